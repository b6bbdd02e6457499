import type { ShownBlock, ShownLeaf } from "../content/translate.ts";
import { CardCall } from "../ui/card-call.tsx";
import { Icon } from "../ui/icon.tsx";
import { Pictogram, type PictogramName } from "../ui/pictogram.tsx";
import { UnitWeeks } from "../ui/unit-weeks.tsx";
import { Blocks, English, Heading, keyOf, languageOf, type Section, sectionsOf, Words } from "./blocks.tsx";
import { Island } from "./island.tsx";
import type { PageContext } from "./site.ts";

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
  const noMidwife = find("no-midwife");
  const cards = ["call-999", "call-now", "no-midwife"];
  return (
    <>
      <Blocks blocks={intro} context={context} />
      <div class="cards">
        <EmergencyCard section={find("call-999")} context={context} />
        <UrgentCard section={find("call-now")} noMidwife={noMidwife} context={context} />
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
    </>
  );
}

function EmergencyCard({ section, context }: { section: Section; context: PageContext }) {
  const { t } = context;
  return (
    <section class="card card-emergency" aria-labelledby="call-999">
      <Heading
        block={section.heading}
        context={context}
        before={<Sign icon="emergency" name={t("redFlags.emergency")} />}
      />
      <Flags blocks={section.blocks} context={context} />
      <a class="button call-999" href="tel:999">
        <Icon name="emergency" /> {t("callBar.call999")}
      </a>
    </section>
  );
}

function UrgentCard({
  section,
  noMidwife,
  context,
}: {
  section: Section;
  noMidwife: Section;
  context: PageContext;
}) {
  const { t } = context;
  return (
    <section class="card card-urgent" aria-labelledby="call-now">
      <Heading
        block={section.heading}
        context={context}
        before={<Sign icon="now" name={t("redFlags.urgent")} />}
      />
      <Flags blocks={section.blocks} context={context} />
      <Island name="card-call" of={CardCall} context={context} />
      <div class="card-foot">
        <Heading block={{ ...noMidwife.heading, level: 3 }} context={context} />
        <Blocks blocks={noMidwife.blocks} context={context} />
      </div>
    </section>
  );
}

/** What tells a card apart without colour: its shape, and a word for those who hear the page. */
function Sign({ icon, name }: { icon: "emergency" | "now"; name: string }) {
  return (
    <>
      <Icon name={icon} />
      <span class="visually-hidden">{name}: </span>
    </>
  );
}

function Flags({ blocks, context }: { blocks: ShownBlock[]; context: PageContext }) {
  return (
    <>
      {blocks.map((block) =>
        block.kind === "list" ? (
          <ul key={keyOf(block)} class="flags">
            {block.items.map((leaf) => (
              <Flag key={leaf.id} leaf={leaf} context={context} />
            ))}
          </ul>
        ) : (
          <Blocks key={keyOf(block)} blocks={[block]} context={context} />
        ),
      )}
    </>
  );
}

function Flag({ leaf, context }: { leaf: ShownLeaf; context: PageContext }) {
  return (
    <li id={leaf.id}>
      <label class="flag">
        <Pictogram name={leaf.id as PictogramName} />
        <span>
          <span {...languageOf(leaf)}>
            <Words leaf={leaf} context={context} />
          </span>
          <English leaf={leaf} context={context} tag="span" />
        </span>
        <input type="checkbox" data-flag value={leaf.id} autocomplete="off" />
      </label>
    </li>
  );
}
