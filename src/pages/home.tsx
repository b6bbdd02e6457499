import { HomeUnit } from "../ui/home-unit.tsx";
import { InstallCard } from "../ui/install-card.tsx";
import { KeptOnPhone } from "../ui/kept-on-phone.tsx";
import { Blocks } from "./blocks.tsx";
import { Island } from "./island.tsx";
import { InterpreterLine, PageLink, PageLinks } from "./page-link.tsx";
import type { PageContext } from "./site.ts";

/** The first page of a language: when to call first and largest, then her unit, then the rest. */
export function Home({ context }: { context: PageContext }) {
  return (
    <>
      <Blocks blocks={context.page.blocks} context={context} />
      <PageLink id="when-to-call" context={context} big />
      <InterpreterLine context={context} />
      <PageLinks
        ids={[
          "my-unit",
          "say-this",
          "interpreter-card",
          "calling",
          "keep-well",
          "my-questions",
          "healthy-start",
          "when-to-call/after-birth",
          "birth-reflections",
          "your-rights",
          "promises",
          "share",
          "if-you-lose-your-baby",
          "about",
        ]}
        context={context}
      />
      <Island name="home-unit" of={HomeUnit} context={context} />
      <section aria-labelledby="on-this-phone">
        <h2 id="on-this-phone">{context.t("keptOnPhone.heading")}</h2>
        <Island name="kept-on-phone" of={KeptOnPhone} context={context} />
        <Island name="install-card" of={InstallCard} context={context} />
      </section>
    </>
  );
}
