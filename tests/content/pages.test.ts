import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { numbersIn } from "../../src/content/numbers.ts";
import { asciiDigits } from "../../src/i18n/digits.ts";
import { writeDay } from "../../src/i18n/write-day.ts";
import { pages } from "../../src/pages/page-list.ts";
import { everyPage, flatStrings, leavesOf, linksOf, pageIn, root, site, tags, wordsOf } from "./site.ts";

/** Every piece of text a reader of any language can meet, with where it stands. */
const everyText = [
  ...everyPage.flatMap(({ tag, id, page }) =>
    leavesOf(page).map((leaf) => ({ tag, at: `${tag}/${id}#${leaf.id ?? ""}`, text: wordsOf(leaf.html) })),
  ),
  ...tags.flatMap((tag) =>
    flatStrings(site.strings[tag] ?? {}).map(([path, text]) => ({
      tag,
      at: `locales/${tag}.json ${path}`,
      text,
    })),
  ),
];
const english = everyText.filter(({ tag }) => tag === "en");
const placesOf = (texts: typeof everyText, wrong: (text: string) => boolean) =>
  texts.filter(({ text }) => wrong(text)).map(({ at, text }) => `${at}: ${text}`);

describe("pages", () => {
  test("English is offered, and each offered language has every page of the list", () => {
    expect(tags).toContain("en");
    for (const tag of tags) expect(Object.keys(site.pages[tag] ?? {})).toEqual(pages.map(({ id }) => id));
  });

  test("no file of content stands where no page shows it", () => {
    const known = new Set(pages.map(({ id }) => `${id}.md`));
    for (const tag of tags) {
      const files = readdirSync(join(root, "content", tag), { recursive: true, encoding: "utf8" });
      expect(files.filter((file) => file.endsWith(".md") && !known.has(file))).toEqual([]);
    }
  });

  test.each(pages.map(({ id }) => id))(
    "%s carries days that can be written out, the next check after the last",
    (id) => {
      const { matter } = pageIn("en", id);
      expect(matter.nextCheck > matter.checkedAgainstSources).toBe(true);
      for (const { date } of matter.sources) {
        if (/^\d{4}-\d\d-\d\d$/.test(date)) expect(() => writeDay(date, "en")).not.toThrow();
        else expect(date).toMatch(/^(unknown|\d{4}(-(0[1-9]|1[0-2]))?)$/);
      }
      for (const tag of tags) expect(() => writeDay(matter.nextCheck, tag)).not.toThrow();
    },
  );

  test("a page of an offered language says who translated it, or stands in English", () => {
    const silent = everyPage.filter(
      ({ tag, page }) =>
        tag !== "en" && page.translation === null && leavesOf(page).some((leaf) => leaf.translated),
    );
    expect(silent).toEqual([]);
  });
});

describe("words", () => {
  test("every English sentence has fewer than 20 words", () => {
    const long = english.flatMap(({ at, text }) =>
      text
        .split(/(?<=[.!?:;])[”")]*\s+/)
        .filter((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= 20)
        .map((sentence) => `${at}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("“GP surgery” stands nowhere", () => {
    expect(placesOf(everyText, (text) => /GP surger(y|ies)/i.test(text))).toEqual([]);
  });

  test("nothing claims the NHS approved it", () => {
    const claim = /NHS[- ](?:approved|endorsed|certified|accredited)|(?:approved|endorsed) by the NHS/i;
    expect(placesOf(everyText, (text) => claim.test(text))).toEqual([]);
  });

  test("vouchers are only what Healthy Start no longer uses", () => {
    const still = (text: string) =>
      /vouchers?/i.test(text) &&
      !/when you stop|no longer|\bnot\b|used to|instead of|replace|\bold\b|\bwas\b.*\bbefore\b/i.test(text);
    expect(placesOf(english, still)).toEqual([]);
  });
});

describe("numbers", () => {
  test("no page or string carries a telephone number other than 999, 111 and the abuse helpline", () => {
    /* A full stop with a space behind it ends a sentence, and no number goes on after it. */
    const number = /\d(?:(?:[\s()–-]|\.(?! ))*\d){6,}/;
    /* The one helpline an official page was read for (fact DA1): free, day and night. */
    const others = (text: string) => text.replace("0808 2000 247", "");
    expect(placesOf(everyText, (text) => number.test(asciiDigits(others(text))))).toEqual([]);
    const dialled = everyPage.flatMap(({ page }) => leavesOf(page).flatMap(({ html }) => linksOf(html)));
    const tel = new Set(dialled.filter((link) => link.startsWith("tel:")));
    expect([...tel].filter((link) => link !== "tel:999" && link !== "tel:111")).toEqual([]);
  });

  test("no page states what Healthy Start pays, which changes", () => {
    const amounts = ["4.65", "9.30", "8.50", "4.25"];
    expect(placesOf(everyText, (text) => numbersIn(text).some((number) => amounts.includes(number)))).toEqual(
      [],
    );
    expect(placesOf(everyText, (text) => text.includes("£") && !/penalty|£100/.test(text))).toEqual([]);
  });
});

test("no address carries what would follow a reader about", () => {
  const links = everyPage.flatMap(({ page }) => leavesOf(page).flatMap(({ html }) => linksOf(html)));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => /[?&](utm_|gclid|fbclid|ref=)/.test(link))).toEqual([]);
});
