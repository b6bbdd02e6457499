import type { ComponentChildren } from "preact";
import { CallBar } from "../ui/call-bar.tsx";
import { EnglishToggle } from "../ui/english-toggle.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notices } from "../ui/notices.tsx";
import { ReadAloud } from "../ui/read-aloud.tsx";
import { English, languageOf, Words } from "./blocks.tsx";
import { Island } from "./island.tsx";
import { address, type PageContext, pageOf } from "./site.ts";
import { Standing, TranslationStatus } from "./standing.tsx";

/** Pages the foot of every page leads to. */
const footPages = [
  "home",
  "when-to-call",
  "calling",
  "my-unit",
  "keep-well",
  "healthy-start",
  "birth-reflections",
  "promises",
  "about",
];

/** What every page has: skip links, name, language link, one h1, sources, and the call bar. */
export function Layout({ context, children }: { context: PageContext; children: ComponentChildren }) {
  const { t, page, id, site, language } = context;
  return (
    <>
      <a class="skip" href="#page">
        {t("site.skip")}
      </a>
      <a class="skip" href="#call-bar">
        {t("site.callBar")}
      </a>
      <header class="site-header">
        <a class="site-name" href={address(context, "home")} aria-label={t("site.home")}>
          <Icon name="mark" />
          <bdi lang="en">{site.settings.name}</bdi>
        </a>
        <a class="language-link" href={address(context, "languages")}>
          <Icon name="language" />
          <span>
            {language.tag === "en" ? t("site.language") : language.name}
            {language.tag !== "en" && (
              <span class="visually-hidden" lang="en">
                {" "}
                Language
              </span>
            )}
          </span>
        </a>
      </header>
      <main id="page" tabIndex={-1}>
        <Island name="notices" of={Notices} context={context} />
        <TranslationStatus
          context={context}
          toggle={<Island name="english-toggle" of={EnglishToggle} context={context} />}
        />
        <h1 {...languageOf(page.title)}>
          <Words leaf={page.title} context={context} />
        </h1>
        <English leaf={page.title} context={context} tag="p" />
        <Island name="read-aloud" of={ReadAloud} context={context} />
        {children}
        <Standing context={context} />
      </main>
      <nav class="site-nav" aria-label={t("site.pages")}>
        <ul>
          {footPages
            .filter((other) => other !== id)
            .map((other) => (
              <li key={other}>
                <a href={address(context, other)} {...languageOf(pageOf(context, other).title)}>
                  <Words leaf={pageOf(context, other).title} context={context} />
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <aside id="call-bar" class="call-bar-place" aria-label={t("site.callBar")} tabIndex={-1}>
        <Island name="call-bar" of={CallBar} context={context} />
      </aside>
    </>
  );
}
