import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { checkFacts, checkLinks, checkSource, type Facts, type Publishers } from "../content/links.ts";
import { type EnglishPage, englishLeaves, readEnglishPage } from "../content/page.ts";
import { pages } from "../pages/page-list.ts";
import type { InterpreterLanguage, NumberChange, Region, SiteSettings } from "../pages/site.ts";
import { unitRecord } from "../units/record.ts";
import { readJson } from "./read-json.ts";

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
