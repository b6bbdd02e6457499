/** A language of the app, as `locales/languages.json` lists it. */
export interface Language {
  /** BCP 47 tag: first part of every address in that language. */
  tag: string;
  /** Its own name, in its own script. */
  name: string;
  /** Its name in English, for whoever helps her. */
  english: string;
  dir: "ltr" | "rtl";
}
