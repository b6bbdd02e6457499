import { describe, expect, test } from "vitest";
import { showEnglish, showTranslated, stampsFor } from "../../src/content/translate.ts";
import { englishPage, translation } from "./markdown.ts";

const english = englishPage(
  "Call [999](tel:999) at any hour, 24 hours a day. {#call}\n\n## Iron {#iron}\n\n- eat well {#eat}\n- rest {#rest}",
);
const good = [
  "[999](tel:999) کو کال کریں، دن میں 24 گھنٹے۔ {#call}",
  "## آئرن {#iron}",
  "- اچھا کھائیں {#eat}\n- آرام کریں {#rest}",
];
const shown = (body: string[], from = english) =>
  showTranslated(english, translation(from, body.join("\n\n")));
const htmlOf = (page: ReturnType<typeof shown>) =>
  page.blocks
    .flatMap((block) => (block.kind === "list" ? block.items : [block.leaf]))
    .map(({ html }) => html);

describe("a translation of today's English", () => {
  test("is shown whole, with its English beside each block", () => {
    const page = shown(good);
    expect(page.inEnglish.behind).toBe(0);
    expect(page.title).toMatchObject({ html: "کب کال کریں", english: "When to call", translated: true });
    expect(htmlOf(page)[1]).toBe("آئرن");
    expect(page.translation?.by).toBe("machine");
  });

  test("may write numbers in the digits of its own script", () => {
    const page = shown(["[۹۹۹](tel:999) کو کال کریں، دن میں ۲۴ گھنٹے۔ {#call}", ...good.slice(1)]);
    expect(page.inEnglish.behind).toBe(0);
  });

  test.each([
    [
      "another id",
      "- اچھا کھائیں {#eats}\n- آرام کریں {#rest}",
      16,
      'has the id "eats" where the English has "eat"',
    ],
    ["no id", "- اچھا کھائیں\n- آرام کریں {#rest}", 16, 'has the id "none" where the English has "eat"'],
    ["a number of its own", "- اچھا کھائیں {#eat}\n- 8 آرام {#rest}", 17, "states the numbers [8]"],
    [
      "a link of its own",
      "- اچھا {#eat}\n- [آرام](tel:111) {#rest}",
      17,
      "links to [tel:111] where the English links to []",
    ],
  ])("with %s stops the build and names file and line", (_what, list, line, what) => {
    expect(() => shown([good[0] ?? "", good[1] ?? "", list])).toThrow(`content/ur/page.md:${line}: `);
    expect(() => shown([good[0] ?? "", good[1] ?? "", list])).toThrow(what);
  });

  test.each([
    [
      "another number",
      "[998](tel:999) کو کال کریں، دن میں 24 گھنٹے۔ {#call}",
      "[24 998] where the English states [24 999]",
    ],
    ["a number left out", "[999](tel:999) کو کال کریں۔ {#call}", "[999] where the English states [24 999]"],
    ["another link", "[999](tel:111) کو کال کریں، دن میں 24 گھنٹے۔ {#call}", "links to [tel:111]"],
    ["its link left out", "999 کو کال کریں، دن میں 24 گھنٹے۔ {#call}", "links to []"],
  ])("with %s stops the build and quotes the English", (_what, first, what) => {
    expect(() => shown([first, ...good.slice(1)])).toThrow("content/ur/page.md:12: ");
    expect(() => shown([first, ...good.slice(1)])).toThrow(what);
    expect(() => shown([first, ...good.slice(1)])).toThrow('English: "Call [999](tel:999) at any hour');
  });

  test("with a number in its title that English has not stops the build", () => {
    const page = translation(english, good.join("\n\n"), { title: "24 کب" });
    expect(() => showTranslated(english, page)).toThrow("content/ur/page.md:2: states the numbers [24]");
  });
});

describe("a translation that is behind", () => {
  test("a block whose English has changed stands in English, the rest stays translated", () => {
    const older = englishPage(
      "Call [999](tel:999) at any hour, 24 hours a day. {#call}\n\n## Iron {#iron}\n\n- eat better {#eat}\n- rest {#rest}",
    );
    const page = shown(good, older);
    expect(htmlOf(page)).toEqual([htmlOf(shown(good))[0], "آئرن", "eat well", "آرام کریں"]);
    expect(page.inEnglish.behind).toBe(1);
    const [, , list] = page.blocks;
    expect(list?.kind === "list" && list.items.map(({ translated }) => translated)).toEqual([false, true]);
  });

  test("a changed number in English never shows the old number", () => {
    const older = englishPage(
      "Call at any hour. {#call}\n\n## Iron 10 {#iron}\n\n- eat well {#eat}\n- rest {#rest}",
    );
    const page = shown(["کسی بھی وقت۔ {#call}", "## آئرن 10 {#iron}", good[2] ?? ""], older);
    expect(htmlOf(page).slice(0, 2).join()).not.toContain("10");
    expect(page.inEnglish.behind).toBe(2);
  });

  test("an id that moved to other words counts as changed English", () => {
    const older = englishPage(
      "Call [999](tel:999) at any hour, 24 hours a day. {#call}\n\n## Iron {#iron}\n\n- eat well {#food}\n- rest {#rest}",
    );
    const page = showTranslated(
      english,
      translation(older, [good[0], good[1], "- اچھا کھائیں {#food}\n- آرام کریں {#rest}"].join("\n\n")),
    );
    expect(page.inEnglish.behind).toBe(1);
  });

  test("a page without a translation is all English and counts every block", () => {
    const page = showTranslated(english, null);
    expect(htmlOf(page)).toEqual(htmlOf(showEnglish(english)));
    expect(page.inEnglish.behind).toBe(6);
    expect(page.translation).toBeNull();
    expect(page.title).toMatchObject({ html: "When to call", translated: false });
  });

  test("a block that English has dropped is not shown", () => {
    const longer = englishPage(
      "Call [999](tel:999) at any hour, 24 hours a day. {#call}\n\n## Iron {#iron}\n\n- eat well {#eat}\n- rest {#rest}\n- smoke {#smoke}",
    );
    const page = shown([good[0] ?? "", good[1] ?? "", `${good[2]}\n- پرانا {#smoke}`], longer);
    expect(htmlOf(page).join()).not.toContain("پرانا");
    expect(page.inEnglish.behind).toBe(0);
  });
});

test("the order of the English wins over the order of the translation", () => {
  const [title, summary, call, iron, eat, rest] = stampsFor(english).split(" ");
  const swapped = translation(
    english,
    [good[0], good[1], "- آرام کریں {#rest}\n- اچھا کھائیں {#eat}"].join("\n\n"),
    {
      stamps: [title, summary, call, iron, rest, eat].join(" "),
    },
  );
  expect(htmlOf(showTranslated(english, swapped)).slice(2)).toEqual(["اچھا کھائیں", "آرام کریں"]);
});

test("an English page is nothing but English and never behind", () => {
  expect(showEnglish(english)).toMatchObject({ inEnglish: { behind: 0 }, translation: null });
});
