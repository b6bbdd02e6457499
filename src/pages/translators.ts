import i18next from "i18next";
import type { Strings, Translator } from "../i18n/translator.ts";

/**
 * i18next for every offered language, one function each. Used at build only.
 * @throws Error when a page asks for a string that is not there, instead of showing a key to a reader
 */
export function createTranslators(strings: Record<string, Strings>): (tag: string) => Translator {
  const instance = i18next.createInstance();
  void instance.init({
    resources: Object.fromEntries(Object.entries(strings).map(([tag, all]) => [tag, { translation: all }])),
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`locales: there is no string "${key}"`);
    },
  });
  return (tag) => {
    const t = instance.getFixedT(tag);
    return (key, values) => t(key, values ?? {});
  };
}
