import { ContentError } from "./content-error.ts";
import {
  type CheckedBy,
  type EnglishFrontMatter,
  readEnglishMatter,
  readTranslatedMatter,
  splitFile,
  type TranslatedFrontMatter,
} from "./front-matter.ts";
import { hashText } from "./hash.ts";
import { type Block, type Leaf, leavesOf, parseBody, plainLeaf } from "./parse-page.ts";

/** A page as its source-language file states it. */
export interface EnglishPage {
  file: string;
  matter: EnglishFrontMatter;
  title: Leaf;
  summary: Leaf;
  blocks: Block[];
}

/** A page as a translator left it. */
export interface TranslatedPage {
  file: string;
  matter: TranslatedFrontMatter;
  /** Title, summary, then every block in order; the English each was made from beside it. */
  leaves: { leaf: Leaf; madeFrom: string }[];
}

/** Reads a source-language page. @throws ContentError, also when its words changed after a clinician checked them */
export function readEnglishPage(text: string, file: string): EnglishPage {
  const split = splitFile(text, file);
  const matter = readEnglishMatter(split.matter, file);
  if (matter.nextCheck <= matter.checkedAgainstSources) {
    throw new ContentError(file, 2, "nextCheck must come after checkedAgainstSources");
  }
  const page = {
    file,
    matter,
    title: plainLeaf(matter.title, "title"),
    summary: plainLeaf(matter.summary, "summary"),
    blocks: parseBody(split.body, file, split.bodyLine),
  };
  mustStillHold(matter.clinicallyReviewedBy, wordsOf(englishLeaves(page)), file);
  return page;
}

/**
 * Reads a translated page.
 * @throws ContentError when its stamps do not fit its blocks, or its words changed after they were checked
 */
export function readTranslatedPage(text: string, file: string): TranslatedPage {
  const split = splitFile(text, file);
  const matter = readTranslatedMatter(split.matter, file);
  const leaves = [
    plainLeaf(matter.title, "title"),
    plainLeaf(matter.summary, "summary"),
    ...leavesOf(parseBody(split.body, file, split.bodyLine)),
  ];
  mustStillHold(matter.translation.checkedBy, wordsOf(leaves), file);
  const stamps = matter.translation.madeFrom.split(" ");
  if (stamps.length !== leaves.length) {
    throw new ContentError(
      file,
      2,
      `has ${leaves.length} blocks and ${stamps.length} stamps in madeFrom: look at it again, then run \`npm run content -- stamp\``,
    );
  }
  return {
    file,
    matter,
    leaves: leaves.map((leaf, index) => ({ leaf, madeFrom: stamps[index] ?? "" })),
  };
}

/** Title, summary and every block of an English page, in order: what a translation is made of. */
export function englishLeaves(page: EnglishPage): Leaf[] {
  return [page.title, page.summary, ...leavesOf(page.blocks)];
}

/** What a check of a page is a check of: the hash of all its words. */
export function wordsOf(leaves: Leaf[]): string {
  return hashText(leaves.map(stampOf).join(" "));
}

/** A name must never stand under words that its owner has not seen. */
function mustStillHold(checked: CheckedBy | null, words: string, file: string) {
  if (checked === null || checked.of === words) return;
  throw new ContentError(
    file,
    2,
    `its words have changed since ${checked.name} checked them: let them be checked again (\`npm run content -- checked\`), or set the check to null`,
  );
}

/** The stamp of one English block: its id and words. */
export function stampOf(leaf: Leaf): string {
  return hashText(`${leaf.id ?? ""}\n${leaf.source}`);
}
