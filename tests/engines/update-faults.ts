import { expect } from "vitest";
import type { Fault, Kit } from "./kit.ts";

/** A release in which the red-flag page's heading has changed, so that a test can tell them apart. */
const renamed = (heading: string) => ({ page: (html: string) => html.replaceAll("When to call", heading) });
const heading = (kit: Kit) => kit.ask<string>(`document.querySelector("h1").innerText.trim()`);

/** Opens pages until the later release answers, as a woman does over some days. */
const untilHeading = async (kit: Kit, words: string) => {
  await expect
    .poll(
      async () => {
        await kit.open("en/when-to-call/");
        await kit.updated();
        return heading(kit);
      },
      { timeout: 30_000 },
    )
    .toBe(words);
};
/** A worker that never answers the first red-flag page it is asked for. */
const losesOnePage = `{
  let lost = false;
  addEventListener("fetch", (event) => {
    if (lost || !event.request.url.endsWith("/en/when-to-call/")) return;
    lost = true;
    event.respondWith(new Promise(() => undefined));
    event.stopImmediatePropagation();
  });
}`;

export const updateFaults: Fault[] = [
  {
    id: "U1",
    what: "an old page is open when a new worker takes over",
    async run(kit) {
      await kit.keep();
      await kit.open("en/when-to-call/");
      kit.site.serve(await kit.edition(renamed("When to ring")));
      await kit.ask(`navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true)`);
      await kit.until(`document.body.innerText.includes("Keep Well has been brought up to date")`);
      expect(await heading(kit)).toBe("When to call");
      await kit.site.stop();
      await kit.safe();
      expect(await heading(kit)).toBe("When to ring");
    },
  },
  {
    id: "U2",
    what: "a new page comes while the worker is still the old one",
    async run(kit) {
      const later = await kit.edition(renamed("When to ring"));
      kit.site.fail((path) => (path === "/sw.js" ? { kind: "status", status: 503 } : undefined));
      kit.site.serve(later);
      await kit.safe();
      kit.site.fail(() => undefined);
      await kit.keep();
      await kit.site.stop();
      await kit.safe();
    },
  },
  {
    id: "U3",
    what: "two tabs stand on two versions",
    async run(kit) {
      await kit.keep();
      await kit.open("en/when-to-call/");
      kit.site.serve(await kit.edition(renamed("When to ring")));
      await kit.session.second(`${kit.site.origin}/en/keep-well/`);
      await kit.until(`document.body.innerText.includes("Keep Well has been brought up to date")`);
      expect(await kit.ask(`document.querySelector('a[href="tel:999"]') !== null`)).toBe(true);
      await kit.site.stop();
      await kit.safe();
      expect(await heading(kit)).toBe("When to ring");
    },
  },
  {
    id: "U4",
    what: "an update is found and the network goes before it comes",
    async run(kit) {
      await kit.keep();
      kit.site.serve(await kit.edition(renamed("When to ring")));
      kit.site.fail((path) => (path === "/sw.js" ? undefined : { kind: "cut" }));
      await kit.safe();
      await kit.updated();
      await kit.site.stop();
      await kit.safe();
      expect(await heading(kit)).toBe("When to call");
    },
  },
  {
    id: "U5",
    what: "an update breaks off half-way through the pack",
    async run(kit) {
      await kit.keep();
      kit.site.serve(await kit.edition(renamed("When to ring")));
      kit.site.fail((path) => (path.startsWith("/packs/") ? { kind: "cut" } : undefined));
      await kit.safe();
      await kit.updated();
      await kit.site.stop();
      await kit.safe();
      expect(await heading(kit)).toBe("When to call");
      await kit.site.start();
      kit.site.fail(() => undefined);
      await untilHeading(kit, "When to ring");
    },
  },
  {
    id: "U6",
    what: "an update whose worker will not start",
    async run(kit) {
      await kit.keep();
      kit.site.serve(
        await kit.edition({ ...renamed("When to ring"), beforeWorker: "throw new Error('broken');" }),
      );
      await kit.safe();
      await kit.updated();
      await kit.site.stop();
      await kit.safe();
      expect(await heading(kit)).toBe("When to call");
    },
  },
  {
    id: "U7",
    what: "three releases are skipped",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.keep();
      for (const name of ["Two", "Three", "Four"]) kit.site.serve(await kit.edition(renamed(name)));
      await untilHeading(kit, "Four");
      await kit.site.stop();
      await kit.safe();
      await kit.until(`document.querySelector('.call-bar a[href="tel:+441226432249"]')`);
    },
  },
  {
    id: "U8",
    what: "a release drops the language she keeps",
    async run(kit) {
      await kit.open("ur/");
      await kit.until(`document.querySelector('[data-island="kept-on-phone"] .icon')`);
      kit.site.serve(await kit.edition({ ...renamed("When to ring"), without: ["ur"] }));
      await kit.open("ur/");
      await kit.updated();
      await kit.site.stop();
      await kit.open("ur/when-to-call/");
      await kit.until(`document.querySelector("#bleeding") && document.documentElement.lang === "ur"`);
      expect(await kit.ask(`document.querySelector('a[href="tel:999"]') !== null`)).toBe(true);
    },
  },
  {
    id: "U9",
    what: "a release drops a page",
    async run(kit) {
      await kit.keep();
      kit.site.serve(
        await kit.edition({
          page: (html, path) =>
            path === "en/keep-well/iron/" ? null : html.replaceAll("When to call", "When to ring"),
        }),
      );
      await untilHeading(kit, "When to ring");
      await kit.open("en/keep-well/iron/");
      await kit.until(`document.querySelector('main a[href="/en/when-to-call/"]')`);
      await kit.site.stop();
      await kit.open("en/keep-well/iron/");
      await kit.until(`document.querySelector('main a[href="/en/when-to-call/"]')`);
    },
  },
  {
    id: "U10",
    what: "a release corrects the number of the unit she keeps",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.keep();
      const number = (text: string) =>
        text.replaceAll("+441226432249", "+441226000000").replaceAll("01226 432249", "01226 000000");
      kit.site.serve(await kit.edition({ ...renamed("When to ring"), files: { "units.json": number } }));
      await untilHeading(kit, "When to ring");
      await kit.site.stop();
      await kit.safe();
      await kit.until(`document.querySelector('.call-bar a[href="tel:+441226000000"]')`);
      await kit.until(
        `document.querySelector('.call-bar [role="alert"]').innerText.includes("01226 432249")`,
      );
    },
  },
  {
    id: "U11",
    what: "a broken release is rolled back",
    async run(kit) {
      await kit.keep();
      kit.site.serve(await kit.edition(renamed("A broken page")));
      await untilHeading(kit, "A broken page");
      kit.site.serve(await kit.edition(renamed("When to call again")));
      await untilHeading(kit, "When to call again");
    },
  },
  {
    id: "U12",
    what: "the worker's script cannot be had for months",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.keep();
      kit.site.fail((path) => (path === "/sw.js" ? { kind: "status", status: 404 } : undefined));
      for (let visit = 0; visit < 5; visit += 1) await kit.safe();
      await kit.site.stop();
      await kit.safe();
      await kit.until(`document.querySelector('.call-bar a[href="tel:+441226432249"]')`);
    },
  },
  {
    id: "U17",
    what: "the page she goes to is never answered, since one worker leaves and the next begins",
    async run(kit) {
      kit.site.serve(await kit.edition({ beforeWorker: losesOnePage }));
      await kit.keep();
      await kit.until(`document.documentElement.classList.contains("is-awake")`);
      /* A browser loses a page only now and then, so here the worker does; the browser tells of the next one so. */
      await kit.ask(`(() => {
        document.querySelector('main a[href="/en/when-to-call/"]').click();
        setInterval(() => navigator.serviceWorker.dispatchEvent(new Event("controllerchange")), 500);
      })()`);
      await kit.until(`document.body.innerText.includes("any bleeding from your vagina")`);
    },
  },
  {
    id: "U13",
    what: "the operator makes every phone drop the worker (kill switch)",
    async run(kit) {
      await kit.keepUnit("barnsley");
      await kit.keep();
      kit.site.serve(await kit.edition({ workerFrom: "kill-switch.js" }));
      await kit.open("en/when-to-call/");
      await kit.until(
        `Promise.all([caches.keys(), navigator.serviceWorker.getRegistration()]).then(([names, worker]) =>
          !worker && !names.some((name) => /^keep-well-(pages|shell)/.test(name)))`,
      );
      await kit.safe();
      await kit.until(`document.querySelector('.call-bar a[href="tel:+441226432249"]')`);
    },
  },
];
