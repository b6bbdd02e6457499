import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import axe from "axe-core";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { serveFolder } from "../../src/build/serve.ts";

const dist = join(import.meta.dirname, "../../dist");

/** A small cheap phone, as Chromium on Android names itself. */
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  userAgent:
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Mobile Safari/537.36",
};

/** A served copy of the built site that a test can stop, as a network does. */
export interface TestSite {
  origin: string;
  /** Every address asked for so far, by pages and workers alike. */
  asked: string[];
  stop(): Promise<void>;
}

/** Serves a built site on a free port. */
export async function serve(folder = dist, base = "/", port = 0): Promise<TestSite> {
  const server = serveFolder(folder, base);
  const asked: string[] = [];
  server.prependListener("request", (request) => asked.push(request.url ?? ""));
  await new Promise<void>((done) => {
    server.listen(port, "127.0.0.1", done);
  });
  const { port: used } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${used}`,
    asked,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The shared browser, and fresh profiles of it that are closed after the file. */
export function useBrowser() {
  let browser: Awaited<ReturnType<typeof chromium.connect>>;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
  return {
    /** A fresh profile of a small phone, with one page open at `url`. */
    async open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ ...phone, ...options });
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    /** A fresh profile with nothing open yet. */
    profile: (options: BrowserContextOptions = {}) => browser.newContext({ ...phone, ...options }),
  };
}

/** The built site for a whole file of tests. */
export function useSite(): { readonly origin: string } {
  let site: TestSite | undefined;
  beforeAll(async () => {
    site = await serve();
  });
  afterAll(() => site?.stop());
  return {
    get origin() {
      if (!site) throw new Error("the site is served once the tests run");
      return site.origin;
    },
  };
}

/** The path of every built page of a language, from the site's root: `en/keep-well/iron/`. */
export function pagePaths(tag: string): string[] {
  return readdirSync(join(dist, tag), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `${tag}/${file.replace("index.html", "")}`)
    .sort();
}

/** The offered languages of the built site. */
const builtLanguages = readdirSync(dist).flatMap(
  (file) => /^manifest\.(.+)\.webmanifest$/.exec(file)?.[1] ?? [],
);

/** The languages this run looks at: English and Urdu for `npm test`, every built one for `npm run test:all`. */
export const testedLanguages =
  process.env.TEST_LANGUAGES === "all"
    ? builtLanguages
    : builtLanguages.filter((tag) => tag === "en" || tag === "ur");

/** Waits until the home page says that its language is whole on this phone. */
export async function keptOnPhone(page: Page): Promise<void> {
  await page.locator('[data-island="kept-on-phone"] .icon').waitFor();
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What axe finds wrong on the open page, a line for each rule.
 * @param rules ids of the only rules to ask; without them, every rule of axe's own choice
 */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  /* Straight into the page, once a document: axe's own driver sends its half megabyte anew for each question. */
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (only) => window.axe.run(document, only ? { runOnly: only } : {}),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** The call bar's button for her unit. */
export const barUnit = (page: Page) => page.locator(".call-bar .call-unit");
