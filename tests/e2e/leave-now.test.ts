import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { barUnit, keptOnPhone, serve, useBrowser, useSite } from "./site.ts";

describe("leave now", () => {
  const site = useSite();
  const browser = useBrowser();
  const blank = async (page: Page, origin: string) => {
    await page.waitForURL(`${origin}/blank/`);
    expect(await page.title()).toBe("Blank page");
    expect((await page.locator("body").innerText()).trim()).toBe("");
  };

  it("works with the server gone, drops the ticks, keeps her unit, and back does not return", async () => {
    const own = await serve();
    const page = await browser.open(`${own.origin}/en/?unit=barnsley`);
    await keptOnPhone(page);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await own.stop();
    await page.goto(`${own.origin}/en/when-to-call/`);
    await page.getByRole("checkbox", { name: /any bleeding/ }).check();
    await page.goto(`${own.origin}/en/keep-well/safe-at-home/`);
    await page.locator("html.is-awake").waitFor();
    await page.getByRole("link", { name: "Leave now" }).click();
    await blank(page, own.origin);
    await page.goBack();
    expect(page.url()).toBe(`${own.origin}/en/when-to-call/`);
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.reload();
    await page.locator("html.is-awake").waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  });

  it("takes three quick presses of Shift", async () => {
    const page = await browser.open(`${site.origin}/en/keep-well/safe-at-home/`);
    await page.locator("html.is-awake").waitFor();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    await blank(page, site.origin);
  });

  it("is a plain link without script, and stands on that page only", async () => {
    const page = await browser.open(`${site.origin}/en/keep-well/safe-at-home/`, {
      javaScriptEnabled: false,
    });
    await page.getByRole("link", { name: "Leave now" }).click();
    await blank(page, site.origin);
    await page.goto(`${site.origin}/en/when-to-call/`);
    expect(await page.getByRole("link", { name: "Leave now" }).count()).toBe(0);
  });
});
