import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { LanguageRules } from "../content/check-language.ts";
import { type EnglishPage, readTranslatedPage, type TranslatedPage } from "../content/page.ts";
import type { ReadBack } from "../content/read-back.ts";
import type { Sounds } from "../content/sounds.ts";
import type { Language } from "../i18n/language.ts";
import type { Strings } from "../i18n/translator.ts";
import { pages } from "../pages/page-list.ts";
import { readJson } from "./read-json.ts";

const languages = z.array(
  z.strictObject({
    tag: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
    name: z.string().min(1),
    english: z.string().min(1),
    dir: z.enum(["ltr", "rtl"]),
    quotes: z.string().min(1).optional(),
    length: z.tuple([z.number(), z.number()]).optional(),
  }),
);

/** `locales/languages.json`. */
export function readLanguages(root: string): Language[] {
  return readJson(root, "locales/languages.json", languages);
}

const words = z.array(z.string().min(1));

/** The stamp of a piece of English: `src/content/hash.ts`. */
const stamp = z.string().regex(/^[0-9a-f]{8}$/);

/** What the texts of one language are held to. @throws Error when the language lacks what an offered one needs */
export function readRules(root: string, language: Language): LanguageRules {
  const { tag, quotes, length } = language;
  if (quotes === undefined || length === undefined) {
    throw new Error(`locales/languages.json: ${tag} is offered, so it needs "quotes" and "length"`);
  }
  const untranslated = readJson(root, "content/untranslated.json", z.record(z.string(), words));
  return {
    tag,
    quotes,
    length,
    glossary: readJson(root, `content/${tag}/glossary.json`, z.record(z.string(), words)),
    banned: readJson(root, "content/banned-words.json", z.record(z.string(), words))[tag] ?? [],
    kept: [...(untranslated.all ?? []), ...(untranslated[tag] ?? [])],
  };
}

/** How the English of some lines sounds, written in the script of a language, by block id; none for some scripts. */
export function readSounds(root: string, tag: string): Sounds {
  const file = `content/${tag}/sounds.json`;
  if (!existsSync(join(root, file))) return {};
  const sound = z.strictObject({ of: stamp, says: z.string().min(1) });
  return readJson(root, file, z.record(z.string(), sound));
}

/** The English pages whose lines are read out: what sounds are made from. */
export function soundedPages(english: Record<string, EnglishPage>): EnglishPage[] {
  return pages.flatMap(({ id, sounded }) => (sounded && english[id]) || []);
}

/** How one page of a language was read back into English; null when it has not been. */
export function readReadBack(root: string, tag: string, id: string): ReadBack | null {
  const file = `content/${tag}/read-back/${id.replace("/", "-")}.json`;
  if (!existsSync(join(root, file))) return null;
  const verdict = z.enum(["same", "weaker", "stronger", "different"]);
  const line = z.strictObject({
    of: stamp,
    says: z.string().min(1),
    verdict,
    first: verdict.optional(),
    why: z.string().min(1).optional(),
  });
  return readJson(root, file, z.record(z.string(), line));
}

/** `locales/<tag>.json`. */
export function readStrings(root: string, tag: string): Strings {
  const strings: z.ZodType<Strings> = z.record(z.string(), z.union([z.string(), z.lazy(() => strings)]));
  return readJson(root, `locales/${tag}.json`, strings);
}

/** The stamps of the English strings that those of a language were made from. */
export function readStringStamps(root: string, tag: string): Record<string, string> {
  const file = `content/${tag}/strings.json`;
  if (!existsSync(join(root, file))) return {};
  return readJson(root, file, z.record(z.string(), stamp));
}

/** One translated page, or null when its file is not there. */
export function readTranslation(root: string, tag: string, id: string): TranslatedPage | null {
  const file = `content/${tag}/${id}.md`;
  const path = join(root, file);
  return existsSync(path) ? readTranslatedPage(readFileSync(path, "utf8"), file) : null;
}
