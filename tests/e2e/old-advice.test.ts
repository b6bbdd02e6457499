import { describe, expect, it } from "vitest";
import { keptOnPhone, serve, useBrowser } from "./site.ts";

describe("old advice shows", () => {
  const browser = useBrowser();
  const years = (n: number) => Date.now() + n * 365 * 24 * 60 * 60 * 1000;

  it("says so, offline, past its review and past 60 days, and hides nothing", async () => {
    const site = await serve();
    const page = await browser.open(`${site.origin}/en/`);
    await keptOnPhone(page);
    await site.stop();
    await page.clock.setFixedTime(years(2));
    await page.goto(`${site.origin}/en/when-to-call/`);
    await page.getByText("This page was due to be checked again").waitFor();
    await page.getByText("This copy could not ask for a newer one for 60 days.").waitFor();
    expect(await page.getByText("the number on your maternity notes stay right").isVisible()).toBe(true);
    expect(await page.locator("#bleeding").isVisible()).toBe(true);
  });

  it("says nothing of the copy's age once it could ask again", async () => {
    const site = await serve();
    const page = await browser.open(`${site.origin}/en/`);
    await keptOnPhone(page);
    await page.clock.setFixedTime(years(2));
    await page.goto(`${site.origin}/en/when-to-call/`);
    await page.getByText("This page was due to be checked again").waitFor();
    await page.getByText("This copy could not ask").waitFor({ state: "detached" });
    await site.stop();
  });

  it("raises no false alarm when the clock is ten years slow", async () => {
    const site = await serve();
    const page = await browser.open(`${site.origin}/en/`);
    await keptOnPhone(page);
    await page.clock.setFixedTime(years(-10));
    await page.goto(`${site.origin}/en/when-to-call/`);
    await page.locator("html.is-awake").waitFor();
    await page.waitForFunction(async () => (await caches.keys()).some((name) => name.includes("checked")));
    expect(await page.locator("p.notice").count()).toBe(0);
    await site.stop();
  });
});
