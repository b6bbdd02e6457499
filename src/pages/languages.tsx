import { Blocks } from "./blocks.tsx";
import { LanguageList } from "./language-list.tsx";
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
      <LanguageList site={site} base={base} />
      <p class="quiet">{t("languages.note")}</p>
    </>
  );
}
