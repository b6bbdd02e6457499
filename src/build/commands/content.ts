import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { splitFile } from "../../content/front-matter.ts";

import { oldestReader, readingAge } from "../../content/reading-age.ts";
import { showTranslated, stampsFor } from "../../content/translate.ts";
import { pages } from "../../pages/page-list.ts";
import { readEnglish, readLanguages, readReadingWords, readTranslation } from "../read-content.ts";

/**
 * `npm run content`: a table of languages × pages. `npm run content -- stamp <tag> <page>` records that a
 * translation was made from today's English. @returns exit code
 */
export async function run(root: string, [action, tag, page]: string[]): Promise<number> {
  if (action === undefined) return table(root);
  if (action === "stamp" && tag !== undefined && page !== undefined) return stamp(root, tag, page);
  console.error("Use: npm run content   or   npm run content -- stamp <tag> <page>");
  return 1;
}

function table(root: string): number {
  const english = readEnglish(root);
  const today = new Date().toISOString().slice(0, 10);
  const tags = readLanguages(root).map(({ tag }) => tag);
  const words = readReadingWords(root);
  console.log(
    `${"page".padEnd(40)}${"sources".padEnd(9)}${"age".padEnd(6)}${tags.map((tag) => tag.padEnd(22)).join("")}`,
  );
  let faults = 0;
  for (const { id } of pages) {
    const page = english[id];
    if (!page) continue;
    const cells = tags.map((tag) => {
      if (tag === "en")
        return page.matter.nextCheck < today
          ? `overdue ${page.matter.nextCheck}`
          : `next ${page.matter.nextCheck}`;
      try {
        const translation = readTranslation(root, tag, id);
        if (!translation) return "missing";
        const { behind } = showTranslated(page, translation);
        const checked = translation.matter.translation.checkedBy ? "checked" : "not checked";
        return behind === 0 ? `whole, ${checked}` : `${behind} blocks behind`;
      } catch (fault) {
        faults += 1;
        console.error(fault instanceof Error ? fault.message : fault);
        return "different";
      }
    });
    const age = readingAge(page.blocks, words);
    if (age > oldestReader) {
      faults += 1;
      console.error(`content/en/${id}.md reads at age ${age.toFixed(1)}: use shorter words and sentences`);
    }
    const facts = `${String(page.matter.sources.length).padEnd(9)}${age.toFixed(1).padEnd(6)}`;
    console.log(`${id.padEnd(40)}${facts}${cells.map((cell) => cell.padEnd(22)).join("")}`);
  }
  return faults === 0 ? 0 : 1;
}

function stamp(root: string, tag: string, id: string): number {
  const page = readEnglish(root)[id];
  if (!page) throw new Error(`there is no page "${id}": see src/pages/page-list.ts`);
  const file = join(root, `content/${tag}/${id}.md`);
  const text = readFileSync(file, "utf8");
  splitFile(text, file);
  writeFileSync(file, text.replace(/^( *madeFrom:).*$/m, `$1 ${stampsFor(page)}`));
  const translation = readTranslation(root, tag, id);
  showTranslated(page, translation);
  console.log(`content/${tag}/${id}.md is stamped as made from today's English.`);
  return 0;
}
