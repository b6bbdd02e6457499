import { join } from "node:path";
import { bundle, Features } from "lightningcss";

/**
 * A stylesheet, bundled and minified: the one of every page, or the smaller one of the list of languages. Logical properties stay as written: turned into
 * physical ones they would double, and the oldest browser served (Chromium 79) knows the longhands.
 */
export function readStyles(root: string, sheet: "index" | "first-page" = "index"): string {
  const { code } = bundle({
    filename: join(root, `src/styles/${sheet}.css`),
    minify: true,
    targets: { chrome: 79 << 16, safari: (13 << 16) | (4 << 8) },
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList,
  });
  return code.toString();
}
