import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import installed from "@sparticuz/chromium";
import { bare, type Contender, starlight, timed, vitepress } from "../bench/contenders.ts";
import { benchPages, signIn } from "../bench/content.ts";
import { firstVisits, keptOffline, launch, links } from "../bench/measure.ts";
import { loadSite } from "../load-site.ts";

/** The language that is measured: the longest written, from right to left. */
const tag = "ur";

/**
 * `npm run bench`: this site beside the same words as bare HTML and in two generators that people would pick
 * instead, each with its PWA plugin. Prints one table, each figure with its ratio to bare HTML where there is one.
 * Needs the npm registry; everything is made in a temporary folder. @returns exit code
 */
export async function run(root: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "keep-well-bench-"));
  const all = loadSite(root);
  const words = benchPages(all);
  const sentence = signIn(all, tag);
  const two = all.languages.filter((language) => ["en", tag].includes(language.tag));
  const ofTwo = words.filter((page) => ["en", tag].includes(page.tag));
  const make = (at: string, few: boolean): Contender[] => [
    bare(join(folder, at, "bare"), few ? ofTwo : words, few ? two : all.languages),
    ours(root, join(folder, at, "ours"), few),
    starlight(join(folder, at, "starlight"), few ? ofTwo : words, few ? two : all.languages),
    vitepress(join(folder, at, "vitepress"), few ? ofTwo : words, few ? two : all.languages),
  ];
  console.log("Building each with 2 languages, then with all …");
  const small = make("two", true);
  const whole = make("all", false);

  const browser = await launch(process.env.CHROMIUM_PATH ?? (await installed.executablePath()));
  const rows: Record<string, Record<string, string>> = {};
  const base: Record<string, number> = {};
  const cell = (what: string, value: number, unit: string) => {
    base[what] ??= value;
    return `${unit === "kB" ? (value / 1000).toFixed(1) : (value / 1000).toFixed(2)} ${unit} (× ${(value / base[what]).toFixed(2)})`;
  };
  const rowOf = ({ name }: Contender) => {
    rows[name] ??= {};
    return rows[name];
  };
  for (const link of links) {
    const visits = await firstVisits(browser, whole, tag, sentence, link);
    for (const [at, { milliseconds, bytes }] of visits.entries()) {
      const row = rowOf(whole[at] as Contender);
      row["bytes to red flags"] ??= cell("bytes", bytes, "kB");
      row[`red flags, ${link.name}`] = cell(link.name, milliseconds, "s");
    }
  }
  for (const [at, contender] of whole.entries()) {
    const row = rowOf(contender);
    const kept = await keptOffline(browser, contender, tag, sentence);
    row["kept from one visit"] = `${(kept.bytes / 1000).toFixed(0)} kB`;
    row["with no signal"] =
      kept.milliseconds === undefined ? "nothing" : `${(kept.milliseconds / 1000).toFixed(2)} s`;
    const fewer = small[at];
    if (fewer) {
      const before = await keptOffline(browser, fewer, tag, sentence);
      row["growth, 2 to all languages"] = `${(100 * (kept.bytes / before.bytes - 1)).toFixed(1)} %`;
    }
    row.build = `${contender.built.toFixed(1)} s`;
  }
  await browser.close();
  rmSync(folder, { recursive: true });
  console.log(`\n${all.languages.length} languages, measured in ${tag}; processor ÷ 4; the middle of seven.`);
  console.table(rows);
  return 0;
}

/** This site as it is published, in a folder of its own, with all languages or two. */
function ours(root: string, folder: string, few: boolean): Contender {
  for (const name of [
    "src",
    "content",
    "locales",
    "public",
    "index.html",
    "vite.config.ts",
    "tsconfig.json",
    "package.json",
  ]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  if (few) {
    const file = join(folder, "content/site.json");
    const settings = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...settings, languages: ["en", tag] }));
  }
  const built = timed(folder, "npx vite build");
  return {
    name: "Keep Well",
    dist: join(folder, "dist"),
    address: (language, page) => `/${language}/${page}`,
    built,
  };
}
