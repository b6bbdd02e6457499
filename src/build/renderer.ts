import type { Assets } from "../pages/assets.ts";
import { renderBlankPage } from "../pages/blank-page.ts";
import { renderFirstPage } from "../pages/first-page.tsx";
import { manifestOf } from "../pages/manifest.ts";
import { pages, pathOf } from "../pages/page-list.ts";
import { renderLanguages } from "../pages/render-site.ts";
import type { Site } from "../pages/site.ts";

export { renderPath } from "../pages/render-site.ts";
export { loadSite } from "./load-site.ts";

/** Every document of the site; those with a tag travel in that language's pack. */
export function emit(site: Site, base: string, assets: Assets) {
  return [
    { path: "", document: renderFirstPage(site, base, assets) },
    { path: "blank/", document: renderBlankPage() },
    { path: "404.html", document: renderFirstPage(site, base, assets, true) },
    ...renderLanguages(site, base, assets),
  ];
}

/** What stands beside the pages: the directory, a web manifest a language, the sitemap. */
export function otherFiles(site: Site, base: string): { path: string; text: string }[] {
  const manifests = site.languages.map((language) => ({
    path: `manifest.${language.tag}.webmanifest`,
    text: JSON.stringify(manifestOf(site, language, base)),
  }));
  const { url } = site.settings;
  return [
    { path: "units.json", text: JSON.stringify(site.directory) },
    ...manifests,
    ...(url === null ? [] : [{ path: "sitemap.xml", text: sitemap(site, new URL(base, url).href) }]),
  ];
}

/** Every page once, with its other languages named here, so that no page grows with their number. */
function sitemap(site: Site, root: string): string {
  const tags = site.languages.map(({ tag }) => tag);
  const listed = pages.filter(({ id }) => !["offline", "not-found"].includes(id));
  const entries = listed.flatMap(({ id }) => {
    const alternates = tags
      .map((tag) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${root}${tag}/${pathOf(id)}"/>`)
      .join("");
    return tags.map((tag) => `<url><loc>${root}${tag}/${pathOf(id)}</loc>${alternates}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}
