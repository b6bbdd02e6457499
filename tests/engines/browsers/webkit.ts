import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { Builder, Capabilities } from "selenium-webdriver";
import { type Engine, openWithin, packageCommand, phone } from "./session.ts";

const driverAt = "/usr/bin/WebKitWebDriver";
const browserAt = [
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
  "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
];

/** WebKitGTK as the machine has it. @throws Error that names the package command when it has none */
export async function startWebkit(): Promise<Engine> {
  const binary = browserAt.find((path) => existsSync(path));
  const screen = process.env.DISPLAY ?? `:${90 + (process.pid % 100)}`;
  const ownScreen = process.env.DISPLAY === undefined;
  if (binary === undefined || !existsSync(driverAt) || (ownScreen && !existsSync("/usr/bin/Xvfb"))) {
    throw new Error(`There is no WebKit on this machine. Get it with: ${packageCommand}`);
  }
  const port = 4490 + (process.pid % 500);
  const started: ChildProcess[] = [];
  if (ownScreen) started.push(spawn("Xvfb", [screen, "-screen", "0", "800x900x24"], { stdio: "ignore" }));
  const env = { ...process.env, DISPLAY: screen, WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
  started.push(spawn(driverAt, [`--port=${port}`, "--host=127.0.0.1"], { stdio: "ignore", env }));
  await answered(`http://127.0.0.1:${port}/status`);
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args: ["--automation"] },
  });
  return {
    async session() {
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
      await driver.manage().setTimeouts({ pageLoad: openWithin, script: 2 * openWithin });
      /* Its window is never narrower than 447 pixels: faults of narrow windows are driven in a frame. */
      await driver
        .manage()
        .window()
        .setRect(phone)
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
        print: () => Promise.reject(new Error("WebKitWebDriver has no command that prints")),
        close: () => driver.quit(),
      };
    },
    async close() {
      const running = started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      const gone = running.map((child) => once(child, "exit"));
      for (const child of running) child.kill();
      await Promise.all(gone);
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
