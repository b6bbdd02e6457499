import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createTranslator, type Strings, type Translator } from "../i18n/translator.ts";

/** What every island knows about the page it stands in. */
export interface App {
  t: Translator;
  /** BCP 47 tag of the page. */
  tag: string;
  /** Address the site lives under, with its slashes: "/" or "/somewhere/". */
  base: string;
  /** ISO day the site was built, and the day this page is next compared with its sources. */
  built: string;
  nextCheck: string;
}

/** What a document carries for its islands, in `<script type="application/json" id="page-data">`. */
export interface PageData {
  tag: string;
  base: string;
  built: string;
  nextCheck: string;
  /** Sections of `locales/<tag>.json` that the islands of this page use. */
  strings: Strings;
}

const AppContext = createContext<App | undefined>(undefined);

export const AppProvider = AppContext.Provider;

/** The page an island stands in. @throws Error outside an AppProvider. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("an island stands outside AppProvider");
  return app;
}

/** Reads what the document carries for its islands. */
export function readApp(): App {
  const data = JSON.parse(document.getElementById("page-data")?.textContent ?? "{}") as PageData;
  const { strings, ...page } = data;
  return { ...page, t: createTranslator(strings, data.tag) };
}

/** The address of a page of ours: `addressOf(app, "my-unit")`. Home is the page with the empty path. */
export function addressOf({ base, tag }: Pick<App, "base" | "tag">, page: string): string {
  return `${base}${tag}/${page === "home" ? "" : `${page}/`}`;
}
