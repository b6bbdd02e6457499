import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const dist = join(import.meta.dirname, "../../dist");

/** What a later edition of the built site has different. */
export interface Changes {
  /** Changes each page of the English pack, by its path; null drops the page. */
  page?: (html: string, path: string) => string | null;
  /** A file of the site by name: its new text, or null when it is gone. */
  files?: Record<string, (text: string) => string | null>;
  /** Files that only this edition has. */
  add?: Record<string, string>;
  /** Languages whose packs and pages are dropped. */
  without?: string[];
  /** Put before the worker's own code. */
  beforeWorker?: string;
  /** Another file of the site that stands in for the worker. */
  workerFrom?: string;
}

const hash = (text: string | Buffer, algorithm: "sha256" | "md5") =>
  createHash(algorithm).update(text).digest("hex");

/** Whether an edition needs a file: nothing compressed, and pages in the two languages that faults are driven in. */
const isWanted = (file: string) =>
  !/\.(br|gz)$/.test(file) && !/^(?!en|ur)[a-z]{2}(-[A-Za-z]+)?(\/|$)/.test(file);

/**
 * The built site as a later release would have it: packs named by their content, and the worker's list true.
 * @returns its folder, for whoever asked to remove
 */
export async function makeEdition(changes: Changes, from = dist): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keep-well-edition-"));
  await cp(from, folder, { recursive: true, filter: (file) => isWanted(relative(from, file)) });
  const read = (file: string) => readFile(join(folder, file), "utf8");
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  let worker = await read("sw.js");

  if (changes.page) {
    const [name = ""] = (await readdir(join(folder, "packs"))).filter((file) => file.startsWith("en."));
    const pages = JSON.parse(await read(`packs/${name}`)) as [string, string][];
    const changed = pages.flatMap(([path, html]) => {
      const text = changes.page?.(html, path);
      return text === null || text === undefined ? [] : [[path, text]];
    });
    for (const [path] of pages) {
      const now = changed.find(([other]) => other === path)?.[1];
      if (now === undefined) await rm(join(folder, path ?? "", "index.html"));
      else await write(`${path}index.html`, now);
    }
    const text = JSON.stringify(changed);
    const renamed = `en.${hash(text, "sha256").slice(0, 16)}.json`;
    await rename(join(folder, "packs", name), join(folder, "packs", renamed));
    await write(`packs/${renamed}`, text);
    worker = worker.replaceAll(name, renamed);
  }
  for (const [file, change] of Object.entries(changes.files ?? {})) {
    const before = await read(file);
    const after = change(before);
    if (after === null) await rm(join(folder, file));
    else {
      await write(file, after);
      worker = worker.replaceAll(hash(before, "md5"), hash(after, "md5"));
    }
  }
  for (const [file, text] of Object.entries(changes.add ?? {})) await write(file, text);
  for (const tag of changes.without ?? []) {
    const [name = ""] = (await readdir(join(folder, "packs"))).filter((file) => file.startsWith(`${tag}.`));
    await rm(join(folder, "packs", name));
    await rm(join(folder, tag), { recursive: true });
    worker = worker.replace(new RegExp(`\\{[^{}]*packs/${name}[^{}]*\\},?`), "");
  }
  if (changes.workerFrom !== undefined) worker = await read(changes.workerFrom);
  await write("sw.js", (changes.beforeWorker ?? "") + worker);
  return folder;
}
