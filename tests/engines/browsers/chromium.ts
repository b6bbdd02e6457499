import { chromium } from "playwright-core";
import { findChromium, quiet } from "../../e2e/find-chromium.ts";
import { type Engine, phone, sessionIn } from "./session.ts";

/** The Chromium that comes with the install. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: quiet,
    /* Pages are to come back from the back button as they do on a phone. */
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  return {
    session: async () => sessionIn(await browser.newContext({ viewport: phone })),
    close: () => browser.close(),
  };
}
