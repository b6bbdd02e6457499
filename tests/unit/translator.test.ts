import { expect, test } from "vitest";
import { createTranslator, type Strings } from "../../src/i18n/translator.ts";

const strings: Strings = {
  callBar: { call: "Call", week: "From {{week}} to {{week}}, {{other}}" },
  found_one: "{{count}} unit",
  found_other: "{{count}} units",
};
const t = createTranslator(strings, "en");

test("finds a string by its path", () => {
  expect(t("callBar.call")).toBe("Call");
});

test("fills in placeholders, every time they stand", () => {
  expect(t("callBar.week", { week: 14, other: "b" })).toBe("From 14 to 14, b");
});

test("a placeholder nobody fills stays to be seen", () => {
  expect(t("callBar.week", { week: 14 })).toBe("From 14 to 14, {{other}}");
});

test("a value is put in as it is", () => {
  expect(t("callBar.week", { week: "$& {{other}}", other: "<b>" })).toBe(
    "From $& {{other}} to $& {{other}}, <b>",
  );
});

test.each([
  [0, "0 units"],
  [1, "1 unit"],
  [12, "12 units"],
])("English for %i", (count, said) => {
  expect(t("found", { count })).toBe(said);
});

test.each([
  [0, "zero"],
  [1, "one"],
  [2, "two"],
  [3, "few"],
  [11, "many"],
  [100, "other"],
])("Arabic takes the form it has for %i", (count, form) => {
  const forms = ["zero", "one", "two", "few", "many", "other"];
  const arabic = Object.fromEntries(forms.map((name) => [`found_${name}`, name]));
  expect(createTranslator(arabic, "ar")("found", { count })).toBe(form);
});

test.each(["callBar.ring", "callBar", "callBar.call.more", "constructor", "__proto__.toString", "toString"])(
  "a key with no string (%s) comes back as itself",
  (key) => {
    expect(t(key)).toBe(key);
  },
);
