import { Workbox } from "workbox-window";
import type { KeepLanguageMessage, KeptLanguage } from "./plan.ts";

/** What the page knows about its copy on this phone. */
export type Keeping = { kind: "kept"; language: KeptLanguage } | { kind: "refused" };

const updated = new EventTarget();
let keeping: Promise<Keeping> | undefined;

/**
 * Registers the worker and has it keep the language of this page. Never rejects: without a worker the page
 * still reads and rings.
 */
export function keepLanguage({ base, tag }: { base: string; tag: string }): Promise<Keeping> {
  keeping ??= ask(base, tag).catch((): Keeping => ({ kind: "refused" }));
  return keeping;
}

async function ask(base: string, tag: string): Promise<Keeping> {
  if (!("serviceWorker" in navigator)) return { kind: "refused" };
  const workbox = new Workbox(`${base}sw.js`, { scope: base });
  workbox.addEventListener("activated", (event) => {
    if (event.isUpdate === true || event.isExternal === true) updated.dispatchEvent(new Event("updated"));
  });
  const registration = await workbox.register();
  const message: KeepLanguageMessage = { type: "KEEP_LANGUAGE", tag };
  const language = (await workbox.messageSW(message)) as KeptLanguage | null;
  /* Until a worker is active nothing opens without signal, even with every page in its cache. */
  const works = language !== null && registration !== undefined && (await becomesActive(registration));
  return works ? { kind: "kept", language } : { kind: "refused" };
}

/** Waits for the first worker of a registration; false when it could not be installed. */
function becomesActive({ active, waiting, installing }: ServiceWorkerRegistration): Promise<boolean> {
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve) => {
    const look = () => {
      if (worker?.state === "activated" || worker?.state === "activating") resolve(true);
      if (!worker || worker.state === "redundant") resolve(false);
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

/** Calls back when a new version has taken over while this page was open. @returns how to stop listening */
export function onUpdated(tell: () => void): () => void {
  updated.addEventListener("updated", tell);
  return () => updated.removeEventListener("updated", tell);
}

/** Takes the worker and every page it kept off this phone. */
export async function removeFromPhone(base: string): Promise<void> {
  for (const name of await caches.keys()) if (name.includes(`:${base}`)) await caches.delete(name);
  const registration = await navigator.serviceWorker?.getRegistration(base);
  await registration?.unregister();
}
