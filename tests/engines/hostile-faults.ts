import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Fault } from "./kit.ts";

/** The headers that the built `_headers` gives every page. */
function hostHeaders(): Record<string, string> {
  const text = readFileSync(join(import.meta.dirname, "../../dist/_headers"), "utf8");
  const [, forAll = ""] = /^\/\*\n((?: {2}.+\n)+)/m.exec(text) ?? [];
  return Object.fromEntries(
    forAll
      .trim()
      .split("\n")
      .map((line) => {
        const [name = "", ...value] = line.trim().split(": ");
        return [name, value.join(": ")];
      }),
  );
}

export const hostileFaults: Fault[] = [
  {
    id: "H1",
    what: "every header the host settings give: the worker registers and the islands wake",
    async run(kit) {
      kit.site.headers(hostHeaders());
      await kit.keep();
      await kit.keepUnit("barnsley");
      await kit.site.stop();
      await kit.safe();
      await kit.until(`document.querySelector('.call-bar a[href="tel:+441226432249"]')`);
    },
  },
  {
    id: "H2",
    what: "a script that somebody put into the page does not run",
    async run(kit) {
      kit.site.headers(hostHeaders());
      kit.site.fail((path) =>
        path.endsWith("/")
          ? {
              kind: "change",
              change: (body) =>
                Buffer.from(
                  body.toString().replace("</body>", "<script>window.taken = true</script></body>"),
                ),
            }
          : undefined,
      );
      await kit.safe();
      expect(await kit.ask("window.taken === true")).toBe(false);
    },
  },
  {
    id: "H3",
    what: "a link that names a unit nobody knows, with a number of its own",
    async run(kit) {
      await kit.safe("en/when-to-call/?unit=__proto__&number=%2B447000000000&tel=07000000000");
      expect(await kit.ask(`document.documentElement.outerHTML.includes("7000000000")`)).toBe(false);
    },
  },
];
