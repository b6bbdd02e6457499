import { ContentError } from "./content-error.ts";
import type { EnglishFrontMatter, TranslatedFrontMatter } from "./front-matter.ts";
import { numbersIn } from "./numbers.ts";
import { type EnglishPage, englishLeaves, stampOf, type TranslatedPage } from "./page.ts";
import type { Block, Leaf } from "./parse-page.ts";
import { type ReadBack, verdictOn } from "./read-back.ts";

/** One block as a reader sees it: her language, and the English it stands for. */
export interface ShownLeaf {
  id?: string;
  /** In the page's language; the English when there is no translation of today's English. */
  html: string;
  english: string;
  /** False when English stands in the translation's place. */
  translated: boolean;
  /** A translation of older English that states the same numbers and links, for whoever wants it. */
  older?: string;
}

/** Why English stands on a translated page, each told to the reader in her language. */
interface InEnglish {
  /** Blocks whose translation is missing, behind today's English, or not read back yet. */
  behind: number;
  /** Blocks whose translation was read back and is not the same. */
  notSame: number;
  /** The site shows no translation that nobody qualified has checked. */
  unchecked: boolean;
}

/** How a page that must not be mistranslated is guarded. */
export interface Guard {
  readBack: ReadBack | null;
  /** `content/site.json`: whether translated signs are shown before a qualified person has checked them. */
  unchecked: "show" | "english-only";
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
  inEnglish: InEnglish;
}

/** An English page as it is shown in English. */
export function showEnglish(page: EnglishPage): ShownPage {
  return assemble(
    page,
    (leaf) => ({ ...named(leaf), html: leaf.html, english: leaf.html, translated: true }),
    null,
    { behind: 0, notSame: 0, unchecked: false },
  );
}

/** An English page as it stands, on purpose, among the pages of another language. */
export function showUntranslated(page: EnglishPage): ShownPage {
  return assemble(
    page,
    (leaf) => ({ ...named(leaf), html: leaf.html, english: leaf.html, translated: false }),
    null,
    { behind: 0, notSame: 0, unchecked: false },
  );
}

/**
 * Lays a translation over the English page, block by block. A block whose stamp is not today's English
 * is shown in English; so is one that a guard finds unread or not the same.
 * @param guard of the pages whose lines can hurt when mistranslated; null for the others
 * @throws ContentError when a block stamped as today's English differs from it in id, numbers or links.
 */
export function showTranslated(
  page: EnglishPage,
  translation: TranslatedPage | null,
  guard: Guard | null = null,
): ShownPage {
  const inEnglish: InEnglish = { behind: 0, notSame: 0, unchecked: false };
  const isChecked = translation !== null && translation.matter.translation.checkedBy !== null;
  const waiting = [...(translation?.leaves ?? [])];
  const show = (leaf: Leaf): ShownLeaf => {
    const stamp = stampOf(leaf);
    const index = waiting.findIndex((candidate) => candidate.madeFrom === stamp);
    const [found] = index < 0 ? [] : waiting.splice(index, 1);
    const english = { ...named(leaf), html: leaf.html, english: leaf.html, translated: false };
    if (!found || !translation) {
      inEnglish.behind += 1;
      return { ...english, ...olderOf(leaf, translation) };
    }
    checkSame(leaf, found.leaf, translation.file);
    if (guard && !isChecked) {
      const verdict = verdictOn(found.leaf, guard.readBack);
      if (guard.unchecked === "english-only") inEnglish.unchecked = true;
      else if (verdict === "same") return both(leaf, found.leaf);
      else if (verdict === undefined) inEnglish.behind += 1;
      else inEnglish.notSame += 1;
      return english;
    }
    return both(leaf, found.leaf);
  };
  return assemble(page, show, translation?.matter.translation ?? null, inEnglish);
}

function both(leaf: Leaf, translated: Leaf): ShownLeaf {
  return { ...named(leaf), html: translated.html, english: leaf.html, translated: true };
}

/** The translation of an older state of a block, unless it states other numbers or leads elsewhere. */
function olderOf(leaf: Leaf, translation: TranslatedPage | null): { older?: string } {
  const old = translation?.leaves.find((candidate) => candidate.leaf.id === leaf.id)?.leaf;
  return old && differences(leaf, old).length === 0 ? { older: old.html } : {};
}

function assemble(
  page: EnglishPage,
  show: (leaf: Leaf) => ShownLeaf,
  translation: ShownPage["translation"],
  inEnglish: InEnglish,
): ShownPage {
  const title = show(page.title);
  const summary = show(page.summary);
  const blocks = page.blocks.map(
    (block: Block): ShownBlock =>
      block.kind === "list"
        ? { ...block, items: block.items.map(show) }
        : { ...block, leaf: show(block.leaf) },
  );
  return { title, summary, blocks, matter: page.matter, translation, inEnglish };
}

function named(leaf: Leaf): { id?: string } {
  return leaf.id === undefined || leaf.id === "title" || leaf.id === "summary" ? {} : { id: leaf.id };
}

/** A translation that claims to match must carry the same id, the same numbers and the same links. */
function checkSame(english: Leaf, translated: Leaf, file: string) {
  const [first] = differences(english, translated);
  if (first === undefined) return;
  throw new ContentError(file, translated.line, `${first} (English: "${english.source}")`);
}

function differences(english: Leaf, translated: Leaf): string[] {
  const found: string[] = [];
  if (english.id !== translated.id) {
    found.push(`has the id "${translated.id ?? "none"}" where the English has "${english.id ?? "none"}"`);
  }
  const [a, b] = [wordsOf(english), wordsOf(translated)].map((text) => numbersIn(text).join(" "));
  if (a !== b) found.push(`states the numbers [${b}] where the English states [${a}]`);
  const [c, d] = [english.links, translated.links].map((links) => links.join(" "));
  if (c !== d) found.push(`links to [${d}] where the English links to [${c}]`);
  return found;
}

/** The Markdown of a leaf without link addresses. */
function wordsOf(leaf: Leaf): string {
  return leaf.source.replace(/\]\([^)]*\)/g, "]");
}

/** The stamps a translation of today's English carries, for `npm run content -- stamp`. */
export function stampsFor(page: EnglishPage): string {
  return englishLeaves(page).map(stampOf).join(" ");
}
