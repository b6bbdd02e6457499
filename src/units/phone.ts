import { asciiDigits } from "../i18n/digits.ts";

/** What it takes to read a number of the United Kingdom and its islands. Each pattern is of the digits after +44. */
export interface PhonePlan {
  /** Landlines, mobiles, 03 and free numbers. */
  fine: string;
  /** Numbers that cost more than a call to a neighbour, or follow a person from place to place. */
  costly: string;
  /** How people write a number, the first that fits: its first digits, its groups, and how they stand. */
  formats: { leading: string; digits: string; groups: string }[];
}

/** Why a typed number cannot be kept. Each has a sentence in every language's `ownNumber.fault`. */
export type PhoneFault = "empty" | "not-uk" | "not-a-number" | "extension" | "costs-extra";

/** A number, whole, in the signs people write between digits; what comes after is an extension. */
const written = /^\+?[\d\s().\-‐-―/[\]]+$/;
const withExtension = /^(.*\d[\s)]*)(?:,|;|#|x|ext\.?|extension)[\s,:;=.]*#?\d+#?$/i;

/**
 * Reads a UK number in any form people write: spaces, brackets, +44, 0044, any digit script.
 * Landlines, mobiles, 03 and free numbers pass.
 * @param plan from `virtual:uk-phone-plan`
 * @returns E.164 and the number as people read it, or why it cannot be kept
 */
export function ukNumber(
  typed: string,
  plan: PhonePlan,
): { tel: string; number: string } | { fault: PhoneFault } {
  /* A pasted number may carry invisible marks of direction. */
  const text = asciiDigits(typed.replace(/\p{Cf}/gu, ""))
    .trim()
    .replace(/^00\s*(?=[1-9])/, "+");
  if (text === "") return { fault: "empty" };
  if (/^\+(?!\s*44)/.test(text)) return { fault: "not-uk" };
  const [, before] = withExtension.exec(text) ?? [];
  if (before !== undefined) {
    return { fault: "tel" in ukNumber(before, plan) ? "extension" : "not-a-number" };
  }
  if (!written.test(text)) return { fault: "not-a-number" };
  const digits = text
    .replace(/\D/g, "")
    .replace(/^44(?=\d{9})/, "")
    .replace(/^0/, "");
  if (matches(plan.costly, digits)) return { fault: "costs-extra" };
  if (!matches(plan.fine, digits)) return { fault: "not-a-number" };
  return { tel: `+44${digits}`, number: inGroups(digits, plan) };
}

function matches(pattern: string, digits: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(digits);
}

function inGroups(digits: string, { formats }: PhonePlan): string {
  const format = formats.find(
    ({ leading, digits: groups }) => new RegExp(`^(?:${leading})`).test(digits) && matches(groups, digits),
  );
  return format ? digits.replace(new RegExp(`^(?:${format.digits})$`), format.groups) : `0${digits}`;
}
