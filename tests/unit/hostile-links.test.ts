import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadSite } from "../../src/build/renderer.ts";
import { bestMatch } from "../../src/i18n/match.ts";
import { pagePath } from "../../src/offline/plan.ts";
import { shareAddress } from "../../src/ui/share/address.ts";
import { unitById } from "../../src/units/my-line.ts";
import { linkedUnit } from "../../src/units/unit-id.ts";

const { directory, languages } = loadSite(join(import.meta.dirname, "../.."));
const ids = Object.keys(directory);
const numbers = new Set(Object.values(directory).flatMap(({ line }) => (line ? [line.tel] : [])));
const tags = languages.map(({ tag }) => tag);

/** What a hostile link may carry: real ids, near ones, numbers, markup, script, names of built-in properties. */
const value = fc.oneof(
  fc.constantFrom(...ids),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "tel:+441234567890",
    "+447000000000",
  ),
  fc.constantFrom(
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "//evil.example",
    "\0",
    "%00",
    "../../",
  ),
  fc.constantFrom(...ids).chain((id) => fc.string().map((extra) => id + extra)),
  fc.string({ unit: "binary" }),
  fc.webUrl(),
);
const query = fc.oneof(
  value.map((unit) => `?unit=${encodeURIComponent(unit)}`),
  value.map((unit) => `?unit=${unit}`),
  fc.tuple(value, value).map(([a, b]) => `?unit=${encodeURIComponent(a)}&unit=${encodeURIComponent(b)}`),
  fc
    .tuple(value, value, value)
    .map(
      ([unit, number, name]) =>
        `?number=${number}&unit=${encodeURIComponent(unit)}&name=${name}&tel=${number}`,
    ),
  fc.webQueryParameters().map((text) => `?${text}`),
);

test("no link of 10,000 gives a number or a name that the directory does not hold", () => {
  fc.assert(
    fc.property(query, (text) => {
      const link = linkedUnit(text);
      if (link.kind !== "id") return;
      const unit = unitById(directory, link.id);
      if (!unit) return;
      expect(unit).toBe(directory[link.id]);
      expect(ids).toContain(link.id);
      if (unit.line) expect(numbers).toContain(unit.line.tel);
    }),
    { numRuns: 10_000 },
  );
});

test("no wish for a language of 10,000 gives one that is not offered", () => {
  fc.assert(
    fc.property(fc.array(value), (wanted) => {
      const found = bestMatch(wanted, tags);
      expect(found === undefined || tags.includes(found)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

test("no path of 10,000 leaves the site, and no shared address leaves its origin", () => {
  fc.assert(
    fc.property(value, fc.array(fc.constantFrom(...tags)), (unit, chosen) => {
      const address = shareAddress("https://keep-well.example/base/", { unit, tags: chosen, opens: "home" });
      const { origin, pathname, searchParams } = new URL(address);
      expect(origin).toBe("https://keep-well.example");
      expect(pathname.startsWith("/base/")).toBe(true);
      expect([...searchParams.keys()]).toEqual(["unit"]);
      const path = pagePath("/base/", unit);
      expect(path === undefined || unit.startsWith("/base/")).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
