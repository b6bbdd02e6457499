import { describe, expect, it } from "vitest";
import { axeFindings, pagePaths, testedLanguages, useBrowser, useSite } from "./site.ts";

/* In the dark only colours are others, and these are the same in every language. */
const inTheDark = new Set(["en", "ur"]);

describe("every built page", () => {
  const site = useSite();
  const browser = useBrowser();

  it.concurrent.each(testedLanguages)(
    "has nothing axe can find, never scrolls sideways at 320 px, and asks nothing of another origin (%s)",
    { timeout: 600_000 },
    async (tag) => {
      const profile = await browser.profile({ viewport: { width: 320, height: 640 }, colorScheme: "light" });
      const page = await profile.newPage();
      const elsewhere: string[] = [];
      profile.on("request", (request) => {
        if (!request.url().startsWith(site.origin)) elsewhere.push(request.url());
      });
      for (const path of [...pagePaths(tag), ...(tag === "en" ? [""] : [])]) {
        await page.goto(`${site.origin}/${path}${path === "" ? "?list" : ""}`);
        if (path !== "") await page.locator("html.is-awake").waitFor();
        expect(await axeFindings(page), path).toEqual([]);
        if (inTheDark.has(tag)) {
          await page.emulateMedia({ colorScheme: "dark" });
          expect(await axeFindings(page, ["color-contrast"]), `${path} dark`).toEqual([]);
          await page.emulateMedia({ colorScheme: "light" });
        }
        const { scroll, client } = await page.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scroll: scrollWidth, client: clientWidth };
        });
        expect(scroll, path).toBeLessThanOrEqual(client);
      }
      expect(elsewhere).toEqual([]);
    },
  );

  it("keeps every target at least 48 px tall where a thumb must hit it", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.locator("html.is-awake").waitFor();
    const small = await page
      .locator(".button:visible, .call-bar a, .flag, .site-header a, .site-nav a")
      .evaluateAll((all) =>
        all.filter((el) => el.getBoundingClientRect().height < 48).map((el) => el.outerHTML),
      );
    expect(small).toEqual([]);
  });

  /* In a window as tall as the page: in a shorter one the call bar cuts through some line of it at every moment. */
  it.each(testedLanguages)(
    "keeps targets large enough, or far enough apart, to be hit alone (%s)",
    async (tag) => {
      const page = await browser.open(site.origin, { viewport: { width: 360, height: 20_000 } });
      for (const path of ["", "when-to-call/", "my-unit/", "share/"]) {
        await page.goto(`${site.origin}/${tag}/${path}`);
        await page.locator("html.is-awake").waitFor();
        expect(await axeFindings(page, ["target-size"]), path).toEqual([]);
      }
    },
  );

  it("lets go of the foot of the window at 400 % zoom, so that the call bar covers nothing", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`, {
      viewport: { width: 320, height: 185 },
    });
    const bar = page.locator("#call-bar");
    expect(await bar.evaluate((element) => getComputedStyle(element).position)).toBe("static");
  });

  it("moves nothing when the bar learns her unit", async () => {
    const page = await browser.open(`${site.origin}/en/?unit=leicester-general`);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await page.locator(".call-bar-facts").waitFor();
    for (const path of ["en/", "en/when-to-call/", "ur/when-to-call/", "en/healthy-start/"]) {
      await page.goto(`${site.origin}/${path}`);
      await page.locator(".call-bar-facts").waitFor();
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
                sum += entry.value;
            });
            observer.observe({ type: "layout-shift", buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
          }),
      );
      expect(shift, path).toBeLessThan(0.02);
    }
  });
});
