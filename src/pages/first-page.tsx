import { renderToString } from "preact-render-to-string";
import { Icon } from "../ui/icon.tsx";
import type { Assets } from "./assets.ts";
import type { Document } from "./document.tsx";
import { HeadOfEveryPage } from "./head.tsx";
import { LanguageList } from "./language-list.tsx";
import type { Site } from "./site.ts";

/** `/`: the languages, each in its own name, as plain links. Also `404.html`, with the red flags of each. */
export function renderFirstPage(site: Site, base: string, assets: Assets, missing = false): Document {
  const { name } = site.settings;
  const head = renderToString(
    <>
      <HeadOfEveryPage
        base={base}
        assets={assets}
        styles={assets.styles["first-page"]}
        script={missing ? "" : "first-page"}
      />
      <title>{missing ? `Not found · ${name}` : name}</title>
      <meta
        name="description"
        content="For pregnancy in England: when to call, who to call, how to keep well."
      />
    </>,
  );
  const body = renderToString(
    <main class="first-page" id="page">
      <h1>
        <Icon name="mark" /> {name}
      </h1>
      {missing && (
        <p>
          This page is not here. <a href="tel:999">Call 999</a> if you feel very unwell.
        </p>
      )}
      <LanguageList site={site} base={base} />
      <p>
        <a class="button call-999" href="tel:999">
          <Icon name="emergency" /> 999
        </a>
      </p>
    </main>,
  );
  return { lang: "en", dir: "ltr", english: "off", head, body };
}
