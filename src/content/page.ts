import { ContentError } from "./content-error.ts";
import {
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

/** Reads a source-language page. @throws ContentError */
export function readEnglishPage(text: string, file: string): EnglishPage {
  const split = splitFile(text, file);
  const matter = readEnglishMatter(split.matter, file);
  if (matter.nextCheck <= matter.checkedAgainstSources) {
    throw new ContentError(file, 2, "nextCheck must come after checkedAgainstSources");
  }
  return {
    file,
    matter,
    title: plainLeaf(matter.title, "title"),
    summary: plainLeaf(matter.summary, "summary"),
    blocks: parseBody(split.body, file, split.bodyLine),
  };
}

/** Reads a translated page. @throws ContentError when its stamps do not fit its blocks. */
export function readTranslatedPage(text: string, file: string): TranslatedPage {
  const split = splitFile(text, file);
  const matter = readTranslatedMatter(split.matter, file);
  const leaves = [
    plainLeaf(matter.title, "title"),
    plainLeaf(matter.summary, "summary"),
    ...leavesOf(parseBody(split.body, file, split.bodyLine)),
  ];
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

/** The stamp of one English block: its id and words. */
export function stampOf(leaf: Leaf): string {
  return hashText(`${leaf.id ?? ""}\n${leaf.source}`);
}
