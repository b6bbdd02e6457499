import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, ResolvedConfig, Rolldown, ViteDevServer } from "vite";
import type { Assets } from "../pages/assets.ts";
import type { Document } from "../pages/document.tsx";
import type * as Pages from "../pages/render-site.ts";
import type { Site } from "../pages/site.ts";
import type * as Loading from "./load-site.ts";
import { phonePlanPlugin } from "./phone-plan.ts";
import { shareDataPlugin } from "./share-data.ts";
import { licencesText, shippedPackages } from "./shipped.ts";
import { readStyles } from "./styles.ts";

/** One document, and the language whose pack it travels in. */
interface RenderedFile {
  path: string;
  tag?: string;
  packed?: boolean;
  document: Document;
}

/** What renders the site, loaded through Vite so that its TypeScript and JSX need no step of their own. */
interface Renderer {
  loadSite: typeof Loading.loadSite;
  renderPath: typeof Pages.renderPath;
  emit: (site: Site, base: string, assets: Assets) => RenderedFile[];
  otherFiles: (site: Site, base: string) => { path: string; text: string }[];
}

/** The scripts of the site, by the name of their entry. */
export const entryFolder = "src/ui/entries";

/**
 * Makes every page of every language a whole HTML document, each language one pack, and the directory,
 * manifests and sitemap beside them. While developing, serves the same pages with live reload.
 */
export function pagesPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "keep-well:pages",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const { runnerImport } = await import("vite");
      const { module } = await runnerImport<Renderer>(join(config.root, "src/build/renderer.ts"), {
        root: config.root,
        configFile: false,
        plugins: [phonePlanPlugin(), shareDataPlugin()],
        /* Its CommonJS side has no named exports; Vite takes the module side. */
        environments: { inline: { resolve: { noExternal: ["workbox-window"] } } },
      });
      const site = module.loadSite(config.root);
      const shipped = shippedPackages(config.root, bundle, (id) => this.getModuleInfo(id));
      const assets: Assets = {
        styles: readStyles(config.root),
        built: today(),
        shipped,
        scripts: scriptsOf(bundle, config.base),
        policy: true,
      };
      const template = readFileSync(join(config.root, "index.html"), "utf8");
      const emit = (fileName: string, source: string) => this.emitFile({ type: "asset", fileName, source });
      const packs = new Map<string, [string, string][]>();
      for (const { path, tag, packed, document } of module.emit(site, config.base, assets)) {
        const html = fill(template, document);
        emit(path.endsWith(".html") ? path : `${path}index.html`, html);
        if (tag !== undefined && packed) packs.set(tag, [...(packs.get(tag) ?? []), [path, html]]);
      }
      for (const [tag, pages] of packs) {
        const text = JSON.stringify(pages);
        const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
        emit(`packs/${tag}.${hash}.json`, text);
      }
      for (const { path, text } of module.otherFiles(site, config.base)) emit(path, text);
      emit("licences.txt", licencesText(shipped));
    },
    configureServer(server) {
      server.watcher.add([
        join(config.root, "content"),
        join(config.root, "locales"),
        join(config.root, "src/styles"),
      ]);
      server.watcher.on("change", () => server.ws.send({ type: "full-reload" }));
      server.middlewares.use((request, response, next) => {
        answer(server, request.url ?? "/", config)
          .then((html) => {
            if (html === undefined) return next();
            response.setHeader("Content-Type", html.type);
            response.end(html.text);
          })
          .catch(next);
      });
    },
  };
}

/** ISO day of this build. */
const today = () => new Date().toISOString().slice(0, 10);

/** Fills the places of `index.html`. */
function fill(template: string, document: Document): string {
  return template.replace(
    /%(lang|dir|english|head|body)%/g,
    (_place, name: keyof Document) => document[name],
  );
}

/** Which file each entry became, and all it imports, so that a page can ask for everything at once. */
function scriptsOf(bundle: Rolldown.OutputBundle, base: string): Assets["scripts"] {
  const importsOf = (file: string): string[] => {
    const chunk = bundle[file];
    return chunk?.type === "chunk" ? chunk.imports.flatMap((other) => [other, ...importsOf(other)]) : [];
  };
  const scripts: Assets["scripts"] = {};
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== "chunk" || !chunk.isEntry) continue;
    const imports = [...new Set(importsOf(chunk.fileName))];
    scripts[chunk.name] = { src: base + chunk.fileName, imports: imports.map((file) => base + file) };
  }
  return scripts;
}

/** A page or generated file for the dev server; undefined for what Vite serves itself. */
async function answer(server: ViteDevServer, url: string, config: ResolvedConfig) {
  const { pathname } = new URL(url, "http://localhost");
  const path = pathname.replace(/^\//, "").replace(/index\.html$/, "");
  if (path !== "" && !path.endsWith("/") && !/^(units\.json|manifest\..*)$/.test(path)) return undefined;
  const module = (await server.ssrLoadModule("/src/build/renderer.ts")) as Renderer;
  const site = module.loadSite(config.root);
  const other = module.otherFiles(site, config.base).find((file) => file.path === path);
  if (other) return { type: "application/json", text: other.text };
  const scripts = new Proxy<Assets["scripts"]>(
    {},
    {
      get: (_target, name) => ({ src: `/${entryFolder}/${String(name)}.ts`, imports: [] }),
    },
  );
  const assets: Assets = {
    styles: readStyles(config.root),
    built: today(),
    scripts,
    policy: false,
  };
  const document = module.renderPath(site, config.base, assets, path);
  if (!document) return undefined;
  const html = fill(readFileSync(join(config.root, "index.html"), "utf8"), document);
  return { type: "text/html", text: await server.transformIndexHtml(url, html) };
}
