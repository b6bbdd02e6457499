import type { ShownBlock, ShownLeaf } from "../content/translate.ts";
import { CardCall } from "../ui/card-call.tsx";
import { Icon } from "../ui/icon.tsx";
import { Blocks, English, Heading, languageOf, sectionsOf, Words } from "./blocks.tsx";
import { Island } from "./island.tsx";
import { type PageContext, pageOf } from "./site.ts";

/** The lines that end in something of hers: a line to write on, on paper and on the phone. */
const blanks = ["weeks", "notes", "interpreter"];

/**
 * Words to read out on the phone, large. What she ticked among the red flags stands under "because"; what
 * she writes in the blanks is kept nowhere.
 */
export function SayThis({ context }: { context: PageContext }) {
  const { intro, sections } = sectionsOf(context.page.blocks);
  return (
    <>
      <Blocks blocks={intro} context={context} />
      <div class="stack">
        <Island name="card-call" of={CardCall} context={context} />
        <a class="button call-999" href="tel:999">
          <Icon name="emergency" /> {context.t("callBar.call999")}
        </a>
      </div>
      {sections.map(({ heading, blocks }) => (
        <section key={heading.leaf.id}>
          <Heading block={heading} context={context} />
          {heading.leaf.id === "lines" ? (
            <Lines blocks={blocks} context={context} />
          ) : (
            <Blocks blocks={blocks} context={context} />
          )}
        </section>
      ))}
    </>
  );
}

function Lines({ blocks, context }: { blocks: ShownBlock[]; context: PageContext }) {
  const lines = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  return (
    <ol class="say" {...(lines[0] ? languageOf(lines[0]) : {})}>
      {lines.map((leaf) => (
        <li key={leaf.id} id={leaf.id}>
          <Line leaf={leaf} context={context} />
          {leaf.id !== undefined && blanks.includes(leaf.id) && (
            <input class="blank" type="text" autocomplete="off" aria-labelledby={leaf.id} />
          )}
          {leaf.id === "because" && <Reasons context={context} />}
        </li>
      ))}
    </ol>
  );
}

/** Every red flag, hidden until she has ticked it, and a line for what is not among them. */
function Reasons({ context }: { context: PageContext }) {
  const flags = pageOf(context, "when-to-call").blocks.flatMap((block) =>
    block.kind === "list" ? block.items.filter((leaf) => leaf.id !== undefined) : [],
  );
  return (
    <>
      <ul>
        {flags.map((leaf) => (
          <li key={leaf.id} data-reason={leaf.id} hidden>
            <Line leaf={leaf} context={context} />
          </li>
        ))}
      </ul>
      <input class="blank" type="text" autocomplete="off" aria-labelledby="because" />
    </>
  );
}

function Line({ leaf, context }: { leaf: ShownLeaf; context: PageContext }) {
  return (
    <>
      <span {...languageOf(leaf)}>
        <Words leaf={leaf} context={context} />
      </span>
      <English leaf={leaf} context={context} tag="span" />
    </>
  );
}
