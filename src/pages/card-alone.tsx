import type { ComponentChildren } from "preact";
import type { PageContext } from "./site.ts";

/** The id that, in the address, puts a card over the whole screen: it works without script and goes with "back". */
const id = "card-alone";

/** A card to read out or show at a desk, and the way to see it alone on the screen. */
export function CardAlone({ context, children }: { context: PageContext; children: ComponentChildren }) {
  return (
    <>
      <p>
        <a class="button" href={`#${id}`}>
          {context.t("card.alone")}
        </a>
      </p>
      {context.site.sounds[context.language.tag]?.need !== undefined && (
        <p class="sounds">{context.t("card.sounds")}</p>
      )}
      <section id={id} class="card-alone" tabIndex={-1}>
        {children}
      </section>
    </>
  );
}

/** On the card: leads back to the page when the card stands alone. */
export function BackToPage({ context }: { context: PageContext }) {
  return (
    <a class="button-quiet card-back" href="#page">
      {context.t("card.back")}
    </a>
  );
}
