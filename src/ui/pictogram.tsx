import { EMERGENCY_DRAWINGS } from "./emergency-drawings.tsx";
import { PAGE_DRAWINGS } from "./page-drawings.tsx";
import { URGENT_DRAWINGS } from "./urgent-drawings.tsx";

const DRAWINGS = { ...EMERGENCY_DRAWINGS, ...URGENT_DRAWINGS, ...PAGE_DRAWINGS };

/** What {@link Pictogram} can draw. */
export type PictogramName = keyof typeof DRAWINGS;

/** Whether there is a drawing of that name. */
export function hasPictogram(name: string | undefined): name is PictogramName {
  return name !== undefined && Object.hasOwn(DRAWINGS, name);
}

/** One picture on its tinted disc, beside words that say the same. The page's styles colour it. */
export function Pictogram({ name }: { name: PictogramName }) {
  return (
    <svg class="pictogram" viewBox="0 0 48 48" aria-hidden="true">
      <circle class="disc" cx="24" cy="24" r="24" />
      {DRAWINGS[name]}
    </svg>
  );
}
