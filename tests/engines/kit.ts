import { rm } from "node:fs/promises";
import { expect } from "vitest";
import type { EngineName, Session } from "./browsers/session.ts";
import { type Changes, makeEdition } from "./edition.ts";
import { type FaultySite, startFaultySite } from "./faulty-site.ts";

/** One fault: what goes wrong, and a walk that ends in asserting what must still hold. */
export interface Fault {
  /** Its row in FAULTS.md. */
  id: string;
  what: string;
  /** Engines it cannot be driven in, and why. */
  cannot?: Partial<Record<EngineName, string>>;
  /** Why it cannot be driven on this machine, where that is so. */
  missing?(): string | undefined;
  run(kit: Kit): Promise<void>;
}

/** A visit by one fresh phone to one host that fails. */
export interface Kit {
  engine: EngineName;
  site: FaultySite;
  readonly session: Session;
  /** Goes on with a phone that has never been here. */
  anotherPhone: () => Promise<void>;
  /** Opens a page of the site by its path. */
  open: (path: string) => Promise<void>;
  ask: <T>(expression: string) => Promise<T>;
  /** Waits until an expression of the page, or the promise it is, comes to true; 45 seconds unless told. */
  until: (expression: string, seconds?: number) => Promise<void>;
  /** Opens the English first page and waits until its language is kept whole. */
  keep: () => Promise<void>;
  /** Waits until the first page says that its language is not kept yet. */
  notKept: () => Promise<void>;
  /** Has the phone ask for a newer edition, and waits until what comes of it is there, or has failed. */
  updated: () => Promise<void>;
  /** Asserts the promise: the red flags can be read and a call can be made. */
  safe: (path?: string) => Promise<void>;
  /** Keeps a unit through its link, as a woman does. */
  keepUnit: (id: string) => Promise<void>;
  /** Makes a later edition, removed when the fault has run. */
  edition: (changes: Changes) => Promise<string>;
}

/**
 * How long a fault may take, in milliseconds. It ends before the test would be given up: a session that nobody closes
 * would fail every fault after it, since WebKit's driver has one at a time.
 */
export const longest = 150_000;

/** Runs one fault with a host and a profile of its own. */
export async function runFault(
  fault: Fault,
  newSession: () => Promise<Session>,
  engine: EngineName,
): Promise<void> {
  const site = await startFaultySite();
  let session = await newSession();
  const editions: string[] = [];
  /** A page that is going away may never answer: it is asked again. */
  const ask = <T>(expression: string): Promise<T> =>
    Promise.race([
      session.ask<T>(expression),
      new Promise<never>((_done, fail) => {
        setTimeout(() => fail(new Error(`no answer to ${expression}`)), 10_000).unref();
      }),
    ]);
  const until = (expression: string, seconds = 45) =>
    expect
      .poll(() => ask<boolean>(`Promise.resolve(${expression}).then(Boolean)`).catch(() => false), {
        timeout: seconds * 1000,
        message: expression,
      })
      .toBe(true);
  const open = (path: string) => session.open(`${site.origin}/${path}`);
  const kit: Kit = {
    engine,
    site,
    get session() {
      return session;
    },
    async anotherPhone() {
      await session.close();
      session = await newSession();
    },
    open,
    ask,
    until,
    async keep() {
      await open("en/");
      await until(`document.querySelector('[data-island="kept-on-phone"] .icon')`);
    },
    notKept: () => until(saysNotKept),
    async updated() {
      await ask(
        `navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true, () => true)`,
      );
      await until(
        `navigator.serviceWorker.getRegistration().then((one) => one && !one.installing && !one.waiting)`,
      );
    },
    async safe(path = "en/when-to-call/") {
      await open(path);
      await until(`document.body && document.body.innerText.includes("any bleeding from your vagina")`);
      expect(await ask<string[]>(callable)).toContain("tel:999");
    },
    async keepUnit(id) {
      await open(`en/?unit=${id}`);
      await until(`document.querySelector('.notice .button')`);
      await ask(`document.querySelector('.notice .button').click()`);
      await until(`document.querySelector('.call-bar .call-unit[href^="tel:"]')`);
      /* She stays a moment: WebKit may lose the worker of a page that is left as it registers it (S19). */
      await until(`!document.querySelector(".kept-line").innerText.includes("Looking")`);
    },
    async edition(changes) {
      const folder = await makeEdition(changes);
      editions.push(folder);
      return folder;
    },
  };
  let clock: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_done, fail) => {
    clock = setTimeout(() => fail(new Error("did not end")), longest);
  });
  try {
    await Promise.race([fault.run(kit), tooLong]);
  } finally {
    clearTimeout(clock);
    /* A browser that has died cannot close. */
    await session.close().catch(() => undefined);
    await site.stop().catch(() => undefined);
    for (const folder of editions) await rm(folder, { recursive: true });
  }
}

/** True where the first page says that its language is not kept yet. */
export const saysNotKept = `document.querySelector(".kept-line").innerText.includes("Not kept on this phone yet")`;

/** The numbers a thumb can reach: links that dial and are seen. */
const callable = `[...document.querySelectorAll('a[href^="tel:"]')]
  .filter((link) => link.getBoundingClientRect().height > 0)
  .map((link) => link.getAttribute("href"))`;
