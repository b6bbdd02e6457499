import { describe, expect, test } from "vitest";
import { ukPhonePlan } from "../../src/build/phone-plan.ts";
import { ukNumber } from "../../src/units/phone.ts";

const plan = ukPhonePlan();
const read = (typed: string) => ukNumber(typed, plan);
const telOf = (typed: string) => {
  const found = read(typed);
  return "tel" in found ? found.tel : found.fault;
};

describe("a UK number in any form people write is kept", () => {
  test.each([
    "020 7946 0018",
    "02079460018",
    " 020 7946 0018 ",
    "(020) 7946 0018",
    "(020)79460018",
    "020-7946-0018",
    "020.7946.0018",
    "020–7946–0018",
    "020/7946/0018",
    "020\u00a07946\u00a00018",
    "0207 946 0018",
    "+44 20 7946 0018",
    "+442079460018",
    "+44 (0)20 7946 0018",
    "+44 (0) 20 7946 0018",
    "+44 020 7946 0018",
    "0044 20 7946 0018",
    "00442079460018",
    "0044 (0)20 7946 0018",
    "00 44 20 7946 0018",
    "۰۲۰ ۷۹۴۶ ۰۰۱۸",
    "+۴۴ ۲۰ ۷۹۴۶ ۰۰۱۸",
    "٠٢٠ ٧٩٤٦ ٠٠١٨",
  ])("%s", (typed) => {
    expect(read(typed)).toEqual({ tel: "+442079460018", number: "020 7946 0018" });
  });

  test.each([
    ["Bengali", "০২০ ৭৯৪৬ ০০১৮"],
    ["Devanagari", "०२० ७९४६ ००१८"],
    ["Gurmukhi", "੦੨੦ ੭੯੪੬ ੦੦੧੮"],
  ])("in %s digits", (_script, typed) => {
    expect(telOf(typed)).toBe("+442079460018");
  });

  test.each([
    ["the marks an iPhone puts round a copied number", "\u202a+44 20 7946 0018\u202c"],
    ["the mark a right-to-left page puts before it", "\u200e020 7946 0018"],
  ])("pasted with %s", (_what, typed) => {
    expect(telOf(typed)).toBe("+442079460018");
  });

  test.each([
    ["Jersey", "01534 442000", "+441534442000"],
    ["Guernsey", "01481 725241", "+441481725241"],
    ["the Isle of Man", "01624 650000", "+441624650000"],
    ["a mobile", "07911 123456", "+447911123456"],
    ["a mobile from abroad", "+44 7911 123456", "+447911123456"],
    ["an Isle of Man mobile", "07624 123456", "+447624123456"],
    ["03, as cheap as 01", "0300 123 1234", "+443001231234"],
    ["a free number", "0800 123 4567", "+448001234567"],
    ["a number of ten digits", "01282 804213", "+441282804213"],
    ["an area code of five", "015396 20000", "+441539620000"],
  ])("%s", (_what, typed, tel) => {
    expect(telOf(typed)).toBe(tel);
  });
});

describe("what cannot be her unit's number is refused, with the reason", () => {
  test.each([
    ["empty", ""],
    ["empty", "   "],
    ["costs-extra", "0906 123 4567"],
    ["costs-extra", "0845 123 4567"],
    ["costs-extra", "0844 123 4567"],
    ["costs-extra", "0870 123 4567"],
    ["costs-extra", "0871 123 4567"],
    ["costs-extra", "+44 845 123 4567"],
    ["costs-extra", "070 1234 5678"],
    ["not-a-number", "020 7946"],
    ["not-a-number", "7946 0018"],
    ["not-a-number", "020 7946 00181234"],
    ["not-a-number", "0000000000"],
    ["not-a-number", "+44"],
    ["not-a-number", "my midwife"],
    ["not-a-number", "ring 020 7946 0018"],
    ["not-a-number", "020 7946 OO18"],
    ["not-a-number", "020 7946 0018 or 020 7946 0019"],
    ["extension", "020 7946 0018,,1"],
    ["extension", "020 7946 0018 ext 12"],
    ["extension", "020 7946 0018 x12"],
    ["extension", "020 7946 0018 #12"],
    ["not-a-number", "999"],
    ["not-a-number", "111"],
    ["not-a-number", "112"],
    ["not-a-number", "118 500"],
    ["not-uk", "+33 1 42 68 53 00"],
    ["not-uk", "0033 1 42 68 53 00"],
    ["not-uk", "+92 42 111 222 333"],
    ["not-uk", "+353 1 637 3100"],
  ])("%s: “%s”", (fault, typed) => {
    expect(read(typed)).toEqual({ fault });
  });
});
