import { asciiDigits } from "../i18n/digits.ts";

/**
 * The numbers a text states, in any digit script, sorted, so that two languages can be compared.
 * Thousands separators go, no-break spaces too; a decimal comma or Arabic decimal sign becomes a point.
 */
export function numbersIn(text: string): string[] {
  const plain = asciiDigits(text)
    .replace(/(\d)[,٬\u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d)[,٫](?=\d)/g, "$1.");
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).sort();
}
