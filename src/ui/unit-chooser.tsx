import { useEffect, useRef, useState } from "preact/hooks";
import { askToPersist, openStore } from "../store/store.ts";
import type { KeptUnit, OwnNumber as Own } from "../units/kept-unit.ts";
import { keptFrom, unitById } from "../units/my-line.ts";
import { useApp } from "./app.ts";
import { KeptUnitPanel } from "./kept-unit-panel.tsx";
import { OwnNumber } from "./own-number.tsx";
import { UnitCheck } from "./unit-check.tsx";
import { type FoundUnit, UnitSearch } from "./unit-search.tsx";
import { useDirectory, useKept } from "./use-kept.ts";

/** Where she is in choosing: what is kept, searching, checking one unit, or typing her own number. */
type Step = { at: "kept" } | { at: "search" } | { at: "check"; id: string } | { at: "type"; id?: string };

/** Choose, check, change or forget her unit. */
export function UnitChooser() {
  const { t } = useApp();
  const state = useKept();
  const kept = state?.kept.unit;
  const [step, setStep] = useState<Step>({ at: "kept" });
  const [units, setUnits] = useState<FoundUnit[]>([]);
  const directory = useDirectory(step.at === "check" || step.at === "type" || kept?.id !== undefined);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => setUnits(unitsInPage()), []);

  const go = (next: Step) => {
    setStep(next);
    panel.current?.focus();
  };
  const keep = async (unit: KeptUnit | undefined) => {
    const store = await openStore();
    await store.write("unit", unit);
    if (unit) void askToPersist();
    go({ at: "kept" });
  };
  const keepOwn = (id: string | undefined, own: Own) =>
    keep({
      ...(id === undefined ? {} : keptFrom(id, unitById(directory ?? {}, id), true)),
      own,
      checked: true,
    });

  const at = step.at === "kept" && !kept ? "search" : step.at;
  const checking = step.at === "check" ? unitById(directory ?? {}, step.id) : undefined;
  return (
    <div ref={panel} tabIndex={-1} class="chooser">
      {at === "kept" && kept && (
        <KeptUnitPanel
          kept={kept}
          directory={directory}
          onCheck={() => (kept.id === undefined ? go({ at: "type" }) : go({ at: "check", id: kept.id }))}
          onChange={() => go({ at: "search" })}
          onType={() => go({ at: "type", ...(kept.id === undefined ? {} : { id: kept.id }) })}
          onForget={() => void keep(undefined)}
        />
      )}
      {at === "search" && (
        <>
          <UnitSearch label={t("picker.label")} units={units} onChoose={(id) => go({ at: "check", id })} />
          <p class="actions">
            <button type="button" class="button-quiet" onClick={() => go({ at: "type" })}>
              {t("picker.typeInstead")}
            </button>
            {kept && (
              <button type="button" class="button-quiet" onClick={() => go({ at: "kept" })}>
                {t("ownNumber.back")}
              </button>
            )}
          </p>
        </>
      )}
      {step.at === "check" && (
        <UnitCheck
          unit={checking}
          name={checking?.name ?? units.find(({ id }) => id === step.id)?.name ?? step.id}
          loading={directory === undefined}
          onKeep={(checked) => {
            /* Our number is the one on her notes: it is rung from now on, not one typed before. */
            const own = kept?.id === step.id && !checked ? kept.own : undefined;
            void keep({ ...keptFrom(step.id, checking, checked), ...(own ? { own } : {}) });
          }}
          onType={() => go({ at: "type", id: step.id })}
          onBack={() => go({ at: "search" })}
        />
      )}
      {step.at === "type" && (
        <OwnNumber onKeep={(own) => void keepOwn(step.id, own)} onBack={() => go({ at: "kept" })} />
      )}
    </div>
  );
}

/** The units of the list that stands in this page: the one copy there is. */
function unitsInPage(): FoundUnit[] {
  return [...document.querySelectorAll<HTMLElement>("[data-unit]")].map((item) => {
    const part = (name: string) => item.querySelector(`.${name}`)?.textContent?.trim() ?? "";
    const { unit = "", district } = item.dataset;
    const [name, town] = [part("unit-name"), part("unit-town")];
    return {
      id: unit,
      name,
      town,
      words: `${town} ${part("unit-trust")}`,
      ...(district === undefined ? {} : { district }),
    };
  });
}
