import type { ShownBlock, ShownLeaf } from "../content/translate.ts";
import { hasPictogram, Pictogram } from "../ui/pictogram.tsx";
import { UnitWeeks } from "../ui/unit-weeks.tsx";
import { Blocks, Heading, keyOf, Line, sectionsOf } from "./blocks.tsx";
import { Card } from "./card.tsx";
import { Island } from "./island.tsx";
import { PageLinks } from "./page-link.tsx";
import { address, type PageContext } from "./site.ts";

/**
 * The red flags: one emergency card, then one urgent card, told apart by words, shape and colour. A plain
 * list with working phone links without script.
 */
export function WhenToCall({ context }: { context: PageContext }) {
  const { intro, sections } = sectionsOf(context.page.blocks);
  const find = (id: string) => {
    const section = sections.find(({ heading }) => heading.leaf.id === id);
    if (!section) throw new Error(`when-to-call.md has no section {#${id}}`);
    return section;
  };
  const [emergency, urgent, noMidwife] = [find("call-999"), find("call-now"), find("no-midwife")];
  const withoutMidwife = (
    <div class="card-foot">
      <Heading block={{ ...noMidwife.heading, level: 3 }} context={context} />
      <Blocks blocks={noMidwife.blocks} context={context} />
    </div>
  );
  const cards = ["call-999", "call-now", "no-midwife"];
  return (
    <>
      <Blocks blocks={intro} context={context} />
      <div class="cards">
        <Card kind="emergency" section={emergency} context={context}>
          <Flags blocks={emergency.blocks} call="999" context={context} />
        </Card>
        <Card kind="urgent" section={urgent} context={context} foot={withoutMidwife}>
          <Flags blocks={urgent.blocks} call="unit" context={context} />
        </Card>
      </div>
      <button type="button" class="button-quiet" data-forget-ticks hidden>
        {context.t("redFlags.forgetTicks")}
      </button>
      {sections
        .filter(({ heading }) => !cards.includes(heading.leaf.id ?? ""))
        .map((section) => (
          <section key={section.heading.leaf.id}>
            <Heading block={section.heading} context={context} />
            <Blocks blocks={section.blocks} context={context} />
            {section.heading.leaf.id === "early-pregnancy" && (
              <Island name="unit-weeks" of={UnitWeeks} context={context} />
            )}
          </section>
        ))}
      <PageLinks
        ids={[
          "say-this",
          "they-will-ask",
          "interpreter-card",
          "when-to-call/early-pregnancy",
          "when-to-call/after-birth",
          "calling",
        ]}
        context={context}
      />
    </>
  );
}

/** Whom a flag asks her to call. */
type Call = "999" | "unit";

function Flags({ blocks, call, context }: { blocks: ShownBlock[]; call: Call; context: PageContext }) {
  return (
    <>
      {blocks.map((block) =>
        block.kind === "list" ? (
          <ul key={keyOf(block)} class="flags">
            {block.items.map((leaf) => (
              <Flag key={leaf.id} leaf={leaf} call={call} context={context} />
            ))}
          </ul>
        ) : (
          <Blocks key={keyOf(block)} blocks={[block]} context={context} />
        ),
      )}
    </>
  );
}

function Flag({ leaf, call, context }: { leaf: ShownLeaf; call: Call; context: PageContext }) {
  return (
    <li id={leaf.id}>
      <label class="flag">
        {hasPictogram(leaf.id) && <Pictogram name={leaf.id} />}
        <span>
          <Line leaf={leaf} context={context} />
        </span>
        <input type="checkbox" data-flag={call} value={leaf.id} autocomplete="off" />
      </label>
      <a class="flag-words" href={address(context, "say-this")} data-words hidden>
        {context.t("redFlags.words")}
      </a>
    </li>
  );
}
