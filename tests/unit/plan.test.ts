import { describe, expect, test } from "vitest";
import { pagePath, pagesCache, planFiles, readPagesCache, tagOf } from "../../src/offline/plan.ts";

const hash = "0123456789abcdef";

describe("the files of a build", () => {
  test("packs are kept by language, all else for everyone", () => {
    const script = { url: "assets/home.js", revision: null };
    const units = { url: "units.json", revision: "1" };
    const { shell, packs } = planFiles([
      script,
      { url: `packs/ur.${hash}.json`, revision: null },
      units,
      { url: `packs/zh-Hans.${hash}.json`, revision: null },
    ]);
    expect(shell).toEqual([script, units]);
    expect(packs).toEqual([
      { tag: "ur", hash, url: `packs/ur.${hash}.json` },
      { tag: "zh-Hans", hash, url: `packs/zh-Hans.${hash}.json` },
    ]);
  });

  test.each(["packs/ur.json", `packs/ur.${hash}.js`, `mypacks/ur.${hash}.json`, `packs/ur.${hash}0.json`])(
    "%s is no pack and goes to the shell",
    (url) => {
      expect(planFiles([{ url, revision: null }])).toEqual({ shell: [{ url, revision: null }], packs: [] });
    },
  );
});

describe("the path a page is kept under", () => {
  test.each([
    ["/", "/", ""],
    ["/", "/index.html", ""],
    ["/", "/en/", "en/"],
    ["/", "/en", "en/"],
    ["/", "/en/keep-well/iron", "en/keep-well/iron/"],
    ["/", "/en/keep-well/iron/", "en/keep-well/iron/"],
    ["/", "/en/keep-well/iron/index.html", "en/keep-well/iron/"],
    ["/well/", "/well/", ""],
    ["/well/", "/well/ur/when-to-call/index.html", "ur/when-to-call/"],
    ["/well/", "/other/en/", undefined],
    ["/well/", "/wellness/en/", undefined],
    ["/", "/en/myindex.html", "en/myindex.html/"],
  ])("under %s, %s is %s", (base, pathname, path) => {
    expect(pagePath(base, pathname)).toBe(path);
  });

  test("its first part is the language", () => {
    expect(tagOf("ur/when-to-call/")).toBe("ur");
    expect(tagOf("")).toBe("");
  });
});

describe("names of caches", () => {
  test.each(["/", "/well/", "/a/b/"])("a name under %s is read back", (base) => {
    const pack = { tag: "zh-Hans", hash };
    expect(readPagesCache(base, pagesCache(base, pack))).toEqual(pack);
  });

  test("two languages and two editions never share a cache", () => {
    const names = ["en", "ur"].flatMap((tag) =>
      [hash, hash.replace("0", "1")].map((h) => pagesCache("/", { tag, hash: h })),
    );
    expect(new Set(names).size).toBe(4);
  });

  test("a cache of another site on the same host, or of anything else, is not ours", () => {
    expect(readPagesCache("/", pagesCache("/well/", { tag: "en", hash }))).toBeUndefined();
    expect(readPagesCache("/well/", pagesCache("/", { tag: "en", hash }))).toBeUndefined();
    expect(readPagesCache("/", "keep-well-shell:/")).toBeUndefined();
    expect(readPagesCache("/", "somebody-else")).toBeUndefined();
  });
});
