import type { ShownBlock, ShownLeaf } from "../content/translate.ts";
import { CardCall } from "../ui/card-call.tsx";
import { Icon } from "../ui/icon.tsx";
import { Blocks, Heading, Line, type Section, sectionsOf } from "./blocks.tsx";
import { BackToPage, CardAlone } from "./card-alone.tsx";
import { Island } from "./island.tsx";
import { type PageContext, pageOf } from "./site.ts";

/** The lines that end in something of hers, and what she may have kept for it. */
const blanks = ["weeks", "notes", "interpreter"];

/**
 * Words to read out on the phone, large, as a card that can stand alone. What she ticked among the red flags
 * stands under "because", in her own voice; what she writes in the blanks is kept nowhere.
 */
export function SayThis({ context }: { context: PageContext }) {
  const { intro, sections } = sectionsOf(context.page.blocks);
  const [lines, asked, reasons] = sections;
  if (!lines || !asked || !reasons) throw new Error("say-this.md needs its lines, questions and reasons");
  return (
    <>
      <Blocks blocks={intro} context={context} />
      <CardAlone context={context}>
        <Heading block={lines.heading} context={context} />
        <ol class="say">
          {itemsOf(lines).map((leaf) => (
            <li key={leaf.id} id={leaf.id}>
              <Line leaf={leaf} context={context} sounded />
              {leaf.id !== undefined && blanks.includes(leaf.id) && (
                <input class="blank" type="text" autocomplete="off" aria-labelledby={leaf.id} />
              )}
              {leaf.id === "because" && <Reasons section={reasons} context={context} />}
            </li>
          ))}
        </ol>
        <div class="stack">
          <Island name="card-call" of={CardCall} context={context} />
          <a class="button call-999" href="tel:999">
            <Icon name="emergency" /> {context.t("callBar.call999")}
          </a>
          <BackToPage context={context} />
        </div>
      </CardAlone>
      <section>
        <Heading block={asked.heading} context={context} />
        <Blocks blocks={asked.blocks} context={context} />
      </section>
    </>
  );
}

/**
 * What she ticked, copied here by the page's script; a line for what is not among the signs; and all the
 * signs, to choose from here.
 */
function Reasons({ section, context }: { section: Section; context: PageContext }) {
  const emergencies = emergencyFlags(context);
  return (
    <>
      <ul data-reasons />
      <input class="blank" type="text" autocomplete="off" aria-labelledby="because" />
      <details class="reasons">
        <summary>{context.t("card.reason")}</summary>
        <ul class="flags">
          {itemsOf(section).map((leaf) => (
            <li key={leaf.id} id={`reason-${leaf.id}`}>
              <label class="flag">
                <span>
                  <Line leaf={leaf} context={context} sounded />
                </span>
                <input
                  type="checkbox"
                  data-flag={emergencies.has(leaf.id) ? "999" : "unit"}
                  value={leaf.id}
                  autocomplete="off"
                />
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Ids of the red flags that mean 999: those on the emergency card of when-to-call. */
function emergencyFlags(context: PageContext): Set<string | undefined> {
  const { sections } = sectionsOf(pageOf(context, "when-to-call").blocks);
  const card = sections.find(({ heading }) => heading.leaf.id === "call-999");
  return new Set(card ? itemsOf(card).map(({ id }) => id) : []);
}

function itemsOf({ blocks }: { blocks: ShownBlock[] }): ShownLeaf[] {
  return blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
}
