import type { ComponentChildren } from "preact";
import { Blocks, Heading, sectionsOf } from "./blocks.tsx";
import { Card, cardSections } from "./card.tsx";
import type { PageContext } from "./site.ts";

/** A page as its Markdown stands: its calls as cards, and something of the app after the sections that have it. */
export function Sections({
  context,
  after = {},
}: {
  context: PageContext;
  /** By id of the section's heading. */
  after?: Record<string, ComponentChildren>;
}) {
  const { intro, sections } = sectionsOf(context.page.blocks);
  return (
    <>
      <Blocks blocks={intro} context={context} />
      {sections.map((section) => {
        const id = section.heading.leaf.id ?? "";
        const kind = cardSections[id];
        const blocks = <Blocks blocks={section.blocks} context={context} />;
        if (kind) {
          return (
            <Card key={id} kind={kind} section={section} context={context}>
              {blocks}
            </Card>
          );
        }
        return (
          <section key={id}>
            <Heading block={section.heading} context={context} />
            {blocks}
            {after[id]}
          </section>
        );
      })}
    </>
  );
}
