import type { Assets } from "./assets.ts";
import { renderBlankPage } from "./blank-page.ts";
import { type Document, renderPage } from "./document.tsx";
import { renderFirstPage } from "./first-page.tsx";
import { pages, pathOf } from "./page-list.ts";
import type { PageContext, Site } from "./site.ts";
import { createTranslators } from "./translators.ts";

/** One document and the path it stands under, from the base: `en/keep-well/iron/`. */
interface RenderedPage {
  path: string;
  tag: string;
  /** Whether it travels with the language to every phone that keeps it. */
  packed: boolean;
  document: Document;
}

/** Renders the page of a path, or undefined when there is none: what the dev server asks for. */
export function renderPath(site: Site, base: string, assets: Assets, path: string): Document | undefined {
  if (path === "") return renderFirstPage(site, base, assets);
  if (path === "blank/") return renderBlankPage();
  return renderLanguages(site, base, assets, path)[0]?.document;
}

/** Renders every page of every offered language; only one path, when that is given. */
export function renderLanguages(site: Site, base: string, assets: Assets, only?: string): RenderedPage[] {
  const translator = createTranslators(site.strings);
  return site.languages.flatMap((language) =>
    pages.flatMap((entry) => {
      const paths = [entry.id, ...(entry.was ?? [])]
        .map((id) => `${language.tag}/${pathOf(id)}`)
        .filter((path) => only === undefined || only === path);
      if (paths.length === 0) return [];
      const page = site.pages[language.tag]?.[entry.id];
      if (!page) throw new Error(`there is no page "${entry.id}" in ${language.tag}`);
      const context: PageContext = {
        site,
        language,
        id: entry.id,
        page,
        base,
        built: assets.built,
        shipped: assets.shipped ?? [],
        t: translator(language.tag),
        tEnglish: translator("en"),
      };
      const packed = entry.forStaff !== true || language.tag === "en";
      const document = renderPage(entry, context, assets);
      return paths.map((path) => ({ path, tag: language.tag, packed, document }));
    }),
  );
}
