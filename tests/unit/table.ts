import { readFileSync } from "node:fs";

/**
 * The rows of the tables in a Markdown file.
 * @param id what the first cell of a row must be, so that headings stay out
 */
export function rowsOf(file: string, id: RegExp): string[][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first = ""]) => id.test(first));
}
