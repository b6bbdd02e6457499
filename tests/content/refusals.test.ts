import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/build/commands/content.ts";
import { loadSite } from "../../src/build/load-site.ts";
import { readSettings } from "../../src/build/read-content.ts";
import { root as real } from "./site.ts";

/** A copy of the real content, to break. */
let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "keep-well-"));
  for (const folder of ["content", "locales"])
    cpSync(join(real, folder), join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const edit = (file: string, change: (text: string) => string) => {
  const before = readFileSync(join(root, file), "utf8");
  const after = change(before);
  expect(after, `${file} is changed`).not.toBe(before);
  writeFileSync(join(root, file), after);
};
const lineOf = (file: string, words: string) =>
  readFileSync(join(root, file), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(words)) + 1;

test("the copy as it stands is read", () => {
  expect(() => loadSite(root)).not.toThrow();
});

describe("one slip in a page stops the whole site, with file and line", () => {
  const file = "content/en/when-to-call.md";

  test.each([
    ["a number dialled that is neither 999 nor 111", "(tel:999)", "(tel:998)"],
    ["a link that runs script", "(https://111.nhs.uk/)", "(javascript:alert)"],
    ["a link to a host nobody listed", "(https://111.nhs.uk/)", "(https://111.example.org/)"],
    ["a heading that lost its id", " {#no-midwife}", ""],
    ["raw HTML", "severe chest pain", "<b>severe</b> chest pain"],
    ["an id used twice", "{#headache}", "{#bleeding}"],
  ])("%s", (_what, from, to) => {
    const line = lineOf(file, from);
    edit(file, (text) => text.replace(from, to));
    expect(() => loadSite(root)).toThrow(`${file}:${line}: `);
  });

  test("a fact that is on no list", () => {
    edit(file, (text) => text.replace("facts: [R20]", "facts: [R99]"));
    expect(() => loadSite(root)).toThrow(`${file}:2: cites the fact R99`);
  });

  test("a source whose address is another publisher's", () => {
    edit(file, (text) => text.replace("https://www.tommys.org/", "https://www.nhs.uk/"));
    expect(() => loadSite(root)).toThrow(`${file}:2: www.nhs.uk is not Tommy's's own`);
  });
});

describe("one slip in the settings, the strings or the units stops the whole site, and is named", () => {
  test("a language nobody listed", () => {
    edit("content/site.json", (text) => text.replace('"en"', '"en", "xx"'));
    expect(() => loadSite(root)).toThrow(
      'content/site.json offers "xx", which locales/languages.json does not list',
    );
  });

  test("English taken away", () => {
    edit("content/site.json", (text) => text.replace(/"languages": \[[^\]]*\]/, '"languages": ["ur"]'));
    expect(() => loadSite(root)).toThrow("English is always offered");
  });

  test("a unit nobody knows", () => {
    edit("content/site.json", (text) => text.replace('"all"', '["whittington", "whitington"]'));
    expect(() => loadSite(root)).toThrow("content/site.json names units we do not have: whitington");
  });

  test("a list of two units offers these two and no other", () => {
    edit("content/site.json", (text) => text.replace('"all"', '["whittington", "torbay"]'));
    expect(Object.keys(loadSite(root).directory).sort()).toEqual(["torbay", "whittington"]);
  });

  test("a site address over http", () => {
    edit("content/site.json", (text) => text.replace('"url": null', '"url": "http://example.org/"'));
    expect(() => loadSite(root)).toThrow("content/site.json: ");
  });

  test("a switchboard offered as the line to ring", () => {
    const file = "content/units/london.json";
    edit(file, (text) => text.replace('"role": "triage"', '"role": "switchboard"'));
    expect(() => loadSite(root)).toThrow(file);
    expect(() => loadSite(root)).toThrow("chelsea-and-westminster: only a triage line");
  });

  test("a number with a digit too many", () => {
    edit("content/units/london.json", (text) => text.replace('"020 3315 6000"', '"020 3315 60001"'));
    expect(() => loadSite(root)).toThrow('chelsea-and-westminster: "020 3315 60001" is not a number');
  });
});

test("how a line sounds is left out once its English has changed, until that is stamped", async () => {
  const { need } = loadSite(root).sounds.ur ?? {};
  expect(need).toBeTruthy();
  edit("content/en/interpreter-card.md", (text) =>
    text.replace("I need an interpreter", "I want an interpreter"),
  );
  expect(loadSite(root).sounds.ur).not.toHaveProperty("need");
  await run(root, ["stamp", "ur", "sounds"]);
  expect(loadSite(root).sounds.ur).toHaveProperty("need", need);
});

describe("a language that differs from English stops the site", () => {
  const page = "content/ur/when-to-call.md";

  test("not while it is the same", () => {
    expect(loadSite(root).pages.ur?.home?.inEnglish.behind).toBe(0);
    rmSync(join(root, "content/ur/home.md"));
    expect(loadSite(root).pages.ur?.home?.inEnglish.behind).toBeGreaterThan(0);
  });

  test.each([
    ["another number", "24 گھنٹے", "23 گھنٹے", "states the numbers [23 7]"],
    ["another number to dial", "(tel:111)", "(tel:999)", "links to [tel:999]"],
    ["another id", "{#bleeding}", "{#blood}", 'has the id "blood" where the English has "bleeding"'],
  ])("with %s, naming file and line", (_what, from, to, what) => {
    const line = lineOf(page, from);
    edit(page, (text) => text.replace(from, to));
    expect(() => loadSite(root)).toThrow(`${page}:${line}: ${what}`);
  });

  test("with a string missing, naming the string", () => {
    edit("locales/ur.json", (text) => text.replace(/\s*"call999": "[^"]*",/, ""));
    expect(() => loadSite(root)).toThrow('locales/ur.json: "callBar.call999" is missing');
  });

  test("with a button whose English has changed since, until that is stamped", async () => {
    edit("locales/en.json", (text) => text.replace('"call999": "', '"call999": "Now '));
    expect(() => loadSite(root)).toThrow(/locales\/\w+\.json: "callBar.call999" was made from other English/);
    for (const tag of readSettings(root).languages)
      if (tag !== "en") await run(root, ["stamp", tag, "strings"]);
    expect(() => loadSite(root)).not.toThrow();
  });

  test("with a fault of language, naming the block", () => {
    edit(page, (text) => text.replace("دن میں 24", "دن میں ۲۴"));
    expect(() => loadSite(root)).toThrow(`${page}: {#always-open} writes the digit ۲`);
  });

  test("without the rules its texts are held to", () => {
    edit("locales/languages.json", (text) =>
      text.replace(/("tag": "ur".*?), "quotes": "[^}]*"length": \[[^\]]*\]/, "$1"),
    );
    expect(() => loadSite(root)).toThrow('ur is offered, so it needs "quotes" and "length"');
  });
});
