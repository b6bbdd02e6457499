import { expect } from "vitest";
import { type Fault, saysNotKept } from "./kit.ts";
import { withCode } from "./storage-faults.ts";

const isPack = (path: string) => path.startsWith("/packs/");
const isScript = (path: string) => path.startsWith("/assets/");
const login = "<!doctype html><title>Wi-Fi</title><form><input name=email><button>Sign in</button></form>";

/** A pack that comes wrong keeps nothing, says so, and the page in hand still reads and rings. */
const wrongPack = (
  id: string,
  what: string,
  fault: Parameters<Parameters<Fault["run"]>[0]["site"]["fail"]>[0],
): Fault => ({
  id,
  what,
  async run({ site, open, notKept, safe, keep }) {
    site.fail(fault);
    await open("en/");
    await notKept();
    await safe();
    site.fail(() => undefined);
    await keep();
    await site.stop();
    await safe();
  },
});

const awake = `document.documentElement.classList.contains("is-awake")`;

/** Fails one file after the other of those the worker fetches when it is installed and keeps a language. */
const eachFile = (id: string, what: string, status: number): Fault => ({
  id,
  what,
  async run({ site, keep, anotherPhone, open, until, safe }) {
    await keep();
    const from = site.asked.indexOf("/sw.js");
    const files = [...new Set(site.asked.slice(from))].filter((path) => !/\/$|\.svg$|\.png$/.test(path));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      await anotherPhone();
      site.fail((path) => (path === file ? { kind: "status", status } : undefined));
      await open("en/");
      /* Without a script of its own the page does not wake, and makes no claim. */
      await until(`document.readyState === "complete" && (!${awake} || ${saysNotKept})`);
      await safe();
    }
    site.fail(() => undefined);
    await keep();
  },
});

export const networkFaults: Fault[] = [
  {
    id: "N1",
    what: "the server goes after the first document",
    async run({ site, safe }) {
      site.fail((path) => (path.endsWith("/") ? undefined : { kind: "status", status: 503 }));
      await safe();
    },
  },
  {
    id: "N2",
    what: "the server goes after the scripts, before the pack",
    async run({ site, open, until, ask }) {
      site.fail((path) => (isPack(path) || path === "/sw.js" ? { kind: "cut" } : undefined));
      await open("en/when-to-call/");
      await until(`document.documentElement.classList.contains("is-awake")`);
      expect(await ask(`document.querySelector('a[href="tel:999"]') !== null`)).toBe(true);
    },
  },
  wrongPack("N3", "the connection breaks in the middle of the pack", (path) =>
    isPack(path) ? { kind: "cut" } : undefined,
  ),
  wrongPack("N4", "the pack is cut short, with a good status", (path) =>
    isPack(path) ? { kind: "change", change: (body) => body.subarray(0, body.length >> 1) } : undefined,
  ),
  wrongPack("N5", "the pack is not the file its name says", (path) =>
    isPack(path)
      ? { kind: "change", change: (body) => Buffer.from(body.toString().replaceAll("999", "998")) }
      : undefined,
  ),
  wrongPack("N6", "a login page stands in for the pack, with status 200", (path) =>
    isPack(path) ? { kind: "page", html: login } : undefined,
  ),
  {
    id: "N7",
    what: "every second request fails",
    async run({ site, safe }) {
      let asked = 0;
      site.fail((path) => {
        if (path.endsWith("/")) return undefined;
        asked += 1;
        return asked % 2 === 0 ? { kind: "status", status: 503 } : undefined;
      });
      await safe();
      site.fail(() => undefined);
      await safe();
    },
  },
  {
    id: "N17",
    what: "every second request fails while the app is being kept, then no more",
    async run({ site, open, notKept, safe, keep }) {
      let asked = 0;
      let worker = false;
      site.fail((path) => {
        worker ||= path === "/sw.js";
        if (!worker || path.endsWith("/") || path === "/sw.js") return undefined;
        asked += 1;
        return asked % 2 === 0 ? { kind: "status", status: 503 } : undefined;
      });
      await open("en/");
      await notKept();
      await safe();
      site.fail(() => undefined);
      await keep();
      await site.stop();
      await safe();
    },
  },
  {
    id: "N8",
    what: "the host takes requests and never answers",
    async run({ site, keep, safe }) {
      await keep();
      site.fail(() => ({ kind: "hold" }));
      await safe();
    },
  },
  {
    id: "N9",
    what: "a proxy rewrites pages: a banner in, scripts out",
    async run({ site, safe }) {
      site.fail((path) =>
        path.endsWith("/")
          ? {
              kind: "change",
              change: (body) =>
                Buffer.from(
                  body
                    .toString()
                    .replace(/<script type="module"[^>]*><\/script>/, "")
                    .replace("<body>", "<body><div>Free Wi-Fi by ACME</div>"),
                ),
            }
          : undefined,
      );
      await safe();
    },
  },
  {
    id: "N10",
    what: "a redirect that leads round in a circle",
    async run({ site, keep, safe }) {
      await keep();
      site.fail((path) => ({ kind: "redirect", to: `${path}?again` }));
      await safe();
    },
  },
  {
    id: "N11",
    what: "each script in turn is not found",
    async run({ site, open, ask, safe }) {
      await open("en/when-to-call/");
      const scripts = await ask<string[]>(
        `[...document.querySelectorAll('script[src], link[rel="modulepreload"]')].map((e) => new URL(e.src || e.href).pathname)`,
      );
      for (const script of scripts) {
        site.fail((path) => (path === script ? { kind: "status", status: 404 } : undefined));
        await safe(`en/when-to-call/?without=${scripts.indexOf(script)}`);
      }
    },
  },
  {
    id: "N12",
    what: "each script in turn answers with an error",
    async run({ site, open, ask, safe }) {
      await open("en/when-to-call/");
      const count = await ask<number>(
        `document.querySelectorAll('script[src], link[rel="modulepreload"]').length`,
      );
      for (let at = 0; at < count; at += 1) {
        let seen = -1;
        site.fail((path) => {
          if (!isScript(path)) return undefined;
          seen += 1;
          return seen === at ? { kind: "status", status: 500 } : undefined;
        });
        await safe(`en/when-to-call/?error=${at}`);
      }
    },
  },
  {
    id: "N13",
    what: "she changes network in the middle of the pack",
    async run({ site, open, safe, keep }) {
      site.fail((path) => (isPack(path) ? { kind: "hold" } : undefined));
      await open("en/");
      await expect.poll(() => site.asked.some(isPack), { timeout: 20_000 }).toBe(true);
      await site.stop();
      site.fail(() => undefined);
      await site.start();
      await keep();
      await site.stop();
      await safe();
    },
  },
  {
    id: "N14",
    what: "a login page stands in for every page, with status 200",
    async run({ site, keep, safe }) {
      await keep();
      site.fail(() => ({ kind: "page", html: login }));
      await safe();
    },
  },
  {
    id: "N15",
    what: "a login page stands in for the worker's script",
    async run({ site, keep, safe }) {
      await keep();
      site.fail((path) => (path === "/sw.js" ? { kind: "page", html: login } : undefined));
      await safe();
      await site.stop();
      await safe();
    },
  },
  {
    id: "N16",
    what: "the unit directory is not to be had",
    async run({ site, safe, open, until }) {
      site.fail((path) => (path === "/units.json" ? { kind: "status", status: 500 } : undefined));
      await safe("en/when-to-call/?unit=barnsley");
      await open("en/?unit=barnsley");
      await until(`document.body.innerText.includes("Use the number on your maternity notes")`);
    },
  },
  {
    id: "N18",
    what: "on the first visit all but the page itself comes after 30 seconds",
    cannot: { webkit: "its driver answers only once all of the page has come" },
    async run({ site, safe, ask, until, open }) {
      site.fail((path) => (path.endsWith("/") ? undefined : { kind: "late", seconds: 30 }));
      await safe();
      expect(await ask(awake)).toBe(false);
      await until(awake, 60);
      site.fail(() => undefined);
      await open("en/");
      await until(`document.querySelector('[data-island="kept-on-phone"] .icon')`, 60);
    },
  },
  {
    id: "N19",
    what: "the pack comes after 30 seconds",
    async run({ site, open, until, safe }) {
      site.fail((path) => (isPack(path) ? { kind: "late", seconds: 30 } : undefined));
      await open("en/");
      await until(`document.querySelector('[data-island="kept-on-phone"] .icon')`, 60);
      await site.stop();
      await safe();
    },
  },
  {
    id: "N20",
    what: "on the first visit all but pages leads round in a circle",
    async run({ site, safe }) {
      site.fail((path) => (path.endsWith("/") ? undefined : { kind: "redirect", to: `${path}?again` }));
      await safe();
      site.fail(() => undefined);
      await safe();
    },
  },
  eachFile("N21", "each file the worker keeps is in turn not found", 404),
  eachFile("N22", "each file the worker keeps in turn answers with an error", 500),
  {
    id: "N23",
    what: "data saver is on",
    async run(kit) {
      kit.site.serve(
        await withCode(
          kit,
          `Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "2g" } });`,
        ),
      );
      await kit.keep();
      expect(await kit.ask("navigator.connection.saveData")).toBe(true);
      expect(kit.site.asked.filter(isPack)).toHaveLength(1);
      await kit.site.stop();
      await kit.safe();
    },
  },
];
