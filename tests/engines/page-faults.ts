import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Fault, Kit } from "./kit.ts";
import { withCode } from "./storage-faults.ts";

const dist = join(import.meta.dirname, "../../dist");

const year = 365 * 24 * 60 * 60 * 1000;

const wakes = (kit: Kit) => kit.until(`document.documentElement.classList.contains("is-awake")`);

/** A phone whose clock is wrong by some years. */
const clock = (id: string, what: string, years: number, then: (kit: Kit) => Promise<void>): Fault => ({
  id,
  what,
  async run(kit) {
    kit.site.serve(
      await withCode(kit, `{ const now = Date.now; Date.now = () => now() + ${years * year}; }`),
    );
    await kit.safe();
    await wakes(kit);
    await then(kit);
  },
});

/** Wakes the page with one thing missing or broken. */
const broken = (id: string, what: string, code: string, then?: (kit: Kit) => Promise<void>): Fault => ({
  id,
  what,
  async run(kit) {
    kit.site.serve(await withCode(kit, code));
    await kit.safe();
    await then?.(kit);
  },
});

/** The two places that write a number of things and a day in her language, and must do without. */
const findsUnitAndKeepsAnswers = async (kit: Kit) => {
  await wakes(kit);
  const fill = (selector: string, text: string) =>
    kit.ask(`(() => {
      const field = document.querySelector(${JSON.stringify(selector)});
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
  await kit.open("en/they-will-ask/");
  await kit.until(`!document.querySelector("[data-keep-answers]").hidden`);
  await fill("[data-answer]", "31");
  await kit.ask(`document.querySelector("[data-keep-answers]").click()`);
  await kit.until(`!document.querySelector("[data-forget-answers]").hidden`);
  await kit.open("en/my-unit/");
  await kit.until(`document.querySelector("#unit-query")`);
  await fill("#unit-query", "barnsley");
  await kit.until(
    `[...document.querySelectorAll(".result")].some((one) => one.innerText.includes("Barnsley"))`,
  );
};

/** Each island there is, and a page it stands in. */
function islandsAndPages(): [island: string, path: string][] {
  const found = new Map<string, string>();
  for (const tag of ["en", "ur"]) {
    const files = readdirSync(join(dist, tag), { recursive: true, encoding: "utf8" });
    for (const file of files
      .filter((name) => name.endsWith("index.html"))
      .sort((a, b) => a.length - b.length)) {
      const html = readFileSync(join(dist, tag, file), "utf8");
      for (const [, island = ""] of html.matchAll(/data-island="([a-z-]+)"/g)) {
        if (!found.has(island)) found.set(island, `${tag}/${file.replace("index.html", "")}`);
      }
    }
  }
  return [...found];
}

/** Breaks whatever element is marked as broken, and counts how often that was felt. */
const breaksIslands = `window.felt = 0;
  for (const name of ["firstChild", "childNodes"]) {
    const { get } = Object.getOwnPropertyDescriptor(Node.prototype, name);
    Object.defineProperty(Node.prototype, name, {
      get() {
        if (this.dataset === undefined || this.dataset.broken === undefined) return get.call(this);
        window.felt += 1;
        throw new Error("broken");
      },
    });
  }`;

/** A page in a window of any size, which no driver need be able to make: a frame in a page of the same site. */
async function inFrame(kit: Kit, path: string, width: number, height: number): Promise<void> {
  const html = `<!doctype html><title>Window</title>
    <iframe src="/${path}" width="${width}" height="${height}" style="border: 0"></iframe>`;
  kit.site.fail((asked) => (asked === "/window/" ? { kind: "page", html } : undefined));
  await kit.open("window/");
  await kit.until(`frames[0].document.documentElement.classList.contains("is-awake")`);
}

/** The widths, among some, at which the page in the frame runs out of its side. */
const runsOut = (widths: number[]) => `(() => {
  const frame = document.querySelector("iframe");
  const root = frame.contentDocument.documentElement;
  return ${JSON.stringify(widths)}.filter((width) => { frame.width = width; return root.scrollWidth > width; });
})()`;

const pagesOfText = [
  "en/",
  "en/when-to-call/",
  "ur/when-to-call/",
  "en/my-unit/",
  "ur/they-will-ask/",
  "en/share/",
];

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
    what: "each island in turn throws when it wakes",
    async run({ site, open, until, ask }) {
      for (const [island, path] of islandsAndPages()) {
        site.fail((asked) => {
          if (asked === "/sw.js") return { kind: "status", status: 503 };
          if (asked === "/fault.js") return { kind: "script", script: breaksIslands };
          const mark = (html: string) =>
            html
              .replaceAll(`data-island="${island}"`, `data-island="${island}" data-broken`)
              .replace("<head>", '<head><script src="/fault.js"></script>');
          return asked.endsWith("/")
            ? { kind: "change", change: (body) => Buffer.from(mark(body.toString())) }
            : undefined;
        });
        await open(`${path}?broken=${island}`);
        await until(`window.felt > 0 && document.documentElement.classList.contains("is-awake")`);
        expect(await ask(`document.querySelector('a[href="tel:999"]').offsetHeight > 0`), island).toBe(true);
      }
    },
  },
  broken(
    "P4",
    "Intl knows no plurals, dates or names of languages",
    `for (const name of ["PluralRules", "DateTimeFormat", "DisplayNames", "Segmenter"]) {
       Object.defineProperty(Intl, name, { get() { throw new Error("none"); } });
     }`,
    findsUnitAndKeepsAnswers,
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
    what: "text is set to twice its size, in windows of 320 to 1300 pixels",
    async run(kit) {
      await kit.keepUnit("barnsley");
      for (const path of pagesOfText) {
        await inFrame(kit, path, 360, 740);
        await kit.ask(`(frames[0].document.documentElement.style.fontSize = "200%")`);
        const widths = Array.from({ length: 50 }, (_none, at) => 320 + 20 * at);
        expect(await kit.ask(runsOut(widths)), path).toEqual([]);
      }
    },
  },
  {
    id: "P11",
    what: "a window of 1280 × 1024 is zoomed to 400 %",
    async run(kit) {
      await kit.keepUnit("barnsley");
      for (const path of pagesOfText) {
        await inFrame(kit, path, 320, 256);
        expect(await kit.ask(runsOut([320])), path).toEqual([]);
        /* The bar stands in the page, so that it covers nothing of it. */
        expect(
          await kit.ask(
            `frames[0].getComputedStyle(frames[0].document.querySelector(".call-bar-place")).position`,
          ),
        ).toBe("static");
        expect(
          await kit.ask(`frames[0].document.querySelector('.call-bar a[href="tel:999"]').offsetHeight >= 48`),
        ).toBe(true);
      }
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
    cannot: { webkit: "its driver has no command that prints" },
    async run(kit) {
      kit.site.fail((path) => (path.startsWith("/assets/") ? { kind: "late", seconds: 2 } : undefined));
      const opening = kit.open("en/when-to-call/");
      await kit.until(`document.querySelector("#bleeding")`);
      await kit.session.print();
      await opening;
      await kit.until(`document.documentElement.classList.contains("is-awake")`);
      await kit.session.print();
      await kit.safe();
    },
  },
  broken("P12", "there is no Intl at all", `delete window.Intl;`, findsUnitAndKeepsAnswers),
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
