import { writeDay } from "../i18n/write-day.ts";
import { KeptList } from "../ui/kept-list.tsx";
import { EnglishName } from "../ui/phone-number.tsx";
import { Island } from "./island.tsx";
import { PageLinks } from "./page-link.tsx";
import { Sections } from "./sections.tsx";
import type { PageContext } from "./site.ts";

/** Every correction of a number, so that whoever kept or printed the old one can see it. */
function NumberChanges({ context: { t, site, language } }: { context: PageContext }) {
  if (site.numberChanges.length === 0) return null;
  return (
    <>
      <h2 id="number-changes">{t("about.numberChanges")}</h2>
      <ul>
        {site.numberChanges.map(({ on, unit, old, new: latest, page }) => (
          <li key={`${on}${unit}`}>
            <EnglishName name={site.directory[unit]?.name ?? unit} />, {writeDay(on, language.tag)}.{" "}
            {t("callBar.old")} <bdi dir="ltr">{old ?? "–"}</bdi>. {t("callBar.new")}{" "}
            <bdi dir="ltr">{latest ?? "–"}</bdi>. <EnglishName name={new URL(page).hostname} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The packages of others in our scripts, with their licences by name, and all of them in full. */
function Shipped({ context: { shipped, base } }: { context: PageContext }) {
  if (shipped.length === 0) return null;
  const named = shipped.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  return (
    <p>
      <EnglishName name={`${named.join(", ")}.`} />{" "}
      <a href={`${base}licences.txt`}>
        <EnglishName name="licences.txt" />
      </a>
    </p>
  );
}

/** About: who runs it, what is kept on this phone now, and whose work it rests on. */
export function About({ context }: { context: PageContext }) {
  const { t, site } = context;
  const { operator, contact } = site.settings;
  const whatStays = (
    <>
      <Island name="kept-list" of={KeptList} context={context} />
      <noscript>
        <p>{t("keptList.noScript")}</p>
      </noscript>
    </>
  );
  return (
    <>
      <Sections
        context={context}
        after={{ "what-stays": whatStays, licence: <Shipped context={context} /> }}
      />
      <h2 id="who">{t("about.operator")}</h2>
      <p>
        {operator === null || contact === null
          ? t("about.noOperator")
          : t("about.operatedBy", { operator, contact })}
      </p>
      <NumberChanges context={context} />
      <PageLinks ids={["for-professionals", "share"]} context={context} />
      <h2 id="publishers">{t("about.sourcesHeading")}</h2>
      <p>
        <EnglishName name={`${site.publishers.join(", ")}.`} />
      </p>
    </>
  );
}
