import { useApp } from "./app.ts";
import { weeksOf } from "./line-facts.tsx";
import { EnglishName } from "./phone-number.tsx";
import { useMyLine } from "./use-kept.ts";

/** Beside what the page says of weeks in general: the weeks of her own unit's line, where known. */
export function UnitWeeks() {
  const { t } = useApp();
  const mine = useMyLine();
  const weeks = mine?.line ? weeksOf(mine.line, t) : [];
  if (mine?.name === undefined || weeks.length === 0) return null;
  return (
    <p>
      <strong>
        <EnglishName name={mine.name} />:
      </strong>{" "}
      {weeks.join(" · ")}
    </p>
  );
}
