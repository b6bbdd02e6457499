/** What one language's texts are held to, beside its English. */
export interface LanguageRules {
  /** BCP 47 tag. */
  tag: string;
  /** Every quotation mark the language uses. */
  quotes: string;
  /** How long a translation is beside its English, in characters: the shortest and the longest believable. */
  length: [least: number, most: number];
  /** English word or beginning of one → what must stand in the translation wherever it stands: one of these. */
  glossary: Record<string, string[]>;
  /** Words known to mislead, in any of the languages that have them. */
  banned: string[];
  /** English texts that stay as they are: names, and what is typed or dialled. */
  kept: string[];
}

/** Shorter texts are buttons and names, whose length says nothing. */
const shortest = 40;

/**
 * What is wrong with one translated text. The marks, digits and brackets are looked at by themselves; words,
 * sameness and length beside the English. Numbers and links are compared elsewhere, block by block.
 * @param english plain words, without markup
 * @returns a sentence for each fault; none when the text is right
 */
export function faultsInText(english: string, text: string, rules: LanguageRules): string[] {
  return [
    digits(text),
    brackets(text),
    scripts(text),
    quotes(text, rules),
    ...spacing(text, rules.tag),
    ...banned(text, rules),
    ...glossary(english, text, rules),
    same(english, text, rules),
    length(english, text, rules),
  ].filter((fault) => fault !== undefined);
}

function digits(text: string): string | undefined {
  const [native] = /(?![0-9])\p{Nd}/u.exec(text) ?? [];
  return native && `writes the digit ${native}: numbers stand in 0 to 9`;
}

function brackets(text: string): string | undefined {
  let open = 0;
  for (const sign of text) {
    if (sign === "(" || sign === "（") open += 1;
    if (sign === ")" || sign === "）") open -= 1;
    if (open < 0) return "closes a bracket before it opens one: brackets are typed in reading order";
  }
  return open === 0 ? undefined : "leaves a bracket open";
}

const writing = [
  "Latin",
  "Arabic",
  "Bengali",
  "Gurmukhi",
  "Gujarati",
  "Devanagari",
  "Cyrillic",
  "Ethiopic",
  "Tamil",
];

/** Chinese is written without spaces, so it is not among them: a name in Latin letters may touch it. */
function scripts(text: string): string | undefined {
  const words = text.split(/[^\p{L}\p{M}]+/u);
  const mixed = words.find(
    (word) => writing.filter((script) => new RegExp(`\\p{Script=${script}}`, "u").test(word)).length > 1,
  );
  return mixed && `mixes two scripts in "${mixed}"`;
}

function quotes(text: string, rules: LanguageRules): string | undefined {
  const foreign = [...text.matchAll(/["“”„‟«»‹›「」『』]/g)].find(([mark]) => !rules.quotes.includes(mark));
  return foreign && `quotes with ${foreign[0]}, where ${rules.tag} uses ${rules.quotes}`;
}

/** Marks that belong to another script's typing, by the letters they follow. */
const wrongMarks: [letters: string, marks: RegExp, right: string][] = [
  ["Arabic", /\p{Script=Arabic}[,;?]/u, "، ؛ ؟"],
  ["Bengali", /\p{Script=Bengali}\.(?=\s|$)/u, "।"],
  ["Gurmukhi", /\p{Script=Gurmukhi}\.(?=\s|$)/u, "।"],
  ["Devanagari", /\p{Script=Devanagari}\.(?=\s|$)/u, "।"],
  ["Han", /\p{Script=Han}[,;:?!](?!\/)|\p{Script=Han}\.(?=\s|$)/u, "，。；：？！"],
];

function spacing(text: string, tag: string): string[] {
  const faults = wrongMarks.flatMap(([letters, marks, right]) => {
    const [found] = marks.exec(text) ?? [];
    return found === undefined ? [] : [`has "${found}": after ${letters} letters write ${right}`];
  });
  if (/ {2}/.test(text)) faults.push("has two spaces together");
  if (tag !== "fr" && /\p{L} [,.;:!?،؛؟।](?:\s|$)/u.test(text)) faults.push("has a space before a mark");
  return faults;
}

function banned(text: string, rules: LanguageRules): string[] {
  return rules.banned.filter((word) => text.includes(word)).map((word) => `says "${word}", which misleads`);
}

function glossary(english: string, text: string, rules: LanguageRules): string[] {
  const lower = text.toLowerCase();
  return Object.entries(rules.glossary).flatMap(([term, words]) => {
    if (!new RegExp(`\\b${term}`, "i").test(english)) return [];
    return words.some((word) => lower.includes(word.toLowerCase()))
      ? []
      : [`says none of ${words.join(", ")} where the English says "${term}"`];
  });
}

function same(english: string, text: string, rules: LanguageRules): string | undefined {
  if (text.trim() !== english.trim() || !/\p{L}/u.test(english)) return undefined;
  return rules.kept.includes(english.trim()) ? undefined : "is the English, untranslated";
}

function length(english: string, text: string, rules: LanguageRules): string | undefined {
  if (english.length <= shortest) return undefined;
  const [least, most] = rules.length;
  const ratio = text.length / english.length;
  if (ratio >= least && ratio <= most) return undefined;
  return `is ${ratio.toFixed(2)} times as long as the English, outside ${least} to ${most}`;
}
