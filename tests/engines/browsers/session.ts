/** The browser engines the faults are driven in: those of real phones, and the oldest that is served. */
export const engineNames = ["chromium", "firefox", "webkit", "chromium-79"] as const;
export type EngineName = (typeof engineNames)[number];

/** One fresh profile with one page, driven alike in every engine. */
export interface Session {
  /** Goes to an address; a page that cannot be had is no error here. */
  open(url: string): Promise<void>;
  /** What a JavaScript expression comes to in the page; a promise is waited for. */
  ask<T>(expression: string): Promise<T>;
  /** A second page of the same profile, which stays open. */
  second(url: string): Promise<void>;
  /** Prints the page as the engine does it. */
  print(): Promise<void>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Engine {
  session: () => Promise<Session>;
  close(): Promise<void>;
}

/** The one command that brings every engine the install does not bring. */
export const packageCommand = "apt-get install firefox-esr webkit2gtk-driver xvfb";

/** The window of a small cheap phone, in CSS pixels. */
export const phone = { width: 360, height: 740 };

/** How long a page may take to open, in milliseconds; one that takes longer is left as it stands. */
export const openWithin = 15_000;

/** What the drivers of Chromium and Firefox have in common. */
interface Profile {
  newPage(): Promise<{
    goto(url: string, options?: { timeout: number; waitUntil: "domcontentloaded" }): Promise<unknown>;
    evaluate(expression: string): Promise<unknown>;
    pdf(): Promise<unknown>;
  }>;
  close(): Promise<void>;
}

/** A session in a fresh profile of such a browser. */
export async function sessionIn(profile: Profile): Promise<Session> {
  const page = await profile.newPage();
  return {
    async open(url) {
      await page.goto(url, { timeout: openWithin, waitUntil: "domcontentloaded" }).catch(() => null);
    },
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    second: async (url) => void (await (await profile.newPage()).goto(url)),
    print: async () => void (await page.pdf()),
    close: () => profile.close(),
  };
}
