import type { Sheet } from "./assets.ts";

/** One page of every language. The address of a page is its id: `/{tag}/{id}/`; home is `/{tag}/`. */
export interface PageEntry {
  /** Its Markdown is `content/<tag>/<id>.md`. */
  id: string;
  /** Ids it had before. Their addresses hold the page too, for ever: links to them are on paper and on phones. */
  was?: string[];
  /** The script of `src/ui/entries` that wakes it. */
  script: string;
  /** Sections of `locales/<tag>.json` its islands need, beside those of every page. */
  strings?: string[];
  /** Styles it needs beside those of every page. */
  styles?: Exclude<Sheet, "index" | "print">[];
  /** For staff: in English in every language, and kept offline with English only. */
  forStaff?: true;
  /** A translation of it is shown only line by line, as each has been read back blind and found the same. */
  readBack?: true;
  /** Between its lines and their English, how the English sounds: they are read out, or shown at a desk. */
  sounded?: true;
  /** English stands beside her language from the start while the translation is unchecked. */
  safety?: true;
}

const topic = (name: string): PageEntry => ({ id: `keep-well/${name}`, script: "page", styles: ["cards"] });

/** Every page there is, in the order lists show them. */
export const pages: PageEntry[] = [
  { id: "home", script: "home", styles: ["page-links"], strings: ["keptOnPhone", "install", "keptUnit"] },
  {
    id: "when-to-call",
    script: "when-to-call",
    styles: ["cards", "page-links"],
    safety: true,
    readBack: true,
  },
  {
    id: "when-to-call/early-pregnancy",
    script: "when-to-call",
    styles: ["cards"],
    safety: true,
    readBack: true,
  },
  { id: "when-to-call/after-birth", script: "when-to-call", styles: ["cards"], safety: true, readBack: true },
  { id: "calling", script: "page", styles: ["cards"], safety: true, readBack: true },
  {
    id: "say-this",
    script: "say-this",
    styles: ["cards", "tools"],
    safety: true,
    readBack: true,
    sounded: true,
  },
  { id: "they-will-ask", script: "they-will-ask", strings: ["answers"], styles: ["tools"], safety: true },
  {
    id: "interpreter-card",
    script: "interpreter-card",
    strings: ["interpreter"],
    styles: ["tools"],
    safety: true,
    sounded: true,
  },
  {
    id: "my-unit",
    script: "my-unit",
    styles: ["unit"],
    strings: ["picker", "check", "ownNumber", "keptUnit"],
  },
  { id: "keep-well", script: "page", styles: ["page-links"] },
  topic("trusted-sources"),
  topic("first-appointment"),
  topic("food"),
  topic("healthy-weight"),
  topic("vitamins"),
  topic("iron"),
  topic("keeping-active"),
  topic("smoking-and-alcohol"),
  topic("sleep-on-your-side"),
  topic("your-mind"),
  topic("vaccines"),
  topic("covid-19"),
  topic("safer-sleep"),
  {
    id: "keep-well/safe-at-home",
    script: "safe-at-home",
    styles: ["cards"],
    strings: ["leaveNow"],
    safety: true,
  },
  topic("free-prescriptions-and-dental"),
  { id: "healthy-start", script: "page", styles: ["cards"] },
  { id: "my-questions", script: "my-questions", strings: ["questions"], styles: ["tools"] },
  {
    id: "birth-reflections",
    script: "birth-reflections",
    styles: ["cards", "unit"],
    strings: ["picker", "birthplace"],
  },
  { id: "if-you-lose-your-baby", script: "page", styles: ["cards"], safety: true },
  { id: "your-rights", script: "page", styles: ["cards"] },
  { id: "promises", script: "page" },
  { id: "share", script: "share", styles: ["share"], strings: ["picker", "share"] },
  { id: "for-professionals", script: "page", forStaff: true },
  { id: "about", script: "about", styles: ["unit", "page-links"], strings: ["keptOnPhone", "keptList"] },
  { id: "languages", script: "languages", styles: ["languages"] },
  { id: "not-found", script: "page" },
  { id: "offline", script: "page" },
];

/** Sections of the interface strings that the islands of every page need. */
export const stringsOfEveryPage = [
  "callBar",
  "copy",
  "english",
  "notices",
  "age",
  "linked",
  "line",
  "units",
  "readAloud",
];

/** Topics of "keep well", in the order its page lists them. */
export const topics = pages.filter(({ id }) => id.startsWith("keep-well/"));

/** The path of a page under its language, with its slash: `keep-well/iron/`, or nothing for home. */
export function pathOf(id: string): string {
  return id === "home" ? "" : `${id}/`;
}
