import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Fault, type Kit, saysNotKept } from "./kit.ts";

/**
 * A site whose every English page first runs some code of ours, as a browser with that fault would behave.
 * The code comes as a file of the site, which its policy allows.
 */
export const withCode = (kit: Kit, code: string): Promise<string> =>
  kit.edition({
    page: (html) => html.replace("<head>", '<head><script src="/fault.js"></script>'),
    add: { "fault.js": code },
  });

/** A fault of the page's own storage: everything still reads, rings and says what is not kept. */
const refused = (id: string, what: string, code: string, then?: (kit: Kit) => Promise<void>): Fault => ({
  id,
  what,
  async run(kit) {
    kit.site.serve(await withCode(kit, code));
    await kit.safe();
    await kit.until(`document.documentElement.classList.contains("is-awake")`);
    await then?.(kit);
  },
});

/** A fault inside the worker, by code put before its own. */
const inWorker = (id: string, what: string, code: string): Fault => ({
  id,
  what,
  async run(kit) {
    kit.site.serve(await kit.edition({ beforeWorker: code }));
    await kit.open("en/");
    await kit.notKept();
    await kit.safe();
  },
});

const ticksStillWork = async (kit: Kit) => {
  await kit.ask(`document.querySelector("#bleeding input").click()`);
  await kit.until(
    `document.querySelector(".call-bar-now").innerText.includes("Call your maternity unit now.")`,
  );
};

/** Writes straight into the app's own database, as another version of it might have. */
const put = (value: string) => `new Promise((done, fail) => {
  const opening = indexedDB.open("keep-well");
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const storing = opening.result.transaction("kept", "readwrite");
    storing.objectStore("kept").put(${value}, "unit");
    storing.oncomplete = () => { opening.result.close(); done(true); };
  };
})`;

/** A later release, whose database is one version up and whose upgrade leaves what is there. */
const raised = `window.raised = true;
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    return version === undefined ? open.call(this, name) : open.call(this, name, version + 1);
  };
  const create = IDBDatabase.prototype.createObjectStore;
  IDBDatabase.prototype.createObjectStore = function (name) {
    return this.objectStoreNames.contains(name) ? undefined : create.call(this, name);
  };`;

/** Opens pages until those of the release are there, or are gone again. */
const untilRaised = (kit: Kit, wanted: boolean) =>
  expect
    .poll(
      async () => {
        await kit.open("en/when-to-call/");
        await kit.updated();
        return kit.ask<boolean>("window.raised === true");
      },
      { timeout: 30_000 },
    )
    .toBe(wanted);

/** Asks the browser's own database, and hears nothing of it. */
const neverAnswers = `{
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...all) {
    const request = open.apply(this, all);
    request.addEventListener = () => undefined;
    return request;
  };
}`;

/** A tab of an old release that never closes what it opened. */
const hold = `indexedDB.open("keep-well").onsuccess = (event) => { window.held = event.target.result; fetch("/held"); };`;

/** The red flags give way to the first page while their worker is between its script and its install. */
const leavesAsItRegisters = `if (navigator.serviceWorker && location.pathname === "/en/when-to-call/" && !sessionStorage.left) {
  const register = navigator.serviceWorker.register;
  navigator.serviceWorker.register = function (...all) {
    sessionStorage.left = "yes";
    setTimeout(() => { location.href = "/en/"; }, 30);
    return register.apply(this, all);
  };
}`;

const herUnit = `document.querySelector('.call-bar a[href="tel:+441226432249"]')`;

/** The version the database stands at. */
const version = `new Promise((done) => {
  const opening = indexedDB.open("keep-well");
  opening.onsuccess = () => { done(opening.result.version); opening.result.close(); };
})`;

const urdu = readFileSync(join(import.meta.dirname, "../../locales/ur.json"), "utf8");
const { keptOnPhone } = JSON.parse(urdu) as { keptOnPhone: { refused: string } };

export const storageFaults: Fault[] = [
  refused(
    "S1",
    "IndexedDB throws when it is touched (private mode)",
    `Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("no", "SecurityError"); } });`,
    (kit) => kit.keepUnit("barnsley"),
  ),
  refused(
    "S2",
    "IndexedDB opens and refuses every write: the phone is full",
    `IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };`,
    (kit) => kit.keepUnit("barnsley"),
  ),
  refused("S3", "IndexedDB never answers", neverAnswers, async (kit) => {
    await ticksStillWork(kit);
    await kit.keepUnit("barnsley");
  }),
  {
    id: "S4",
    what: "the database is of a later version than this release knows",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.ask(`new Promise((done, fail) => {
        const opening = indexedDB.open("keep-well", 99);
        opening.onsuccess = () => { opening.result.close(); done(true); };
        opening.onerror = () => fail(opening.error);
      })`);
      await kit.safe();
      await kit.until(herUnit);
    },
  },
  {
    id: "S5",
    what: "what she kept is a broken record",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.ask(put(`{ id: 7, own: { tel: "tel:+1900", number: 3 }, checked: "yes" }`));
      await kit.safe();
      await kit.until(`document.querySelector('.call-bar .call-unit[href="/en/my-unit/"]')`);
    },
  },
  {
    id: "S6",
    what: "what she kept is of an older shape",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.ask(put(`{ id: "barnsley" }`));
      await kit.safe();
      await kit.until(herUnit);
    },
  },
  refused(
    "S7",
    "Cache Storage is not there for the page",
    `Object.defineProperty(window, "caches", { get() { throw new DOMException("no", "SecurityError"); } });`,
    ticksStillWork,
  ),
  inWorker(
    "S8",
    "Cache Storage is refused to the worker",
    `caches.open = () => Promise.reject(new Error("refused"));`,
  ),
  inWorker(
    "S9",
    "the phone fills up in the middle of the pack",
    `{ let left = 30; const put = Cache.prototype.put; Cache.prototype.put = function (...all) {
        left -= 1; return left < 0 ? Promise.reject(new DOMException("full", "QuotaExceededError")) : put.apply(this, all); }; }`,
  ),
  {
    id: "S10",
    what: "the phone fills up while a new edition comes: the old one stays whole",
    async run(kit) {
      await kit.keep();
      const full = `{ let left = 5; const put = Cache.prototype.put; Cache.prototype.put = function (...all) {
        left -= 1; return left < 0 ? Promise.reject(new DOMException("full", "QuotaExceededError")) : put.apply(this, all); }; }`;
      kit.site.serve(
        await kit.edition({
          page: (html) => html.replaceAll("When to call", "When to ring"),
          beforeWorker: full,
        }),
      );
      await kit.safe();
      await kit.updated();
      await kit.site.stop();
      await kit.safe();
      expect(await kit.ask(`document.querySelector("h1").innerText.trim()`)).toBe("When to call");
    },
  },
  {
    id: "S11",
    what: "some of the kept pages are thrown out by the phone",
    async run(kit) {
      await kit.keep();
      await kit.ask(`(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          await cache.delete("/en/when-to-call/");
        }
      })()`);
      await kit.safe();
      await kit.keep();
      await kit.site.stop();
      await kit.safe();
    },
  },
  {
    id: "S12",
    what: "every cache is thrown out while the worker stays",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.keep();
      await kit.ask(`(async () => { for (const name of await caches.keys()) await caches.delete(name); })()`);
      await kit.safe();
      await kit.keep();
      await kit.site.stop();
      await kit.safe();
      await kit.until(herUnit);
    },
  },
  {
    id: "S16",
    what: "a release raises the version of the database, and is taken back",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.keep();
      kit.site.serve(await withCode(kit, raised));
      await untilRaised(kit, true);
      await kit.until(herUnit);
      expect(await kit.ask(version)).toBe(2);
      kit.site.serve(await kit.edition({}));
      await untilRaised(kit, false);
      await kit.until(herUnit);
      await kit.safe();
    },
  },
  {
    id: "S17",
    what: "another tab holds the database open and does not let go while a release raises its version",
    async run(kit) {
      await kit.keepUnit("barnsley");
      kit.site.fail((path) => {
        if (path === "/hold/")
          return { kind: "page", html: `<title>Hold</title><script src="/hold.js"></script>` };
        return path === "/hold.js" ? { kind: "script", script: hold } : undefined;
      });
      await kit.session.second(`${kit.site.origin}/hold/`);
      await expect.poll(() => kit.site.asked.includes("/held")).toBe(true);
      kit.site.serve(await withCode(kit, raised));
      await untilRaised(kit, true);
      await ticksStillWork(kit);
      await kit.keepUnit("barnsley");
      await kit.safe();
    },
  },
  {
    id: "S18",
    what: "the phone fills up in the middle of a second language: the one she had stays whole",
    async run(kit) {
      const full = `{ let left = 5; const put = Cache.prototype.put; Cache.prototype.put = function (key, ...rest) {
        if (String(key.url || key).includes("/ur/")) left -= 1;
        return left < 0 ? Promise.reject(new DOMException("full", "QuotaExceededError")) : put.call(this, key, ...rest); }; }`;
      kit.site.serve(await kit.edition({ beforeWorker: full }));
      await kit.keep();
      await kit.open("ur/");
      await kit.until(
        `document.querySelector(".kept-line").textContent === ${JSON.stringify(keptOnPhone.refused)}`,
      );
      await kit.site.stop();
      await kit.safe();
      await kit.open("ur/when-to-call/");
      await kit.until(`document.querySelector('main a[href="/en/when-to-call/"]')`);
    },
  },
  refused(
    "S13",
    "localStorage and sessionStorage throw",
    `for (const name of ["localStorage", "sessionStorage"]) {
       Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
     }`,
    ticksStillWork,
  ),
  refused(
    "S14",
    "service workers are not there",
    `Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
     delete Navigator.prototype.serviceWorker;`,
    ticksStillWork,
  ),
  refused(
    "S15",
    "registering the worker is refused",
    `if (navigator.serviceWorker) navigator.serviceWorker.register = () => Promise.reject(new Error("refused"));`,
    ticksStillWork,
  ),
  refused(
    "S19",
    "registering the worker is never answered",
    `if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {});`,
    async (kit) => {
      await ticksStillWork(kit);
      await kit.open("en/");
      await kit.notKept();
    },
  ),
  {
    id: "S20",
    what: "a page is left just as it registers the worker",
    async run(kit) {
      kit.site.serve(await withCode(kit, leavesAsItRegisters));
      await kit.open("en/when-to-call/");
      await kit.until(`location.pathname === "/en/"`);
      await kit.until(`document.querySelector(".kept-line .icon") || ${saysNotKept}`);
      await kit.safe();
    },
  },
];
