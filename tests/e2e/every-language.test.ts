import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pagePaths, testedLanguages, useBrowser, useSite } from "./site.ts";

const rightToLeft = new Set(["ar", "ckb", "fa", "ps", "ur"]);

/** Languages in Latin letters: English among them cannot be told by its letters. */
const latin = new Set(["en", "ro", "pl", "so", "pt"]);

/** The pages of a language, from its own folder: "keep-well/iron/". */
const pagesOf = (tag: string) => pagePaths(tag).map((path) => path.slice(tag.length + 1));

describe.each(testedLanguages)("in %s", (tag) => {
  const site = useSite();
  const browser = useBrowser();
  const open = (page: Page, path: string) => page.goto(`${site.origin}/${tag}/${path}`);

  it("every page runs the right way, and says where the language changes", { timeout: 300_000 }, async () => {
    const page = await (await browser.profile({ javaScriptEnabled: false })).newPage();
    for (const path of pagesOf(tag)) {
      await open(page, path);
      const root = page.locator("html");
      expect(await root.getAttribute("lang"), path).toBe(tag);
      expect(await root.getAttribute("dir"), path).toBe(rightToLeft.has(tag) ? "rtl" : "ltr");
      const beside = page.locator('.en:not([lang="en"][dir="ltr"])');
      expect(await beside.count(), path).toBe(0);
      if (latin.has(tag)) continue;
      const unmarked = await page.evaluate((language) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          const text = walker.currentNode.textContent ?? "";
          if (parent?.closest("script, [lang]")?.getAttribute("lang") !== language) continue;
          /* Two or three words can be a name; more in a row is English. */
          if (/[A-Za-z]{2,} [A-Za-z]+ [a-z]+ [a-z]+ [a-z]+/.test(text)) found.push(text);
        }
        return found;
      }, tag);
      expect(unmarked, path).toEqual([]);
    }
  });

  it("a name in Latin letters keeps the spaces round it", { timeout: 300_000 }, async () => {
    const page = await (await browser.profile({ javaScriptEnabled: false })).newPage();
    for (const path of pagesOf(tag)) {
      await open(page, path);
      /* Where its neighbours are laid out as pieces of their own, the spaces between them are gone. */
      const pressed = await page.locator("bdi").evaluateAll((names) =>
        names
          .filter(({ parentElement, parentNode }) => {
            const words = [...(parentNode?.childNodes ?? [])].filter((node) => node instanceof Text);
            const isInPieces = parentElement && /flex|grid/.test(getComputedStyle(parentElement).display);
            return isInPieces && words.some(({ data }) => data.trim() !== "");
          })
          .map(({ parentElement }) => parentElement?.textContent),
      );
      expect(pressed, path).toEqual([]);
    }
  });

  it("every page dials what the English page dials, in the same order", { timeout: 300_000 }, async () => {
    const page = await (await browser.profile({ javaScriptEnabled: false })).newPage();
    const dialled = () =>
      page.locator('a[href^="tel:"]').evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const path of pagesOf(tag)) {
      await open(page, path);
      const here = await dialled();
      await page.goto(`${site.origin}/en/${path}`);
      expect(here, path).toEqual(await dialled());
    }
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
