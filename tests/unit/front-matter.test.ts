import { describe, expect, test } from "vitest";
import { readEnglishPage } from "../../src/content/page.ts";
import { englishFile, englishPage, translation } from "./markdown.ts";

const file = "content/en/iron.md";
const read = (matter: Record<string, string>) => readEnglishPage(englishFile("Eat well.", matter), file);
const source = (fields: string) => ({ sources: `\n  - ${fields.split("; ").join("\n    ")}` });

describe("an English page", () => {
  test("with all it needs is read", () => {
    const page = read({});
    expect(page.matter.sources[0]?.publisher).toBe("NHS");
    expect(page.title.html).toBe("When to call");
    expect(page.matter.clinicallyReviewedBy).toBeNull();
  });

  test("the body's line numbers are those of the file", () => {
    const text = englishFile("Fine.\n\n<b>not</b>");
    const line = text.split("\n").findIndex((candidate) => candidate.startsWith("<b>")) + 1;
    expect(() => readEnglishPage(text, file)).toThrow(`${file}:${line}: holds raw HTML`);
  });

  test.each(["title", "summary", "sources", "checkedAgainstSources", "nextCheck", "clinicallyReviewedBy"])(
    "without %s stops the build and names the field",
    (field) => {
      expect(() => read({ [field]: "" })).toThrow(`${file}:2: front matter needs mending`);
      expect(() => read({ [field]: "" })).toThrow(field);
    },
  );

  test.each<[string, Record<string, string>, string]>([
    ["an empty title", { title: '""' }, "title"],
    ["no source at all", { sources: "[]" }, "sources"],
    ["a day that is none", { nextCheck: "2027-02-30" }, "nextCheck"],
    ["a day in words", { checkedAgainstSources: "23 November" }, "checkedAgainstSources"],
    ["a field nobody knows", { reviewedBy: "me" }, "reviewedBy"],
    ["a review without a role", { clinicallyReviewedBy: "{ name: A Midwife, on: 2026-11-23 }" }, "role"],
    [
      "a source over http",
      source("publisher: NHS; url: http://www.nhs.uk/; date: unknown; facts: []"),
      "url",
    ],
    [
      "a source whose date is a word",
      source("publisher: NHS; url: null; date: recently; facts: []"),
      "2026, 2026-11, 2026-11-23 or unknown",
    ],
    ["a source without facts", source("publisher: NHS; url: null; date: unknown"), "facts"],
    ["a fact that is no id", source("publisher: NHS; url: null; date: unknown; facts: [iron]"), "facts"],
  ])("%s stops the build and is named", (_what, matter, named) => {
    expect(() => read(matter)).toThrow(`${file}:2: `);
    expect(() => read(matter)).toThrow(named);
  });

  test.each(["2026", "2026-11", "2026-11-23", "unknown"])("a source may carry the date %s", (date) => {
    const page = read(source(`publisher: NHS; url: null; date: ${date}; facts: []`));
    expect(page.matter.sources[0]?.date).toBe(date);
  });

  test("a source cannot carry a day no calendar has", () => {
    expect(() => read(source("publisher: NHS; url: null; date: 2026-13-45; facts: []"))).toThrow(
      `${file}:2: `,
    );
  });

  test("the next check comes after the last one", () => {
    expect(() => read({ nextCheck: "2026-11-23" })).toThrow(
      `${file}:2: nextCheck must come after checkedAgainstSources`,
    );
  });

  test("a file without front matter stops the build and says how to write it", () => {
    expect(() => readEnglishPage("Eat well.\n", file)).toThrow(
      `${file}:1: has no front matter: start the file`,
    );
  });

  test("front matter that is not YAML stops the build", () => {
    expect(() => readEnglishPage("---\ntitle: [\n---\n\nEat.\n", file)).toThrow(
      `${file}:1: front matter is not YAML`,
    );
  });
});

describe("a translated page", () => {
  const english = englishPage("Eat well.");

  test("with as many stamps as blocks is read", () => {
    expect(translation(english, "اچھا کھائیں۔").leaves).toHaveLength(3);
  });

  test("with a block more than stamps stops the build and says to stamp it", () => {
    expect(() => translation(english, "اچھا کھائیں۔\n\nاور۔")).toThrow(
      "content/ur/page.md:2: has 4 blocks and 3 stamps",
    );
    expect(() => translation(english, "اچھا کھائیں۔\n\nاور۔")).toThrow("npm run content -- stamp");
  });

  test.each(["", "todo", "1234567g 12345678 12345678"])("with the stamps “%s” stops the build", (stamps) => {
    expect(() => translation(english, "اچھا کھائیں۔", { stamps })).toThrow("content/ur/page.md:2: ");
    expect(() => translation(english, "اچھا کھائیں۔", { stamps })).toThrow("madeFrom");
  });
});
