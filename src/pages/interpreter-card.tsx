import { Blocks, Heading, Line, sectionsOf } from "./blocks.tsx";
import { BackToPage, CardAlone } from "./card-alone.tsx";
import { type PageContext, spokenAs } from "./site.ts";

/** The lines that are hers to choose. */
const wishes = ["not-family", "woman"];

/**
 * A card that asks for an interpreter, to show at a desk. Without script, and on paper, it is whole: a line
 * to write the language on and boxes to tick.
 */
export function InterpreterCard({ context }: { context: PageContext }) {
  const { t, language, site } = context;
  const { intro, sections } = sectionsOf(context.page.blocks);
  return (
    <>
      <Blocks blocks={intro} context={context} />
      <p class="needs-script">
        <label for="interpreter-language">{t("interpreter.choose")}</label>
        <select id="interpreter-language" autocomplete="off">
          <option value="">{t("interpreter.none")}</option>
          {site.interpreterLanguages.map(({ id, name, english }) => (
            <option
              key={id}
              value={id}
              data-name={name}
              data-english={english}
              selected={id === spokenAs(language.tag)}
            >
              {english === name ? name : `${english} · ${name}`}
            </option>
          ))}
        </select>
      </p>
      {sections.map(({ heading, blocks }) => {
        const shown = (
          <>
            <Heading block={heading} context={context} />
            {blocks.map((block) =>
              block.kind === "list" ? (
                <ul key="lines" class="say">
                  {block.items.map((leaf) => (
                    <li key={leaf.id} id={leaf.id}>
                      {leaf.id !== undefined && wishes.includes(leaf.id) ? (
                        <label>
                          <input type="checkbox" data-wish value={leaf.id} autocomplete="off" />
                          <span>
                            <Line leaf={leaf} context={context} sounded />
                          </span>
                        </label>
                      ) : (
                        <span>
                          <Line leaf={leaf} context={context} sounded />
                        </span>
                      )}
                      {leaf.id === "language" && (
                        <p class="spoken" data-spoken>
                          <bdi lang="en" data-english />
                          <bdi data-name />
                        </p>
                      )}
                    </li>
                  ))}
                </ul>
              ) : (
                <Blocks key={block.leaf.id} blocks={[block]} context={context} />
              ),
            )}
          </>
        );
        return heading.leaf.id === "card" ? (
          <CardAlone key="card" context={context}>
            {shown}
            <BackToPage context={context} />
          </CardAlone>
        ) : (
          <section key={heading.leaf.id}>{shown}</section>
        );
      })}
      <p role="status" data-card-status />
      <p class="actions needs-script">
        <button type="button" class="button" data-keep-card>
          {t("interpreter.keep")}
        </button>
        <button type="button" class="button-quiet" data-forget-card hidden>
          {t("interpreter.forget")}
        </button>
        <button type="button" class="button-quiet" data-print>
          {t("interpreter.print")}
        </button>
      </p>
    </>
  );
}
