import type { Unit } from "../units/directory.ts";
import { useApp } from "./app.ts";
import { LineFacts } from "./line-facts.tsx";
import { EnglishName, PhoneNumber } from "./phone-number.tsx";
import { Provenance } from "./provenance.tsx";

/** A chosen unit: its number, what it is for, where we read it, and "is this the number on your notes?". */
export function UnitCheck({
  unit,
  name,
  loading,
  onKeep,
  onType,
  onBack,
}: {
  unit: Unit | undefined;
  name: string;
  loading: boolean;
  onKeep: (checked: boolean) => void;
  onType: () => void;
  onBack: () => void;
}) {
  const { t } = useApp();
  const line = unit?.line;
  return (
    <section class="panel" aria-labelledby="check-heading">
      <h2 id="check-heading">
        <EnglishName name={name} />
      </h2>
      {line ? (
        <>
          <p class="big-number">
            <PhoneNumber number={line.number} />
          </p>
          <LineFacts line={line} t={t} />
          <Provenance line={line} t={t} />
          <h3>{t("check.question")}</h3>
          <p>{t("check.notesAre")}</p>
          <div class="stack">
            <button type="button" class="button" onClick={() => onKeep(true)}>
              {t("check.yes")}
            </button>
            <button type="button" class="button-quiet" onClick={onType}>
              {t("check.no")}
            </button>
            <button type="button" class="button-quiet" onClick={() => onKeep(false)}>
              {t("check.cannotNow")}
            </button>
          </div>
        </>
      ) : (
        <>
          {loading ? null : unit ? (
            <p>
              {t("units.noNumber")} {unit.why && t(`units.why.${unit.why}`)}
            </p>
          ) : (
            <p>{t("linked.unreadable")}</p>
          )}
          <p>{t("check.useNotes")}</p>
          <div class="stack">
            <button type="button" class="button" onClick={onType}>
              {t("check.typeMine")}
            </button>
            <button type="button" class="button-quiet" onClick={() => onKeep(false)}>
              {t("check.keepNameOnly")}
            </button>
          </div>
        </>
      )}
      <button type="button" class="button-quiet" onClick={onBack}>
        {t("check.another")}
      </button>
    </section>
  );
}
