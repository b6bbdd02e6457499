import lighthouse, { type Result } from "lighthouse";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium, quiet } from "../e2e/find-chromium.ts";
import { type Nginx, startNginx } from "./nginx.ts";

const paths = ["en", "ur"].flatMap((tag) =>
  ["", "when-to-call/", "my-unit/", "share/"].map((page) => `${tag}/${page}`),
);

/**
 * The call bar stays at the foot of the window and cuts through some line of a list wherever she has scrolled, which
 * Lighthouse takes for a target too small. `tests/e2e/every-page.test.ts` measures targets on pages shown whole.
 */
const config = { extends: "lighthouse:default", settings: { skipAudits: ["target-size"] } };

let nginx: Nginx;
let browser: Browser;

beforeAll(async () => {
  nginx = await startNginx();
  browser = await puppeteer.launch({ executablePath: await findChromium(), args: quiet });
});
afterAll(async () => {
  await browser?.close();
  await nginx?.stop();
});

test.each(paths)(
  "%s is whole in accessibility, best practices and search, as Lighthouse sees a phone",
  async (path) => {
    const context = await browser.createBrowserContext();
    const run = await lighthouse(
      `${nginx.origin}/${path}`,
      { logLevel: "error" },
      config,
      await context.newPage(),
    );
    await context.close();
    if (!run) throw new Error("Lighthouse gave no answer");
    const { scores, faults } = readResult(run.lhr);
    console.log(`${path.padEnd(18)} ${scores.map(([name, score]) => `${name} ${score}`).join(", ")}`);
    expect(faults).toEqual([]);
    expect(scores.filter(([name, score]) => name !== "performance" && score !== 100)).toEqual([]);
    expect(scores.map(([name]) => name).sort()).toEqual([
      "accessibility",
      "best-practices",
      "performance",
      "seo",
    ]);
  },
);

/** The score of each category out of 100, and what a page was marked down for, jumping about too. Speed is told, not judged. */
function readResult({ categories, audits }: Result): { scores: [string, number][]; faults: string[] } {
  const scores = Object.entries(categories).map(([name, { score }]): [string, number] => [
    name,
    Math.round((score ?? 0) * 100),
  ]);
  const judged = Object.values(categories)
    .filter(({ id }) => id !== "performance")
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => id);
  const faults = [...judged, "cumulative-layout-shift"]
    .filter((id) => (audits[id]?.score ?? 1) < 1)
    .map((id) => `${id}: ${JSON.stringify(audits[id]?.details)}`);
  return { scores, faults };
}
