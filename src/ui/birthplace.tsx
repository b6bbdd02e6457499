import { useState } from "preact/hooks";
import { unitById } from "../units/my-line.ts";
import { useApp } from "./app.ts";
import { EnglishName, PhoneNumber } from "./phone-number.tsx";
import { Provenance } from "./provenance.tsx";
import { UnitSearch } from "./unit-search.tsx";
import { useDirectory } from "./use-kept.ts";

/**
 * The hospital where she gave birth, which may not be the one she keeps: its main number where we hold one,
 * never the line for calling now. Nothing chosen here is kept.
 */
export function Birthplace() {
  const { t } = useApp();
  const directory = useDirectory(true);
  const [id, setId] = useState<string>();
  if (!directory) return null;
  const units = Object.entries(directory).map(([key, { name, town }]) => ({
    id: key,
    name,
    town,
    words: town,
  }));
  const unit = unitById(directory, id);
  return (
    <>
      <UnitSearch label={t("birthplace.label")} units={units} onChoose={setId} />
      <div role="status">
        {unit && (
          <section class="panel">
            <h3>
              <EnglishName name={unit.name} />
            </h3>
            {unit.switchboard ? (
              <>
                <p>{t("birthplace.switchboard")}</p>
                <p class="big-number">
                  <a href={`tel:${unit.switchboard.tel}`}>
                    <PhoneNumber number={unit.switchboard.number} />
                  </a>
                </p>
                <Provenance line={unit.switchboard} t={t} />
              </>
            ) : (
              <p>{t("birthplace.none")}</p>
            )}
          </section>
        )}
      </div>
    </>
  );
}
