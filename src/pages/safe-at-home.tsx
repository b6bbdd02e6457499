import { LeaveNow } from "../ui/leave-now.tsx";
import { Island } from "./island.tsx";
import { Sections } from "./sections.tsx";
import type { PageContext } from "./site.ts";

/** About abuse: the one page with a way to leave at once. */
export function SafeAtHome({ context }: { context: PageContext }) {
  return (
    <>
      <Island name="leave-now" of={LeaveNow} context={context} />
      <Sections context={context} />
    </>
  );
}
