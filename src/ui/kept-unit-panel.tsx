import type { Directory } from "../units/directory.ts";
import type { KeptUnit } from "../units/kept-unit.ts";
import { myLine } from "../units/my-line.ts";
import { useApp } from "./app.ts";
import { LineFacts } from "./line-facts.tsx";
import { PhoneNumber, UnitPlace } from "./phone-number.tsx";
import { Provenance } from "./provenance.tsx";

/** What is kept: her unit, her own number and ours side by side, and what she can do about it. */
export function KeptUnitPanel({
  kept,
  directory,
  onCheck,
  onChange,
  onType,
  onForget,
}: {
  kept: KeptUnit;
  directory: Directory | null | undefined;
  onCheck: () => void;
  onChange: () => void;
  onType: () => void;
  onForget: () => void;
}) {
  const { t } = useApp();
  const mine = myLine(kept, directory ?? undefined);
  const ours = mine.unit?.line;
  return (
    <section class="panel" aria-labelledby="kept-unit-heading">
      <h2 id="kept-unit-heading">{t("keptUnit.heading")}</h2>
      {mine.unit && (
        <p>
          <UnitPlace {...mine.unit} />
        </p>
      )}
      {kept.id !== undefined && !mine.unit && directory !== undefined && (
        <p>{t(directory === null ? "linked.unreadable" : "keptUnit.gone")}</p>
      )}
      {kept.own && (
        <>
          <p>{t("keptUnit.own")}</p>
          <p class="big-number">
            <a href={`tel:${kept.own.tel}`}>
              <PhoneNumber number={kept.own.number} />
            </a>
          </p>
        </>
      )}
      {ours && (
        <>
          <p>{t(kept.own ? "keptUnit.oursToo" : "keptUnit.ours")}</p>
          <p class={kept.own ? "" : "big-number"}>
            <a href={`tel:${ours.tel}`}>
              <PhoneNumber number={ours.number} />
            </a>
          </p>
          <LineFacts line={ours} t={t} />
          <Provenance line={ours} t={t} />
        </>
      )}
      {mine.unit && !ours && !kept.own && (
        <p>
          {t("units.noNumber")} {mine.unit.why && t(`units.why.${mine.unit.why}`)} {t("check.useNotes")}
        </p>
      )}
      {mine.tel !== undefined && !kept.checked && <p class="notice">{t("keptUnit.notChecked")}</p>}
      <div class="stack">
        {ours && !kept.checked && (
          <button type="button" class="button" onClick={onCheck}>
            {t("keptUnit.check")}
          </button>
        )}
        <button type="button" class={mine.tel === undefined ? "button" : "button-quiet"} onClick={onType}>
          {t(kept.own ? "keptUnit.changeNumber" : "check.typeMine")}
        </button>
        <button type="button" class="button-quiet" onClick={onChange}>
          {t("keptUnit.change")}
        </button>
        <button type="button" class="button-quiet" onClick={onForget}>
          {t("keptUnit.forget")}
        </button>
      </div>
    </section>
  );
}
