import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { pagePaths, testedLanguages, useBrowser, useSite } from "./site.ts";

const rightToLeft = new Set(["ar", "ckb", "fa", "ps", "ur"]);

/** Languages in Latin letters: English among them cannot be told by its letters. */
const latin = new Set(["en", "ro", "pl", "so", "pt"]);

/** What a page says of itself, read once for all that is asked of it. */
async function readPage(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const { lang, dir } = document.documentElement;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unmarked: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? "";
      if (walker.currentNode.parentElement?.closest("script, [lang]")?.getAttribute("lang") !== lang)
        continue;
      /* Two or three words can be a name; more in a row is English. */
      if (/[A-Za-z]{2,} [A-Za-z]+ [a-z]+ [a-z]+ [a-z]+/.test(text)) unmarked.push(text);
    }
    /* Where its neighbours are laid out as pieces of their own, the spaces round a name are gone. */
    const pressed = all("bdi").filter(({ parentElement, parentNode }) => {
      const words = [...(parentNode?.childNodes ?? [])].filter((node) => node instanceof Text);
      const isInPieces = parentElement && /flex|grid/.test(getComputedStyle(parentElement).display);
      return isInPieces && words.some(({ data }) => data.trim() !== "");
    });
    return {
      lang,
      dir,
      unmarked,
      pressed: pressed.map(({ parentElement }) => parentElement?.textContent),
      besideNotEnglish: all('.en:not([lang="en"][dir="ltr"])').length,
      dialled: all('a[href^="tel:"]').map((link) => link.getAttribute("href")),
      headings: all("h1").length,
      skips: all('a.skip[href="#page"]').length,
      languageLinks: all("header a")
        .filter((link) => link.checkVisibility())
        .map((link) => link.getAttribute("href")),
      sources: all(".standing li").length,
      standing: all(".standing")
        .map(({ innerText }) => innerText)
        .join(),
      calls: all("#call-bar a").length,
    };
  });
}

type PageFacts = Awaited<ReturnType<typeof readPage>>;

/** What the English pages say of themselves, by path: read once for all languages. */
const englishPages = new Map<string, PageFacts>();

describe.each(testedLanguages)("in %s", (tag) => {
  const site = useSite();
  const browser = useBrowser();
  const open = (page: Page, path: string) => page.goto(`${site.origin}/${tag}/${path}`);
  const pages = new Map<string, PageFacts>();

  beforeAll(async () => {
    const page = await (await browser.profile({ javaScriptEnabled: false })).newPage();
    const readAll = async (language: string, facts: Map<string, PageFacts>) => {
      for (const address of pagePaths(language)) {
        await page.goto(`${site.origin}/${address}`);
        facts.set(address.slice(language.length + 1), await readPage(page));
      }
    };
    if (englishPages.size === 0) await readAll("en", englishPages);
    await readAll(tag, pages);
  }, 300_000);

  it("every page runs the right way, and says where the language changes", () => {
    for (const [path, { lang, dir, besideNotEnglish, unmarked }] of pages) {
      expect({ lang, dir }, path).toEqual({ lang: tag, dir: rightToLeft.has(tag) ? "rtl" : "ltr" });
      expect(besideNotEnglish, path).toBe(0);
      if (!latin.has(tag)) expect(unmarked, path).toEqual([]);
    }
  });

  it("every page has one h1, a skip link, the language link, sources, the check line and the call bar", () => {
    for (const [path, { headings, skips, languageLinks, sources, standing, calls }] of pages) {
      expect({ headings, skips, calls }, path).toEqual({ headings: 1, skips: 1, calls: 2 });
      expect(languageLinks, path).toContain(`/${tag}/languages/`);
      expect(sources, path).toBeGreaterThan(0);
      expect(standing, path).toContain("No midwife or doctor has checked this page yet.");
    }
  });

  it("a name in Latin letters keeps the spaces round it", () => {
    for (const [path, { pressed }] of pages) expect(pressed, path).toEqual([]);
  });

  it("every page dials what the English page dials, in the same order", () => {
    expect([...pages.keys()]).toEqual([...englishPages.keys()]);
    for (const [path, { dialled }] of pages) expect(dialled, path).toEqual(englishPages.get(path)?.dialled);
  });

  it("nothing is cut off where what flows over is hidden", { timeout: 300_000 }, async () => {
    const page = await (await browser.profile({ viewport: { width: 320, height: 640 } })).newPage();
    for (const path of ["", "when-to-call/", "calling/", "when-to-call/after-birth/", "my-unit/"]) {
      await open(page, path);
      await page.locator("html.is-awake").waitFor();
      const hiding = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>("body *:not(.visually-hidden)")];
        const found = all.filter(
          (element) =>
            /hidden|clip/.test(getComputedStyle(element).overflow) &&
            element.offsetHeight > 0 &&
            !(element instanceof SVGElement),
        );
        for (const [at, element] of found.entries()) element.dataset.hiding = String(at);
        return found.length;
      });
      for (let at = 0; at < hiding; at += 1) {
        const element = page.locator(`[data-hiding="${at}"]`);
        const cut = await element.screenshot();
        await element.evaluate((shown) => {
          shown.style.overflow = "visible";
        });
        expect(cut.equals(await element.screenshot()), `${path} ${at}`).toBe(true);
      }
    }
  });

  it("the status of a translation takes two lines and no more on a small phone", async () => {
    if (tag === "en") return;
    const page = await browser.open(`${site.origin}/${tag}/calling/`);
    const lines = await page
      .locator(".translation-status > p")
      .first()
      .evaluate((status) => {
        const range = document.createRange();
        range.selectNodeContents(status);
        return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4))).size;
      });
    expect(lines).toBeLessThanOrEqual(2);
  });

  it("the card for staff has her language, how the English sounds, and the English, in that order", async () => {
    if (tag === "en") return;
    const page = await browser.open(`${site.origin}/${tag}/interpreter-card/`);
    const line = page.locator("#need");
    const spans = line.locator(":scope > span > span");
    expect(await spans.last().getAttribute("lang")).toBe("en");
    expect(await spans.last().innerText()).toBe("I need an interpreter, please.");
    expect(await spans.count()).toBe(tag === "zh-Hans" ? 2 : 3);
    const tops = await spans.evaluateAll((all) => all.map((span) => span.getBoundingClientRect().top));
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    const size = (at: number) =>
      spans.nth(at).evaluate((span) => Number.parseFloat(getComputedStyle(span).fontSize));
    expect(await size(0)).toBeGreaterThan(await size((await spans.count()) - 1));
  });
});
