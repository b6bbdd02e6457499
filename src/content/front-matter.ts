import { parse } from "yaml";
import { z } from "zod";
import { ContentError } from "./content-error.ts";

const isoDate = z.iso.date();

/** A day a source carries: as exact as the publisher makes it, or the word "unknown". */
const sourceDate = z.union([
  z.literal("unknown"),
  /* YAML reads a bare year as a number. */
  z.int().min(1990).max(2100).transform(String),
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "write 2026, 2026-11, 2026-11-23 or unknown")
    .refine((date) => !Number.isNaN(Date.parse(date)), "there is no such day"),
]);

const source = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1).optional(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  date: sourceDate,
  note: z.string().min(1).optional(),
  facts: z.array(z.string().regex(/^[A-Z]{1,3}\d+$/)),
});

/** Who checked a page, in what role, when, and the hash of the words that were checked. */
const checkedBy = z.strictObject({
  name: z.string().min(1),
  role: z.string().min(1),
  on: isoDate,
  of: z.string().regex(/^[0-9a-f]{8}$/, "run `npm run content -- checked`"),
});

const english = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  sources: z.array(source).min(1),
  checkedAgainstSources: isoDate,
  nextCheck: isoDate,
  clinicallyReviewedBy: checkedBy.nullable(),
});

const translated = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  translation: z.strictObject({
    by: z.enum(["machine", "person"]),
    on: isoDate,
    backTranslatedOn: isoDate.nullable(),
    checkedBy: checkedBy.nullable(),
    /** The English this was made from: one hash for each block, in order, title and summary first. */
    madeFrom: z.string().regex(/^[0-9a-f]{8}( [0-9a-f]{8})*$/, "run `npm run content -- stamp`"),
  }),
});

export type Source = z.infer<typeof source>;
export type CheckedBy = z.infer<typeof checkedBy>;
export type EnglishFrontMatter = z.infer<typeof english>;
export type TranslatedFrontMatter = z.infer<typeof translated>;

/** A content file taken apart. `bodyLine` is the line of the file the body starts on, from 1. */
export interface SplitFile {
  matter: unknown;
  body: string;
  bodyLine: number;
}

/**
 * Takes a content file apart into its YAML front matter and its Markdown body.
 * @throws ContentError when the front matter is missing or is not YAML.
 */
export function splitFile(text: string, file: string): SplitFile {
  const unix = text.replace(/\r\n/g, "\n");
  const found = /^---\n([\s\S]*?)\n---\n/.exec(unix);
  if (!found?.[1]) {
    throw new ContentError(file, 1, "has no front matter: start the file with --- and end it with ---");
  }
  try {
    const matter: unknown = parse(found[1]);
    return {
      matter,
      body: unix.slice(found[0].length),
      bodyLine: found[0].split("\n").length,
    };
  } catch (cause) {
    throw new ContentError(file, 1, `front matter is not YAML: ${(cause as Error).message}`);
  }
}

/** Reads the front matter of a page in the source language. @throws ContentError naming each fault. */
export function readEnglishMatter(matter: unknown, file: string): EnglishFrontMatter {
  return readWith(english, matter, file);
}

/** Reads the front matter of a translated page. @throws ContentError naming each fault. */
export function readTranslatedMatter(matter: unknown, file: string): TranslatedFrontMatter {
  return readWith(translated, matter, file);
}

function readWith<T>(schema: z.ZodType<T>, matter: unknown, file: string): T {
  const result = schema.safeParse(matter);
  if (result.success) return result.data;
  throw new ContentError(file, 2, `front matter needs mending:\n${z.prettifyError(result.error)}`);
}
