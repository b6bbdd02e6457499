import { join } from "node:path";
import type { Plugin } from "vite";
import type { ShareData } from "../ui/share/sheet-data.ts";
import { readEnglish, readSettings } from "./read-content.ts";
import { readLanguages, readStrings } from "./read-language.ts";

/**
 * Serves the words of every offered language's sheets as `virtual:share-data`: they travel with the script of the
 * share page, which few phones fetch, and not in the pack of each language, which would grow with every other one.
 */
export function shareDataPlugin(): Plugin {
  const id = "virtual:share-data";
  let root = "";
  return {
    name: "keep-well:share-data",
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const data = shareData(root);
      for (const { tag } of data.languages) this.addWatchFile(join(root, "locales", `${tag}.json`));
      return `export default ${JSON.stringify(data)}`;
    },
  };
}

/**
 * What the share page's script carries for the sheets.
 * @param root folder that holds `content` and `locales`
 * @throws Error when a language offered has no words for its sheets
 */
export function shareData(root: string): ShareData {
  const settings = readSettings(root);
  const signs = readEnglish(root)["when-to-call"];
  if (!signs) throw new Error("content/en/when-to-call.md is missing");
  return {
    site: settings.name,
    nextCheck: signs.matter.nextCheck,
    languages: readLanguages(root)
      .filter(({ tag }) => settings.languages.includes(tag))
      .sort((a, b) => a.name.localeCompare(b.name, "en"))
      .map(({ tag, name, english, dir }) => {
        const strings = readStrings(root, tag).sheet;
        if (typeof strings !== "object") throw new Error(`locales/${tag}.json has no section "sheet"`);
        return { tag, name, english, dir, strings };
      }),
  };
}
