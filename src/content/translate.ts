import { ContentError } from "./content-error.ts";
import type { EnglishFrontMatter, TranslatedFrontMatter } from "./front-matter.ts";
import { numbersIn } from "./numbers.ts";
import { type EnglishPage, englishLeaves, stampOf, type TranslatedPage } from "./page.ts";
import type { Block, Leaf } from "./parse-page.ts";

/** One block as a reader sees it: her language, and the English it stands for. */
export interface ShownLeaf {
  id?: string;
  /** In the page's language; the English when there is no translation of today's English. */
  html: string;
  english: string;
  /** False when the translation is missing or behind, and English stands in its place. */
  translated: boolean;
}

export type ShownBlock =
  | { kind: "heading"; level: 2 | 3; leaf: ShownLeaf }
  | { kind: "paragraph"; leaf: ShownLeaf }
  | { kind: "list"; ordered: boolean; items: ShownLeaf[] };

/** A page in one language, ready to be laid out. The English gives the structure, always. */
export interface ShownPage {
  title: ShownLeaf;
  summary: ShownLeaf;
  blocks: ShownBlock[];
  matter: EnglishFrontMatter;
  translation: TranslatedFrontMatter["translation"] | null;
  /** How many blocks stand in English because their translation is missing or behind. */
  behind: number;
}

/** An English page as it is shown in English. */
export function showEnglish(page: EnglishPage): ShownPage {
  return assemble(
    page,
    (leaf) => ({ ...named(leaf), html: leaf.html, english: leaf.html, translated: true }),
    null,
  );
}

/**
 * Lays a translation over the English page, block by block. A block whose stamp is not today's English
 * is shown in English.
 * @throws ContentError when a block stamped as today's English differs from it in id, numbers or links.
 */
export function showTranslated(page: EnglishPage, translation: TranslatedPage | null): ShownPage {
  const waiting = [...(translation?.leaves ?? [])];
  const show = (leaf: Leaf): ShownLeaf => {
    const stamp = stampOf(leaf);
    const index = waiting.findIndex((candidate) => candidate.madeFrom === stamp);
    const [found] = index < 0 ? [] : waiting.splice(index, 1);
    if (!found || !translation) {
      return { ...named(leaf), html: leaf.html, english: leaf.html, translated: false };
    }
    checkSame(leaf, found.leaf, translation.file);
    return { ...named(leaf), html: found.leaf.html, english: leaf.html, translated: true };
  };
  return assemble(page, show, translation?.matter.translation ?? null);
}

function assemble(
  page: EnglishPage,
  show: (leaf: Leaf) => ShownLeaf,
  translation: ShownPage["translation"],
): ShownPage {
  const title = show(page.title);
  const summary = show(page.summary);
  const blocks = page.blocks.map(
    (block: Block): ShownBlock =>
      block.kind === "list"
        ? { ...block, items: block.items.map(show) }
        : { ...block, leaf: show(block.leaf) },
  );
  const all = [title, summary, ...blocks.flatMap((b) => (b.kind === "list" ? b.items : [b.leaf]))];
  const behind = all.filter((leaf) => !leaf.translated).length;
  return { title, summary, blocks, matter: page.matter, translation, behind };
}

function named(leaf: Leaf): { id?: string } {
  return leaf.id === undefined || leaf.id === "title" || leaf.id === "summary" ? {} : { id: leaf.id };
}

/** A translation that claims to match must carry the same id, the same numbers and the same links. */
function checkSame(english: Leaf, translated: Leaf, file: string) {
  const fail = (what: string) => {
    throw new ContentError(file, translated.line, `${what} (English: "${english.source}")`);
  };
  if (english.id !== translated.id) {
    fail(`has the id "${translated.id ?? "none"}" where the English has "${english.id ?? "none"}"`);
  }
  const [a, b] = [wordsOf(english), wordsOf(translated)].map((text) => numbersIn(text).join(" "));
  if (a !== b) fail(`states the numbers [${b}] where the English states [${a}]`);
  const [c, d] = [english.links, translated.links].map((links) => links.join(" "));
  if (c !== d) fail(`links to [${d}] where the English links to [${c}]`);
}

/** The Markdown of a leaf without link addresses. */
function wordsOf(leaf: Leaf): string {
  return leaf.source.replace(/\]\([^)]*\)/g, "]");
}

/** The stamps a translation of today's English carries, for `npm run content -- stamp`. */
export function stampsFor(page: EnglishPage): string {
  return englishLeaves(page).map(stampOf).join(" ");
}
