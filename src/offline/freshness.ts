import { checkedCache } from "./plan.ts";

/** A copy that could not ask for a newer one for this long says so. */
const staleAfterDays = 60;

const day = 24 * 60 * 60 * 1000;

/** What a page says of its own age: nothing, that its review is overdue, that the copy could not be renewed. */
export interface Age {
  overdue: boolean;
  stale: boolean;
}

/**
 * How old a page is, by its own dates. A clock that stands before the day of the build, or before a note it made
 * itself, is wrong: no time has passed by it, so it raises no alarm.
 * @param now milliseconds, the phone's clock
 * @param built ISO day the site was built
 * @param nextCheck ISO day the page was to be compared with its sources again
 * @param checked milliseconds when this copy last could ask for a newer one; undefined when never noted
 */
export function ageOf(now: number, built: string, nextCheck: string, checked: number | undefined): Age {
  const start = Date.parse(built);
  const asked = Math.max(checked ?? start, start);
  return { overdue: now >= Date.parse(nextCheck) + day, stale: now - asked > staleAfterDays * day };
}

/** Notes that this copy could ask for a newer one just now. Storage that is refused changes nothing. */
export async function noteChecked(base: string, now: number): Promise<void> {
  try {
    const cache = await caches.open(checkedCache(base));
    await cache.put(base, new Response(String(now)));
  } catch {
    /* Without the note, age is counted from the day of the build: earlier, never later. */
  }
}

/** When this copy last could ask for a newer one, in milliseconds; undefined when that is not known. */
export async function lastChecked(base: string): Promise<number | undefined> {
  try {
    const cache = await caches.open(checkedCache(base));
    const noted = Number(await (await cache.match(base))?.text());
    return Number.isFinite(noted) && noted > 0 ? noted : undefined;
  } catch {
    return undefined;
  }
}
