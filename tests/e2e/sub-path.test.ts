import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { barUnit, keptOnPhone, serve, type TestSite, useBrowser } from "./site.ts";

describe("built under a sub-path", () => {
  const browser = useBrowser();
  let site: TestSite;
  beforeAll(async () => {
    site = await serve(inject("subPathSite"), "/somewhere/");
  });
  afterAll(() => site.stop());

  it("reads, keeps a unit, and works with the server gone", async () => {
    const page = await browser.open(`${site.origin}/somewhere/en/?unit=barnsley`);
    await keptOnPhone(page);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    expect(links.filter((href) => href.startsWith("/") && !href.startsWith("/somewhere/"))).toEqual([]);
    await page.context().setOffline(true);
    await page.goto(`${site.origin}/somewhere/en/when-to-call/`);
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.goto(`${site.origin}/somewhere/en/nothing/`);
    expect(await page.locator('main a[href="/somewhere/en/when-to-call/"]').isVisible()).toBe(true);
  });
});
