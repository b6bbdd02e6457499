/** Values put into a string. `count` also chooses the plural form. */
type Values = Record<string, string | number>;

/** The part of i18next's `t` that this app uses: `t("callBar.call", { unit: "…" })`. */
export type Translator = (key: string, values?: Values) => string;

/** Interface strings, nested by the part of the app that shows them. */
export interface Strings {
  [key: string]: string | Strings;
}

/**
 * Reads strings of i18next JSON v4 in the browser, where i18next itself would cost a cheap phone 15 kB.
 * Plural forms are chosen by `Intl.PluralRules`; `{{name}}` is filled in.
 * @param strings the strings of one page, as its document carries them
 * @param tag BCP 47 tag of their language
 */
export function createTranslator(strings: Strings, tag: string): Translator {
  const find = (key: string): string | undefined => {
    let at: string | Strings | undefined = strings;
    for (const part of key.split(".")) at = typeof at === "object" ? at[part] : undefined;
    return typeof at === "string" ? at : undefined;
  };
  return (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === "number" ? find(`${key}_${formFor(count, tag)}`) : undefined;
    const text = plural ?? find(key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** The plural form of a number; the one every language has where the browser knows no plurals. */
function formFor(count: number, tag: string): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(tag).select(count);
  } catch {
    return "other";
  }
}
