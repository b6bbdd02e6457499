import type { ShownPage } from "../content/translate.ts";
import type { Language } from "../i18n/language.ts";
import type { Strings, Translator } from "../i18n/translator.ts";
import type { Directory } from "../units/directory.ts";
import type { UnitRecord } from "../units/record.ts";
import type { ShippedPackage } from "./assets.ts";

/** `content/site.json`: what an operator sets. */
export interface SiteSettings {
  name: string;
  /** Where the site is published; without it there is no sitemap and no canonical address. */
  url: string | null;
  operator: string | null;
  contact: string | null;
  /** Whether translated signs are shown, beside their English, before a qualified person has checked them. */
  uncheckedRedFlags: "show" | "english-only";
  languages: string[];
  units: "all" | string[];
}

/** One region of the directory: a file of `content/units`. */
export interface Region {
  id: string;
  units: UnitRecord[];
}

/** A number of the directory that was corrected: told on the about page. */
export interface NumberChange {
  /** ISO day of the change. */
  on: string;
  /** An id of the directory. */
  unit: string;
  /** As people read them; null where no number was offered. */
  old: string | null;
  new: string | null;
  /** The page the new number, or its end, was read on. */
  page: string;
}

/** A language an interpreter can be asked for: its own name, and the English one that staff know. */
export interface InterpreterLanguage {
  /** BCP 47 tag, as exact as the spoken language is. */
  id: string;
  name: string;
  english: string;
}

/** Everything the pages are made from, read and checked. */
export interface Site {
  settings: SiteSettings;
  /** The offered languages. */
  languages: Language[];
  /** By language tag. */
  strings: Record<string, Strings>;
  /** By language tag, then block id: how the English sounds, in that language's script. */
  sounds: Record<string, Record<string, string>>;
  /** By language tag, then page id. */
  pages: Record<string, Record<string, ShownPage>>;
  regions: Region[];
  directory: Directory;
  publishers: string[];
  /** The latest first. */
  numberChanges: NumberChange[];
  interpreterLanguages: InterpreterLanguage[];
}

/** What one page in one language is laid out with. */
export interface PageContext {
  site: Site;
  language: Language;
  id: string;
  page: ShownPage;
  /** Address the site lives under. */
  base: string;
  /** ISO day of the build. */
  built: string;
  shipped: ShippedPackage[];
  t: Translator;
  /** The same in English, for what is said in both languages. */
  tEnglish: Translator;
}

/** The address of a page in the language of this one. */
export function address({ base, language }: PageContext, id: string): string {
  return `${base}${language.tag}/${id === "home" ? "" : `${id}/`}`;
}

/** Another page in the language of this one. @throws Error when there is none of that id. */
export function pageOf({ site, language }: Pick<PageContext, "site" | "language">, id: string): ShownPage {
  const page = site.pages[language.tag]?.[id];
  if (!page) throw new Error(`there is no page "${id}" in ${language.tag}`);
  return page;
}

/** Id of the spoken language a written one stands for first; none for English. */
export function spokenAs(tag: string): string {
  return { en: "", "zh-Hans": "cmn" }[tag] ?? tag;
}
