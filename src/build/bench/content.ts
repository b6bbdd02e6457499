import type { ShownLeaf, ShownPage } from "../../content/translate.ts";
import { pages } from "../../pages/page-list.ts";
import type { Site } from "../../pages/site.ts";

/** One page as every contender gets it: a path, a title, and its lines as HTML with their English beneath. */
export interface BenchPage {
  tag: string;
  /** "" for home. */
  path: string;
  title: string;
  summary: string;
  blocks: BenchBlock[];
}

type BenchBlock =
  | { kind: "heading"; level: 2 | 3; html: string }
  | { kind: "paragraph"; html: string }
  | { kind: "list"; ordered: boolean; items: string[] };

/** The words of the whole site, the same for every contender: every page, and the directory of units. */
export function benchPages(site: Site): BenchPage[] {
  return site.languages.flatMap(({ tag, dir }) =>
    pages.flatMap(({ id }) => {
      const page = site.pages[tag]?.[id];
      if (!page || ["offline", "not-found"].includes(id)) return [];
      const line = (leaf: ShownLeaf) => lineOf(leaf, tag, dir);
      const blocks = page.blocks.map((block): BenchBlock => {
        if (block.kind === "heading")
          return { kind: "heading", level: block.level, html: plain(block.leaf.html) };
        if (block.kind === "paragraph") return { kind: "paragraph", html: line(block.leaf) };
        return { kind: "list", ordered: block.ordered, items: block.items.map(line) };
      });
      const sources = page.matter.sources.map(({ publisher, title }) => `${publisher}: ${title ?? ""}`);
      return [
        {
          tag,
          path: id === "home" ? "" : `${id}/`,
          title: plain(page.title.html),
          summary: plain(page.summary.html),
          blocks: [
            ...blocks,
            ...(id === "my-unit" ? [directoryOf(site)] : []),
            { kind: "list", ordered: false, items: sources.map(asText) } as const,
          ],
        },
      ];
    }),
  );
}

/** A sentence of the red flags as a language shows it: seen, they are seen. */
export function signIn(site: Site, tag: string): string {
  const page: ShownPage | undefined = site.pages[tag]?.["when-to-call"];
  const leaves = page?.blocks.flatMap((block) => (block.kind === "list" ? block.items : [])) ?? [];
  const sign = leaves.find(({ id }) => id === "baby-moving-less");
  if (!sign) throw new Error(`${tag} has no sign to look for`);
  return plain(sign.html);
}

function lineOf(leaf: ShownLeaf, tag: string, dir: string): string {
  const own = linked(leaf.html, tag);
  if (tag === "en" || !leaf.translated) return own;
  const english = `<span lang="en" dir="ltr">${plain(leaf.english)}</span>`;
  return `<span lang="${tag}" dir="${dir}">${own}</span><br>${english}`;
}

function directoryOf(site: Site): BenchBlock {
  const items = Object.values(site.directory).map(({ name, town, line }) =>
    line
      ? `${asText(name)}, ${asText(town)}: <a href="tel:${line.tel}">${line.number}</a>`
      : `${asText(name)}, ${asText(town)}`,
  );
  return { kind: "list", ordered: false, items };
}

function linked(html: string, tag: string): string {
  return html.replace(
    /href="page:([a-z0-9/-]+)"/g,
    (_whole, id: string) => `href="/${tag}/${id === "home" ? "" : `${id}/`}"`,
  );
}

const plain = (html: string) => html.replace(/<[^>]*>/g, "");
const asText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
