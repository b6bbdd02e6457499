import { hashText } from "./hash.ts";
import type { Leaf } from "./parse-page.ts";

/** How a line read back into English, by someone who had not seen ours, compares with ours. */
type Verdict = "same" | "weaker" | "stronger" | "different";

/**
 * The reading back of one page: by block id, what the translation said in English and how that compares.
 * `of` is the hash of the translation that was read, so that a later change of it is unread again; `first` is the
 * verdict on an earlier wording that was not the same, and `why` what the comparer last saw in it.
 */
export type ReadBack = Record<
  string,
  { of: string; says: string; verdict: Verdict; first?: Verdict | undefined; why?: string | undefined }
>;

/** The verdict on a translated block as it stands now; undefined when these words have not been read back. */
export function verdictOn(leaf: Leaf, readBack: ReadBack | null): Verdict | undefined {
  const found = readBack?.[leaf.id ?? ""];
  return found?.of === translationHash(leaf) ? found.verdict : undefined;
}

/** What a reading back is of: the words of one translated block. */
export function translationHash(leaf: Leaf): string {
  return hashText(leaf.source);
}
