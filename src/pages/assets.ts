/** What the build or the dev server adds to every document. */
export interface Assets {
  /** The whole stylesheet, minified; it stands inside each page. */
  styles: string;
  /** ISO day of the build. */
  built: string;
  /** The smaller one of the list of languages. */
  firstPageStyles: string;
  /** By entry name of `src/ui/entries`: the script, and the files it imports. */
  scripts: Record<string, { src: string; imports: string[] }>;
  /** False while developing, when the server injects its own scripts. */
  policy: boolean;
}
