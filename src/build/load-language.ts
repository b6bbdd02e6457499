import { faultsInText, type LanguageRules } from "../content/check-language.ts";
import type { EnglishPage } from "../content/page.ts";
import { soundsToday } from "../content/sounds.ts";
import { stringsBehind } from "../content/string-stamps.ts";
import {
  type ShownLeaf,
  type ShownPage,
  showEnglish,
  showTranslated,
  showUntranslated,
} from "../content/translate.ts";
import { faultsInStrings, flatten } from "../i18n/check-strings.ts";
import type { Language } from "../i18n/language.ts";
import type { Strings } from "../i18n/translator.ts";
import { pages } from "../pages/page-list.ts";
import type { SiteSettings } from "../pages/site.ts";
import {
  readReadBack,
  readRules,
  readSounds,
  readStringStamps,
  readStrings,
  readTranslation,
  soundedPages,
} from "./read-language.ts";

/** One language of the site, read and held to its rules. */
export interface LoadedLanguage {
  strings: Strings;
  /** By page id. */
  pages: Record<string, ShownPage>;
  /** By block id; without those whose English has changed since. */
  sounds: Record<string, string>;
}

/**
 * Reads one language.
 * @throws Error that lists every fault in it, by file and block
 */
export function loadLanguage(
  root: string,
  language: Language,
  english: Record<string, EnglishPage>,
  settings: SiteSettings,
): LoadedLanguage {
  const { tag } = language;
  const source = readStrings(root, "en");
  const strings = tag === "en" ? source : readStrings(root, tag);
  const faults = faultsInStrings(source, strings, tag).map((fault) => `locales/${tag}.json: ${fault}`);
  const rules = tag === "en" ? undefined : readRules(root, language);
  if (rules) {
    faults.push(...inStrings(source, strings, rules));
    for (const key of stringsBehind(source, readStringStamps(root, tag)))
      faults.push(
        `locales/${tag}.json: "${key}" was made from other English than today's: look at it again, then run ` +
          `\`npm run content -- stamp ${tag} strings\``,
      );
  }
  const shown: Record<string, ShownPage> = {};
  for (const { id, readBack, forStaff } of pages) {
    const page = english[id];
    if (!page) throw new Error(`content/en/${id}.md is missing`);
    if (!rules) shown[id] = showEnglish(page);
    else if (forStaff) shown[id] = showUntranslated(page);
    else {
      const translation = readTranslation(root, tag, id);
      faults.push(...inPage(id, showTranslated(page, translation), rules));
      const guard = { readBack: readReadBack(root, tag, id), unchecked: settings.uncheckedRedFlags };
      shown[id] = showTranslated(page, translation, readBack ? guard : null);
    }
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { strings, pages: shown, sounds: soundsToday(readSounds(root, tag), soundedPages(english)) };
}

function inStrings(source: Strings, strings: Strings, rules: LanguageRules): string[] {
  const english = flatten(source);
  return Object.entries(flatten(strings)).flatMap(([key, text]) => {
    const from = english[key] ?? english[key.replace(/_[a-z]+$/, "_other")] ?? "";
    /* What is filled in is not in the language's script and has no length yet. */
    const plain = (words: string) => words.replace(/\{\{\w+\}\}/g, "…");
    return faultsInText(plain(from), plain(text), rules).map(
      (fault) => `locales/${rules.tag}.json: "${key}" ${fault}`,
    );
  });
}

/** Faults of every translated block, also of those that English stands for until they are read back. */
function inPage(id: string, { title, summary, blocks }: ShownPage, rules: LanguageRules): string[] {
  const leaves = blocks.flatMap((block) => (block.kind === "list" ? block.items : [block.leaf]));
  const named: [string, ShownLeaf][] = [
    ["title", title],
    ["summary", summary],
  ];
  for (const leaf of leaves) named.push([leaf.id ?? leaf.english, leaf]);
  return named.flatMap(([name, leaf]) =>
    leaf.translated
      ? faultsInText(wordsOf(leaf.english), wordsOf(leaf.html), rules).map(
          (fault) => `content/${rules.tag}/${id}.md: {#${name}} ${fault}`,
        )
      : [],
  );
}

/** The words of a block, without its markup. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
