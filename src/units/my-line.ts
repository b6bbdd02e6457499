import type { Directory, Line, Unit } from "./directory.ts";
import type { KeptUnit, OwnNumber } from "./kept-unit.ts";

/** What the call bar can ring for a kept unit. */
export interface MyLine {
  /** Hospital name, when a unit of the directory is kept. */
  name?: string;
  unit?: Unit;
  /** What `tel:` dials and what she reads; absent when neither she nor we hold a number. */
  tel?: string;
  number?: string;
  /** The directory's line, when that is the one rung: its menu option and weeks go with it. */
  line?: Line;
  checked: boolean;
  /** The number she kept is not the directory's any more: the old one, and the new one where there is one. */
  changed?: { from: OwnNumber; to?: OwnNumber };
}

/**
 * The number to ring for what she kept: her own, from her notes, goes before ours.
 * @param directory undefined when it could not be read; her own number still works
 */
export function myLine(kept: KeptUnit, directory: Directory | undefined): MyLine {
  const unit = unitById(directory ?? {}, kept.id);
  const changed = directory ? changeOf(kept, unit) : undefined;
  const named = { ...(unit ? { name: unit.name, unit } : {}), ...(changed ? { changed } : {}) };
  if (kept.own) return { ...named, ...kept.own, checked: kept.checked };
  const line = unit?.line;
  if (!line) return { ...named, checked: kept.checked };
  return { ...named, tel: line.tel, number: line.number, line, checked: kept.checked };
}

/** What of a unit a kept record remembers: its id, and its number as she sees it now. */
export function keptFrom(id: string, unit: Unit | undefined, checked: boolean): KeptUnit {
  const { line } = unit ?? {};
  return { id, checked, ...(line ? { seen: { tel: line.tel, number: line.number } } : {}) };
}

function changeOf({ seen }: KeptUnit, unit: Unit | undefined): MyLine["changed"] {
  if (!seen || unit?.line?.tel === seen.tel) return undefined;
  const { line } = unit ?? {};
  return { from: seen, ...(line ? { to: { tel: line.tel, number: line.number } } : {}) };
}

/** A unit of the directory. Own entries only: an id such as "constructor" names no unit. */
export function unitById(directory: Directory, id: string | undefined): Unit | undefined {
  if (id === undefined) return undefined;
  return Object.entries(directory).find(([key]) => key === id)?.[1];
}
