import { describe, expect, test } from "vitest";
import { ageOf } from "../../src/offline/freshness.ts";

const built = "2026-11-23";
const next = "2027-05-23";
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

describe("the age of a page", () => {
  test.each([
    ["on the day of the build", "2026-11-23", "2026-11-23", { overdue: false, stale: false }],
    [
      "on the last day before its review is due",
      "2027-05-23",
      "2027-05-20",
      { overdue: false, stale: false },
    ],
    ["the day after its review was due", "2027-05-24", "2027-05-24", { overdue: true, stale: false }],
    ["60 days after it could last ask", "2027-01-22", "2026-11-23", { overdue: false, stale: false }],
    ["61 days after it could last ask", "2027-01-23", "2026-11-23", { overdue: false, stale: true }],
    ["long after both", "2028-01-01", "2026-12-01", { overdue: true, stale: true }],
  ])("%s", (_when, today, checked, age) => {
    expect(ageOf(at(today), built, next, at(checked))).toEqual(age);
  });

  test("is counted from the build where no check was ever noted", () => {
    expect(ageOf(at("2027-02-01"), built, next, undefined).stale).toBe(true);
    expect(ageOf(at("2026-12-01"), built, next, undefined).stale).toBe(false);
  });

  test("raises no alarm while the clock stands before the build", () => {
    expect(ageOf(at("2016-01-01"), built, next, undefined)).toEqual({ overdue: false, stale: false });
  });

  test("does not trust a note from the future", () => {
    expect(ageOf(at("2026-12-01"), built, next, at("2036-01-01"))).toEqual({ overdue: false, stale: false });
  });
});
