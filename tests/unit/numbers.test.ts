import { expect, test } from "vitest";
import { numbersIn } from "../../src/content/numbers.ts";
import { asciiDigits } from "../../src/i18n/digits.ts";

test.each([
  ["Arabic", "٠١٢٣٤٥٦٧٨٩"],
  ["Persian and Urdu", "۰۱۲۳۴۵۶۷۸۹"],
  ["Bengali", "০১২৩৪৫৬৭৮৯"],
  ["Devanagari", "०१२३४५६७८९"],
  ["Gurmukhi", "੦੧੨੩੪੫੬੭੮੯"],
  ["Gujarati", "૦૧૨૩૪૫૬૭૮૯"],
  ["Tamil", "௦௧௨௩௪௫௬௭௮௯"],
])("%s digits read as 0 to 9", (_script, digits) => {
  expect(asciiDigits(digits)).toBe("0123456789");
  expect(numbersIn(`${digits.slice(9)}${digits.slice(9)}${digits.slice(9)}`)).toEqual(["999"]);
});

test.each([
  ["999 کال کریں", ["999"]],
  ["۹۹۹ کال کریں", ["999"]],
  ["24 hours a day, 7 days a week", ["24", "7"]],
  ["দিনে ২৪ ঘণ্টা, সপ্তাহে ৭ দিন", ["24", "7"]],
  ["between 14 and 20 weeks", ["14", "20"]],
  ["14–20 weeks", ["14", "20"]],
  ["14-20 weeks", ["14", "20"]],
  ["١٤–٢٠ أسبوعًا", ["14", "20"]],
  ["1.5 litres", ["1.5"]],
  ["1,5 litra", ["1.5"]],
  ["١٫٥ لتر", ["1.5"]],
  ["1,500 steps", ["1500"]],
  ["١٬٥٠٠ خطوة", ["1500"]],
  ["1,234,567", ["1234567"]],
  ["20\u00a0000 niemowląt", ["20000"]],
  ["5, 6 and 7", ["5", "6", "7"]],
  ["no numbers at all", []],
])("the numbers of “%s”", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test("the order of numbers does not matter, how often each stands does", () => {
  expect(numbersIn("7 days, 24 hours")).toEqual(numbersIn("24 hours, 7 days"));
  expect(numbersIn("999 or 999")).not.toEqual(numbersIn("999"));
});

test.each([
  ["999", "99"],
  ["10 micrograms", "100 micrograms"],
  ["1.5", "15"],
])("%s and %s are told apart", (one, other) => {
  expect(numbersIn(one)).not.toEqual(numbersIn(other));
});
