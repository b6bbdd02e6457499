import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rowsOf } from "../unit/table.ts";
import { root } from "./site.ts";

const columns = [
  "id",
  "hazard",
  "cause",
  "effect",
  "before",
  "control",
  "tests",
  "red",
  "after",
  "owner",
] as const;
type Hazard = Record<(typeof columns)[number], string>;

/** The rows of the hazard log, by its columns. */
const hazards = rowsOf(join(root, "SAFETY.md"), /^H\d+$/).map(
  (cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""])) as Hazard,
);

/** "file › title", as the log names a test. */
const named = hazards.flatMap(({ id, tests }) =>
  [...tests.matchAll(/`([^`]+) › ([^`]+)`/g)].map(([, file = "", title = ""]) => ({ id, file, title })),
);

describe("the hazard log", () => {
  test("has at least twenty hazards, each with its own id", () => {
    const ids = hazards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(20);
  });

  test.each(hazards.map((hazard) => [hazard.id, hazard] as const))(
    "%s leaves no column empty",
    (_id, hazard) => {
      for (const name of columns) expect(hazard[name], name).not.toBe("");
      expect(hazard.owner).toBe("not yet appointed");
      expect(hazard.before).toMatch(/^[1-5] × [1-5] = \d+$/);
      expect(hazard.after).toMatch(/^[1-5] × [1-5] = \d+$/);
    },
  );

  test.each(hazards.map((hazard) => [hazard.id, hazard] as const))(
    "%s is reckoned rightly, and no control makes it worse",
    (_id, hazard) => {
      const risk = (cell: string) => {
        const [severity = 0, likelihood = 0, product = 0] = (cell.match(/\d+/g) ?? []).map(Number);
        expect(product).toBe(severity * likelihood);
        return product;
      };
      expect(risk(hazard.after)).toBeLessThanOrEqual(risk(hazard.before));
    },
  );

  test.each(hazards.map(({ id }) => id))("%s names a test", (id) => {
    expect(named.filter((row) => row.id === id)).not.toEqual([]);
  });

  test.each(named.map((row) => [row.id, row.file, row.title] as const))(
    "%s: the test it names is there: %s › %s",
    (_id, file, title) => {
      const path = join(root, "tests", file);
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path, "utf8")).toContain(`"${title}"`);
    },
  );
});

test("the safety case says that nobody qualified has signed it", () => {
  const text = readFileSync(join(root, "SAFETY.md"), "utf8");
  expect(text).toContain("No clinical safety officer has signed this");
  expect(text).toContain("no qualified translator");
});
