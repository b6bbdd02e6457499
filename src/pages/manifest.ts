import type { Language } from "../i18n/language.ts";
import { pageOf, type Site } from "./site.ts";

/**
 * The web manifest of one language: an app of its own, with its own name and start page, over the whole
 * site, so that another language can be opened in it.
 */
export function manifestOf(site: Site, language: Language, base: string): object {
  const start = `${base}${language.tag}/`;
  const title = (id: string) => pageOf({ site, language }, id).title.html;
  return {
    id: start,
    name: `${site.settings.name}: ${title("home")}`,
    short_name: site.settings.name,
    description: pageOf({ site, language }, "home").summary.html,
    lang: language.tag,
    dir: language.dir,
    start_url: start,
    scope: base,
    display: "standalone",
    background_color: "#FFF8EE",
    theme_color: "#FFF8EE",
    icons: [
      { src: `${base}icons/icon-192.png`, sizes: "192x192", type: "image/png" },
      { src: `${base}icons/icon.svg`, sizes: "any", type: "image/svg+xml" },
      { src: `${base}icons/icon-maskable-512.png`, sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: ["when-to-call", "my-unit"].map((id) => ({ name: title(id), url: `${start}${id}/` })),
  };
}
