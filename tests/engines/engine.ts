import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser as Playwright } from "playwright-core";
import puppeteer from "puppeteer-core";
import { Builder, Capabilities } from "selenium-webdriver";
import { findChromium, quiet } from "../e2e/find-chromium.ts";

/** The browser engines of real phones. */
export type EngineName = "chromium" | "firefox" | "webkit";

/** One fresh profile with one page, driven alike in every engine. */
export interface Session {
  /** Goes to an address; a page that cannot be had is no error here. */
  open(url: string): Promise<void>;
  /** What a JavaScript expression comes to in the page; a promise is waited for. */
  ask<T>(expression: string): Promise<T>;
  /** A second page of the same profile, where the engine has one. */
  second(url: string): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  name: EngineName;
  session: () => Promise<Session>;
  close(): Promise<void>;
}

/** What brings an engine that is missing. */
const packages: Record<EngineName, string> = {
  chromium: "apt-get install chromium",
  firefox: "apt-get install firefox-esr",
  webkit: "apt-get install webkit2gtk-driver xvfb",
};

const firefoxAt = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
const webkitDriver = "/usr/bin/WebKitWebDriver";
const miniBrowser = [
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
  "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
];

const first = (paths: string[]) => paths.find((path) => existsSync(path));

/** Starts an engine. @throws Error that names the package command when it is not on this machine */
export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === "chromium") return startChromium();
  if (name === "firefox") return startFirefox();
  return startWebkit();
}

const missing = (name: EngineName) => new Error(`There is no ${name} on this machine: ${packages[name]}`);

async function startChromium(): Promise<Engine> {
  const browser: Playwright = await chromium.launch({ executablePath: await findChromium(), args: quiet });
  return {
    name: "chromium",
    async session() {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      return {
        open: async (url) =>
          void (await page.goto(url, { timeout: 15_000, waitUntil: "domcontentloaded" }).catch(() => null)),
        ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        second: async (url) => void (await (await context.newPage()).goto(url)),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function startFirefox(): Promise<Engine> {
  const executablePath = first(firefoxAt);
  if (executablePath === undefined) throw missing("firefox");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  return {
    name: "firefox",
    async session() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return {
        open: async (url) =>
          void (await page.goto(url, { timeout: 15_000, waitUntil: "domcontentloaded" }).catch(() => null)),
        ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        second: async (url) => void (await (await context.newPage()).goto(url)),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function startWebkit(): Promise<Engine> {
  const binary = first(miniBrowser);
  if (binary === undefined || !existsSync(webkitDriver)) throw missing("webkit");
  const port = 4490 + (process.pid % 500);
  const started: ChildProcess[] = [];
  const display = `:${90 + (process.pid % 100)}`;
  if (process.env.DISPLAY === undefined) {
    started.push(spawn("Xvfb", [display, "-screen", "0", "800x900x24"], { stdio: "ignore" }));
  }
  const env = {
    ...process.env,
    DISPLAY: process.env.DISPLAY ?? display,
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
  started.push(spawn(webkitDriver, [`--port=${port}`, "--host=127.0.0.1"], { stdio: "ignore", env }));
  await answered(`http://127.0.0.1:${port}/status`);
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  });
  return {
    name: "webkit",
    async session() {
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
      await driver.manage().setTimeouts({ pageLoad: 15_000, script: 30_000 });
      await driver
        .manage()
        .window()
        .setRect({ width: 360, height: 740 })
        .catch(() => undefined);
      return {
        open: (url) => driver.get(url).catch(() => undefined),
        async ask<T>(expression: string) {
          const script = `const done = arguments[arguments.length - 1];
            Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
          const answer = await driver.executeAsyncScript<{ value?: T; fault?: string }>(script);
          if (answer.fault !== undefined) throw new Error(answer.fault);
          return answer.value as T;
        },
        async second(url) {
          const here = await driver.getWindowHandle();
          await driver.switchTo().newWindow("tab");
          await driver.get(url);
          await driver.switchTo().window(here);
        },
        close: () => driver.quit(),
      };
    },
    async close() {
      for (const child of started) child.kill();
    },
  };
}

/** Waits until a driver answers. @throws Error when it does not within ten seconds */
async function answered(url: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}
