import { UnitWeeks } from "../ui/unit-weeks.tsx";
import { Island } from "./island.tsx";
import { Sections } from "./sections.tsx";
import type { PageContext } from "./site.ts";

/** Before the unit's line takes over; with the weeks of her own unit's line, where known. */
export function EarlyPregnancy({ context }: { context: PageContext }) {
  const weeks = <Island name="unit-weeks" of={UnitWeeks} context={context} />;
  return <Sections context={context} after={{ "your-unit-weeks": weeks }} />;
}
