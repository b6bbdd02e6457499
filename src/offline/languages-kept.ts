import {
  type KeptLanguage,
  type Pack,
  type PackedPages,
  pagesCache,
  readPagesCache,
  wholeMark,
} from "./plan.ts";

/** What is kept of a language in one cache, or undefined when that cache is missing or not whole. */
export async function readWhole(name: string, base: string): Promise<KeptLanguage | undefined> {
  if (!(await caches.has(name))) return undefined;
  const mark = await (await caches.open(name)).match(base + wholeMark);
  return mark ? ((await mark.json()) as KeptLanguage) : undefined;
}

/**
 * Takes its mark off a cache that was whole and has lost pages, which a full phone may throw out: the language is
 * then fetched again. Asked only when a page is missing: Chromium 79 is so slow to count that updates wait for it.
 */
export async function lookForLosses(name: string, base: string): Promise<void> {
  const cache = await caches.open(name);
  const { pages } = (await readWhole(name, base)) ?? { pages: 0 };
  if ((await cache.keys()).length <= pages) await cache.delete(base + wholeMark);
}

/** Every whole language kept under this base, with the cache it lives in. */
export async function keptLanguages(base: string): Promise<{ name: string; hash: string; tag: string }[]> {
  const found = [];
  for (const name of await caches.keys()) {
    const read = readPagesCache(base, name);
    if (read && (await readWhole(name, base))) found.push({ name, ...read });
  }
  return found;
}

/**
 * Fetches a language and unpacks it into a cache of its own: whole, or not at all.
 * @throws Error when the pack cannot be had, is not the one the build made, or does not fit on the phone;
 *   what was kept before is untouched
 */
export async function fetchLanguage(pack: Pack, base: string): Promise<KeptLanguage> {
  const name = pagesCache(base, pack);
  const held = await readWhole(name, base);
  if (held) return held;
  /* A wrong file may lie in the browser's own cache under the right name: then the whole of it is asked for. */
  const bytes = (await fetchPack(pack, "no-cache")) ?? (await fetchPack(pack, "reload"));
  if (!bytes) throw new Error(`${pack.url} is not the file the build made`);
  const pages = JSON.parse(new TextDecoder().decode(bytes)) as PackedPages;
  const kept: KeptLanguage = { tag: pack.tag, pages: pages.length, bytes: bytes.byteLength };
  try {
    const cache = await caches.open(name);
    for (const [path, html] of pages) {
      await cache.put(
        base + path,
        new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } }),
      );
    }
    await cache.put(base + wholeMark, new Response(JSON.stringify(kept)));
  } catch (fault) {
    await caches.delete(name);
    throw fault;
  }
  return kept;
}

/** The bytes of a pack; undefined when they are not those the build made. @throws Error when it cannot be had */
async function fetchPack({ url, hash }: Pack, cache: RequestCache): Promise<ArrayBuffer | undefined> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  return (await hashOf(bytes)) === hash ? bytes : undefined;
}

/** First 16 hex digits of the SHA-256 of a file: the name the build gives a pack. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
