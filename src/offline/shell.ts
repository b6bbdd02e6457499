import { isOnDemand, type ListedFile, shellCache } from "./plan.ts";

/**
 * The shell every phone keeps: scripts, icons, the first page, the unit directory. Written out here because
 * the precache library weighs three times as much on the phone as these lines.
 */
export interface Shell {
  /** Fetches what this build lists and the phone does not hold, or no longer holds. @throws Error when a file cannot be had */
  install(): Promise<void>;
  /** Drops what only an earlier build listed. */
  activate(): Promise<void>;
  /** A file of the shell, by its address; undefined when it is none or is not kept. */
  match(address: string): Promise<Response | undefined>;
  /** Fetches a listed file, and keeps it if it is one of those kept once used. */
  fetch(request: Request): Promise<Response>;
  lists(address: string): boolean;
}

/** The shell of the site under `base`, as the build lists it. A file without revision carries a hash in its name. */
export function openShell(files: ListedFile[], base: string): Shell {
  const keys = new Map<string, string>();
  for (const { url, revision } of files) {
    const { href } = new URL(url, self.location.origin + base);
    keys.set(href, revision === null ? href : `${href}?revision=${revision}`);
  }
  const cache = () => caches.open(shellCache(base));
  return {
    async install() {
      const kept = await cache();
      const held = (await kept.keys()).map(({ url }) => url);
      const used = held.some(isOnDemand);
      await Promise.all(
        [...keys].map(async ([address, key]) => {
          if ((isOnDemand(address) && !used) || held.includes(key)) return;
          const response = await fetch(address, { cache: address === key ? "default" : "no-cache" });
          if (!response.ok) throw new Error(`${address} answered ${response.status}`);
          await kept.put(key, response);
        }),
      );
    },
    async activate() {
      const kept = await cache();
      const current = new Set(keys.values());
      for (const request of await kept.keys()) if (!current.has(request.url)) await kept.delete(request);
    },
    async match(address) {
      const key = keys.get(address);
      return key === undefined ? undefined : (await cache()).match(key);
    },
    async fetch(request) {
      const response = await fetch(request);
      if (response.ok && isOnDemand(request.url)) {
        const copy = response.clone();
        await cache().then(
          (kept) => kept.put(request.url, copy),
          () => undefined,
        );
      }
      return response;
    },
    lists: (address) => keys.has(address),
  };
}
