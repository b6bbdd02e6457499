import { type EnglishPage, readEnglishPage, readTranslatedPage } from "../../src/content/page.ts";
import { stampsFor } from "../../src/content/translate.ts";

/** A whole English page file around a body. The body starts on line 12, after one blank line. */
export function englishFile(body: string, matter: Record<string, string> = {}): string {
  const fields: Record<string, string> = {
    title: "When to call",
    summary: "Any hour.",
    sources: "\n  - publisher: NHS\n    url: null\n    date: unknown\n    facts: [S1]",
    checkedAgainstSources: "2026-11-23",
    nextCheck: "2027-05-23",
    clinicallyReviewedBy: "null",
    ...matter,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === "" ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join("\n")}\n---\n\n${body}\n`;
}

/** An English page around a body. */
export function englishPage(body: string): EnglishPage {
  return readEnglishPage(englishFile(body), "content/en/page.md");
}

/** A translation of a page, stamped as made from `from` as it stands. Its body starts on line 13. */
export function translation(
  from: EnglishPage,
  body: string,
  { title = "کب کال کریں", summary = "کسی بھی وقت۔", stamps = stampsFor(from) } = {},
) {
  const matter = [
    `title: ${title}`,
    `summary: ${summary}`,
    "translation:",
    "  by: machine",
    "  on: 2026-11-23",
    "  backTranslatedOn: null",
    "  checkedBy: null",
    `  madeFrom: ${stamps}`,
  ];
  return readTranslatedPage(`---\n${matter.join("\n")}\n---\n\n${body}\n`, "content/ur/page.md");
}
