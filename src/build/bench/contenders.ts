import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Language } from "../../i18n/language.ts";
import type { BenchPage } from "./content.ts";

/** A site built for the benchmark. */
export interface Contender {
  name: string;
  /** The folder to serve. */
  dist: string;
  /** Address of a page of a language. */
  address: (tag: string, page: string) => string;
  /** How long its build took, in seconds. */
  built: number;
}

const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Runs a command in a folder. @returns seconds @throws Error with what it printed, when it fails */
export function timed(folder: string, command: string): number {
  const start = performance.now();
  const env = { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: "utf8",
    env,
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${command} in ${folder}:\n${`${stdout}\n${stderr}`.slice(-2000)}`);
  return (performance.now() - start) / 1000;
}

/** The same words as bare HTML: no style, no script, no worker. What nothing can be faster than. */
export function bare(folder: string, pages: BenchPage[], languages: Language[]): Contender {
  const start = performance.now();
  for (const page of pages) {
    const dir = languages.find(({ tag }) => tag === page.tag)?.dir ?? "ltr";
    const body = page.blocks.map((block) => {
      if (block.kind === "heading") return `<h${block.level}>${block.html}</h${block.level}>`;
      if (block.kind === "paragraph") return `<p>${block.html}</p>`;
      const list = block.ordered ? "ol" : "ul";
      return `<${list}>${block.items.map((item) => `<li>${item}</li>`).join("")}</${list}>`;
    });
    write(
      join(folder, page.tag, page.path, "index.html"),
      `<!doctype html><html lang="${page.tag}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title}</title><h1>${page.title}</h1>${body.join("")}`,
    );
  }
  return {
    name: "bare HTML",
    dist: folder,
    address: (tag, page) => `/${tag}/${page}`,
    built: (performance.now() - start) / 1000,
  };
}

/** A page as Markdown with HTML in its lines, as both generators take it. */
function markdown({ title, summary, blocks }: BenchPage): string {
  const lines = blocks.map((block) => {
    if (block.kind === "heading") return `${"#".repeat(block.level)} ${block.html}`;
    if (block.kind === "paragraph") return block.html;
    return block.items.map((item) => `${block.ordered ? "1." : "-"} ${item}`).join("\n");
  });
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${lines.join("\n\n")}\n`;
}

const file = ({ path }: BenchPage) => (path === "" ? "index.md" : `${path.replace(/\/$/, "")}.md`);

/** Starlight with its PWA plugin, as its own documentation sets them up. */
export function starlight(folder: string, pages: BenchPage[], languages: Language[]): Contender {
  write(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  timed(
    folder,
    "npm install --no-audit --no-fund astro@5 @astrojs/starlight@0.36 @vite-pwa/astro@1 vite-plugin-pwa@1 workbox-window@7 sharp",
  );
  const locales = languages.map(({ tag, name, dir }) => [tag.toLowerCase(), { label: name, lang: tag, dir }]);
  write(
    join(folder, "astro.config.mjs"),
    `import starlight from "@astrojs/starlight";
import AstroPWA from "@vite-pwa/astro";
import { defineConfig } from "astro/config";
export default defineConfig({
  integrations: [
    starlight({
      title: "Keep Well",
      defaultLocale: "en",
      locales: ${JSON.stringify(Object.fromEntries(locales))},
      head: [{ tag: "script", content: "navigator.serviceWorker?.register('/sw.js')" }],
    }),
    AstroPWA({
      registerType: "autoUpdate",
      manifest: { name: "Keep Well", short_name: "Keep Well" },
      workbox: { globPatterns: ["**/*.{css,js,html,svg}"], navigateFallback: null, globIgnores: ["pagefind/**"], maximumFileSizeToCacheInBytes: 10000000 },
    }),
  ],
});
`,
  );
  write(
    join(folder, "src/content.config.ts"),
    `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const page of pages)
    write(join(folder, "src/content/docs", page.tag.toLowerCase(), file(page)), markdown(page));
  const built = timed(folder, "npx astro build");
  return {
    name: "Starlight",
    dist: join(folder, "dist"),
    address: (tag, page) => `/${tag.toLowerCase()}/${page}`,
    built,
  };
}

/** VitePress with its PWA plugin, as its own documentation sets them up. */
export function vitepress(folder: string, pages: BenchPage[], languages: Language[]): Contender {
  write(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  timed(
    folder,
    "npm install --no-audit --no-fund vitepress@1 @vite-pwa/vitepress@1 vite-plugin-pwa@1 workbox-window@7",
  );
  const locales = languages.map(({ tag, name, dir }) => [
    tag,
    { label: name, lang: tag, dir, link: `/${tag}/` },
  ]);
  write(
    join(folder, ".vitepress/config.mjs"),
    `import { withPwa } from "@vite-pwa/vitepress";
export default withPwa({
  title: "Keep Well",
  ignoreDeadLinks: true,
  locales: ${JSON.stringify(Object.fromEntries(locales))},
  pwa: {
    registerType: "autoUpdate",
    manifest: { name: "Keep Well", short_name: "Keep Well" },
    workbox: { globPatterns: ["**/*.{css,js,html,svg}"], maximumFileSizeToCacheInBytes: 10000000 },
  },
});
`,
  );
  write(join(folder, "index.md"), "# Keep Well\n");
  for (const page of pages) {
    const name = page.path === "" ? "index.md" : `${page.path}index.md`;
    write(join(folder, page.tag, name), `${markdown(page).replace("---\n\n", `---\n\n# ${page.title}\n\n`)}`);
  }
  const built = timed(folder, "npx vitepress build");
  return {
    name: "VitePress",
    dist: join(folder, ".vitepress/dist"),
    address: (tag, page) => `/${tag}/${page}`,
    built,
  };
}
