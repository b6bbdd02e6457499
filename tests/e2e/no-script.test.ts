import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testedLanguages, useBrowser, useSite } from "./site.ts";

const nine = [
  "very-unwell",
  "chest-pain",
  "baby-moving-less",
  "baby-not-felt",
  "baby-pattern-changed",
  "bleeding",
  "worried",
  "headache",
  "short-of-breath",
];

describe("without script", () => {
  const site = useSite();
  const browser = useBrowser();
  const plain = { javaScriptEnabled: false };

  it.each(testedLanguages)("shows all nine red flags and rings the right numbers (%s)", async (tag) => {
    const page = await browser.open(`${site.origin}/${tag}/when-to-call/`, plain);
    for (const id of nine) expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
    expect(await page.locator("#page .flag input:visible").count()).toBe(0);
    const emergency = page.locator(".card-emergency");
    const ids = (card: string) =>
      page.locator(`${card} .flags li`).evaluateAll((all) => all.map((li) => li.id));
    expect((await ids(".card-emergency")).slice(0, 2)).toEqual(nine.slice(0, 2));
    expect((await ids(".card-urgent")).slice(0, 7)).toEqual(nine.slice(2));
    expect(await emergency.locator('a[href="tel:999"]').isVisible()).toBe(true);
    const urgent = page.locator(".card-urgent");
    expect(await urgent.locator('.card-foot a[href="tel:111"]').isVisible()).toBe(true);
    expect(await page.locator('.call-bar a[href="tel:999"]').isVisible()).toBe(true);
    const dialled = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    expect(new Set(dialled)).toEqual(new Set(["tel:999", "tel:111"]));
  });

  it("puts 999 before the urgent card", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`, plain);
    const cards = await page.locator(".card").evaluateAll((all) => all.map((card) => card.className));
    expect(cards).toEqual(["card card-emergency", "card card-urgent"]);
  });

  it.each(testedLanguages)("lists every unit, offered numbers in full (%s)", async (tag) => {
    const page = await browser.open(`${site.origin}/${tag}/my-unit/`, plain);
    expect(await page.locator("[data-unit]").count()).toBe(170);
    const leicester = page.locator('[data-unit="leicester-general"]');
    await page.locator("details", { has: leicester }).locator("summary").click();
    expect(await leicester.locator('a[href="tel:+441162586111"]').isVisible()).toBe(true);
    const facts = await leicester.locator(".facts").innerText();
    expect(facts).toContain("16");
    expect(facts).toContain("42");
    expect(facts).toMatch(/\D1\D{1,14}1\D/);
    const bedford = page.locator('[data-unit="bedford"]');
    expect(await bedford.locator("a").count()).toBe(0);
  });

  it.each(testedLanguages)("offers home and red flags of each language (%s)", async (tag) => {
    const page = await browser.open(`${site.origin}/${tag}/languages/`, plain);
    for (const other of testedLanguages) {
      expect(await page.locator(`main a[href="/${other}/"]`).count()).toBe(1);
      expect(await page.locator(`main a[href="/${other}/when-to-call/"]`).count()).toBe(1);
    }
  });

  it("has the red-flag link and 999 on the page that is not there", async () => {
    const page = await browser.open(`${site.origin}/en/nothing-here/`, plain);
    for (const tag of testedLanguages) {
      expect(await page.locator(`a[href="/${tag}/when-to-call/"]`).isVisible()).toBe(true);
    }
    expect(await page.locator('a[href="tel:999"]').first().isVisible()).toBe(true);
  });

  it("holds every red flag in the built file itself", () => {
    for (const tag of testedLanguages) {
      const html = readFileSync(
        join(import.meta.dirname, `../../dist/${tag}/when-to-call/index.html`),
        "utf8",
      );
      for (const id of nine) {
        const [, sign = ""] = new RegExp(`<li id="${id}">(.*?)</li>`, "s").exec(html) ?? [];
        const words = sign.slice(0, sign.indexOf("<input")).replace(/<[^>]*>/g, "");
        expect(words.trim().length, `${tag} ${id}`).toBeGreaterThan(3);
      }
    }
  });
});
