import { createTranslator, type Strings, type Translator } from "../../i18n/translator.ts";
import type { Unit } from "../../units/directory.ts";

/** One language as the sheets need it: how it is written, and its words for them. */
export interface SheetLanguage {
  tag: string;
  name: string;
  english: string;
  dir: "ltr" | "rtl";
  /** The section "sheet" of its interface strings. */
  strings: Strings;
}

/** What the share page's script carries for its sheets. */
export interface ShareData {
  site: string;
  /** ISO day the signs are next compared with their sources. */
  nextCheck: string;
  languages: SheetLanguage[];
}

/** All that one sheet is made from. */
export interface SheetContent {
  site: string;
  address: string;
  languages: SheetLanguage[];
  /** Lists of signs, by language tag, where they have been read. */
  signs: Record<string, Signs>;
  unit?: Unit;
  /** ISO days. */
  printed: string;
  nextCheck: string;
  saveInk: boolean;
}

/** The two lists of signs of one language, as its red-flag page states them. */
export interface Signs {
  emergency: SignList;
  urgent: SignList;
}

interface SignList {
  heading: string;
  signs: { id: string; words: string; lang: string; english?: string }[];
}

/** The words of a language for its sheets. */
export function wordsOf({ strings, tag }: SheetLanguage): Translator {
  return createTranslator({ sheet: strings }, tag);
}

/**
 * Reads the signs of a language from its own red-flag page.
 * @throws Error when that page cannot be had
 */
export async function readSigns(base: string, tag: string): Promise<Signs> {
  const page = await pageAt(`${base}${tag}/when-to-call/`);
  return { emergency: listOf(page, "call-999", tag), urgent: listOf(page, "call-now", tag) };
}

/** A page of ours as a document: read by the browser itself, since the site's policy trusts no text as HTML. */
function pageAt(address: string): Promise<Document> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onload = () =>
      request.status === 200 && request.responseXML
        ? done(request.responseXML)
        : fail(new Error(`the signs answered ${request.status}`));
    request.onerror = () => fail(new Error("the signs cannot be had"));
    request.send();
  });
}

function listOf(page: Document, id: string, tag: string): SignList {
  const heading = page.getElementById(id);
  const words = (element: Element | null | undefined) => element?.textContent?.trim() ?? "";
  const items = heading?.closest("section")?.querySelectorAll(".flags > li") ?? [];
  if (!heading || items.length === 0) throw new Error(`the page of signs has no list "${id}"`);
  const [hidden] = heading.querySelectorAll(".visually-hidden");
  return {
    heading: words(heading).replace(words(hidden), "").trim(),
    signs: [...items].map((item) => {
      const own = item.querySelector(".flag > span > span");
      const english = item.querySelector(".en");
      return {
        id: item.id,
        words: words(own),
        lang: own?.getAttribute("lang") ?? tag,
        ...(english ? { english: words(english) } : {}),
      };
    }),
  };
}
