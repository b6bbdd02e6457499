import { hashText } from "./hash.ts";
import type { Leaf } from "./parse-page.ts";

/** How a line read back into English, by someone who had not seen ours, compares with ours. */
type Verdict = "same" | "weaker" | "stronger" | "different";

/**
 * The reading back of one page: by block id, what the translation said in English and how that compares.
 * `of` is the hash of the translation that was read, so that a later change of it is unread again.
 */
export type ReadBack = Record<
  string,
  { of: string; says: string; verdict: Verdict; first?: Verdict | undefined }
>;

/** Whether a translated block was read back, as it stands now, and found the same. */
export function readsTheSame(leaf: Leaf, readBack: ReadBack | null): boolean {
  const found = readBack?.[leaf.id ?? ""];
  return found?.verdict === "same" && found.of === translationHash(leaf);
}

/** What a reading back is of: the words of one translated block. */
export function translationHash(leaf: Leaf): string {
  return hashText(leaf.source);
}
