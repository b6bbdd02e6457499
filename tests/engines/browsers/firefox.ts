import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { type Engine, packageCommand, phone, sessionIn } from "./session.ts";

const places = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** Firefox as the machine has it. @throws Error that names the package command when it has none */
export async function startFirefox(): Promise<Engine> {
  const executablePath = places.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(`There is no Firefox on this machine. Get it with: ${packageCommand}`);
  }
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, defaultViewport: phone });
  return {
    session: async () => sessionIn(await browser.createBrowserContext()),
    close: () => browser.close(),
  };
}
