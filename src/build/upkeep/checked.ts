import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { splitFile } from "../../content/front-matter.ts";
import { englishLeaves, wordsOf } from "../../content/page.ts";
import { showTranslated } from "../../content/translate.ts";
import { readEnglish } from "../read-content.ts";
import { readTranslation } from "../read-language.ts";

/**
 * Records that a person has checked a page: a clinician the English, a qualified translator a translation.
 * @param root folder that holds `content` and `locales`
 * @param by "name, role"
 * @param on ISO day of the check
 * @throws Error in a sentence that says what to do, when the page cannot be checked as it stands
 */
export function recordCheck(root: string, tag: string, id: string, by: string, on: string): string {
  const [name = "", ...roles] = by.split(",").map((part) => part.trim());
  const role = roles.join(", ");
  if (name === "" || role === "") throw new Error(`say who checked it, and in what role: --by "name, role"`);
  const page = readEnglish(root)[id];
  if (!page) throw new Error(`there is no page "${id}": see src/pages/page-list.ts`);
  const file = `content/${tag}/${id}.md`;
  if (tag === "en") {
    const of = wordsOf(englishLeaves(page));
    setMatter(join(root, file), ["clinicallyReviewedBy"], { name, role, on, of });
    return `${file}: checked by ${name}, ${role}, on ${on}.`;
  }
  const translation = readTranslation(root, tag, id);
  if (!translation) throw new Error(`${file} is not there: this page has no translation to check`);
  const { behind } = showTranslated(page, translation).inEnglish;
  if (behind > 0) {
    throw new Error(
      `${file} is behind today's English in ${behind} blocks: bring it up to date and stamp it first`,
    );
  }
  const of = wordsOf(translation.leaves.map(({ leaf }) => leaf));
  setMatter(join(root, file), ["translation", "checkedBy"], { name, role, on, of });
  return `${file}: checked by ${name}, ${role}, on ${on}.`;
}

/** Changes one entry of a file's front matter, and nothing else in the file. */
function setMatter(file: string, at: string[], value: Record<string, string>) {
  const text = readFileSync(file, "utf8");
  const { body } = splitFile(text, file);
  const matter = parseDocument(text.slice(4, text.indexOf("\n---\n")));
  matter.setIn(at, matter.createNode(value, { flow: true }));
  writeFileSync(file, `---\n${matter.toString({ lineWidth: 0 })}---\n${body}`);
}
