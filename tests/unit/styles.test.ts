import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStyles } from "../../src/build/styles.ts";

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

test("what the phone gets holds no logical shorthand and no layer: Chromium 79 drops both", () => {
  const built = Object.values(readStyles(join(folder, "../.."))).join("");
  expect(built).toContain("padding-inline-start:");
  const axis = "(?:inline|block)";
  const shorthand = new RegExp(
    `(?<![\\w-])(?:(?:scroll-)?(?:margin|padding)-${axis}|inset(?:-${axis})?|border-${axis}(?:-(?:width|style|color))?)\\s*:`,
  );
  expect(built).not.toMatch(shorthand);
  expect(built).not.toContain("@layer");
});
