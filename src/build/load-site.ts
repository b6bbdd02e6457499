import type { EnglishPage } from "../content/page.ts";
import type { Site } from "../pages/site.ts";
import { buildDirectory } from "../units/directory.ts";
import { type LoadedLanguage, loadLanguage } from "./load-language.ts";
import { ukPhonePlan } from "./phone-plan.ts";
import {
  readEnglish,
  readInterpreterLanguages,
  readNumberChanges,
  readRegions,
  readSettings,
} from "./read-content.ts";
import { readLanguages } from "./read-language.ts";

/**
 * Reads and checks everything the pages are made from.
 * @param root folder that holds `content` and `locales`
 * @throws Error naming the file and what to do, for anything missing, malformed or different between languages
 */
export function loadSite(root: string): Site {
  const settings = readSettings(root);
  const known = readLanguages(root);
  const languages = settings.languages.map((tag) => {
    const language = known.find((candidate) => candidate.tag === tag);
    if (!language)
      throw new Error(`content/site.json offers "${tag}", which locales/languages.json does not list`);
    return language;
  });
  const offered = languages.sort((a, b) => a.name.localeCompare(b.name, "en"));
  const english = readEnglish(root);
  const loaded = offered.map(
    (language) => [language.tag, loadLanguage(root, language, english, settings)] as const,
  );
  const part = <Name extends keyof LoadedLanguage>(name: Name) =>
    Object.fromEntries(loaded.map(([tag, language]) => [tag, language[name]]));
  const regions = offeredRegions(root, settings.units);
  const ids = new Set(regions.flatMap(({ units }) => units.map(({ id }) => id)));
  return {
    settings,
    languages: offered,
    strings: part("strings"),
    pages: part("pages"),
    sounds: part("sounds"),
    regions,
    directory: buildDirectory(
      regions.flatMap(({ units }) => units),
      ukPhonePlan(),
    ),
    publishers: publishersRead(english),
    numberChanges: readNumberChanges(root).filter(({ unit }) => ids.has(unit)),
    interpreterLanguages: readInterpreterLanguages(root),
  };
}

/** Every publisher a page names as its source, in alphabetical order. */
function publishersRead(english: Record<string, EnglishPage>): string[] {
  const named = Object.values(english).flatMap(({ matter }) =>
    matter.sources.map(({ publisher }) => publisher),
  );
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, "en"));
}

function offeredRegions(root: string, wanted: "all" | string[]): Site["regions"] {
  const regions = readRegions(root);
  if (wanted === "all") return regions;
  const known = new Set(regions.flatMap(({ units }) => units.map(({ id }) => id)));
  const unknown = wanted.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new Error(`content/site.json names units we do not have: ${unknown.join(", ")}`);
  return regions
    .map(({ id, units }) => ({ id, units: units.filter((unit) => wanted.includes(unit.id)) }))
    .filter(({ units }) => units.length > 0);
}
