/** What the search of the picker looks at: one unit of the list that stands in the page. */
export interface Findable {
  id: string;
  /** Hospital. */
  name: string;
  /** Town, trust and whatever else it may be found by. */
  words: string;
  /** First half of its postcode, where one is recorded: "SS16". */
  district?: string;
}

/**
 * Finds units by hospital, town, trust or the district of a recorded postcode. Forgives accents, case,
 * punctuation, "saint" for "st", and one typing slip in each word of four letters or more.
 * @returns every unit that answers to all words of the query: whole words before beginnings before slips,
 *   and the hospital's own name before its town and trust
 */
export function searchUnits<T extends Findable>(units: readonly T[], query: string): T[] {
  const asked = wordsIn(query);
  if (asked.join("").length < 2) return [];
  const district = districtOf(query);
  const scored = units.flatMap((unit) => {
    if (district !== undefined && unit.district?.startsWith(district)) return [{ unit, score: 0 }];
    const names = wordsIn(unit.name);
    const others = wordsIn(unit.words);
    let score = 0;
    for (const word of asked) {
      const best = Math.min(
        ...names.map((candidate) => distance(word, candidate)),
        ...others.map((candidate) => distance(word, candidate) + aside),
      );
      if (best >= unlike) return [];
      score += best;
    }
    return [{ unit, score }];
  });
  return scored.sort((a, b) => a.score - b.score).map(({ unit }) => unit);
}

/** How much less a word outside the hospital's own name counts. */
const aside = 0.2;

/** The words of a text in the form they are compared in. */
export function wordsIn(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word === "saint" || word === "ste" ? "st" : word));
}

/** The first half of a UK postcode, from the start of one or from the whole; undefined for anything else. */
function districtOf(typed: string): string | undefined {
  const text = typed.trim().toUpperCase();
  return /^([A-Z]{1,2}\d[A-Z\d]?)(?:\s*\d[A-Z]{0,2})?$/.exec(text)?.[1];
}

/** Distance of a word that is not what was asked. */
const unlike = 10;

/** 0 for the word itself, more when the word only begins so, more again when it does so after one slip. */
function distance(asked: string, word: string): number {
  if (word === asked) return 0;
  if (word.startsWith(asked)) return 0.5;
  if (asked.length < 4) return unlike;
  const lengths = [asked.length - 1, asked.length, asked.length + 1];
  return lengths.some((length) => oneSlip(asked, word.slice(0, length))) ? 1 : unlike;
}

/** Whether two words differ by one letter added, dropped, changed, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
