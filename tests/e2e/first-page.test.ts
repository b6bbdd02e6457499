import { describe, expect, it } from "vitest";
import { barUnit, useBrowser, useSite } from "./site.ts";

describe("the first page", () => {
  const site = useSite();
  const browser = useBrowser();

  it("puts the browser's language first and marks it, and forces nothing", async () => {
    const page = await browser.open(`${site.origin}/`, { locale: "ur-PK" });
    await page.locator(".is-best").waitFor();
    expect(await page.locator(".languages a").first().getAttribute("data-language")).toBe("ur");
    expect(page.url()).toBe(`${site.origin}/`);
  });

  it("follows a language she chose, unless opened as a list", async () => {
    const page = await browser.open(`${site.origin}/`, { locale: "en-GB" });
    await page.locator('a[data-language="ur"]').click();
    await page.waitForURL(`${site.origin}/ur/`);
    await page.goto(`${site.origin}/`);
    await page.waitForURL(`${site.origin}/ur/`);
    await page.goto(`${site.origin}/?list`);
    await page.locator(".is-best").waitFor();
    expect(page.url()).toBe(`${site.origin}/?list`);
  });

  it("carries the unit of a shared link into the language she chooses", async () => {
    const page = await browser.open(`${site.origin}/?unit=barnsley`, { locale: "en-GB" });
    await page.locator(".is-best").waitFor();
    await page.locator('a[data-language="en"]').click();
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
  });
});
