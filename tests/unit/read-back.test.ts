import { describe, expect, test } from "vitest";
import { type ReadBack, translationHash } from "../../src/content/read-back.ts";
import { showTranslated } from "../../src/content/translate.ts";
import { englishPage, translation } from "./markdown.ts";

const english = englishPage("- any bleeding {#bleeding}\n- a headache {#headache}");
const polish = "- każde krwawienie {#bleeding}\n- ból głowy {#headache}";
const page = translation(english, polish);

/** A reading back in which every block was found the same. */
const allSame = (): ReadBack =>
  Object.fromEntries(
    page.leaves.map(({ leaf }) => [
      leaf.id ?? "",
      { of: translationHash(leaf), says: "the same", verdict: "same" as const },
    ]),
  );
const htmlOf = (shown: ReturnType<typeof showTranslated>) =>
  shown.blocks.flatMap((block) => (block.kind === "list" ? block.items.map(({ html }) => html) : []));

describe("a page that must not be mistranslated", () => {
  test("shows the lines that were read back as the same", () => {
    const shown = showTranslated(english, page, { readBack: allSame(), unchecked: "show" });
    expect(htmlOf(shown)).toEqual(["każde krwawienie", "ból głowy"]);
    expect(shown.inEnglish).toEqual({ behind: 0, notSame: 0, unchecked: false });
  });

  test.each(["weaker", "stronger", "different"] as const)("shows a line found %s in English", (verdict) => {
    const readBack = allSame();
    Object.assign(readBack.bleeding ?? {}, { verdict });
    const shown = showTranslated(english, page, { readBack, unchecked: "show" });
    expect(htmlOf(shown)).toEqual(["any bleeding", "ból głowy"]);
    expect(shown.inEnglish.notSame).toBe(1);
  });

  test("shows a line that changed after it was read back in English", () => {
    const later = translation(english, polish.replace("każde", "duże"));
    const shown = showTranslated(english, later, { readBack: allSame(), unchecked: "show" });
    expect(htmlOf(shown)).toEqual(["any bleeding", "ból głowy"]);
    /* Not ready yet, which is not the same as found wanting: each has its own notice. */
    expect(shown.inEnglish).toMatchObject({ behind: 1, notSame: 0 });
  });

  test("shows nothing but English while nobody has read it back", () => {
    const shown = showTranslated(english, page, { readBack: null, unchecked: "show" });
    expect(htmlOf(shown)).toEqual(["any bleeding", "a headache"]);
  });

  test("shows nothing but English where the site asks for a qualified check first", () => {
    const shown = showTranslated(english, page, { readBack: allSame(), unchecked: "english-only" });
    expect(htmlOf(shown)).toEqual(["any bleeding", "a headache"]);
    expect(shown.inEnglish.unchecked).toBe(true);
  });

  test("is shown whole once a qualified person has checked it, in either setting", () => {
    const { matter } = page;
    const checkedBy = { name: "A. Nowak", role: "translator", on: "2026-11-24", of: "00000000" };
    const checked = { ...page, matter: { ...matter, translation: { ...matter.translation, checkedBy } } };
    for (const unchecked of ["show", "english-only"] as const) {
      const shown = showTranslated(english, checked, { readBack: null, unchecked });
      expect(htmlOf(shown)).toEqual(["każde krwawienie", "ból głowy"]);
    }
  });
});

describe("a block that is behind", () => {
  const today = englishPage("- any bleeding at all {#bleeding}\n- a headache {#headache}");

  test("keeps its older translation at hand", () => {
    const shown = showTranslated(today, page);
    const [list] = shown.blocks;
    expect(list?.kind === "list" && list.items[0]).toMatchObject({
      html: "any bleeding at all",
      translated: false,
      older: "każde krwawienie",
    });
  });

  test("drops it when its numbers are no longer today's", () => {
    const changed = englishPage("- bleeding for 2 days {#bleeding}\n- a headache {#headache}");
    const [list] = showTranslated(changed, page).blocks;
    expect(list?.kind === "list" && list.items[0]).not.toHaveProperty("older");
  });
});
