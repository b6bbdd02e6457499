import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRegions } from "../../src/build/read-content.ts";
import { searchUnits, wordsIn } from "../../src/units/search.ts";
import { seeded } from "./seeded.ts";

/** The real directory, in the order and with the words of the list that stands in the page. */
const records = readRegions(join(import.meta.dirname, "../..")).flatMap(({ units }) => units);
const units = records.map(({ id, name, town, trust, postcode }) => ({
  id,
  name,
  words: `${town} ${trust}`,
  ...(postcode === null ? {} : { postcode, district: postcode.split(" ")[0] ?? "" }),
}));
const found = (query: string) => searchUnits(units, query).map(({ id }) => id);

describe("a unit is found", () => {
  test.each([
    ["misspelt", "Whips Cros", "whipps-cross"],
    ["misspelt", "Wittington", "whittington"],
    ["misspelt", "Adenbroke Rosie", undefined],
    ["misspelt", "Hilingdon", "hillingdon"],
    ["misspelt", "Wythenshaw", "wythenshawe"],
    ["misspelt", "Medwya", "medway-maritime"],
    ["half typed", "whit", "whittington"],
    ["half typed", "st geo toot", "st-georges"],
    ["in capitals", "LEEDS GENERAL", "leeds-general-infirmary"],
    ["without its apostrophe", "st georges tooting", "st-georges"],
    ["with a curly apostrophe", "St George’s Tooting", "st-georges"],
    ["with accents", "Whíttington", "whittington"],
    ["with words in another order", "hospital whittington", "whittington"],
    ["by its town", "Keighley", "airedale"],
    ["by a town with dashes", "ashton under lyne", "tameside"],
    ["by its trust", "wye valley", "hereford-county"],
    ["by letters people use", "uclh", "uclh"],
    ["by letters people use", "qmc", "queens-medical-centre"],
    ["with spaces round it", "  torbay  ", "torbay"],
  ])("%s: “%s”", (_how, query, id) => {
    if (id === undefined) expect(found(query)).toEqual([]);
    else expect(found(query)).toContain(id);
  });

  test.each(["saint marys", "st marys", "st mary's", "Saint Mary’s", "St. Mary's", "ST MARYS"])(
    "“%s” finds each St Mary's, however its name is spelt",
    (query) => {
      const marys = [
        "st-marys-paddington",
        "saint-marys-oxford-road",
        "st-marys-isle-of-wight",
        "wythenshawe",
        "north-manchester",
      ];
      expect(found(query)).toEqual(expect.arrayContaining(marys));
    },
  );

  test("by the start of its postcode, where that is recorded", () => {
    const held = units.filter(({ postcode }) => postcode !== undefined);
    expect(held.length).toBeGreaterThan(20);
    for (const { id, postcode = "" } of held) {
      expect(found(postcode)).toContain(id);
      expect(found(postcode.toLowerCase().replace(" ", ""))).toContain(id);
      expect(found(postcode.slice(0, -2))).toContain(id);
      expect(found(postcode.split(" ")[0] ?? "")).toContain(id);
    }
  });

  test("by its own full name, among the first four", () => {
    for (const { id, name } of units) expect(found(name).slice(0, 4), name).toContain(id);
  });

  test("by its own full name, in small letters without punctuation", () => {
    for (const { id, name } of units) expect(found(wordsIn(name).join(" ")).slice(0, 4), name).toContain(id);
  });
});

/** One letter added, dropped, changed, or swapped with its neighbour. */
function slip(word: string, random: ReturnType<typeof seeded>): string {
  const at = random.below(word.length - 1);
  const letter = random.pick(Array.from("abcdefghijklmnopqrstuvwxyz"));
  return random.pick([
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]);
}

test("one slip in a long word of its name still finds every unit", () => {
  const random = seeded(170);
  for (const { id, name } of units) {
    const words = wordsIn(name);
    const long = words.filter((word) => word.length >= 5);
    for (let round = 0; round < 20; round += 1) {
      const wrong = random.pick(long);
      const query = words.map((word) => (word === wrong ? slip(word, random) : word)).join(" ");
      expect(found(query), query).toContain(id);
    }
  }
});

describe("what is not there is not found", () => {
  test.each([
    "",
    "   ",
    "-",
    "xyzzy",
    "qqqq wwww",
    "hospital xyzzy",
    "999",
    "ویٹنگٹن",
    "<script>",
    "ZZ1 1ZZ",
    "whxxtingtxn",
  ])("“%s”", (query) => {
    expect(found(query)).toEqual([]);
  });

  test("a short word must be right", () => {
    expect(found("yrk")).toEqual([]);
  });
});

test("words that match exactly come before words with a slip", () => {
  const pair = [
    { id: "slip", name: "Barton", words: "" },
    { id: "exact", name: "Burton", words: "" },
  ];
  expect(searchUnits(pair, "burton").map(({ id }) => id)).toEqual(["exact", "slip"]);
});

test("an apostrophe left out is no slip", () => {
  const pair = [
    { id: "slip", name: "Queeny", words: "" },
    { id: "exact", name: "Queen's", words: "" },
  ];
  expect(searchUnits(pair, "queens").map(({ id }) => id)).toEqual(["exact", "slip"]);
});

test("the hospital that is named so comes before trusts whose name begins so", () => {
  expect(found("York Hospital")[0]).toBe("york");
});

test("one letter asks for nothing yet", () => {
  expect(found("h")).toEqual([]);
});
