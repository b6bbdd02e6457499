const key = "keep-well-ticks";

/** What serves this page where the browser refuses storage, or has no room left. */
let inMemory: string[] = [];
let refused = false;

/** Fired on `window` after a tick is made or taken away. */
export const ticksChanged = "keep-well:ticks";

/** Ids of the red flags ticked in this tab. They live until the tab closes or she forgets them. */
export function readTicks(): string[] {
  if (refused) return inMemory;
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
  } catch {
    return inMemory;
  }
}

/** Keeps the ticks for this tab; on this page only where the browser refuses storage. */
export function writeTicks(ids: string[]): void {
  inMemory = ids;
  try {
    if (ids.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(ids));
  } catch {
    refused = true;
  }
  window.dispatchEvent(new Event(ticksChanged));
}
