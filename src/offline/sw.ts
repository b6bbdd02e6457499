/// <reference lib="webworker" />
import { fetchLanguage, keptLanguages, lookForLosses, readWhole } from "./languages-kept.ts";
import {
  type KeepLanguageMessage,
  type KeptLanguage,
  type ListedFile,
  type Pack,
  pagePath,
  pagesCache,
  planFiles,
  readPagesCache,
  tagOf,
} from "./plan.ts";
import { openShell } from "./shell.ts";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ListedFile[] };

/**
 * The worker. It keeps the shell (scripts, icons, the unit directory) for everyone, and a language for
 * whoever opens one. A new worker is installed only once it holds, in the new edition, every language the
 * phone held in the old one; then it takes over at once, and the next page opened is new.
 */
const base = new URL(self.registration.scope).pathname;
const { shell: files, packs } = planFiles(self.__WB_MANIFEST);
const shell = openShell(files, base);

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      await shell.install();
      const tags = new Set((await keptLanguages(base)).map(({ tag }) => tag));
      for (const pack of packs) if (tags.has(pack.tag)) await fetchLanguage(pack, base);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      await shell.activate();
      await dropOldLanguages();
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", (event) => {
  const message = event.data as KeepLanguageMessage | null;
  const pack = message?.type === "KEEP_LANGUAGE" ? packs.find(({ tag }) => tag === message.tag) : undefined;
  const [port] = event.ports;
  const keeping = pack ? keepWhole(pack) : Promise.resolve(null);
  event.waitUntil(keeping.then((kept) => port?.postMessage(kept)));
});

/** Keeps a language, and what its pages need; null when some of it cannot be had, so that nothing too good is said. */
async function keepWhole(pack: Pack): Promise<KeptLanguage | null> {
  try {
    /* Not only at install: a full phone throws out what it likes. */
    await shell.install();
    return await fetchLanguage(pack, base);
  } catch {
    return null;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(answerPage(request, url));
  else if (shell.lists(url.href)) event.respondWith(answerShell(request));
  else if (url.pathname.endsWith("/"))
    event.respondWith(answerReading(request, pagePath(base, url.pathname) ?? ""));
});

/** A page from the phone, else from the network, else the page that says it is not here. */
async function answerPage(request: Request, url: URL): Promise<Response> {
  const path = pagePath(base, url.pathname);
  if (path === undefined) return fetch(request);
  const kept = await pageKept(path).catch(() => undefined);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (response.status !== 404) return response;
    return (await pageKept(`${tagOf(path)}/not-found/`)) ?? response;
  } catch (fault) {
    const fallback = await offlinePage(tagOf(path));
    if (fallback) return fallback;
    throw fault;
  }
}

/** A page of a kept language, or of the shell: the list of languages, and the blank page. */
async function pageKept(path: string): Promise<Response | undefined> {
  const { href } = new URL(`${base}${path}index.html`, self.location.origin);
  if (shell.lists(href)) return shell.match(href);
  for (const name of await caches.keys()) {
    if (readPagesCache(base, name)?.tag !== tagOf(path) || !(await readWhole(name, base))) continue;
    const found = await (await caches.open(name)).match(base + path);
    if (found) return found;
    await lookForLosses(name, base);
  }
  return undefined;
}

async function offlinePage(tag: string): Promise<Response | undefined> {
  const tags = [tag, ...(await keptLanguages(base)).map((language) => language.tag)];
  for (const candidate of tags) {
    const page = await pageKept(`${candidate}/offline/`).catch(() => undefined);
    if (page) return page;
  }
  return undefined;
}

async function answerShell(request: Request): Promise<Response> {
  const kept = await shell.match(request.url).catch(() => undefined);
  return kept ?? shell.fetch(request);
}

/** A page that another page reads: from the phone, else from the network. */
async function answerReading(request: Request, path: string): Promise<Response> {
  const kept = await pageKept(path).catch(() => undefined);
  return kept ?? fetch(request);
}

/** Editions that a newer, whole one has replaced. A language this build no longer has stays readable. */
async function dropOldLanguages(): Promise<void> {
  for (const name of await caches.keys()) {
    const read = readPagesCache(base, name);
    const current = read && packs.find(({ tag }) => tag === read.tag);
    if (!current || current.hash === read.hash) continue;
    if (await readWhole(pagesCache(base, current), base)) await caches.delete(name);
  }
}
