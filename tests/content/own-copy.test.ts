import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emit, loadSite, otherFiles } from "../../src/build/renderer.ts";
import { shareData } from "../../src/build/share-data.ts";
import { flatten } from "../../src/i18n/check-strings.ts";
import { type Sheet, sheets } from "../../src/pages/assets.ts";
import type { Site } from "../../src/pages/site.ts";
import { root as real } from "./site.ts";

const styles = Object.fromEntries(sheets.map((sheet) => [sheet, ""])) as Record<Sheet, string>;
const assets = { styles, built: "2026-11-23", scripts: {}, policy: true };

/** A trust's own copy: the same tree with another `content/site.json`, and nothing else changed. */
describe("a copy run by a trust, with its own name, two languages and one unit", () => {
  let root = "";
  let site: Site;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "keep-well-own-"));
    for (const folder of ["content", "locales"]) {
      cpSync(join(real, folder), join(root, folder), { recursive: true });
    }
    const settings = {
      name: "Barnsley Maternity",
      url: "https://maternity.example/",
      operator: "Barnsley Hospital",
      contact: "maternity@hospital.example",
      uncheckedRedFlags: "english-only",
      languages: ["en", "ur"],
      units: ["barnsley"],
    };
    writeFileSync(join(root, "content/site.json"), JSON.stringify(settings));
    site = loadSite(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const page = (path: string) =>
    emit(site, "/", assets).find((file) => file.path === path)?.document ?? { head: "", body: "" };

  test("has those two languages and no other", () => {
    const tags = emit(site, "/", assets).flatMap((file) => ("tag" in file ? [file.tag] : []));
    expect(new Set(tags)).toEqual(new Set(["en", "ur"]));
  });

  test("lists and dials that unit and no other", () => {
    const directory = otherFiles(site, "/").find(({ path }) => path === "units.json")?.text ?? "{}";
    expect(Object.keys(JSON.parse(directory) as object)).toEqual(["barnsley"]);
    const dialled = [...page("en/my-unit/").body.matchAll(/href="tel:([^"]+)"/g)].map(([, number]) => number);
    expect(new Set(dialled)).toEqual(new Set(["+441226432249", "999"]));
  });

  test("carries its own name, and says who runs it", () => {
    expect(page("en/").head).toContain("<title>Barnsley Maternity: ");
    expect(page("en/about/").body).toContain("This site is run by Barnsley Hospital.");
    expect(shareData(root).site).toBe("Barnsley Maternity");
  });

  test("shows no sign in Urdu that nobody qualified has checked, and says why in Urdu", () => {
    const { body } = page("ur/when-to-call/");
    expect(body).toMatch(/<li id="bleeding">.*?<span lang="en" dir="ltr">you have any bleeding/);
    expect(body).toContain(flatten(site.strings.ur ?? {})["page.englishOnly"]);
    expect(page("ur/keep-well/iron/").body).not.toContain('<h1 lang="en"');
  });
});
