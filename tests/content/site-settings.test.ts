import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite, otherFiles, renderPath } from "../../src/build/renderer.ts";
import { type Sheet, sheets } from "../../src/pages/assets.ts";

const site = loadSite(join(import.meta.dirname, "../.."));
const noStyles = Object.fromEntries(sheets.map((sheet) => [sheet, ""])) as Record<Sheet, string>;
const assets = {
  styles: noStyles,
  built: "2026-11-23",
  scripts: {},
  policy: true,
};
const published = { ...site, settings: { ...site.settings, url: "https://keep-well.example/" } };

describe("without an address of its own", () => {
  test("the site has no sitemap and no canonical address, and says nobody runs it", () => {
    expect(otherFiles(site, "/").map(({ path }) => path)).not.toContain("sitemap.xml");
    expect(renderPath(site, "/", assets, "en/")?.head).not.toContain("canonical");
    expect(renderPath(site, "/", assets, "en/about/")?.body).toContain("Nobody has been appointed");
  });
});

describe("with an address of its own", () => {
  test("the sitemap names each page once, with its other languages", () => {
    const sitemap = otherFiles(published, "/").find(({ path }) => path === "sitemap.xml")?.text ?? "";
    for (const tag of ["en", "ur"]) {
      const entry = `<loc>https://keep-well.example/${tag}/when-to-call/</loc>`;
      expect(sitemap.split(entry)).toHaveLength(2);
    }
    expect(sitemap).toContain('hreflang="ur" href="https://keep-well.example/ur/when-to-call/"');
  });

  test("each page names its canonical address", () => {
    const head = renderPath(published, "/", assets, "ur/when-to-call/")?.head;
    expect(head).toContain('<link rel="canonical" href="https://keep-well.example/ur/when-to-call/"');
  });

  test("about names who runs it and where to write, once both are set", () => {
    const settings = { ...site.settings, operator: "A charity", contact: "write@keep-well.example" };
    const body = renderPath({ ...site, settings }, "/", assets, "en/about/")?.body;
    expect(body).toContain("This site is run by A charity. Write to: write@keep-well.example");
  });
});

describe("one web manifest a language", () => {
  test.each(["en", "ur"])("%s has its own id, direction, start page and shortcuts", (tag) => {
    const text = otherFiles(site, "/base/").find(({ path }) => path === `manifest.${tag}.webmanifest`)?.text;
    const manifest = JSON.parse(text ?? "{}") as Record<string, unknown>;
    expect(manifest).toMatchObject({
      id: `/base/${tag}/`,
      start_url: `/base/${tag}/`,
      scope: "/base/",
      lang: tag,
      dir: tag === "ur" ? "rtl" : "ltr",
    });
    expect(JSON.stringify(manifest.shortcuts)).toContain(`/base/${tag}/when-to-call/`);
  });
});
