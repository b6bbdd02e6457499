import { Birthplace } from "../ui/birthplace.tsx";
import { Blocks, Heading, sectionsOf } from "./blocks.tsx";
import { Island } from "./island.tsx";
import { Switchboards } from "./my-unit.tsx";
import type { PageContext } from "./site.ts";

/** Birth Reflections, with the hospital where she gave birth: its main number where we hold one. */
export function BirthReflections({ context }: { context: PageContext }) {
  const { intro, sections } = sectionsOf(context.page.blocks);
  return (
    <>
      <Blocks blocks={intro} context={context} />
      {sections.map(({ heading, blocks }) => (
        <section key={heading.leaf.id}>
          <Heading block={heading} context={context} />
          <Blocks blocks={blocks} context={context} />
          {heading.leaf.id === "where-to-ask" && (
            <>
              <Island name="birthplace" of={Birthplace} context={context} />
              <Switchboards context={context} />
            </>
          )}
        </section>
      ))}
    </>
  );
}
