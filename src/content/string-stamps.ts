import { flatten } from "../i18n/check-strings.ts";
import type { Strings } from "../i18n/translator.ts";
import { hashText } from "./hash.ts";

/** The stamp of each English string by its whole key: what `content/<tag>/strings.json` records. */
export function stampsForStrings(english: Strings): Record<string, string> {
  return Object.fromEntries(Object.entries(flatten(english)).map(([key, text]) => [key, hashText(text)]));
}

/** The whole keys of the strings that were said in another language before the English became what it is today. */
export function stringsBehind(english: Strings, madeFrom: Record<string, string>): string[] {
  return Object.entries(stampsForStrings(english))
    .filter(([key, stamp]) => madeFrom[key] !== stamp)
    .map(([key]) => key);
}
