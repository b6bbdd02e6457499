import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { barUnit, useBrowser, useSite } from "./site.ts";

/** Presses Tab until the focused element answers to `name`, as someone without a pointer does. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return `${element?.textContent ?? ""} ${element?.labels?.[0]?.textContent ?? ""}`;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no Tab stop answers to ${name}`);
}

describe("with the keyboard only", () => {
  const site = useSite();
  const browser = useBrowser();

  it("she skips to the page, finds, checks and keeps her unit", async () => {
    const page = await browser.open(`${site.origin}/en/my-unit/`);
    await page.getByRole("searchbox").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(page.url()).toContain("#page");
    await tabTo(page, /Find your unit/);
    await page.keyboard.type("barnsley");
    await tabTo(page, /Barnsley Hospital/);
    await page.keyboard.press("Enter");
    await page.getByText("Is this the number on your maternity notes?").waitFor();
    await tabTo(page, /Yes, it is the same/);
    await page.keyboard.press("Space");
    await barUnit(page).getByText("Barnsley").waitFor();
  });

  it("she ticks a sign and reaches the call", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.locator("html.is-awake").waitFor();
    await tabTo(page, /any bleeding/);
    await page.keyboard.press("Space");
    await page.getByText("Call your maternity unit now.").waitFor();
    await tabTo(page, /Call 999/);
  });

  it("nothing she reaches hides behind the call bar", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.locator("html.is-awake").waitFor();
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press("Tab");
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        const bar = document.querySelector("#call-bar");
        if (!element || !bar || element === document.body || bar.contains(element)) return "";
        const covered = element.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
        return covered ? element.outerHTML : "";
      });
      expect(hidden).toBe("");
    }
  });
});
