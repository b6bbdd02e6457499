import { describe, expect, it } from "vitest";
import { barUnit, useBrowser, useSite } from "./site.ts";

describe("a link that names a unit", () => {
  const site = useSite();
  const browser = useBrowser();

  it("asks by name, town and number, and keeps the unit only on yes", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/?unit=barnsley`);
    const question = page.getByRole("region", { name: "Is this your maternity unit?" });
    await question.waitFor();
    expect(await question.innerText()).toMatch(/Barnsley Hospital, Barnsley[\s\S]*01226 432249/);
    expect(await barUnit(page).getAttribute("href")).toBe("/en/my-unit/");
    await question.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    expect(page.url()).toBe(`${site.origin}/en/when-to-call/`);
  });

  it("keeps nothing on no", async () => {
    const page = await browser.open(`${site.origin}/en/?unit=barnsley`);
    await page.getByRole("button", { name: "No, it is not mine" }).click();
    await page.reload();
    expect(await barUnit(page).getAttribute("href")).toBe("/en/my-unit/");
    expect(await page.getByText("Is this your maternity unit?").count()).toBe(0);
  });

  it("never replaces a kept unit silently", async () => {
    const page = await browser.open(`${site.origin}/en/?unit=barnsley`);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.goto(`${site.origin}/en/?unit=rotherham`);
    const question = page.getByRole("region", { name: "Is this your maternity unit?" });
    await question.waitFor();
    expect(await question.innerText()).toMatch(/You have kept:[\s\S]*Barnsley/);
    expect(await barUnit(page).getAttribute("href")).toBe("tel:+441226432249");
    await question.getByRole("button", { name: "No, it is not mine" }).click();
    await page.reload();
    await barUnit(page).getByText("Barnsley").waitFor();
  });

  it("to a unit without a trusted number leads to typing the one on her notes", async () => {
    const page = await browser.open(`${site.origin}/en/?unit=bedford`);
    await page.getByText("We have no number we trust for this unit.").waitFor();
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await page.waitForURL(`${site.origin}/en/my-unit/`);
    await page.getByRole("button", { name: "Type the number on my notes" }).waitFor();
    await barUnit(page).getByText("Bedford Hospital").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("/en/my-unit/");
  });

  it.each([
    "nowhere-general",
    "constructor",
    "__proto__",
    "tel:0909879123",
    "<img src=x onerror=alert(1)>",
    "../../../etc/passwd",
    "barnsley%00",
    "barnsley&unit=rotherham",
    "",
    "BARNSLEY",
    "https://example.com/",
    "x".repeat(5000),
  ])("with ?unit=%s is ignored in a calm sentence", async (value) => {
    const raw = value.includes("&") ? value : encodeURIComponent(value);
    const page = await browser.open(`${site.origin}/en/when-to-call/?unit=${raw}`);
    await page.getByText("This link names no unit we know. Nothing has changed.").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("/en/my-unit/");
    const dialled = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(new Set(dialled)).toEqual(new Set(["tel:999", "tel:111"]));
  });

  it("reads nothing else: a number and a name in a link do nothing", async () => {
    const page = await browser.open(
      `${site.origin}/en/?unit=barnsley&number=0909879123&name=Elsewhere&tel=123`,
    );
    await page.getByText("Is this your maternity unit?").waitFor();
    const text = await page.locator("body").innerText();
    expect(text).not.toMatch(/0909|Elsewhere/);
    expect(text).toContain("01226 432249");
  });
});
