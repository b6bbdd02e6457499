import { type ComponentChildren, createElement } from "preact";
import type { ShownBlock, ShownLeaf } from "../content/translate.ts";
import { isolateLatin } from "./isolate-latin.ts";
import { pages } from "./page-list.ts";
import { address, type PageContext } from "./site.ts";

type HeadingBlock = ShownBlock & { kind: "heading" };

/** A heading of level 2 and all that stands under it. */
export interface Section {
  heading: HeadingBlock;
  blocks: ShownBlock[];
}

/** Takes a page apart at its headings of level 2. */
export function sectionsOf(blocks: ShownBlock[]): { intro: ShownBlock[]; sections: Section[] } {
  const intro: ShownBlock[] = [];
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 2) sections.push({ heading: block, blocks: [] });
    else (sections[sections.length - 1]?.blocks ?? intro).push(block);
  }
  return { intro, sections };
}

/** Blocks as they stand, each with its English beneath. */
export function Blocks({ blocks, context }: { blocks: ShownBlock[]; context: PageContext }) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={keyOf(block)} block={block} context={context} />
      ))}
    </>
  );
}

/** A block's English, which no other block of a page has. */
export function keyOf(block: ShownBlock): string {
  return block.kind === "list" ? block.items.map((leaf) => leaf.english).join() : block.leaf.english;
}

function BlockView({ block, context }: { block: ShownBlock; context: PageContext }) {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} context={context} />;
    case "paragraph":
      return (
        <>
          <p id={anchorOf(block.leaf, context)} {...languageOf(block.leaf)}>
            <Words leaf={block.leaf} context={context} />
          </p>
          <English leaf={block.leaf} context={context} tag="p" />
          <Older leaf={block.leaf} context={context} />
        </>
      );
    case "list": {
      const items = block.items.map((leaf) => (
        <li key={leaf.english} id={anchorOf(leaf, context)}>
          <Line leaf={leaf} context={context} />
          <Older leaf={leaf} context={context} />
        </li>
      ));
      const List = block.ordered ? "ol" : "ul";
      const [first] = block.items;
      const behind = first !== undefined && block.items.every((leaf) => !leaf.translated);
      return <List {...(behind ? languageOf(first) : {})}>{items}</List>;
    }
  }
}

/**
 * The address of one line within its page, on the pages whose lines are worth pointing at: the signs, and what to
 * say. Elsewhere headings have one and lines do not: of a whole language they would be a thirtieth.
 */
function anchorOf(leaf: ShownLeaf, { id }: PageContext): string | undefined {
  return pages.some((page) => page.id === id && page.readBack) ? leaf.id : undefined;
}

/** The words of a leaf, and its English beneath; between them, on lines to read out, how the English sounds. */
export function Line({
  leaf,
  context,
  sounded = false,
}: {
  leaf: ShownLeaf;
  context: PageContext;
  sounded?: boolean;
}) {
  const sound = sounded ? context.site.sounds[context.language.tag]?.[leaf.id ?? ""] : undefined;
  return (
    <>
      <span {...languageOf(leaf)}>
        <Words leaf={leaf} context={context} />
      </span>
      {sound !== undefined && (
        <span class="sounds">
          <span class="visually-hidden">{context.t("card.sounds")}: </span>
          {sound}
        </span>
      )}
      <English leaf={leaf} context={context} tag="span" />
    </>
  );
}

/** The translation of an older state of a block that stands in English: folded away, for whoever wants it. */
function Older({ leaf, context }: { leaf: ShownLeaf; context: PageContext }) {
  if (leaf.older === undefined) return null;
  return (
    <details class="older">
      <summary>{context.t("page.older")}</summary>
      <Html html={withAddresses(leaf.older, context)} />
    </details>
  );
}

/** A heading; its English stands after it, not in it, so that its name is said once. */
export function Heading({
  block: { level, leaf },
  context,
  before,
}: {
  block: HeadingBlock;
  context: PageContext;
  before?: ComponentChildren;
}) {
  const Level = level === 2 ? "h2" : "h3";
  const words = <Words leaf={leaf} context={context} />;
  return (
    <>
      <Level id={leaf.id} {...languageOf(leaf)}>
        {before}
        {/* In one piece: beside a sign the heading is laid out in pieces, which would lose the spaces round a name. */}
        {before ? <span>{words}</span> : words}
      </Level>
      <English leaf={leaf} context={context} tag="p" />
    </>
  );
}

/** The words of a block, with addresses of our own pages filled in. The HTML is our own Markdown's. */
export function Words({ leaf, context }: { leaf: ShownLeaf; context: PageContext }) {
  const html = withAddresses(leaf.html, context);
  const isMixed = context.language.dir === "rtl" && leaf.translated;
  return <Html html={isMixed ? isolateLatin(html) : html} />;
}

/**
 * The English a translated block stands for; nothing on English pages and where English stands already.
 * Its links are those of the translation above it, so here they are words only.
 */
export function English({
  leaf,
  context,
  tag: Tag,
}: {
  leaf: ShownLeaf;
  context: PageContext;
  tag: "p" | "span";
}) {
  if (context.language.tag === "en" || !leaf.translated) return null;
  return (
    <Tag class="en" lang="en" dir="ltr">
      <Html html={leaf.english.replace(/<\/?a\b[^>]*>/g, "")} />
    </Tag>
  );
}

/** Marks a block that stands in English on a page of another language. */
export function languageOf(leaf: ShownLeaf): { lang?: string; dir?: "ltr" } {
  return leaf.translated ? {} : { lang: "en", dir: "ltr" };
}

/** HTML of our own Markdown, in which HTML is refused; its element is taken off by {@link withoutMarks}. */
function Html({ html }: { html: string }) {
  return createElement(mark, { dangerouslySetInnerHTML: { __html: html } });
}

/** Preact puts HTML only inside an element; this one carries nothing and costs every phone bytes. */
const mark = "x-html";

/** A rendered page without the elements that only carried its HTML. */
export function withoutMarks(page: string): string {
  return page.replace(/<\/?x-html>/g, "");
}

function withAddresses(html: string, context: PageContext): string {
  return html
    .replace(/href="page:([a-z0-9/-]+)"/g, (_whole, id: string) => `href="${address(context, id)}"`)
    .replace(/href="https:/g, 'rel="external noreferrer" href="https:');
}
