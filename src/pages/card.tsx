import type { ComponentChildren } from "preact";
import { CardCall } from "../ui/card-call.tsx";
import { Icon } from "../ui/icon.tsx";
import { Heading, type Section } from "./blocks.tsx";
import { Island } from "./island.tsx";
import type { PageContext } from "./site.ts";

/**
 * Which sections of any page are cards, by the id of their heading: 999, or her unit now. The two are told
 * apart by words, shape and colour.
 */
export const cardSections: Record<string, "emergency" | "urgent"> = {
  "call-999": "emergency",
  "call-now": "urgent",
  "call-unit": "urgent",
};

/** A card with its sign, what is on it, and the call it asks for. */
export function Card({
  kind,
  section: { heading },
  context,
  foot,
  children,
}: {
  kind: "emergency" | "urgent";
  section: Section;
  context: PageContext;
  foot?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { t } = context;
  const sign = (
    <>
      <Icon name={kind === "emergency" ? "emergency" : "now"} />
      <span class="visually-hidden">{t(`redFlags.${kind}`)}: </span>
    </>
  );
  return (
    <section class={`card card-${kind}`} aria-labelledby={heading.leaf.id}>
      <Heading block={heading} context={context} before={sign} />
      {children}
      {kind === "emergency" ? (
        <a class="button call-999" href="tel:999">
          <Icon name="emergency" /> {t("callBar.call999")}
        </a>
      ) : (
        <Island name="card-call" of={CardCall} context={context} />
      )}
      {foot}
    </section>
  );
}
