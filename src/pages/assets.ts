/** A stylesheet of `src/styles`: `index` for every page, the others only where a page names them. */
export type Sheet = "index" | "first-page" | "tools";

/** What the build or the dev server adds to every document. */
export interface Assets {
  /** Stylesheets, minified, by name; what a page needs stands inside it. */
  styles: Record<Sheet, string>;
  /** ISO day of the build. */
  built: string;
  /** By entry name of `src/ui/entries`: the script, and the files it imports. */
  scripts: Record<string, { src: string; imports: string[] }>;
  /** False while developing, when the server injects its own scripts. */
  policy: boolean;
}
