import { describe, expect, test } from "vitest";
import { stampsForStrings, stringsBehind } from "../../src/content/string-stamps.ts";

const english = { callBar: { call: "Call", week: "From {{week}} weeks" }, home: { title: "Home" } };

describe("a string is behind", () => {
  const stamps = stampsForStrings(english);

  test("once its English has changed since, and no other with it", () => {
    expect(stringsBehind(english, stamps)).toEqual([]);
    const changed = { ...english, callBar: { ...english.callBar, call: "Ring" } };
    expect(stringsBehind(changed, stamps)).toEqual(["callBar.call"]);
  });

  test("when nobody has stamped it", () => {
    expect(stringsBehind(english, {})).toEqual(Object.keys(stamps));
  });
});
