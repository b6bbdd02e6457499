import { Blocks } from "./blocks.tsx";
import { PageLinks } from "./page-link.tsx";
import { topics } from "./page-list.ts";
import type { PageContext } from "./site.ts";

/** "Keep well": what matters most, then a row for each topic. */
export function KeepWell({ context }: { context: PageContext }) {
  return (
    <>
      <Blocks blocks={context.page.blocks} context={context} />
      <h2 id="topics">{context.t("page.keepWellTopics")}</h2>
      <PageLinks ids={topics.map(({ id }) => id)} context={context} />
    </>
  );
}
