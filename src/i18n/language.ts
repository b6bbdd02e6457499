/** A language of the app, as `locales/languages.json` lists it. */
export interface Language {
  /** BCP 47 tag: first part of every address in that language. */
  tag: string;
  /** Its own name, in its own script. */
  name: string;
  /** Its name in English, for whoever helps her. */
  english: string;
  dir: "ltr" | "rtl";
  /** Every quotation mark it uses; needed once it is offered. */
  quotes?: string | undefined;
  /** How long its texts are beside the English ones: the least and the most that can be; needed once offered. */
  length?: [number, number] | undefined;
}
