import { join } from "node:path";
import { loadSite } from "../../src/build/load-site.ts";
import type { ShownBlock, ShownLeaf, ShownPage } from "../../src/content/translate.ts";
import type { Strings } from "../../src/i18n/translator.ts";
import type { Site } from "../../src/pages/site.ts";

/** The folder that holds `content` and `locales`. */
export const root = join(import.meta.dirname, "../..");

/** The real site, read once: a fault in any file stops every test of this folder with its file and line. */
export const site: Site = loadSite(root);

/** The offered languages. */
export const tags = site.languages.map(({ tag }) => tag);

/** A page of an offered language. */
export function pageIn(tag: string, id: string): ShownPage {
  const page = site.pages[tag]?.[id];
  if (!page) throw new Error(`there is no page "${id}" in ${tag}`);
  return page;
}

/** Every page of every offered language. */
export const everyPage = tags.flatMap((tag) =>
  Object.entries(site.pages[tag] ?? {}).map(([id, page]) => ({ tag, id, page })),
);

/** The leaves of a block: one, or the items of a list. */
export function leavesIn(block: ShownBlock): ShownLeaf[] {
  return block.kind === "list" ? block.items : [block.leaf];
}

/** Every leaf of a page, title and summary first. */
export function leavesOf(page: ShownPage): ShownLeaf[] {
  return [page.title, page.summary, ...page.blocks.flatMap(leavesIn)];
}

/** What a reader sees of a piece of our HTML: words without tags or addresses. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The addresses a piece of our HTML leads to, in order. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => address);
}

/** Every interface string of a language, by its path. */
export function flatStrings(strings: Strings, prefix = ""): [path: string, text: string][] {
  return Object.entries(strings).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : flatStrings(value, `${prefix}${key}.`),
  );
}
