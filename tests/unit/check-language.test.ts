import { describe, expect, test } from "vitest";
import { faultsInText, type LanguageRules } from "../../src/content/check-language.ts";

const rules = (tag: string, own: Partial<LanguageRules> = {}): LanguageRules => ({
  tag,
  quotes: '"“”',
  length: [0.5, 1.8],
  glossary: {},
  banned: [],
  kept: ["Healthy Start"],
  ...own,
});

describe("a right text has no fault", () => {
  test.each([
    ["pl", "Call 999 now.", "Zadzwoń teraz na 999."],
    ["bn", "Call your GP (family doctor).", "আপনার পারিবারিক ডাক্তারকে (GP) কল করুন।"],
    ["ur", "Are you worried? Call.", "کیا آپ پریشان ہیں؟ کال کریں۔"],
    ["zh-Hans", "Call 999, or your GP.", "请打 999，或联系您的GP。"],
    ["pl", "Healthy Start", "Healthy Start"],
    ["pl", "999", "999"],
  ])("%s: %s", (tag, english, text) => {
    expect(faultsInText(english, text, rules(tag))).toEqual([]);
  });
});

describe("one slip is one fault", () => {
  test.each<
    [what: string, tag: string, english: string, text: string, fault: RegExp, own?: Partial<LanguageRules>]
  >([
    ["a digit of another script", "bn", "Call 999.", "৯99 নম্বরে কল করুন।", /digit ৯/],
    [
      "brackets the wrong way round",
      "ur",
      "your GP (family doctor)",
      "آپ کا )فیملی ڈاکٹر( GP",
      /closes a bracket/,
    ],
    ["a bracket left open", "pl", "your GP (family doctor)", "lekarz rodzinny (GP", /leaves a bracket open/],
    ["two scripts in a word", "ur", "your phone", "آپ کاphone", /mixes two scripts/],
    ["another language's quotation marks", "pl", 'Say "yes".', "Powiedz «tak».", /quotes with «/],
    ["a Latin question mark after Arabic letters", "ar", "Worried?", "قلقة?", /write ، ؛ ؟/],
    ["a full stop in Bengali", "bn", "Call now.", "এখনই কল করুন.", /write ।/],
    ["a full stop in Punjabi", "pa", "Call now.", "ਹੁਣੇ ਕਾਲ ਕਰੋ.", /write ।/],
    ["a Latin comma in Chinese", "zh-Hans", "Call, now.", "打电话,现在。", /write ，/],
    ["two spaces", "pl", "Call now.", "Zadzwoń  teraz.", /two spaces/],
    ["a space before a mark", "pl", "Call now.", "Zadzwoń teraz .", /space before a mark/],
    ["a banned word", "so", "Go to your GP", "Tag qaliinka", /misleads/, { banned: ["qaliin"] }],
    [
      "the glossary's word left out",
      "pl",
      "Call your midwife.",
      "Zadzwoń do pielęgniarki.",
      /none of położn/,
      { glossary: { midwife: ["położn"] } },
    ],
    ["English left as it is", "pl", "Call your midwife.", "Call your midwife.", /untranslated/],
    [
      "half of a long sentence",
      "pl",
      "Call your midwife or maternity unit now, at any hour of the day or night.",
      "Zadzwoń teraz do położnej.",
      /times as long/,
    ],
    [
      "much more than the English says",
      "pl",
      "Your baby sleeps on the back, every single time.",
      "Dziecko śpi na plecach, za każdym razem, w dzień i w nocy, a jeśli się przewróci, połóż je z powrotem na plecy.",
      /times as long/,
    ],
  ])("%s", (_what, tag, english, text, fault, own) => {
    const faults = faultsInText(english, text, rules(tag, own));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });
});

test("a glossary word is asked for only where the English has the term as a word", () => {
  const own = rules("pl", { glossary: { iron: ["żelaz"] } });
  expect(faultsInText("Your environment", "Twoje otoczenie", own)).toEqual([]);
  expect(faultsInText("Iron tablets", "Tabletki", own)).toHaveLength(1);
});
