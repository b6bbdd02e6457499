import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import installed from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    browser: string;
    subPathSite: string;
  }
}

/** Without these, a browser on a closed network spends its time failing to reach its maker. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const onMachine = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Starts one browser for all browser tests, and builds the site once more under a sub-path. */
export default async function setup(project: TestProject) {
  if (!existsSync(join(project.config.root, "dist/sw.js"))) {
    throw new Error("There is no built site: run `npm run build` first, or `npm test`, which does.");
  }
  const server = await chromium.launchServer({ executablePath: await findBrowser(), args: quiet });
  const folder = await mkdtemp(join(tmpdir(), "keep-well-"));
  process.env.BASE_PATH = "/somewhere/";
  await build({
    root: project.config.root,
    logLevel: "silent",
    build: { outDir: folder, emptyOutDir: true },
  });
  delete process.env.BASE_PATH;
  project.provide("browser", server.wsEndpoint());
  project.provide("subPathSite", folder);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}

async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) return named;
  const path = await installed.executablePath().catch(() => undefined);
  const found = [path, ...onMachine].find((candidate) => candidate !== undefined && existsSync(candidate));
  if (found === undefined) {
    throw new Error("No browser for the browser tests. Get one with: apt-get install chromium");
  }
  return found;
}
