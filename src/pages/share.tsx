import { ShareTool } from "../ui/share/share-tool.tsx";
import type { ShareData } from "../ui/share/sheet-data.ts";
import { Blocks } from "./blocks.tsx";
import { inScript } from "./in-script.ts";
import { Island } from "./island.tsx";
import { type PageContext, pageOf } from "./site.ts";

/** Sharing: a link, a code and sheets to print, made in the browser and nowhere else. */
export function Share({ context }: { context: PageContext }) {
  const { site } = context;
  const data: ShareData = {
    site: site.settings.name,
    nextCheck: pageOf(context, "when-to-call").matter.nextCheck,
    languages: site.languages.map(({ tag, name, english, dir }) => {
      const strings = site.strings[tag]?.sheet;
      if (typeof strings !== "object") throw new Error(`locales/${tag}.json has no section "sheet"`);
      return { tag, name, english, dir, strings };
    }),
  };
  return (
    <>
      <Blocks blocks={context.page.blocks} context={context} />
      <Island name="share-tool" of={ShareTool} context={context} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, as JSON that cannot end the script */}
      <script type="application/json" id="share-data" dangerouslySetInnerHTML={{ __html: inScript(data) }} />
    </>
  );
}
