import { describe, expect, test } from "vitest";
import { readKept } from "../../src/store/kept.ts";

const own = { tel: "+442079460018", number: "020 7946 0018" };

describe("what she kept comes back", () => {
  test("whole", () => {
    const kept = {
      unit: { id: "whittington", own, checked: true },
      language: "ur",
      english: false,
      installRefused: true,
      answers: { on: "2026-11-23", values: { weeks: "31", bleeding: "no" } },
      interpreter: { language: "syl", name: "Bengali (Sylheti)", wishes: ["woman"] },
      questions: [
        { id: "why", asked: true },
        { own: "Can my sister come?", asked: false },
      ],
    };
    expect(readKept(kept)).toEqual(kept);
  });

  test("as nothing, when nothing was kept", () => {
    expect(readKept({})).toEqual({});
  });

  test("without what another version kept", () => {
    expect(
      readKept({ language: "ur", weeks: 20, unit: { id: "whittington", checked: false, weeks: 20 } }),
    ).toEqual({
      language: "ur",
      unit: { id: "whittington", checked: false },
    });
  });

  test("not as checked unless she checked it", () => {
    for (const checked of [undefined, 1, "true", "yes", {}, null]) {
      expect(readKept({ unit: { id: "whittington", checked } }).unit?.checked).toBe(false);
    }
  });
});

describe("a broken record", () => {
  test("of answers, a card or questions leaves out what does not fit, and keeps the rest", () => {
    expect(
      readKept({
        answers: { on: "yesterday", values: { weeks: "31" } },
        interpreter: { language: 7, name: "Twi", wishes: ["woman"] },
        questions: [{ id: "why" }, { own: "" }, null, "why", { own: "Can she come?", asked: "yes" }],
      }),
    ).toEqual({
      questions: [
        { id: "why", asked: false },
        { own: "Can she come?", asked: false },
      ],
    });
    expect(readKept({ answers: { on: "2026-11-23", values: { weeks: 31, pain: "no" } } }).answers).toEqual({
      on: "2026-11-23",
      values: { pain: "no" },
    });
    expect(readKept({ questions: { id: "why" } })).toEqual({});
  });

  test.each([
    "999",
    "+1 900 555 0100",
    "+15550100123",
    "+4412",
    "+44123456789012",
    "02079460018",
    "+44 20 7946 0018",
    "+442079460018,,1",
    "+442079460018\n",
    "tel:+442079460018",
    "javascript:alert(1)",
    "",
    442079460018,
    null,
    undefined,
    {},
    ["+442079460018"],
    { toString: () => "+442079460018" },
  ])("never gives the number %o", (tel) => {
    expect(readKept({ unit: { own: { tel, number: "020 7946 0018" }, checked: true } })).toEqual({});
    const { unit } = readKept({ unit: { id: "whittington", own: { tel, number: "x" }, checked: true } });
    expect(unit).toEqual({ id: "whittington", checked: true });
  });

  test.each([
    [{ unit: null }],
    [{ unit: "whittington" }],
    [{ unit: [] }],
    [{ unit: {} }],
    [{ unit: { id: 3, checked: true } }],
    [{ unit: { own: "+442079460018", checked: true } }],
    [{ unit: { own: { tel: "+442079460018" }, checked: true } }],
    [{ unit: { own: { tel: "+442079460018", number: 5 }, checked: true } }],
    [{ language: 5, english: "yes", installRefused: 1 }],
    [{ language: null, english: null, installRefused: null }],
  ])("%o is left out and stops nothing", (stored) => {
    expect(readKept(stored)).toEqual({});
  });
});
