import type { Strings } from "./translator.ts";

/**
 * What is wrong with a language's interface strings beside the English: keys that are missing or belong to
 * nothing, placeholders that differ, empty strings, plural forms other than the language's own.
 */
export function faultsInStrings(english: Strings, strings: Strings, tag: string): string[] {
  const [source, target] = [flatten(english), flatten(strings)];
  const plurals = new Set(Object.keys(source).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []));
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const wanted = new Map<string, string>();
  for (const [key, text] of Object.entries(source)) {
    const stem = key.replace(/_(zero|one|two|few|many|other)$/, "");
    if (plurals.has(stem)) for (const form of forms) wanted.set(`${stem}_${form}`, text);
    else wanted.set(key, text);
  }
  const faults: string[] = [];
  for (const [key, text] of wanted) {
    const own = target[key];
    if (own === undefined || own.trim() === "") faults.push(`"${key}" is missing`);
    else if (placeholders(own) !== placeholders(text)) {
      faults.push(
        `"${key}" has the placeholders ${placeholders(own) || "none"}, English ${placeholders(text) || "none"}`,
      );
    }
  }
  for (const key of Object.keys(target)) if (!wanted.has(key)) faults.push(`"${key}" is no string of ours`);
  return faults;
}

/** Strings by their whole key: `callBar.now.unit`. */
export function flatten(strings: Strings, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join(" ");
}
