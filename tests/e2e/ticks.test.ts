import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keptOnPhone, serve, useBrowser, useSite } from "./site.ts";

describe("ticking what she has", () => {
  const site = useSite();
  const browser = useBrowser();
  const order = (page: Page) =>
    page.locator(".call-bar-buttons > a").evaluateAll((all) => all.map((a) => a.className.split(" ")[0]));
  const status = (page: Page) => page.locator(".call-bar-now");

  it("says nothing while nothing is ticked", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.locator("html.is-awake").waitFor();
    expect(await status(page).innerText()).toBe("");
    expect(await page.getByRole("button", { name: "Clear the ticks" }).isVisible()).toBe(false);
  });

  it("brings the call to the unit to the front, and 999 before it for a 999 sign", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.getByRole("checkbox", { name: /any bleeding/ }).check();
    await status(page).getByText("Call your maternity unit now.").waitFor();
    expect(await order(page)).toEqual(["call-unit", "call-999"]);
    await page.getByRole("checkbox", { name: /severe chest pain/ }).check();
    await status(page).getByText("Call 999 now.").waitFor();
    expect(await order(page)).toEqual(["call-999", "call-unit"]);
    await page.getByRole("checkbox", { name: /severe chest pain/ }).uncheck();
    await status(page).getByText("Call your maternity unit now.").waitFor();
  });

  it("stays through a reload in the same tab, and goes when she clears it", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.getByRole("checkbox", { name: /headache that does not go away/ }).check();
    await page.reload();
    await status(page).getByText("Call your maternity unit now.").waitFor();
    expect(await page.getByRole("checkbox", { name: /headache that does not go away/ }).isChecked()).toBe(
      true,
    );
    await page.getByRole("button", { name: "Clear the ticks" }).click();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    expect(await status(page).innerText()).toBe("");
  });

  it("is not there in another tab", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.getByRole("checkbox", { name: /headache that does not go away/ }).check();
    const other = await page.context().newPage();
    await other.goto(`${site.origin}/en/when-to-call/`);
    await other.locator("html.is-awake").waitFor();
    expect(await other.getByRole("checkbox", { checked: true }).count()).toBe(0);
  });

  it("keeps her ticks when she changes language and comes back to the same page", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.getByRole("checkbox", { name: /any bleeding/ }).check();
    await page.getByRole("link", { name: "Language", exact: true }).click();
    await page.locator('a[data-language="ur"]').click();
    await page.waitForURL(`${site.origin}/ur/when-to-call/`);
    expect(await page.locator("#bleeding input").isChecked()).toBe(true);
  });

  it("puts what she ticked into the words to say, with the call to her unit, offline", async () => {
    const own = await serve();
    const page = await browser.open(`${own.origin}/en/?unit=barnsley`);
    await keptOnPhone(page);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await page.locator(".call-bar-facts").waitFor();
    await own.stop();
    await page.goto(`${own.origin}/en/when-to-call/`);
    await page.getByRole("checkbox", { name: /any bleeding/ }).check();
    await page.getByRole("link", { name: /Say this on the phone/ }).click();
    await page.locator('[data-reason="bleeding"]').waitFor();
    expect(await page.locator("[data-reason]:visible").count()).toBe(1);
    const call = page.locator('main a[href="tel:+441226432249"]');
    await call.waitFor();
    await page.getByRole("textbox", { name: /weeks pregnant/ }).fill("31");
    const kept = await page.evaluate(() => [Object.values(sessionStorage), Object.values(localStorage)]);
    expect(kept).toEqual([['["bleeding"]'], []]);
  });
});
