import { join } from "node:path";
import { expect, test } from "vitest";
import { faults } from "../engines/all-faults.ts";
import { rowsOf } from "./table.ts";

const root = join(import.meta.dirname, "../..");
/** The cells of each row whose first cell is the id of a fault. */
const rows = rowsOf(join(root, "tests/engines/FAULTS.md"), /^[A-Z]\d+$/);

test("the table of faults lists every fault that is driven, in the same words, and no other", () => {
  const engines = (cannot: (typeof faults)[number]["cannot"] = {}) => {
    const reasons = Object.entries(cannot).map(([engine, reason]) => `not ${engine}: ${reason}`);
    return reasons.length === 0 ? "all" : reasons.join("; ");
  };
  const driven = faults.map(({ id, what, cannot }) => [id, what, engines(cannot)]);
  expect(rows.map(([id, what, , where]) => [id, what, where])).toEqual(driven);
});

test("each row says what is promised", () => {
  expect(rows.filter(([, , promised = ""]) => promised.length < 6)).toEqual([]);
});

test("no two faults share an id, and there are at least 40", () => {
  const ids = faults.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(40);
});
