import { existsSync } from "node:fs";
import installed from "@sparticuz/chromium";

/** Without these, a browser on a closed network spends its time failing to reach its maker. */
export const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const onMachine = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The Chromium that comes with the install, else the machine's own. @throws Error naming the package command */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return named;
  const path = await installed.executablePath().catch(() => undefined);
  const found = [path, ...onMachine].find((candidate) => candidate !== undefined && existsSync(candidate));
  if (found === undefined) {
    throw new Error("No browser for the browser tests. Get one with: apt-get install chromium");
  }
  return found;
}
