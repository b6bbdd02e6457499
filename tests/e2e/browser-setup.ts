import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { findChromium, quiet } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    browser: string;
    subPathSite: string;
  }
}

/** Starts one browser for all browser tests, and builds the site once more under a sub-path. */
export default async function setup(project: TestProject) {
  if (!existsSync(join(project.config.root, "dist/sw.js"))) {
    throw new Error("There is no built site: run `npm run build` first, or `npm test`, which does.");
  }
  const server = await chromium.launchServer({ executablePath: await findChromium(), args: quiet });
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
