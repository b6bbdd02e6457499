import { join } from "node:path";
import { bundle, Features } from "lightningcss";

/**
 * The stylesheet of every page, bundled and minified. Logical properties stay as written: turned into
 * physical ones they would double, and the oldest browser served (Chromium 79) knows the longhands.
 */
export function readStyles(root: string): string {
  const { code } = bundle({
    filename: join(root, "src/styles/index.css"),
    minify: true,
    targets: { chrome: 79 << 16, safari: (13 << 16) | (4 << 8) },
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList,
  });
  return code.toString();
}
