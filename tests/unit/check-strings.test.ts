import { describe, expect, test } from "vitest";
import { faultsInStrings } from "../../src/i18n/check-strings.ts";

const english = {
  callBar: { call: "Call", week: "From {{week}} weeks" },
  picker: { found_one: "{{count}} unit", found_other: "{{count}} units" },
};
const urdu = {
  callBar: { call: "کال کریں", week: "{{week}} ہفتے سے" },
  picker: { found_one: "{{count}} یونٹ", found_other: "{{count}} یونٹ" },
};
const arabicForms = ["zero", "one", "two", "few", "many", "other"];
const arabic = (forms: string[]) => ({
  callBar: { call: "اتصل", week: "من {{week}} أسبوعًا" },
  picker: Object.fromEntries(forms.map((form) => [`found_${form}`, "{{count}} وحدات"])),
});

describe("a language's strings", () => {
  test("that say all English says have no fault", () => {
    expect(faultsInStrings(english, urdu, "ur")).toEqual([]);
    expect(faultsInStrings(english, english, "en")).toEqual([]);
  });

  test("a missing key is named", () => {
    expect(faultsInStrings(english, { ...urdu, callBar: { call: "کال کریں" } }, "ur")).toEqual([
      '"callBar.week" is missing',
    ]);
  });

  test.each(["", "   "])("an empty string (“%s”) counts as missing", (empty) => {
    const strings = { ...urdu, callBar: { ...urdu.callBar, call: empty } };
    expect(faultsInStrings(english, strings, "ur")).toEqual(['"callBar.call" is missing']);
  });

  test("a key of no use is named", () => {
    const strings = { ...urdu, callBar: { ...urdu.callBar, ring: "x" } };
    expect(faultsInStrings(english, strings, "ur")).toEqual(['"callBar.ring" is no string of ours']);
  });

  test("a section in place of a string is named", () => {
    const faults = faultsInStrings(
      english,
      { ...urdu, callBar: { ...urdu.callBar, call: { x: "y" } } },
      "ur",
    );
    expect(faults).toContain('"callBar.call" is missing');
  });

  test.each([
    ["left out", "ہفتے سے"],
    ["misspelt", "{{weeks}} ہفتے سے"],
    ["added", "{{week}} {{day}} ہفتے سے"],
    ["translated", "{{ہفتہ}} سے"],
  ])("a placeholder %s is named with the key", (_how, week) => {
    const faults = faultsInStrings(english, { ...urdu, callBar: { ...urdu.callBar, week } }, "ur");
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('"callBar.week" has the placeholders');
  });
});

describe("plural forms are the language's own", () => {
  test("Arabic needs all six", () => {
    expect(faultsInStrings(english, arabic(arabicForms), "ar")).toEqual([]);
    for (const missing of arabicForms) {
      const rest = arabicForms.filter((form) => form !== missing);
      expect(faultsInStrings(english, arabic(rest), "ar")).toEqual([`"picker.found_${missing}" is missing`]);
    }
  });

  test("Urdu has two, and no more", () => {
    const strings = { ...urdu, picker: { ...urdu.picker, found_few: "{{count}}" } };
    expect(faultsInStrings(english, strings, "ur")).toEqual(['"picker.found_few" is no string of ours']);
  });

  test("Polish needs few and many", () => {
    expect(faultsInStrings(english, urdu, "pl").join()).toContain('"picker.found_few" is missing');
    expect(faultsInStrings(english, urdu, "pl").join()).toContain('"picker.found_many" is missing');
  });

  test("a language with one form has no “one”", () => {
    expect(faultsInStrings(english, urdu, "zh-Hans")).toEqual(['"picker.found_one" is no string of ours']);
  });
});
