import { describe, expect, test } from "vitest";
import { linkedUnit } from "../../src/units/unit-id.ts";
import { seeded } from "./seeded.ts";

describe("a link that names a unit", () => {
  test.each(["?unit=st-georges", "?a=b&unit=st-georges", "?unit=st-georges&utm_source=x", "unit=st-georges"])(
    "%s names St George's",
    (query) => {
      expect(linkedUnit(query)).toEqual({ kind: "id", id: "st-georges" });
    },
  );

  test.each(["", "?", "?list", "?units=st-georges", "?UNIT=st-georges", "?tel=999"])(
    "%s names none",
    (query) => {
      expect(linkedUnit(query)).toEqual({ kind: "none" });
    },
  );

  test.each([
    "?unit",
    "?unit=",
    "?unit=a",
    `?unit=${"a".repeat(61)}`,
    "?unit=St-Georges",
    "?unit=st_georges",
    "?unit=st-georges%0A",
    "?unit=st-georges%00",
    "?unit=+44123",
    "?unit=../../x",
    "?unit=tel:999",
    "?unit=%3Cscript%3E",
    "?unit=ｓｔ",
    "?unit=st-georges&unit=whittington",
    "?unit=st-georges&unit=st-georges",
    "?unit=&unit=st-georges",
  ])("%s is malformed", (query) => {
    expect(linkedUnit(query)).toEqual({ kind: "malformed" });
  });
});

/** Pieces an address could be made of, hostile and plain. */
const pieces = [
  ...Array.from("abcxyz019-_.~!*'();:@=+$,/?#[]% <>\"\\^`{|}&&&&====\n\r\t\0éکـ\u202e😀"),
  ..."?unit=|unit=|&unit=|unit|st-georges|whittington|constructor|__proto__|%2e%2e|%00|%0a|%3d|%26|%u0041|+44|tel:|javascript:|%F0%9F|%".split(
    "|",
  ),
  "a".repeat(58),
  "-".repeat(30),
];

test("20,000 made-up queries never yield more than one id, nor one of other characters", () => {
  const random = seeded(20261123);
  const seen = { none: 0, id: 0, malformed: 0 };
  for (let round = 0; round < 20_000; round += 1) {
    const start = random.pick(["?unit=", "?", "", "?x=1&unit="]);
    const length = random.below(5);
    const query = start + Array.from({ length }, () => random.pick(pieces)).join("");
    const read = linkedUnit(query);
    seen[read.kind] += 1;
    if (read.kind !== "id") {
      expect(Object.keys(read), query).toEqual(["kind"]);
      continue;
    }
    expect(Object.keys(read).sort(), query).toEqual(["id", "kind"]);
    expect(read.id, query).toMatch(/^[a-z0-9-]{2,60}$/);
    expect(new URLSearchParams(query).getAll("unit"), query).toEqual([read.id]);
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
});
