import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../src/styles");

/** Declarations that name a side of the screen, wrong in half of the languages that read from the right. */
const physical = [
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
];

test("no style names the left or the right of the screen", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".css"));
  expect(files.length).toBeGreaterThan(3);
  const found = files.flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
      .split("\n")
      .flatMap((line, index) =>
        physical.some((rule) => rule.test(line)) ? [`${file}:${index + 1}: ${line}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
