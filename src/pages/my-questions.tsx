import { MyQuestions as List } from "../ui/my-questions.tsx";
import { Blocks, Heading, Line, sectionsOf } from "./blocks.tsx";
import { Island } from "./island.tsx";
import type { PageContext } from "./site.ts";

/**
 * Questions for a visit: her list, then phrases to add to it. Without script, and on paper, the phrases have
 * boxes to tick and lines to write on.
 */
export function MyQuestions({ context }: { context: PageContext }) {
  const { intro, sections } = sectionsOf(context.page.blocks);
  return (
    <>
      <Blocks blocks={intro} context={context} />
      <Island name="my-questions" of={List} context={context} />
      {sections.map(({ heading, blocks }) => (
        <section key={heading.leaf.id} class="phrases">
          <Heading block={heading} context={context} />
          {blocks.map((block) =>
            block.kind === "list" ? (
              <ul key="phrases">
                {block.items.map((leaf) => (
                  <li key={leaf.id} id={leaf.id} data-phrase>
                    <span>
                      <Line leaf={leaf} context={context} />
                    </span>
                    <button type="button" class="button-quiet" data-add={leaf.id} hidden>
                      {context.t("questions.add")}
                    </button>
                  </li>
                ))}
              </ul>
            ) : (
              <Blocks key={block.leaf.id} blocks={[block]} context={context} />
            ),
          )}
        </section>
      ))}
    </>
  );
}
