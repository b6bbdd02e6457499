import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emit, loadSite } from "../../src/build/renderer.ts";
import { recordCheck } from "../../src/build/upkeep/checked.ts";
import { readBackTable } from "../../src/build/upkeep/read-back-table.ts";
import { reviewPack } from "../../src/build/upkeep/review-pack.tsx";
import { asCsv, unitRows } from "../../src/build/upkeep/units.ts";
import { type Sheet, sheets } from "../../src/pages/assets.ts";
import { root as real } from "./site.ts";

const styles = Object.fromEntries(sheets.map((sheet) => [sheet, ""])) as Record<Sheet, string>;
const assets = { styles, built: "2026-11-23", scripts: {}, policy: true };

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "keep-well-upkeep-"));
  for (const folder of ["content", "locales", "src/styles"]) {
    cpSync(join(real, folder), join(root, folder), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const edit = (file: string, change: (text: string) => string) => {
  const path = join(root, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};
const body = (path: string) =>
  emit(loadSite(root), "/", assets).find((page) => page.path === path)?.document.body ?? "";

describe("a check by a qualified person", () => {
  test("of the English puts the clinician's name, role and day on the page", () => {
    recordCheck(root, "en", "calling", "A. Midwife, consultant midwife", "2026-11-24");
    expect(body("en/calling/")).toContain("Checked by A. Midwife, consultant midwife, on 24 November 2026.");
  });

  test("of a translation takes the place of “translated by computer”", () => {
    recordCheck(root, "ur", "calling", "A. Rahman, NHS translator", "2026-11-24");
    expect(body("ur/calling/")).toContain("A. Rahman");
    expect(body("ur/when-to-call/")).not.toContain("A. Rahman");
  });

  test("changes nothing else in the file", () => {
    const before = readFileSync(join(root, "content/ur/calling.md"), "utf8");
    recordCheck(root, "ur", "calling", "A. Rahman, NHS translator", "2026-11-24");
    const after = readFileSync(join(root, "content/ur/calling.md"), "utf8");
    expect(after.replace(/^ {2}checkedBy: .*$/m, "  checkedBy: null")).toBe(before);
  });

  test.each([
    ["en", "content/en/calling.md", "A. Midwife, midwife"],
    ["ur", "content/ur/calling.md", "A. Rahman, translator"],
  ])("no longer stands once the words change (%s)", (tag, file, by) => {
    recordCheck(root, tag, "calling", by, "2026-11-24");
    edit(file, (text) => text.replace(/^- (.*) \{#/m, "- $1 … {#"));
    expect(() => loadSite(root)).toThrow(/words have changed since A\. \w+ checked them/);
  });

  test.each([
    ["calling", "A. Rahman", /in what role/],
    ["calling", ", translator", /in what role/],
    ["no-such-page", "A. Rahman, translator", /there is no page "no-such-page"/],
  ])("of %s by “%s” is refused", (page, by, why) => {
    expect(() => recordCheck(root, "ur", page, by, "2026-11-24")).toThrow(why);
  });

  test("of a page behind today's English is refused", () => {
    edit("content/en/calling.md", (text) =>
      text.replace("Ring again, or go in.", "Ring again now, or go in."),
    );
    expect(() => recordCheck(root, "ur", "calling", "A. Rahman, translator", "2026-11-24")).toThrow(/behind/);
  });
});

describe("the document to check a language with", () => {
  test("has each red flag's English, its translation and what was read back", () => {
    const pack = reviewPack(root, "ur");
    expect(pack).toContain("you have severe chest pain");
    expect(pack).toContain("آپ کے سینے میں شدید درد ہو");
    expect(pack).toContain("you have severe pain in your chest");
    expect(pack).toContain('<span lang="ur" dir="rtl">');
  });

  test("has, for a clinician, what each source is used for", () => {
    const pack = reviewPack(root, "en");
    expect(pack).toContain("S12 (primary): Severe chest pain: 999.");
    expect(pack).not.toContain("Read back");
  });

  test("says which lines readers see in English", () => {
    edit("content/ur/calling.md", (text) =>
      text.replace(/ \{#say-second-opinion\}/, "۔ {#say-second-opinion}"),
    );
    expect(reviewPack(root, "ur")).toContain("Not read back: readers see the English.");
  });
});

describe("the table of what was read back", () => {
  test("lists a line that was not the same with both verdicts and the reason, and counts the others", () => {
    edit("content/ur/read-back/calling.json", (text) =>
      text.replace(/("words": \{[^}]*?"verdict": )"\w+"/, '$1"weaker", "first": "stronger", "why": "“must”"'),
    );
    const table = readBackTable(root);
    expect(table).toMatch(/^ur: \d+ same, .*weaker/m);
    expect(table).toMatch(/calling#words +stronger, then weaker \(“must”\)/);
  });

  test("counts words that have changed since as not read back", () => {
    edit("content/ur/calling.md", (text) => text.replace(/ \{#words\}/, "۔ {#words}"));
    expect(readBackTable(root, "ur")).toMatch(/calling#words +not read back/);
  });
});

describe("the directory's upkeep", () => {
  test("lists every unit once, and conflicts first in their region", () => {
    const rows = unitRows(root);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const regions = [...new Set(rows.map(({ region }) => region))];
    for (const region of regions) {
      const here = rows.filter((row) => row.region === region).map(({ whyNot }) => whyNot === "conflict");
      expect(here.lastIndexOf(true)).toBeLessThan(here.includes(false) ? here.indexOf(false) : here.length);
    }
  });

  test("is CSV with a quoted cell for each column", () => {
    const [heading = "", first = ""] = asCsv(unitRows(root)).split("\r\n");
    expect(heading.split(",")[0]).toBe("region");
    expect(first.match(/"(?:[^"]|"")*"/g)).toHaveLength(heading.split(",").length);
  });

  const change = (values: object) =>
    writeFileSync(
      join(root, "content/number-changes.json"),
      JSON.stringify([
        {
          on: "2026-11-24",
          unit: "barnsley",
          old: "01226 000000",
          page: "https://hospital.example/maternity",
          ...values,
        },
      ]),
    );
  const offered = (id: string) => unitRows(root).find((row) => row.id === id)?.number ?? "";

  test("tells a corrected number on the about page", () => {
    change({ new: offered("barnsley") });
    expect(body("en/about/")).toContain("01226 000000");
    expect(body("en/about/")).toContain(offered("barnsley"));
  });

  test("refuses a change that the record does not bear out", () => {
    change({ new: "01226 111111" });
    expect(() => loadSite(root)).toThrow(/says barnsley has 01226 111111 now/);
  });
});
