import { KeptList } from "../ui/kept-list.tsx";
import { EnglishName } from "../ui/phone-number.tsx";
import { Blocks, Heading, sectionsOf } from "./blocks.tsx";
import { Island } from "./island.tsx";
import type { PageContext } from "./site.ts";

/** About: who runs it, what is kept on this phone now, and every publisher whose pages were read. */
export function About({ context }: { context: PageContext }) {
  const { t, site } = context;
  const { operator, contact } = site.settings;
  const { intro, sections } = sectionsOf(context.page.blocks);
  return (
    <>
      <Blocks blocks={intro} context={context} />
      {sections.map(({ heading, blocks }) => (
        <section key={heading.leaf.id}>
          <Heading block={heading} context={context} />
          <Blocks blocks={blocks} context={context} />
          {heading.leaf.id === "what-stays" && (
            <>
              <Island name="kept-list" of={KeptList} context={context} />
              <noscript>
                <p>{t("keptList.noScript")}</p>
              </noscript>
            </>
          )}
        </section>
      ))}
      <h2 id="who">{t("about.operator")}</h2>
      <p>
        {operator === null || contact === null
          ? t("about.noOperator")
          : t("about.operatedBy", { operator, contact })}
      </p>
      <h2 id="publishers">{t("about.sourcesHeading")}</h2>
      <p>
        <EnglishName name={`${site.publishers.join(", ")}.`} />
      </p>
    </>
  );
}
