import { describe, expect, test } from "vitest";
import type { Directory, Line } from "../../src/units/directory.ts";
import { myLine, unitById } from "../../src/units/my-line.ts";

const line = {
  tel: "+442087251000",
  number: "020 8725 1000",
  role: "triage",
  answered: "always",
  menu: ["1"],
  seen: [{ url: "https://www.stgeorges.nhs.uk/" }],
} satisfies Line;
const directory: Directory = {
  tooting: { name: "St George's Hospital", town: "London", line },
  barnet: {
    name: "Barnet Hospital",
    town: "Barnet",
    why: "switchboard-only",
    switchboard: { tel: "+442082164600", number: "020 8216 4600", seen: [] },
  },
};
const own = { tel: "+442079460018", number: "020 7946 0018" };

describe("the number to ring", () => {
  test("is the unit's line, with its menu option", () => {
    expect(myLine({ id: "tooting", checked: true }, directory)).toMatchObject({
      name: "St George's Hospital",
      tel: line.tel,
      number: line.number,
      line: { menu: ["1"] },
      checked: true,
    });
  });

  test("is her own before ours, and our menu option does not go with her number", () => {
    const mine = myLine({ id: "tooting", own, checked: true }, directory);
    expect(mine).toMatchObject({ name: "St George's Hospital", ...own });
    expect(mine.line).toBeUndefined();
  });

  test("is her own with no unit, or when the directory cannot be read", () => {
    expect(myLine({ own, checked: true }, directory)).toEqual({ ...own, checked: true });
    expect(myLine({ id: "tooting", own, checked: true }, undefined)).toEqual({ ...own, checked: true });
  });

  test("is nothing without a directory, an own number or an offered line", () => {
    expect(myLine({ id: "tooting", checked: true }, undefined).tel).toBeUndefined();
    expect(myLine({ id: "gone", checked: false }, directory)).toEqual({ checked: false });
  });

  test("is never the main hospital number", () => {
    const mine = myLine({ id: "barnet", checked: false }, directory);
    expect(mine.name).toBe("Barnet Hospital");
    expect(mine.tel).toBeUndefined();
    expect(mine.number).toBeUndefined();
  });

  test("says when she has not checked it with her notes", () => {
    expect(myLine({ id: "tooting", checked: false }, directory).checked).toBe(false);
  });
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", ""])(
  "the id “%s” names no unit",
  (id) => {
    expect(unitById(directory, id)).toBeUndefined();
    expect(myLine({ id, checked: true }, directory)).toEqual({ checked: true });
  },
);
