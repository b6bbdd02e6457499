import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Rolldown } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { licencesText, shippedPackages } from "../../src/build/shipped.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "keep-well-shipped-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Puts a package among those installed. */
function install(name: string, manifest: Record<string, string>, licence = "May be used by all.") {
  const folder = join(root, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", ...manifest }));
  if (licence !== "") writeFileSync(join(folder, "LICENSE.md"), licence);
}

/** A bundle of one script that holds these modules. */
const bundleOf = (...modules: string[]) => {
  const held = Object.fromEntries(modules.map((id) => [id.startsWith("\0") ? id : join(root, id), {}]));
  return { "page.js": { type: "chunk", modules: held } } as unknown as Rolldown.OutputBundle;
};
const noInfo = () => null;

test("each package in the bundle is named once, one with a scope and one inside another too", () => {
  install("small", { license: "MIT" });
  install("@group/part", { license: "ISC" });
  install("small/node_modules/inner", { name: "inner", license: "MIT" });
  install("unused", { license: "MIT" });
  const bundle = bundleOf(
    "src/ui/app.ts",
    "node_modules/small/index.js",
    "node_modules/small/more.js",
    "node_modules/@group/part/dist/a.js",
    "node_modules/small/node_modules/inner/index.js",
  );
  const named = shippedPackages(root, bundle, noInfo).map(({ name, licence }) => `${name} ${licence}`);
  expect(named).toEqual(["@group/part ISC", "inner MIT", "small MIT"]);
});

test("what is made from a package while building counts as the package", () => {
  install("numbers", { license: "MIT" }, "May be used with thanks.");
  const packages = shippedPackages(root, bundleOf("\0virtual:plan"), () => ({
    meta: { madeFrom: "numbers" },
  }));
  expect(licencesText(packages)).toBe("numbers 1.2.3 (MIT)\n\nMay be used with thanks.\n");
});

test("a package without a licence, or without its text, stops the build", () => {
  install("bare", {});
  expect(() => shippedPackages(root, bundleOf("node_modules/bare/index.js"), noInfo)).toThrow(
    /bare.*does not name its licence/,
  );
  install("silent", { license: "MIT" }, "");
  expect(() => shippedPackages(root, bundleOf("node_modules/silent/index.js"), noInfo)).toThrow(
    /silent.*brings no text/,
  );
});

/* The worker is bundled by itself, so a package in it would go unnamed. */
test("the worker is made of our own files alone", () => {
  const read = new Set<string>();
  const walk = (file: string) => {
    if (read.has(file)) return;
    read.add(file);
    for (const [, from = ""] of readFileSync(file, "utf8").matchAll(/\bfrom "([^"]+)"/g)) {
      expect(from, file).toMatch(/^\./);
      walk(join(dirname(file), from));
    }
  };
  walk(join(import.meta.dirname, "../../src/offline/sw.ts"));
  expect(read.size).toBeGreaterThan(2);
});
