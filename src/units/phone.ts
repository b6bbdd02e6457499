import { type MetadataJson, parsePhoneNumberFromString } from "libphonenumber-js/core";
import { asciiDigits } from "../i18n/digits.ts";

/** Numbering plans of Great Britain and Northern Ireland, Guernsey, Jersey and the Isle of Man. */
export type PhoneMetadata = MetadataJson;

/** Why a typed number cannot be kept. Each has a sentence in every language's `ownNumber.fault`. */
export type PhoneFault = "empty" | "not-uk" | "not-a-number" | "extension" | "costs-extra";

/** Kinds of number that cost more than a call to a neighbour, or follow a person from place to place. */
const costly = new Set(["PREMIUM_RATE", "SHARED_COST", "PERSONAL_NUMBER", "PAGER"]);

/**
 * Reads a UK number in any form people write: spaces, brackets, +44, 0044, any digit script.
 * Landlines, mobiles, 03 and free numbers pass.
 * @returns E.164 and the number as people read it, or why it cannot be kept
 */
export function ukNumber(
  typed: string,
  metadata: PhoneMetadata,
): { tel: string; number: string } | { fault: PhoneFault } {
  /* A pasted number may carry invisible marks of direction. */
  const text = asciiDigits(typed.replace(/\p{Cf}/gu, ""))
    .trim()
    .replace(/^00\s*(?=[1-9])/, "+");
  if (text === "") return { fault: "empty" };
  if (/^\+(?!44)/.test(text)) return { fault: "not-uk" };
  const found = parsePhoneNumberFromString(text, { defaultCountry: "GB", extract: false }, metadata);
  if (!found) return { fault: "not-a-number" };
  if (found.ext !== undefined) return { fault: "extension" };
  const type = found.getType();
  if (!found.isValid() || type === undefined) return { fault: "not-a-number" };
  if (costly.has(type)) return { fault: "costs-extra" };
  return { tel: found.number, number: found.formatNational() };
}
