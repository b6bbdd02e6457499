import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import puppeteer from "puppeteer-79";
import { quiet } from "../../e2e/find-chromium.ts";
import { type Engine, phone, sessionIn } from "./session.ts";

const unpacked = join(import.meta.dirname, "../../../node_modules/.cache/keep-well/chromium-79");

/** The oldest browser served: Chromium 79 of December 2019, as npm carries it, with the driver of its day. */
export async function startChromium79(): Promise<Engine> {
  if (!existsSync(unpacked)) await unpack();
  const browser = await puppeteer.launch({
    executablePath: unpacked,
    args: [...quiet, "--no-zygote"],
    defaultViewport: phone,
  });
  return {
    session: async () => sessionIn(await browser.createIncognitoBrowserContext()),
    close: () => browser.close(),
  };
}

/** Unpacks the browser once; a run that breaks off leaves nothing half done. */
async function unpack(): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve("chrome-aws-lambda/package.json");
  const packed = await readFile(join(dirname(manifest), "bin/chromium.br"));
  const part = `${unpacked}.${process.pid}`;
  await mkdir(dirname(unpacked), { recursive: true });
  await writeFile(part, await promisify(brotliDecompress)(packed), { mode: 0o755 });
  await rename(part, unpacked);
}
