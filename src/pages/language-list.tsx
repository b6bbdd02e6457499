import type { Site } from "./site.ts";

/** Each language in its own name, leading to its first page; beside it the way to its red flags. */
export function LanguageList({ site, base }: { site: Site; base: string }) {
  return (
    <ul class="languages">
      {site.languages.map(({ tag, name, english, dir }) => (
        <li key={tag}>
          <a class="language" href={`${base}${tag}/`} data-language={tag} hreflang={tag}>
            <strong lang={tag} dir={dir}>
              {name}
            </strong>
            {tag !== "en" && (
              <span class="quiet" lang="en" dir="ltr">
                {english}
              </span>
            )}
          </a>
          <a href={`${base}${tag}/when-to-call/`} hreflang={tag} lang={tag} dir={dir}>
            {site.pages[tag]?.["when-to-call"]?.title.html}
          </a>
        </li>
      ))}
    </ul>
  );
}
