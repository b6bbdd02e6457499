import type { ComponentChildren } from "preact";
import type { Source } from "../content/front-matter.ts";
import { writeDay } from "../i18n/write-day.ts";
import { EnglishName } from "../ui/phone-number.tsx";
import { address, type PageContext } from "./site.ts";

const english = { tag: "en", name: "English", english: "English", dir: "ltr" } as const;

/** How far this page can be trusted: when it was compared with its sources, who has checked it, and them. */
export function Standing({ context }: { context: PageContext }) {
  const { t, page, language } = context;
  return (
    <section class="standing" aria-labelledby="sources">
      <p>{checkLine(context)}</p>
      {language.tag !== "en" && (
        <p lang="en" dir="ltr">
          {checkLine(toldInEnglish(context))}
        </p>
      )}
      <h2 id="sources">{t("page.sources")}</h2>
      <ul>
        {page.matter.sources.map((source) => (
          <li key={`${source.publisher}${source.title}`}>
            <SourceLine source={source} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Above the first heading of a translated page: who translated it and who has checked that. */
export function TranslationStatus({ context, toggle }: { context: PageContext; toggle: ComponentChildren }) {
  const { t, page, language, id } = context;
  const inEnglishOnPurpose = page.translation === null && page.inEnglish.behind === 0;
  if (language.tag === "en" || inEnglishOnPurpose) return null;
  const { behind, notSame, unchecked } = page.inEnglish;
  const why = [
    ...(behind > 0 ? [t("page.behind")] : []),
    ...(notSame > 0 ? [t("page.notSame")] : []),
    ...(unchecked ? [t("page.englishOnly")] : []),
  ];
  const checked = page.translation?.checkedBy;
  return (
    <div class="translation-status">
      <p>
        {checked
          ? t("page.translationChecked", { ...checked, date: writeDay(checked.on, language.tag) })
          : t(page.translation?.by === "person" ? "page.person" : "page.machine")}
      </p>
      {why.length > 0 && <p>{why.join(" ")}</p>}
      <div class="actions">
        <span>
          <a href={address(toldInEnglish(context), id)} hreflang="en" lang="en" dir="ltr">
            In English
          </a>
        </span>
        {toggle}
      </div>
    </div>
  );
}

function checkLine({ t, page, language }: PageContext): string {
  const { checkedAgainstSources, nextCheck, clinicallyReviewedBy } = page.matter;
  const compared = t("page.checked", {
    date: writeDay(checkedAgainstSources, language.tag),
    next: writeDay(nextCheck, language.tag),
  });
  const reviewed = clinicallyReviewedBy
    ? t("page.reviewed", { ...clinicallyReviewedBy, date: writeDay(clinicallyReviewedBy.on, language.tag) })
    : t("page.notReviewed");
  return `${compared} ${reviewed}`;
}

/** The same page, told in English. */
function toldInEnglish(context: PageContext): PageContext {
  return { ...context, t: context.tEnglish, language: english };
}

/** A source leads to an English page, so its link stands on ours in English: here it costs no reader bytes. */
function SourceLine({ source, context: { t, language } }: { source: Source; context: PageContext }) {
  const name = source.title === undefined ? source.publisher : `${source.publisher}: ${source.title}`;
  const dated =
    source.date === "unknown"
      ? t("page.sourceUndated")
      : t("page.sourceDate", {
          date: /^\d{4}-\d\d-\d\d$/.test(source.date) ? writeDay(source.date, language.tag) : source.date,
        });
  return (
    <>
      {source.url === null || language.tag !== "en" ? (
        <EnglishName name={name} />
      ) : (
        <a href={source.url} rel="external noreferrer">
          <EnglishName name={name} />
        </a>
      )}{" "}
      ({dated}
      {source.note !== undefined && `; ${t("page.readInCopy")}`})
    </>
  );
}
