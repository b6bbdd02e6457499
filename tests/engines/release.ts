import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What a release is built from, as `git archive` or a copy takes it; a part that is not there is left out. */
const parts = [
  "src",
  "content",
  "locales",
  "public",
  "index.html",
  "vite.config.ts",
  "package.json",
  "tsconfig.json",
];

/** How many commits are tried before one that can be built is given up. */
const tries = 10;

const folders: string[] = [];

/** Removes every folder that was made here. */
export function removeReleases(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  earlier = undefined;
  moved = undefined;
}

/** A folder filled with what a release is built from, with what is installed here. */
function inFolder(fill: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "keep-well-release-"));
  folders.push(folder);
  fill(folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  /* The languages the faults are driven in: unfinished work on another one is no fault of a release. */
  const settings = join(folder, "content/site.json");
  const site = JSON.parse(readFileSync(settings, "utf8")) as { languages: string[] };
  writeFileSync(settings, JSON.stringify({ ...site, languages: ["en", "ur"] }));
  return folder;
}

/** Builds such a folder. @returns its built site, or undefined when it cannot be built */
function built(folder: string): string | undefined {
  const { NODE_ENV: _testing, ...env } = process.env;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "silent"], {
    cwd: folder,
    env,
  });
  return status === 0 ? join(folder, "dist") : undefined;
}

const git = (...words: string[]) =>
  execFileSync("git", words, { cwd: root, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 30 });

/** Why no earlier commit can be built here; undefined when one can be tried. */
export function whyNoHistory(): string | undefined {
  try {
    git("rev-parse", "--verify", "HEAD~1");
    return undefined;
  } catch {
    return "there is no earlier commit here: a shallow clone, or a copy without its history";
  }
}

let earlier: string | undefined;

/** The site as the commit before this one makes it; where that one does not build, the nearest before it that does. */
export function earlierRelease(): string {
  for (let back = 1; earlier === undefined && back <= tries; back += 1) {
    const commit = git("rev-parse", "--verify", `HEAD~${back}`).toString().trim();
    const folder = inFolder((at) => {
      const there = git("ls-tree", "--name-only", commit).toString().split("\n");
      const archive = git("archive", commit, ...parts.filter((part) => there.includes(part)));
      execFileSync("tar", ["-x"], { cwd: at, input: archive });
    });
    earlier = built(folder);
    if (earlier === undefined)
      console.log(`Commit ${commit.slice(0, 8)} does not build: the one before it is taken.`);
  }
  if (earlier === undefined) throw new Error(`none of the ${tries} commits before this one can be built`);
  return earlier;
}

let moved: string | undefined;

/** This site with the page about iron at another address, its old one in `was`, as the README says to do it. */
export function releaseWithPageMoved(): string {
  if (moved !== undefined) return moved;
  const folder = inFolder((at) => {
    for (const part of parts) cpSync(join(root, part), join(at, part), { recursive: true });
    for (const tag of readdirSync(join(at, "content"))) {
      const page = (name: string) => join(at, "content", tag, "keep-well", `${name}.md`);
      if (["en", "ur"].includes(tag)) renameSync(page("iron"), page("low-iron"));
    }
    edit(
      join(at, "src/pages/page-list.ts"),
      'topic("iron")',
      '{ ...topic("low-iron"), was: ["keep-well/iron"] }',
    );
    edit(join(at, "src/ui/page-drawings.tsx"), "  iron: (", '  "low-iron": (');
  });
  moved = built(folder);
  if (moved === undefined) throw new Error(`a release with a page moved does not build: look in ${folder}`);
  return moved;
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from} any more`);
  writeFileSync(file, text.replace(from, to));
}
