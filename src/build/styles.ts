import { join } from "node:path";
import { bundle, Features } from "lightningcss";
import { type Sheet, sheets } from "../pages/assets.ts";
import { readSettings } from "./read-content.ts";

/** Every stylesheet of the site, bundled and minified, without the type of languages that are not offered. */
export function readStyles(root: string): Record<Sheet, string> {
  const offered = readSettings(root).languages;
  const read = (sheet: Sheet) => [sheet, withTypeOf(offered, readSheet(root, sheet))] as const;
  return Object.fromEntries(sheets.map(read)) as Record<Sheet, string>;
}

/** Leaves out the languages nobody is offered, and rules that are for none but them. A script's tag has no region. */
function withTypeOf(offered: string[], css: string): string {
  const isOffered = (selector: string) => {
    const [, tag] = /^:lang\(([a-z]+)\)$/.exec(selector) ?? [];
    return offered.some((own) => own.split("-")[0] === tag);
  };
  return css.replace(/((?::lang\([a-z]+\),?)+)\{([^}]*)\}/g, (_rule, selectors: string, body: string) => {
    const kept = selectors.split(",").filter(isOffered);
    return kept.length === 0 ? "" : `${kept.join(",")}{${body}}`;
  });
}

/**
 * Logical properties stay as written: turned into physical ones they would double, and the oldest browser
 * served (Chromium 79) knows the longhands.
 */
function readSheet(root: string, sheet: Sheet): string {
  const { code } = bundle({
    filename: join(root, `src/styles/${sheet}.css`),
    minify: true,
    targets: { chrome: 79 << 16, safari: (13 << 16) | (4 << 8) },
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList,
  });
  return withoutShorthands(code.toString());
}

/** One length of a style, with what stands in its brackets. */
const length = /(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g;

/**
 * The minifier joins `margin-inline-start` and `-end` into `margin-inline`, which Chromium 79 does not know and
 * drops. What is the same for both directions of writing is said as `margin`, `-top` and `-bottom`, which are
 * shorter; the rest is taken apart again. Every language here is written in lines from top to bottom.
 */
function withoutShorthands(css: string): string {
  const pairOf = (value: string) => {
    const [start = "", end = start] = value.match(length) ?? [];
    return [start, end] as const;
  };
  return css
    .replace(
      /(?<![\w-])(margin|padding)-block:([^;}!]+);\1-inline:([^;}!]+)(?=[;}])/g,
      (both, name: string, block: string, inline: string) => {
        const [top, bottom] = pairOf(block);
        const [start, end] = pairOf(inline);
        if (start !== end) return both;
        return `${name}:${top === bottom ? (top === start ? top : `${top} ${start}`) : `${top} ${start} ${bottom}`}`;
      },
    )
    .replace(
      /(?<![\w-])(margin|padding)-(inline|block):([^;}!]+)(!important)?/g,
      (_pair, name: string, axis: string, value: string, important = "") => {
        const [start, end] = pairOf(value);
        const sides = axis === "block" ? ["top", "bottom"] : ["inline-start", "inline-end"];
        return `${name}-${sides[0]}:${start}${important};${name}-${sides[1]}:${end}${important}`;
      },
    )
    .replace(/(?<![\w-])(margin|padding|border)-block-start\b/g, "$1-top")
    .replace(/(?<![\w-])(margin|padding|border)-block-end\b/g, "$1-bottom")
    .replace(/(?<![\w-])(min-|max-)?inline-size:/g, "$1width:")
    .replace(/(?<![\w-])(min-|max-)?block-size:/g, "$1height:");
}
