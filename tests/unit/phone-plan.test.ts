import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, test } from "vitest";
import { ukPhonePlan } from "../../src/build/phone-plan.ts";
import { ukNumber } from "../../src/units/phone.ts";
import { seeded } from "./seeded.ts";

const plan = ukPhonePlan();
const costly = new Set(["PREMIUM_RATE", "SHARED_COST", "PERSONAL_NUMBER", "PAGER"]);

/** What the whole library says of a number, in our words. */
function asTheLibrary(typed: string) {
  const found = parsePhoneNumberFromString(typed, { defaultCountry: "GB", extract: false });
  const type = found?.getType();
  if (!found?.isValid() || type === undefined) return { fault: "not-a-number" };
  if (costly.has(type)) return { fault: "costs-extra" };
  return { tel: found.number, number: found.formatNational() };
}

test("the cut-down plan reads 20,000 numbers as the library it was cut from does", () => {
  const random = seeded(44);
  const starts = [
    "01",
    "02",
    "020",
    "03",
    "0300",
    "05",
    "07",
    "070",
    "074",
    "076",
    "08",
    "0800",
    "084",
    "087",
    "09",
  ];
  const valid = { fine: 0, costly: 0 };
  for (let at = 0; at < 20_000; at += 1) {
    const length = random.below(6) > 0 ? 11 : 8 + random.below(5);
    let typed = random.pick(starts);
    while (typed.length < length) typed += random.below(10);
    const read = ukNumber(typed, plan);
    expect(read, typed).toEqual(asTheLibrary(typed));
    if ("tel" in read) valid.fine += 1;
    else if (read.fault === "costs-extra") valid.costly += 1;
  }
  expect(valid.fine).toBeGreaterThan(3000);
  expect(valid.costly).toBeGreaterThan(500);
});
