import { expect, test } from "vitest";
import { emit } from "../../src/build/renderer.ts";
import { type Sheet, sheets } from "../../src/pages/assets.ts";
import { flatStrings, site, tags, wordsOf } from "./site.ts";

const styles = Object.fromEntries(sheets.map((sheet) => [sheet, ""])) as Record<Sheet, string>;
const documents = emit(site, "/", { styles, built: "2026-11-23", scripts: {}, policy: true });

test.each(tags)("which card is the emergency is said in words, for whoever sees no colour (%s)", (tag) => {
  const page = documents.find(({ path }) => path === `${tag}/when-to-call/`)?.document.body ?? "";
  const strings = Object.fromEntries(flatStrings(site.strings[tag] ?? {}));
  for (const [card, word] of [
    ["call-999", "redFlags.emergency"],
    ["call-now", "redFlags.urgent"],
  ] as const) {
    const [, heading = ""] = new RegExp(`<h2 id="${card}"[^>]*>(.*?)</h2>`).exec(page) ?? [];
    expect(wordsOf(heading)).toContain(`${strings[word]}:`);
  }
});
