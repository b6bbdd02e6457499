import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { LanguageRules } from "../content/check-language.ts";
import { checkFacts, checkLinks, checkSource, type Facts, type Publishers } from "../content/links.ts";
import {
  type EnglishPage,
  englishLeaves,
  readEnglishPage,
  readTranslatedPage,
  type TranslatedPage,
} from "../content/page.ts";
import type { ReadBack } from "../content/read-back.ts";
import type { Sounds } from "../content/sounds.ts";
import type { Language } from "../i18n/language.ts";
import type { Strings } from "../i18n/translator.ts";
import { pages } from "../pages/page-list.ts";
import type { InterpreterLanguage, NumberChange, Region, SiteSettings } from "../pages/site.ts";
import { unitRecord } from "../units/record.ts";

const settings = z.strictObject({
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }).nullable(),
  operator: z.string().min(1).nullable(),
  contact: z.string().min(1).nullable(),
  uncheckedRedFlags: z.enum(["show", "english-only"]),
  languages: z
    .array(z.string())
    .min(1)
    .refine((tags) => tags.includes("en"), "English is always offered"),
  units: z.union([z.literal("all"), z.array(z.string()).min(1)]),
});

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

/** Reads one JSON file against a schema. @throws Error naming the file and each fault */
function readJson<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(join(root, file), "utf8")));
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}

/** `content/site.json`. */
export function readSettings(root: string): SiteSettings {
  return readJson(root, "content/site.json", settings);
}

/** `content/interpreter-languages.json`: what interpreters in England are asked for, spoken and signed. */
export function readInterpreterLanguages(root: string): InterpreterLanguage[] {
  const language = z.strictObject({
    id: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
    name: z.string().min(1),
    english: z.string().min(1),
  });
  return readJson(root, "content/interpreter-languages.json", z.array(language));
}

/**
 * `content/number-changes.json`: every correction of an offered number, the latest first.
 * @throws Error for a unit that is not there, or a latest number that is not the one offered today
 */
export function readNumberChanges(root: string): NumberChange[] {
  const file = "content/number-changes.json";
  const number = z
    .string()
    .regex(/^0[\d ]{9,13}$/)
    .nullable();
  const change = z.strictObject({
    on: z.iso.date(),
    unit: z.string(),
    old: number,
    new: number,
    page: z.url({ protocol: /^https$/ }),
  });
  const changes = readJson(root, file, z.array(change)).sort((a, b) => b.on.localeCompare(a.on));
  const units = readRegions(root).flatMap((region) => region.units);
  const told = new Set<string>();
  for (const { unit, new: latest } of changes) {
    if (told.has(unit)) continue;
    told.add(unit);
    const record = units.find(({ id }) => id === unit);
    if (!record) throw new Error(`${file}: "${unit}" is no unit of content/units`);
    const offered = record.offer ? (record.phones[0]?.number ?? null) : null;
    if (offered !== latest) {
      throw new Error(`${file}: says ${unit} has ${latest} now, and its record says ${offered}`);
    }
  }
  return changes;
}

/** `locales/languages.json`. */
export function readLanguages(root: string): Language[] {
  return readJson(root, "locales/languages.json", languages);
}

/** `content/publishers.json`: every publisher we read, and the hosts that are its own. */
function readPublishers(root: string): Publishers {
  return readJson(root, "content/publishers.json", z.record(z.string(), z.array(z.string())));
}

/** `content/facts.json`: every fact a page may rest on. */
export function readFacts(root: string): Facts {
  const fact = z.strictObject({
    grade: z.enum(["primary", "trust", "secondary", "choice"]),
    says: z.string().min(1),
  });
  return readJson(root, "content/facts.json", z.record(z.string().regex(/^[A-Z]{1,3}\d+$/), fact));
}

/** `content/reading-words.json`: names and medical words that the reading age leaves out. */
export function readReadingWords(root: string): string[] {
  return readJson(root, "content/reading-words.json", z.array(z.string().min(1)));
}

const words = z.array(z.string().min(1));

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
  const sound = z.strictObject({ of: z.string().regex(/^[0-9a-f]{8}$/), says: z.string().min(1) });
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
    of: z.string().regex(/^[0-9a-f]{8}$/),
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
  return readJson(root, file, z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)));
}

/** The directory by region: each file of `content/units`, in alphabetical order of region and unit. */
export function readRegions(root: string): Region[] {
  const folder = join(root, "content/units");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      id: file.replace(".json", ""),
      units: readJson(root, `content/units/${file}`, z.array(unitRecord)).sort((a, b) =>
        a.name.localeCompare(b.name),
      ),
    }));
}

/** Every page in English, by id, with links and sources checked. */
export function readEnglish(root: string): Record<string, EnglishPage> {
  const ids = new Set(pages.map(({ id }) => id));
  const publishers = readPublishers(root);
  const facts = readFacts(root);
  const read = pages.map(({ id }) => {
    const file = `content/en/${id}.md`;
    const page = readEnglishPage(readFileSync(join(root, file), "utf8"), file);
    for (const leaf of englishLeaves(page)) checkLinks(leaf, file, ids, publishers);
    for (const source of page.matter.sources) {
      checkSource(source, file, publishers);
      checkFacts(source, file, facts);
    }
    return [id, page] as const;
  });
  return Object.fromEntries(read);
}

/** One translated page, or null when its file is not there. */
export function readTranslation(root: string, tag: string, id: string): TranslatedPage | null {
  const file = `content/${tag}/${id}.md`;
  const path = join(root, file);
  return existsSync(path) ? readTranslatedPage(readFileSync(path, "utf8"), file) : null;
}
