import type { ComponentType } from "preact";
import { AppProvider } from "../ui/app.ts";
import type { PageContext } from "./site.ts";

/** A place the page's script wakes: the island as it stands without script, under the name it is woken by. */
export function Island({
  name,
  of: Component,
  context,
}: {
  name: string;
  of: ComponentType;
  context: PageContext;
}) {
  const { t, language, base, page, built } = context;
  return (
    <div data-island={name}>
      <AppProvider value={{ t, tag: language.tag, base, built, nextCheck: page.matter.nextCheck }}>
        <Component />
      </AppProvider>
    </div>
  );
}
