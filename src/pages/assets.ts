/** The stylesheets of `src/styles` that stand in pages: `index` first and `print` last in each, the others where named. */
export const sheets = [
  "index",
  "first-page",
  "cards",
  "page-links",
  "unit",
  "languages",
  "tools",
  "share",
  "print",
] as const;

export type Sheet = (typeof sheets)[number];

/** A package of others that goes to the phone in the scripts. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As it names it itself: `MIT`. */
  licence: string;
  /** The licence in full. */
  text: string;
}

/** What the build or the dev server adds to every document. */
export interface Assets {
  /** Stylesheets, minified, by name; what a page needs stands inside it. */
  styles: Record<Sheet, string>;
  /** ISO day of the build. */
  built: string;
  /** By entry name of `src/ui/entries`: the script, and the files it imports. */
  scripts: Record<string, { src: string; imports: string[] }>;
  /** What others made of the scripts; none while developing, when nothing is bundled. */
  shipped?: ShippedPackage[];
  /** False while developing, when the server injects its own scripts. */
  policy: boolean;
}
