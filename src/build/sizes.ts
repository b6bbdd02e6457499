import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isOnDemand } from "../offline/plan.ts";

/** Budgets in bytes, brotli, as the phone pays for them. */
const budgets = {
  document: 14_000,
  script: 18_000,
  unitScript: 28_000,
  shareScript: 28_000,
  language: 120_000,
};

type Encoding = "br" | "gz";

interface Row {
  tag: string;
  document: { bytes: number; gzip: number; path: string };
  script: { bytes: number; gzip: number; path: string };
  unitScript: { bytes: number; gzip: number };
  shareScript: { bytes: number; gzip: number };
  language: { bytes: number; gzip: number };
}

/** Prints what each language costs a phone. @returns false when a figure is over its budget */
export function checkBudgets(root: string): boolean {
  const dist = join(root, "dist");
  const size = (file: string, encoding: Encoding) => {
    const path = join(dist, file);
    return statSync(existsSync(`${path}.${encoding}`) ? `${path}.${encoding}` : path).size;
  };
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const tags = files.flatMap((file) => /^manifest\.(.+)\.webmanifest$/.exec(file)?.[1] ?? []).sort();
  const shell = shellOf(dist);
  let within = true;

  const rows = tags.map((tag): Row => {
    const pages = files.filter((file) => file.startsWith(`${tag}/`) && file.endsWith(".html"));
    const scripts = (page: string, encoding: Encoding) => {
      const html = readFileSync(join(dist, page), "utf8");
      const found = new Set(
        [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? ""),
      );
      return [...found].reduce((sum, file) => sum + size(file, encoding), 0);
    };
    const heaviest = (weigh: (page: string, encoding: Encoding) => number, among: string[]) => {
      const [path = ""] = [...among].sort((a, b) => weigh(b, "br") - weigh(a, "br"));
      return { path, bytes: weigh(path, "br"), gzip: weigh(path, "gz") };
    };
    const [unitPage, sharePage] = [`${tag}/my-unit/index.html`, `${tag}/share/index.html`];
    const pack = files.find((file) => file.startsWith(`packs/${tag}.`) && file.endsWith(".json")) ?? "";
    const whole = (encoding: Encoding) =>
      [...shell, pack, `${tag}/index.html`, "sw.js"].reduce((sum, file) => sum + size(file, encoding), 0);
    return {
      tag,
      document: heaviest(size, pages),
      script: heaviest(
        scripts,
        pages.filter((page) => page !== unitPage && page !== sharePage),
      ),
      unitScript: heaviest(scripts, [unitPage]),
      shareScript: heaviest(scripts, [sharePage]),
      language: { bytes: whole("br"), gzip: whole("gz") },
    };
  });

  const show = (
    name: string,
    { bytes, gzip, path }: { bytes: number; gzip: number; path?: string },
    budget: number,
  ) => {
    const over = bytes > budget;
    if (over) within = false;
    const note = `${path === undefined ? "" : ` (${path})`}${over ? "  OVER BUDGET" : ""}`;
    const figures = [bytes, budget, gzip].map((n) => String(n).padStart(8)).join("");
    console.log(`  ${name.padEnd(34)}${figures}${note}`);
  };
  for (const row of rows) {
    console.log(
      `\n${row.tag.padEnd(36)}${["brotli", "budget", "gzip"].map((name) => name.padStart(8)).join("")}`,
    );
    show("largest document with its style", row.document, budgets.document);
    show("most script on a page", row.script, budgets.script);
    show("script of my-unit", row.unitScript, budgets.unitScript);
    show("script of share, kept once used", row.shareScript, budgets.shareScript);
    show("one language whole, all told", row.language, budgets.language);
  }
  if (!within) console.error("\nA figure is over its budget: see src/build/sizes.ts.");
  return within;
}

/** The files every phone keeps, as the built worker lists them, without the packs and what is kept once used. */
function shellOf(dist: string): string[] {
  const worker = readFileSync(join(dist, "sw.js"), "utf8");
  const listed = [...worker.matchAll(/(?:"|`)?url(?:"|`)?:\s*["'`]([^"'`]+)["'`]/g)].map(
    ([, url]) => url ?? "",
  );
  if (listed.length === 0)
    throw new Error("dist/sw.js lists no files: has the worker's manifest changed its form?");
  return listed.filter((url) => !url.startsWith("packs/") && !isOnDemand(url));
}
