import type { Document } from "./document.tsx";

/** Where "Leave now" leads: no name, bar, title or icon of ours, and no script. */
export function renderBlankPage(): Document {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    "<title>Blank page</title>",
  ];
  return { lang: "en", dir: "ltr", english: "off", head: head.join("\n"), body: "" };
}
