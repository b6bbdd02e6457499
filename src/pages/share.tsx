import { ShareTool } from "../ui/share/share-tool.tsx";
import { Blocks } from "./blocks.tsx";
import { Island } from "./island.tsx";
import type { PageContext } from "./site.ts";

/** Sharing: a link, a code and sheets to print, made in the browser and nowhere else. */
export function Share({ context }: { context: PageContext }) {
  return (
    <>
      <Blocks blocks={context.page.blocks} context={context} />
      <Island name="share-tool" of={ShareTool} context={context} />
    </>
  );
}
