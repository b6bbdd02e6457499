import { Blocks } from "./blocks.tsx";
import type { PageContext } from "./site.ts";

/**
 * Where the language link of every page leads: each language in its own name. With script a choice returns
 * to the page she came from; without, home and the red flags of each language are one tap away.
 */
export function Languages({ context }: { context: PageContext }) {
  const { t, site, base } = context;
  return (
    <>
      <Blocks blocks={context.page.blocks} context={context} />
      <ul class="languages">
        {site.languages.map(({ tag, name, english, dir }) => (
          <li key={tag}>
            <a
              class="language"
              href={`${base}${tag}/`}
              data-language={tag}
              hreflang={tag}
              lang={tag}
              dir={dir}
            >
              <strong>{name}</strong>
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
      <p class="quiet">{t("languages.note")}</p>
    </>
  );
}
