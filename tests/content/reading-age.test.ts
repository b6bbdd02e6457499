import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEnglish, readReadingWords } from "../../src/build/read-content.ts";
import { parseBody } from "../../src/content/parse-page.ts";
import { oldestReader, readingAge } from "../../src/content/reading-age.ts";

const root = join(import.meta.dirname, "../..");
const words = readReadingWords(root);

describe("the age at which a page can be read", () => {
  test.each(Object.entries(readEnglish(root)))("%s", (_id, page) => {
    expect(readingAge(page.blocks, words)).toBeLessThanOrEqual(oldestReader);
  });

  test("is above the limit for the prose of a form", () => {
    const hard =
      "Individuals experiencing deteriorating symptomatology should immediately communicate with the appropriate multidisciplinary obstetric services.";
    expect(readingAge(parseBody(hard, "hard.md", 1), words)).toBeGreaterThan(oldestReader);
  });

  test("leaves out the names and medical words that are listed", () => {
    const named = parseBody("Ask for PALS, the Patient Advice and Liaison Service.", "named.md", 1);
    expect(readingAge(named, ["Patient Advice and Liaison Service"])).toBeLessThan(readingAge(named, []));
  });
});
