import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Fault, Kit } from "./kit.ts";
import { earlierRelease, releaseWithPageMoved, whyNoHistory } from "./release.ts";

const dist = join(import.meta.dirname, "../../dist");

/** Opens pages until the phone keeps the English of a release and of no other. */
async function untilKeeps(kit: Kit, release: string): Promise<void> {
  const hash = readdirSync(join(release, "packs"))
    .find((file) => /^en\..*\.json$/.test(file))
    ?.split(".")[1];
  await kit.open("en/");
  const kept = `names.filter((name) => name.includes(":en:"))`;
  await kit.until(
    `caches.keys().then((names) => ${kept}.length === 1 && ${kept}[0].endsWith(":en:${hash}"))`,
  );
}

/** One release is kept with her unit, the other takes over, and nothing of hers is lost. */
const over = (id: string, what: string, releases: () => [first: string, then: string]): Fault => ({
  id,
  what,
  missing: whyNoHistory,
  async run(kit) {
    const [first, then] = releases();
    kit.site.serve(first);
    await kit.keepUnit("barnsley");
    await kit.keep();
    kit.site.serve(then);
    await untilKeeps(kit, then);
    await kit.site.stop();
    await kit.safe();
    await kit.until(`document.documentElement.classList.contains("is-awake")`);
    await kit.until(`document.querySelector('.call-bar a[href="tel:+441226432249"]')`);
  },
});

export const releaseFaults: Fault[] = [
  over("U14", "this release over the one of the commit before", () => [earlierRelease(), dist]),
  over("U15", "the release of the commit before over this one", () => [dist, earlierRelease()]),
  {
    id: "U16",
    what: "a release gives a page another address",
    async run(kit) {
      const moved = releaseWithPageMoved();
      const aboutIron = `document.querySelector("h1").innerText.trim() === "Iron"`;
      await kit.keep();
      await kit.open("en/keep-well/iron/");
      await kit.until(aboutIron);
      kit.site.serve(moved);
      await untilKeeps(kit, moved);
      for (const path of [
        "en/keep-well/iron/",
        "en/keep-well/iron/?unit=barnsley",
        "en/keep-well/low-iron/",
      ]) {
        await kit.open(path);
        await kit.until(aboutIron);
        expect(await kit.ask(`document.querySelector('a[href="tel:999"]') !== null`)).toBe(true);
      }
      await kit.site.stop();
      for (const path of ["en/keep-well/iron/", "en/keep-well/low-iron/"]) {
        await kit.open(path);
        await kit.until(aboutIron);
      }
    },
  },
];
