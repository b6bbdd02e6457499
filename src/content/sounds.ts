import { type EnglishPage, englishLeaves, stampOf } from "./page.ts";

/** How lines of English sound in another script, by block id, each with the stamp of the English it was made from. */
export type Sounds = Record<string, { of: string; says: string }>;

/** The stamps of today's English on the pages whose lines are read out, by block id. */
function stampsToday(pages: EnglishPage[]): Map<string | undefined, string> {
  return new Map(pages.flatMap(englishLeaves).map((leaf) => [leaf.id, stampOf(leaf)]));
}

/** Ids whose English has changed since, or is gone: their sounds would have her say what no longer stands there. */
export function soundsBehind(sounds: Sounds, pages: EnglishPage[]): string[] {
  const today = stampsToday(pages);
  return Object.entries(sounds).flatMap(([id, { of }]) => (today.get(id) === of ? [] : [id]));
}

/** The sounds of today's English only, by block id. */
export function soundsToday(sounds: Sounds, pages: EnglishPage[]): Record<string, string> {
  const behind = soundsBehind(sounds, pages);
  return Object.fromEntries(
    Object.entries(sounds).flatMap(([id, { says }]) => (behind.includes(id) ? [] : [[id, says]])),
  );
}

/** The same sounds, stamped as made from today's English; those of lines that are gone are left out. */
export function stampSounds(sounds: Sounds, pages: EnglishPage[]): Sounds {
  const today = stampsToday(pages);
  return Object.fromEntries(
    Object.entries(sounds).flatMap(([id, { says }]) => {
      const of = today.get(id);
      return of === undefined ? [] : [[id, { of, says }]];
    }),
  );
}
