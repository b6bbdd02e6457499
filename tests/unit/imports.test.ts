import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../src");

/** Every TypeScript file of `src`, by its path from there. */
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** The files of ours that a file imports or re-exports, types too. */
function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(/(?:\bfrom|^import|\bimport\()\s*"(\.[^"]+)"/gm);
  return [...found].map(([, path = ""]) => relative(root, join(root, dirname(file), path)));
}

const folderOf = (file: string) => file.split("/")[0] ?? "";

/** What each folder may import besides itself. What stands on the phone knows nothing of the build. */
const mayImport: Record<string, string[]> = {
  content: ["i18n"],
  i18n: [],
  units: ["i18n"],
  store: ["content", "i18n", "units"],
  offline: ["content", "i18n", "units"],
  ui: ["content", "i18n", "units", "store", "offline"],
  pages: ["content", "i18n", "units", "store", "offline", "ui"],
  build: ["content", "i18n", "units", "store", "offline", "ui", "pages"],
};

test("each import leads to a file that is there", () => {
  expect(files.length).toBeGreaterThan(50);
  const lost = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${file} → ${path}`),
  );
  expect(lost).toEqual([]);
});

test("imports point one way: from the build and the pages down to content, units and i18n", () => {
  const wrong = files.flatMap((file) => {
    const folder = folderOf(file);
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    return importsOf(file)
      .filter((path) => !allowed.includes(folderOf(path)))
      .map((path) => `${file} → ${path}`);
  });
  expect(wrong).toEqual([]);
});

test("every file stands in a folder whose place is known", () => {
  const stray = files.filter((file) => !(folderOf(file) in mayImport) && file.includes("/"));
  expect(stray).toEqual([]);
});

test("no file leads back to itself", () => {
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) rings.push([...path.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const next of importsOf(file)) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(rings).toEqual([]);
});

test("nothing is loaded late on the phone, where there may be no signal to load it with", () => {
  /* A file of types only is not loaded at all. */
  const loaded = files.filter((file) => folderOf(file) !== "build" && !file.endsWith(".d.ts"));
  const late = loaded.filter((file) => /\bimport\(/.test(textOf(file)));
  expect(late).toEqual([]);
});

test("no file only hands on what others hold", () => {
  expect(files.filter((file) => /(?:^|\/)index\.tsx?$/.test(file))).toEqual([]);
});
