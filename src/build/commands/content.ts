import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { splitFile } from "../../content/front-matter.ts";
import type { EnglishPage, TranslatedPage } from "../../content/page.ts";
import { oldestReader, readingAge } from "../../content/reading-age.ts";
import { soundsBehind, stampSounds } from "../../content/sounds.ts";
import { stampsForStrings, stringsBehind } from "../../content/string-stamps.ts";
import { showTranslated, stampsFor } from "../../content/translate.ts";
import { pages } from "../../pages/page-list.ts";
import { readEnglish, readReadingWords } from "../read-content.ts";
import {
  readLanguages,
  readSounds,
  readStringStamps,
  readStrings,
  readTranslation,
  soundedPages,
} from "../read-language.ts";
import { recordCheck } from "../upkeep/checked.ts";
import { readBackTable } from "../upkeep/read-back-table.ts";
import { reviewPack } from "../upkeep/review-pack.tsx";
import { asCsv, asTable, unitRows } from "../upkeep/units.ts";

const usage = `Use: npm run content, then nothing for a table of pages and languages, or
  -- sources                                     what every page rests on
  -- stamp <tag> <page>                          a translation was made from today's English
  -- stamp <tag> strings                         so were the buttons and messages of locales/<tag>.json
  -- stamp <tag> sounds                          content/<tag>/sounds.json is how today's English sounds
  -- pack <tag>                                  a document to print, for whoever checks a language
  -- checked <tag> <page> --by "name, role"      a person has checked a page
  -- read-back [<tag>]                           how each line of the signs was understood, and the verdicts
  -- units [--csv]                               the directory: what lacks, what is oldest`;

/** `npm run content`: what whoever keeps the words and numbers needs; see `usage`. @returns exit code */
export async function run(root: string, [action, ...words]: string[]): Promise<number> {
  const [tag, page, flag, by] = words;
  if (action === undefined) return table(root);
  if (action === "sources") return sources(root);
  if (action === "units") return units(root, words);
  if (action === "read-back") {
    console.log(readBackTable(root, tag));
    return 0;
  }
  if (action === "pack" && tag !== undefined) return pack(root, tag);
  if (action === "stamp" && tag !== undefined && page === "strings") return stampStrings(root, tag);
  if (action === "stamp" && tag !== undefined && page === "sounds") return restampSounds(root, tag);
  if (action === "stamp" && tag !== undefined && page !== undefined) return stamp(root, tag, page);
  if (
    action === "checked" &&
    tag !== undefined &&
    page !== undefined &&
    flag === "--by" &&
    by !== undefined
  ) {
    console.log(recordCheck(root, tag, page, by, new Date().toISOString().slice(0, 10)));
    return 0;
  }
  console.error(usage);
  return 1;
}

function units(root: string, [form]: string[]): number {
  const rows = unitRows(root);
  console.log(form === "--csv" ? asCsv(rows) : asTable(rows));
  return 0;
}

function pack(root: string, tag: string): number {
  const file = `review/${tag}.html`;
  mkdirSync(join(root, "review"), { recursive: true });
  writeFileSync(join(root, file), reviewPack(root, tag));
  console.log(`${file} is made: open it in a browser and print it.`);
  return 0;
}

function table(root: string): number {
  const english = readEnglish(root);
  const today = new Date().toISOString().slice(0, 10);
  const tags = readLanguages(root)
    .map(({ tag }) => tag)
    .filter((tag) => tag !== "en" && existsSync(join(root, "content", tag)));
  const words = readReadingWords(root);
  const row = ([page = "", ...cells]: string[]) => {
    const facts = cells.slice(0, 4).map((cell) => cell.padEnd(12));
    console.log(
      page.padEnd(40) +
        facts.join("") +
        cells
          .slice(4)
          .map((cell) => cell.padEnd(10))
          .join(""),
    );
  };
  row(["page", "sources", "compared", "next", "age", ...tags]);
  let faults = 0;
  for (const { id, forStaff } of pages) {
    const page = english[id];
    if (!page) continue;
    const { sources, checkedAgainstSources, nextCheck } = page.matter;
    const states = tags.map((tag) => {
      if (forStaff) return "English";
      try {
        return stateOf(page, readTranslation(root, tag, id));
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
    const next = nextCheck < today ? "overdue" : nextCheck;
    row([id, String(sources.length), checkedAgainstSources, next, age.toFixed(1), ...states]);
  }
  const source = readStrings(root, "en");
  const strings = tags.map((tag) => {
    return wholeOr(stringsBehind(source, readStringStamps(root, tag)).length);
  });
  row(["buttons and messages", "", "", "", "", ...strings]);
  const sounded = soundedPages(english);
  const sounds = tags.map((tag) => {
    const all = readSounds(root, tag);
    return Object.keys(all).length === 0 ? "none" : wholeOr(soundsBehind(all, sounded).length);
  });
  row(["how the English sounds", "", "", "", "", ...sounds]);
  console.log(
    "\nwhole: every block made from today's English · B: read back blind · C: checked by a qualified person\n`npm run content -- sources` lists every source of every page with its date.",
  );
  return faults === 0 ? 0 : 1;
}

/** One cell of the table: how a translation stands beside today's English. */
function stateOf(page: EnglishPage, translation: TranslatedPage | null): string {
  if (!translation) return "–";
  const { behind } = showTranslated(page, translation).inEnglish;
  const { backTranslatedOn, checkedBy } = translation.matter.translation;
  const marks = `${backTranslatedOn ? " B" : ""}${checkedBy ? " C" : ""}`;
  return wholeOr(behind) + marks;
}

const wholeOr = (behind: number) => (behind === 0 ? "whole" : `${behind} behind`);

function sources(root: string): number {
  const english = readEnglish(root);
  for (const { id } of pages) {
    console.log(`\n${id}`);
    for (const { publisher, title, url, date, facts } of english[id]?.matter.sources ?? []) {
      const named = title === undefined ? publisher : `${publisher}: ${title}`;
      console.log(`  ${named} (${date}) [${facts.join(" ")}]${url === null ? "" : `\n    ${url}`}`);
    }
  }
  return 0;
}

function stampStrings(root: string, tag: string): number {
  const file = `content/${tag}/strings.json`;
  writeFileSync(
    join(root, file),
    `${JSON.stringify(stampsForStrings(readStrings(root, "en")), undefined, 2)}\n`,
  );
  console.log(`${file} is written: locales/${tag}.json is made from today's English.`);
  return 0;
}

function restampSounds(root: string, tag: string): number {
  const file = `content/${tag}/sounds.json`;
  const stamped = stampSounds(readSounds(root, tag), soundedPages(readEnglish(root)));
  writeFileSync(join(root, file), `${JSON.stringify(stamped, undefined, 2)}\n`);
  console.log(`${file} is stamped as how today's English sounds.`);
  return 0;
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
