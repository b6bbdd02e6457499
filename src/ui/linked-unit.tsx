import { useEffect, useState } from "preact/hooks";
import { askToPersist, openStore } from "../store/store.ts";
import { keptFrom, unitById } from "../units/my-line.ts";
import { linkedUnit } from "../units/unit-id.ts";
import { addressOf, useApp } from "./app.ts";
import { LineFacts } from "./line-facts.tsx";
import { EnglishName, PhoneNumber, UnitPlace } from "./phone-number.tsx";
import { useDirectory, useKept } from "./use-kept.ts";

/**
 * A unit named by the link: she is asked whether it is hers, by name, town and number. It is kept only on
 * yes, never silently instead of another.
 */
export function LinkedUnit() {
  const app = useApp();
  const { t } = app;
  const [link, setLink] = useState<ReturnType<typeof linkedUnit>>({ kind: "none" });
  useEffect(() => setLink(linkedUnit(location.search)), []);
  const kept = useKept()?.kept.unit;
  const directory = useDirectory(link.kind === "id");

  if (link.kind === "none") return null;
  const unit = link.kind === "id" && directory ? unitById(directory, link.id) : undefined;
  if (link.kind === "id" && directory === undefined) return null;
  if (link.kind === "malformed" || !unit) {
    return (
      <p class="notice" role="status">
        {t(directory === null ? "linked.unreadable" : "linked.unknown")}{" "}
        <a href={addressOf(app, "my-unit")}>{t("callBar.findUnit")}</a>
      </p>
    );
  }
  if (kept?.id === link.id) return null;

  const answer = async (yes: boolean) => {
    if (yes) {
      const store = await openStore();
      await store.write("unit", keptFrom(link.id, unit, false));
      void askToPersist();
    }
    history.replaceState(null, "", location.pathname + location.hash);
    if (yes && !unit.line) location.assign(addressOf(app, "my-unit"));
    else setLink({ kind: "none" });
  };
  const replaced = unitById(directory ?? {}, kept?.id);
  return (
    <section class="notice" aria-labelledby="linked-unit">
      <h2 id="linked-unit">{t("linked.isThisYours")}</h2>
      <p>
        <UnitPlace {...unit} />
      </p>
      {unit.line ? (
        <>
          <p class="big-number">
            <PhoneNumber number={unit.line.number} />
          </p>
          <LineFacts line={unit.line} t={t} />
        </>
      ) : (
        <p>
          {t("units.noNumber")} {unit.why && t(`units.why.${unit.why}`)}
        </p>
      )}
      {kept && (
        <p>
          {t("linked.youHave")} <EnglishName name={replaced?.name ?? kept.own?.number ?? kept.id ?? ""} />.{" "}
          {t("linked.willReplace")}
        </p>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={() => void answer(true)}>
          {t("linked.yes")}
        </button>
        <button type="button" class="button-quiet" onClick={() => void answer(false)}>
          {t("linked.no")}
        </button>
      </p>
    </section>
  );
}
