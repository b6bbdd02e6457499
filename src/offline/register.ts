import { messageSW, Workbox } from "workbox-window";
import { noteChecked } from "./freshness.ts";
import {
  checkedCache,
  type KeepLanguageMessage,
  type KeptLanguage,
  readPagesCache,
  shellCache,
} from "./plan.ts";

/** What the page knows about its copy on this phone. */
export type Keeping = { kind: "kept"; language: KeptLanguage } | { kind: "refused" };

const updated = new Set<() => void>();
let keeping: Promise<Keeping> | undefined;
let askedForNewer: Promise<void> | undefined;

/** Settles once this page has asked for a newer edition, or could not. */
export async function whenChecked(): Promise<void> {
  await keeping;
  await askedForNewer;
}

/**
 * Registers the worker and has it keep the language of this page. Never rejects: without a worker the page
 * still reads and rings.
 */
export function keepLanguage({ base, tag }: { base: string; tag: string }): Promise<Keeping> {
  keeping ??= keep(base, tag).catch((): Keeping => ({ kind: "refused" }));
  return keeping;
}

async function keep(base: string, tag: string): Promise<Keeping> {
  if (!("serviceWorker" in navigator)) return { kind: "refused" };
  watchForUpdates(navigator.serviceWorker);
  const address = workerAddress(base);
  /* What fails may be an install that an earlier page began and lost the network in: it is begun once more. */
  return (await ask(base, tag, address)) ?? (await ask(base, tag, address)) ?? { kind: "refused" };
}

/** Asks the worker to keep a language. @returns undefined when the worker could not be installed */
async function ask(base: string, tag: string, address: string): Promise<Keeping | undefined> {
  const registration = await new Workbox(address, { scope: base }).register();
  askedForNewer = registration?.update().then(
    () => noteChecked(base, Date.now()),
    () => undefined,
  );
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
  if (!worker) return undefined;
  /* Until a worker is active nothing opens without signal, and WebKit may lose what it is asked before. */
  if (!(await becomesActive(worker))) return undefined;
  /* Asked of the worker itself: Workbox.messageSW waits for ever when an earlier page began the install. */
  const message: KeepLanguageMessage = { type: "KEEP_LANGUAGE", tag };
  const language: KeptLanguage | null = await messageSW(worker, message);
  return language ? { kind: "kept", language } : { kind: "refused" };
}

/** Where a browser asks for trusted addresses of scripts: the one policy there is, and the one address it makes. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** The worker's address, as a browser under the site's policy takes it. */
function workerAddress(base: string): string {
  const address = `${base}sw.js`;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("keep-well", { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

/** Waits until a worker is active; false when it could not be installed. */
function becomesActive(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === "activated") resolve(true);
      if (worker.state === "redundant") resolve(false);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

/** Tells of a worker that takes over from another one, whichever page or tab began its install. */
function watchForUpdates(workers: ServiceWorkerContainer): void {
  let before = workers.controller;
  workers.addEventListener("controllerchange", () => {
    if (before) for (const tell of updated) tell();
    before = workers.controller;
  });
}

/** Calls back when a new version has taken over while this page was open. @returns how to stop listening */
export function onUpdated(tell: () => void): () => void {
  updated.add(tell);
  return () => updated.delete(tell);
}

/** Takes the worker and every page it kept off this phone. */
export async function removeFromPhone(base: string): Promise<void> {
  const names = "caches" in window ? await caches.keys() : [];
  for (const name of names) {
    if (readPagesCache(base, name) || name === shellCache(base) || name === checkedCache(base))
      await caches.delete(name);
  }
  const registration = await navigator.serviceWorker?.getRegistration(base);
  /* Not waited for: WebKit may never answer, and nothing is kept any more. */
  void registration?.unregister().catch(() => undefined);
}
