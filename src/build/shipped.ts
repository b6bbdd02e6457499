import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "vite";
import { z } from "zod";
import type { ShippedPackage } from "../pages/assets.ts";

/** What a virtual module says of itself when its text is made from a package. */
export interface MadeFrom {
  /** Name of the package. */
  madeFrom: string;
}

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/**
 * The packages of others that a bundle carries to the phone, by the modules that are really in it.
 * @param infoOf what the bundler knows of a module
 * @throws Error for a package that does not name its licence, or does not bring its text
 */
export function shippedPackages(
  root: string,
  bundle: Rolldown.OutputBundle,
  infoOf: (id: string) => Pick<Rolldown.ModuleInfo, "meta"> | null,
): ShippedPackage[] {
  const modules = Object.values(bundle).flatMap((chunk) =>
    chunk.type === "chunk" ? Object.keys(chunk.modules) : [],
  );
  const folders = modules.flatMap((id) => {
    const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    const { madeFrom } = (infoOf(id)?.meta ?? {}) as Partial<MadeFrom>;
    return folder ?? (madeFrom === undefined ? [] : join(root, "node_modules", madeFrom));
  });
  return [...new Set(folders)].map(readPackage).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function readPackage(folder: string): ShippedPackage {
  const file = join(folder, "package.json");
  const read = manifest.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file} goes to the phone, and does not name its licence`);
  const { name, version, license } = read.data;
  const texts = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  if (texts.length === 0) throw new Error(`${folder} goes to the phone, and brings no text of its licence`);
  const text = texts.map((entry) => readFileSync(join(folder, entry), "utf8").trim()).join("\n\n");
  return { name, version, licence: license, text };
}

/** Every licence in full, as the licences ask of whoever hands the packages on. */
export function licencesText(packages: ShippedPackage[]): string {
  return packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}
