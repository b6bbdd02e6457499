import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { type Block, leavesOf } from "./parse-page.ts";

/** No page may ask for an older reader than this. */
export const oldestReader = 12;

/** Grade of the American school year plus this is an age. */
const gradeToAge = 5;

/**
 * The age at which English prose can be read, by Flesch–Kincaid. Names and medical words that must stand as
 * they are count as one short word each, wherever they occur.
 * @param plainNames words and phrases of `content/reading-words.json`
 */
export function readingAge(blocks: Block[], plainNames: readonly string[]): number {
  const text = leavesOf(blocks)
    .map(({ source }) => `${source.replace(/\]\([^)]*\)/g, "").replace(/[*[\]]/g, "")}.`)
    .join(" ");
  const plain = plainNames.reduce((rest, name) => rest.replaceAll(name, "name"), text);
  const sentences = plain.split(/[.!?:]+/).filter((part) => /[a-z]/i.test(part));
  const words = plain.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const counts = { sentence: sentences.length, word: words.length, syllable: syllable(words.join(" ")) };
  return fleschKincaid(counts) + gradeToAge;
}
