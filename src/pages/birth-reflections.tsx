import { Birthplace } from "../ui/birthplace.tsx";
import { Island } from "./island.tsx";
import { Switchboards } from "./my-unit.tsx";
import { Sections } from "./sections.tsx";
import type { PageContext } from "./site.ts";

/** Birth Reflections, with the hospital where she gave birth: its main number where we hold one. */
export function BirthReflections({ context }: { context: PageContext }) {
  const whereToAsk = (
    <>
      <Island name="birthplace" of={Birthplace} context={context} />
      <Switchboards context={context} />
    </>
  );
  return <Sections context={context} after={{ "where-to-ask": whereToAsk }} />;
}
