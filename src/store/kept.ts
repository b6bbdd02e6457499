import type { KeptUnit, OwnNumber } from "../units/kept-unit.ts";

/** What a woman may keep about herself. Nothing here exists unless she asked for it. */
export interface Kept {
  unit?: KeptUnit;
  /** BCP 47 tag she chose from a list of languages. */
  language?: string;
  /** Whether English stands beside her language on every page. */
  english?: boolean;
  /** She said no to the card about keeping the app on her phone. */
  installRefused?: boolean;
}

/**
 * Reads a stored value of unknown age or shape. What does not fit is left out, so that a broken record
 * can never stop a page or dial a number.
 */
export function readKept(stored: Record<string, unknown>): Kept {
  const { unit, language, english, installRefused } = stored;
  const read = readUnit(unit);
  return {
    ...(read ? { unit: read } : {}),
    ...(typeof language === "string" ? { language } : {}),
    ...(typeof english === "boolean" ? { english } : {}),
    ...(typeof installRefused === "boolean" ? { installRefused } : {}),
  };
}

function readUnit(value: unknown): KeptUnit | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, own, seen, checked } = value as Record<string, unknown>;
  const number = readOwn(own);
  const seenNumber = readOwn(seen);
  if (typeof id !== "string" && !number) return undefined;
  return {
    ...(typeof id === "string" ? { id } : {}),
    ...(number ? { own: number } : {}),
    ...(seenNumber ? { seen: seenNumber } : {}),
    checked: checked === true,
  };
}

function readOwn(value: unknown): OwnNumber | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { tel, number } = value as Record<string, unknown>;
  if (typeof tel !== "string" || !/^\+44\d{7,10}$/.test(tel) || typeof number !== "string") return undefined;
  return { tel, number };
}
