import { describe, expect, it } from "vitest";
import { barUnit, keptOnPhone, pagePaths, serve, testedLanguages, useBrowser } from "./site.ts";

describe("with no signal", () => {
  const browser = useBrowser();

  it.each(testedLanguages)("opens every page of a language after one visit (%s)", async (tag) => {
    const site = await serve();
    const page = await browser.open(`${site.origin}/${tag}/`);
    await keptOnPhone(page);
    await site.stop();
    const forStaff = tag === "en" ? "" : `${tag}/for-professionals/`;
    for (const path of pagePaths(tag).filter((each) => each !== forStaff)) {
      await page.goto(`${site.origin}/${path}`);
      expect(await page.locator("h1").count(), path).toBe(1);
      if (path !== `${tag}/share/`) {
        expect(await page.locator("html.is-awake").count(), `${path} wakes`).toBe(1);
      }
      expect(await page.locator('.call-bar a[href="tel:999"]').isVisible(), path).toBe(true);
    }
    await page.goto(`${site.origin}/?list`);
    expect(await page.locator(`a[data-language="${tag}"]`).isVisible()).toBe(true);
  });

  it("says a page of another language is not kept, with the red flags and 999", async () => {
    const site = await serve();
    const page = await browser.open(`${site.origin}/en/`);
    await keptOnPhone(page);
    await site.stop();
    await page.goto(`${site.origin}/ur/keep-well/`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator('main a[href="/en/when-to-call/"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href="tel:999"]').isVisible()).toBe(true);
  });

  it("keeps only the language she opened", async () => {
    const site = await serve();
    const page = await browser.open(`${site.origin}/ur/`);
    await keptOnPhone(page);
    const names = await page.evaluate(() => caches.keys());
    const languages = names.filter((name) => name.includes("pages")).map((name) => name.split(":")[2]);
    expect(languages).toEqual(["ur"]);
    await site.stop();
  });

  it("finds, keeps and rings a unit with the server gone", async () => {
    const site = await serve();
    const page = await browser.open(`${site.origin}/en/`);
    await keptOnPhone(page);
    await site.stop();
    await page.goto(`${site.origin}/en/my-unit/`);
    await page.getByRole("searchbox").fill("barnsly");
    await page.getByRole("button", { name: "Barnsley" }).click();
    await page.getByRole("button", { name: "Yes, it is the same" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.goto(`${site.origin}/en/when-to-call/`);
    await barUnit(page).getByText("Barnsley").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("tel:+441226432249");
  });

  it("says so on a first visit that cannot keep anything", async () => {
    const site = await serve();
    const page = await browser.open(`${site.origin}/en/`, { serviceWorkers: "block" });
    await page.getByText("Not kept on this phone yet").waitFor();
    await site.stop();
  });
});
