import { Blocks, English, Heading, languageOf, sectionsOf, Words } from "./blocks.tsx";
import type { PageContext } from "./site.ts";

/** Questions that take more than a word to answer. */
const long = ["pain", "medicines"];

/**
 * What a midwife asks on the phone, each with room for the answer. On paper and without script it is a form
 * to fill with a pen; its script keeps the answers, if she asks.
 */
export function TheyWillAsk({ context }: { context: PageContext }) {
  const { t } = context;
  const { intro, sections } = sectionsOf(context.page.blocks);
  return (
    <>
      <Blocks blocks={intro} context={context} />
      {sections.map(({ heading, blocks }) => (
        <section key={heading.leaf.id}>
          <Heading block={heading} context={context} />
          {blocks.map((block) =>
            block.kind === "list" ? (
              <div key="questions" class="questions">
                {block.items.map((leaf) => (
                  <p key={leaf.id}>
                    <label for={leaf.id} {...languageOf(leaf)}>
                      <Words leaf={leaf} context={context} />
                    </label>
                    <English leaf={leaf} context={context} tag="span" />
                    {leaf.id !== undefined && long.includes(leaf.id) ? (
                      <textarea class="blank" id={leaf.id} data-answer rows={2} autocomplete="off" />
                    ) : (
                      <input class="blank" id={leaf.id} data-answer type="text" autocomplete="off" />
                    )}
                  </p>
                ))}
                <p role="status" data-answers-status />
                <p class="actions">
                  <button type="button" class="button" data-keep-answers hidden>
                    {t("answers.keep")}
                  </button>
                  <button type="button" class="button-quiet" data-forget-answers hidden>
                    {t("answers.forget")}
                  </button>
                  <button type="button" class="button-quiet" data-print hidden>
                    {t("answers.print")}
                  </button>
                  <button type="button" class="button-quiet" data-print="blank" hidden>
                    {t("answers.printBlank")}
                  </button>
                </p>
              </div>
            ) : (
              <Blocks key={block.leaf.id} blocks={[block]} context={context} />
            ),
          )}
        </section>
      ))}
    </>
  );
}
