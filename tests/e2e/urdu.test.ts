import { describe, expect, it } from "vitest";
import { barUnit, useBrowser, useSite } from "./site.ts";

describe("Urdu", () => {
  const site = useSite();
  const browser = useBrowser();

  it("runs right to left, with numbers and English names left to right", async () => {
    const page = await browser.open(`${site.origin}/ur/my-unit/`);
    await page.getByRole("searchbox").fill("barnsley");
    await page.getByRole("button", { name: "Barnsley" }).click();
    await page.locator(".big-number .number").waitFor();
    await page.locator(".panel .button").first().click();
    await barUnit(page).getByText("Barnsley").waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    const number = barUnit(page).locator(".number");
    expect(await number.getAttribute("dir")).toBe("ltr");
    expect(await number.innerText()).toBe("01226 432249");
    const places = await page.evaluate(() => {
      const node = document.querySelector(".call-bar .number")?.firstChild;
      const at = (start: number) => {
        const range = document.createRange();
        range.setStart(node as Node, start);
        range.setEnd(node as Node, start + 1);
        return range.getBoundingClientRect().left;
      };
      return { first: at(0), last: at(11) };
    });
    expect(places.first).toBeLessThan(places.last);
  });

  it("mirrors: the name of the site stands on the right, 999 on the left", async () => {
    const page = await browser.open(`${site.origin}/ur/when-to-call/`);
    const left = async (selector: string) => (await page.locator(selector).boundingBox())?.x ?? Number.NaN;
    expect(await left(".site-name")).toBeGreaterThan(await left(".language-link"));
    expect(await left(".call-bar .call-unit")).toBeGreaterThan(await left(".call-bar .call-999"));
  });

  it("says in Urdu that nobody qualified has checked it, and shows the English of each red flag", async () => {
    const page = await browser.open(`${site.origin}/ur/when-to-call/`);
    const status = page.locator(".translation-status");
    expect(await status.innerText()).toMatch(/[\u0600-\u06ff]/);
    expect(await status.locator('a[href="/en/when-to-call/"]').isVisible()).toBe(true);
    const english = page.locator('#bleeding [lang="en"]').first();
    expect(await english.innerText()).toBe("you have any bleeding from your vagina");
    expect(await english.getAttribute("lang")).toBe("en");
    expect(await english.isVisible()).toBe(true);
  });

  it("shows and hides the English in one tap", async () => {
    const page = await browser.open(`${site.origin}/ur/keep-well/iron/`);
    const english = page.locator("main .en").first();
    const toggle = page.locator('[data-island="english-toggle"] button');
    await toggle.waitFor();
    expect(await english.isVisible()).toBe(false);
    await toggle.click();
    await english.waitFor({ state: "visible" });
    await page.reload();
    await english.waitFor({ state: "visible" });
  });

  it("dials the same numbers as the English on every page", async () => {
    const profile = await browser.profile({ javaScriptEnabled: false });
    const page = await profile.newPage();
    const links = async (path: string) => {
      await page.goto(`${site.origin}/${path}`);
      return page
        .locator('main a[href^="tel:"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    };
    for (const path of ["when-to-call/", "my-unit/", "birth-reflections/", "keep-well/covid-19/"]) {
      expect(await links(`ur/${path}`), path).toEqual(await links(`en/${path}`));
    }
  });
});
