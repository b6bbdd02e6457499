import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium, quiet } from "../e2e/find-chromium.ts";
import { keptOnPhone, pagePaths } from "../e2e/site.ts";
import { type Answer, type Nginx, needs, startNginx } from "./nginx.ts";

let nginx: Nginx;
let browser: Browser;

beforeAll(async () => {
  nginx = await startNginx();
  browser = await chromium.launch({ executablePath: await findChromium(), args: quiet });
});
afterAll(async () => {
  await browser?.close();
  await nginx?.stop();
});

/** Opens a page in a fresh profile, and collects what its policy refused. */
async function visit(path: string): Promise<{ page: Page; refused: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/policy|Trusted/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
  });
  await page.goto(nginx.origin + path);
  return { page, refused };
}

const bytesOf = (answers: Answer[]) => answers.reduce((sum, { bytes }) => sum + bytes, 0);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

test("under the full headers the policy refuses nothing of ours on any page, and every page is dressed", async () => {
  const { page, refused } = await visit("/");
  for (const path of ["", "nothing-here/", ...pagePaths("en"), ...pagePaths("ur")]) {
    await page.goto(`${nginx.origin}/${path}`);
    const inset = await page.evaluate(() => getComputedStyle(document.body).marginTop);
    expect(inset, path).toBe("0px");
  }
  expect(refused).toEqual([]);
});

test("under the full headers the worker registers, and the signs are read and the unit rung with the host gone", async () => {
  const host = await startNginx();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host.origin}/en/`);
  await keptOnPhone(page);
  await page.goto(`${host.origin}/en/when-to-call/?unit=barnsley`);
  await host.stop();
  await page.goto(`${host.origin}/en/when-to-call/`);
  expect(await page.locator("h1").textContent()).toBe("When to call");
  expect(await page.locator('a[href="tel:999"]').count()).toBeGreaterThan(0);
  await context.close();
});

test("no other site can show a page of ours inside its own", async () => {
  const other = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<iframe src="${nginx.origin}/en/when-to-call/"></iframe>`);
  });
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const shown = page.frameLocator("iframe").locator("body");
  await shown.waitFor();
  expect(await shown.locator('a[href="tel:999"]').count()).toBe(0);
  await page.close();
  other.close();
});

test.each(["en", "ur"])("what a visit in %s costs on the wire, the first and the next", async (tag) => {
  const before = (await nginx.answers()).length;
  const { page } = await visit(`/${tag}/`);
  await keptOnPhone(page);
  await page.waitForLoadState("networkidle");
  const first = (await nginx.answers()).slice(before);
  await page.goto(`${nginx.origin}/${tag}/when-to-call/`);
  await page.waitForLoadState("networkidle");
  const next = (await nginx.answers()).slice(before + first.length);
  console.log(
    `${tag}: first visit ${kilobytes(bytesOf(first))} in ${first.length} answers, next ${kilobytes(bytesOf(next))} in ${next.length}`,
  );
  expect(first.filter(({ encoding, bytes }) => encoding === "" && bytes > 2_000)).toEqual([]);
  expect(bytesOf(first)).toBeLessThan(150_000);
  expect(bytesOf(next)).toBeLessThan(2_000);
});

test("how many answers a second two cores give", () => {
  needs("wrk");
  for (const path of ["/en/when-to-call/", "/units.json"]) {
    const words = ["-t1", "-c50", "-d3s", "-H", "Accept-Encoding: br", nginx.origin + path];
    const { stdout } = spawnSync("wrk", words, { encoding: "utf8" });
    const [, aSecond] = /Requests\/sec:\s+(\d+)/.exec(stdout) ?? [];
    expect(Number(aSecond), stdout).toBeGreaterThan(0);
    expect(stdout).not.toContain("Non-2xx");
    console.log(`${path}: ${aSecond} answers a second`);
  }
});
