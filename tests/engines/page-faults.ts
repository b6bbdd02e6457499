import { expect } from "vitest";
import type { Fault, Kit } from "./kit.ts";
import { withCode } from "./storage-faults.ts";

const year = 365 * 24 * 60 * 60 * 1000;

/** A phone whose clock is wrong by some years. */
const clock = (id: string, what: string, years: number, then: (kit: Kit) => Promise<void>): Fault => ({
  id,
  what,
  async run(kit) {
    kit.site.serve(
      await withCode(kit, `{ const now = Date.now; Date.now = () => now() + ${years * year}; }`),
    );
    await kit.safe();
    await kit.until(`document.documentElement.classList.contains("is-awake")`);
    await then(kit);
  },
});

/** Wakes the page with one thing missing or broken. */
const broken = (id: string, what: string, code: string): Fault => ({
  id,
  what,
  async run(kit) {
    kit.site.serve(await withCode(kit, code));
    await kit.safe();
  },
});

const islands = ["call-bar", "card-call", "notices", "english-toggle", "read-aloud"];

export const pageFaults: Fault[] = [
  {
    id: "P1",
    what: "every script is blocked",
    async run({ site, safe, ask }) {
      site.fail((path) => (path.startsWith("/assets/") ? { kind: "status", status: 403 } : undefined));
      await safe();
      expect(await ask(`document.documentElement.classList.contains("is-awake")`)).toBe(false);
    },
  },
  broken(
    "P2",
    "the script throws before anything wakes",
    `JSON.parse = () => { throw new Error("broken"); };`,
  ),
  {
    id: "P3",
    what: "the data of each island in turn is broken",
    async run(kit) {
      for (const island of islands) {
        const folder = await kit.edition({
          page: (html) =>
            html
              .replaceAll(`data-island="${island}"`, `data-island="${island}" data-broken`)
              .replace("<head>", '<head><script src="/fault.js"></script>'),
          add: {
            "fault.js": `addEventListener("DOMContentLoaded", () => {
              for (const place of document.querySelectorAll("[data-broken]")) {
                Object.defineProperty(place, "firstChild", { get() { throw new Error("broken"); } });
              }
            });`,
          },
        });
        kit.site.serve(folder);
        await kit.safe(`en/when-to-call/?island=${island}`);
      }
    },
  },
  broken(
    "P4",
    "Intl knows no plurals, dates or names of languages",
    `for (const name of ["PluralRules", "DateTimeFormat", "DisplayNames", "Segmenter"]) {
       Object.defineProperty(Intl, name, { get() { throw new Error("none"); } });
     }`,
  ),
  clock("P5", "the clock is ten years ahead", 10, (kit) =>
    kit.until(`document.body.innerText.includes("This page was due to be checked again")`),
  ),
  clock("P6", "the clock is ten years behind", -10, async (kit) => {
    const text = await kit.ask<string>("document.body.innerText");
    expect(text).not.toContain("was due to be checked again");
    expect(text).not.toContain("could not ask for a newer one");
  }),
  {
    id: "P7",
    what: "text is set to twice its size",
    async run(kit) {
      await kit.safe();
      await kit.ask(`(document.documentElement.style.fontSize = "200%")`);
      await kit.until(`document.documentElement.scrollWidth <= document.documentElement.clientWidth`);
    },
  },
  {
    id: "P8",
    what: "she comes back to the page by the back button after changing her unit elsewhere",
    async run(kit) {
      await kit.safe();
      await kit.keepUnit("barnsley");
      await kit.ask(`setTimeout(() => history.back(), 0)`);
      await kit.until(`document.querySelector("#bleeding")`);
      await kit.until(`document.querySelector('.call-bar a[href="tel:+441226432249"]')`);
    },
  },
  {
    id: "P9",
    what: "the page is printed while it wakes",
    async run(kit) {
      kit.site.serve(await withCode(kit, `dispatchEvent(new Event("beforeprint"));`));
      await kit.safe();
      await kit.ask(`(dispatchEvent(new Event("beforeprint")), dispatchEvent(new Event("afterprint")))`);
      await kit.safe();
    },
  },
  {
    id: "P10",
    what: "a browser without modules: plain HTML",
    async run({ site, safe }) {
      site.fail((path) =>
        path.endsWith("/")
          ? {
              kind: "change",
              change: (body) =>
                Buffer.from(body.toString().replaceAll('type="module"', 'type="text/unknown"')),
            }
          : undefined,
      );
      await safe();
    },
  },
];
