import MarkdownIt, { type Token } from "markdown-it";

import { ContentError } from "./content-error.ts";

/** The smallest piece that is translated, hashed and checked: one heading, paragraph or list item. */
export interface Leaf {
  /** Stable name from the Markdown, the same in every language. */
  id?: string;
  /** The Markdown as written, without its id: what is hashed. */
  source: string;
  /** Safe HTML of its inside; links still carry `page:` and `tel:` addresses. */
  html: string;
  /** Link addresses in order, as written. */
  links: string[];
  line: number;
}

export type Block =
  | { kind: "heading"; level: 2 | 3; leaf: Leaf }
  | { kind: "paragraph"; leaf: Leaf }
  | { kind: "list"; ordered: boolean; items: Leaf[] };

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
/* A link reference would vanish from the page without a word. */
markdown.disable("reference");
/* Every address is looked at by `checkLinks`, which names file and line; none is dropped silently here. */
markdown.validateLink = () => true;

const idAtEnd = /\s*\{#([a-z0-9][a-z0-9-]*)\}$/;

/**
 * Reads the Markdown body of a page: headings of level 2 and 3, paragraphs, one-level lists, bold, links.
 * @throws ContentError for raw HTML, a heading without an id, an id used twice, or any other construct.
 */
export function parseBody(body: string, file: string, bodyLine: number): Block[] {
  const lineOf = (token: Token | undefined) => (token?.map?.[0] ?? 0) + bodyLine;
  const tag = body.split("\n").findIndex((line) => /<\/?[a-z!]/i.test(line));
  if (tag >= 0) {
    throw new ContentError(file, tag + bodyLine, "holds raw HTML: content is Markdown only");
  }
  const blocks: Block[] = [];
  const ids = new Set<string>();
  const tokens = markdown.parse(body, {});
  let list: (Block & { kind: "list" }) | undefined;

  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    switch (token.type) {
      case "bullet_list_open":
      case "ordered_list_open":
        if (list) throw new ContentError(file, lineOf(token), "a list inside a list: make it one level");
        list = { kind: "list", ordered: token.type === "ordered_list_open", items: [] };
        blocks.push(list);
        break;
      case "bullet_list_close":
      case "ordered_list_close":
        list = undefined;
        break;
      case "inline": {
        const leaf = readLeaf(token, file, lineOf(before));
        if (leaf.id !== undefined) {
          if (ids.has(leaf.id)) {
            throw new ContentError(file, leaf.line, `the id "${leaf.id}" is used twice: give each its own`);
          }
          ids.add(leaf.id);
        }
        if (before?.type === "heading_open" && !list) {
          const level = Number(before.tag.slice(1));
          if (level !== 2 && level !== 3) {
            throw new ContentError(
              file,
              leaf.line,
              "use ## or ### (the title in the front matter is the h1)",
            );
          }
          if (leaf.id === undefined) {
            throw new ContentError(file, leaf.line, "a heading needs an id: end it with {#its-id}");
          }
          blocks.push({ kind: "heading", level, leaf });
        } else if (list) {
          if (before?.type !== "paragraph_open" || tokens[index - 2]?.type !== "list_item_open") {
            throw new ContentError(
              file,
              leaf.line,
              "a list item is one line of text: split it or end the list",
            );
          }
          list.items.push(leaf);
        } else {
          blocks.push({ kind: "paragraph", leaf });
        }
        break;
      }
      case "list_item_open":
      case "list_item_close":
      case "paragraph_open":
      case "paragraph_close":
      case "heading_open":
      case "heading_close":
        break;
      default:
        throw new ContentError(file, lineOf(token), `"${token.type}" is not used in content here`);
    }
  });
  return blocks;
}

/** A title or summary from the front matter, treated like any other block. */
export function plainLeaf(text: string, id: string): Leaf {
  return { id, source: text, html: markdown.utils.escapeHtml(text), links: [], line: 2 };
}

/** Every leaf of a page in reading order, without title and summary. */
export function leavesOf(blocks: Block[]): Leaf[] {
  return blocks.flatMap((block) => (block.kind === "list" ? block.items : [block.leaf]));
}

function readLeaf(token: Token, file: string, line: number): Leaf {
  const id = idAtEnd.exec(token.content)?.[1];
  const source = token.content.replace(idAtEnd, "");
  if (/\{#/.test(source)) {
    throw new ContentError(file, line, "an id stands at the end of its block: {#lower-case-and-dashes}");
  }
  const children = markdown.parseInline(source, {})[0]?.children ?? [];
  const odd = children.find((child) => !/^(text|softbreak|strong_|link_)/.test(child.type));
  if (odd) throw new ContentError(file, line, `"${odd.type}" is not used in content here`);
  const links = children
    .filter((child) => child.type === "link_open")
    .map((child) => String(child.attrGet("href") ?? ""));
  const html = markdown.renderer.render(children, markdown.options, {});
  return { ...(id === undefined ? {} : { id }), source, html, links, line };
}
