/** One file the build lists for the worker: `__WB_MANIFEST` as vite-plugin-pwa injects it. */
export interface ListedFile {
  url: string;
  revision: string | null;
}

/** One language as it travels: every page of it in one file, named by its content. */
export interface Pack {
  tag: string;
  /** First 16 hex digits of the SHA-256 of the file. */
  hash: string;
  url: string;
}

/** What a pack holds: the path of each page under the base, and its whole document. */
export type PackedPages = [path: string, html: string][];

/** What is kept of one language, for the page to tell her. */
export interface KeptLanguage {
  tag: string;
  pages: number;
  /** Size of its pages, in bytes, as kept. */
  bytes: number;
}

/** Messages of the page to the worker. Their names stay for ever. */
export interface KeepLanguageMessage {
  type: "KEEP_LANGUAGE";
  tag: string;
}

const packName = /(?:^|\/)packs\/([A-Za-z-]+)\.([0-9a-f]{16})\.json$/;

/** Splits the files the build lists into the shell, kept for everyone, and the packs, kept by language. */
export function planFiles(listed: ListedFile[]): { shell: ListedFile[]; packs: Pack[] } {
  const packs = listed.flatMap(({ url }) => {
    const [, tag, hash] = packName.exec(url) ?? [];
    return tag !== undefined && hash !== undefined ? [{ tag, hash, url }] : [];
  });
  return { shell: listed.filter(({ url }) => !packName.test(url)), packs };
}

/** Scripts that few phones ever need: kept once they have been used, and from then on. */
export function isOnDemand(url: string): boolean {
  return /(?:^|\/)assets\/share-/.test(url);
}

/** Every cache of pages has this prefix; the worker never touches another. */
const prefix = "keep-well-pages";

/** Name of the cache that holds one language of one build, for the site under `base`. */
export function pagesCache(base: string, { tag, hash }: Pick<Pack, "tag" | "hash">): string {
  return `${prefix}:${base}:${tag}:${hash}`;
}

/** Name of the cache that holds the shell of the site under `base`. */
export function shellCache(base: string): string {
  return `keep-well-shell:${base}`;
}

/** Name of the cache that notes when the site under `base` could last ask for a newer edition. */
export function checkedCache(base: string): string {
  return `keep-well-checked:${base}`;
}

/** Reads a cache name back; undefined for a cache that is not pages of this site. */
export function readPagesCache(base: string, name: string): Pick<Pack, "tag" | "hash"> | undefined {
  const start = `${prefix}:${base}:`;
  if (!name.startsWith(start)) return undefined;
  const [tag, hash] = name.slice(start.length).split(":");
  return tag !== undefined && hash !== undefined ? { tag, hash } : undefined;
}

/**
 * The path a page is kept under: `/en/iron` and `/en/iron/index.html` are both `en/iron/`.
 * @returns undefined outside the site
 */
export function pagePath(base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length).replace(/(^|\/)index\.html$/, "$1");
  return path === "" || path.endsWith("/") ? path : `${path}/`;
}

/** First part of a page's path: its language. */
export function tagOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** Path, beside the pages, of the record that says a cache is whole. Written last, so half is never used. */
export const wholeMark = "__whole";
