import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { removeFromPhone } from "../offline/register.ts";
import { openStore } from "../store/store.ts";
import { readTicks, ticksChanged, writeTicks } from "../store/ticks.ts";
import { myLine } from "../units/my-line.ts";
import { useApp } from "./app.ts";
import { EnglishName, PhoneNumber } from "./phone-number.tsx";
import { useKeeping } from "./use-keeping.ts";
import { useDirectory, useKept } from "./use-kept.ts";

/** What is kept on this phone, as it is now, and the two ways to clear it. */
export function KeptList() {
  const app = useApp();
  const { t } = app;
  const state = useKept();
  const unit = state?.kept.unit;
  const directory = useDirectory(unit?.id !== undefined);
  const ticks = useTicks();
  const [keeping, setKeeping] = useKeeping();
  const [said, setSaid] = useState<"forgotten" | "removed">();
  const [removing, setRemoving] = useState(false);
  /* Until the directory is read, or can not be, her unit would stand here by its id. */
  if (!state || (unit?.id !== undefined && directory === undefined)) return null;

  const { kept } = state;
  const forget = async () => {
    await (await openStore()).forget();
    writeTicks([]);
    setSaid("forgotten");
  };
  const remove = async () => {
    await forget();
    await removeFromPhone(app.base);
    setKeeping({ kind: "refused" });
    setRemoving(false);
    setSaid("removed");
  };
  const mine = unit && myLine(unit, directory ?? undefined);
  const rows: [name: string, value: ComponentChildren][] = [];
  if (unit?.id !== undefined) rows.push(["unit", <EnglishName key="unit" name={mine?.name ?? unit.id} />]);
  if (unit?.own) rows.push(["number", <PhoneNumber key="number" number={unit.own.number} />]);
  if (ticks > 0) rows.push(["ticks", ticks]);
  if (kept.answers) rows.push(["answers", Object.keys(kept.answers.values).length]);
  if (kept.interpreter) rows.push(["interpreter", kept.interpreter.name]);
  if (kept.questions) rows.push(["questions", kept.questions.length]);
  if (kept.language !== undefined) rows.push(["language", languageName(kept.language, app.tag)]);
  if (kept.english !== undefined) rows.push(["english", t(kept.english ? "keptList.yes" : "keptList.no")]);
  if (kept.installRefused === true) rows.push(["dismissed", t("keptList.yes")]);
  return (
    <>
      <h3>{t("keptList.public")}</h3>
      <p>
        {keeping?.kind === "kept"
          ? t("keptOnPhone.kept", { kilobytes: Math.ceil(keeping.language.bytes / 1000) })
          : t(keeping ? "keptList.noPages" : "keptOnPhone.looking")}
      </p>
      <h3>{t("keptList.yours")}</h3>
      {rows.length === 0 ? (
        <p>{t("keptList.nothing")}</p>
      ) : (
        <dl class="kept-list">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`keptList.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p role="status">{said && <strong>{t(`keptList.${said}`)}</strong>}</p>
      <div class="stack">
        <button type="button" class="button" onClick={() => void forget()}>
          {t("keptList.forget")}
        </button>
        {removing ? (
          <div class="notice" role="alert">
            <p>{t(navigator.onLine ? "keptList.removeSure" : "keptList.removeOffline")}</p>
            <p class="actions">
              <button type="button" class="button" onClick={() => void remove()}>
                {t("keptList.removeYes")}
              </button>
              <button type="button" class="button-quiet" onClick={() => setRemoving(false)}>
                {t("keptList.removeNo")}
              </button>
            </p>
          </div>
        ) : (
          <button type="button" class="button-quiet" onClick={() => setRemoving(true)}>
            {t("keptList.remove")}
          </button>
        )}
      </div>
    </>
  );
}

/** A language's name in the language of the page; its tag where the browser knows no names. */
function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function useTicks(): number {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    const read = () => setTicks(readTicks().length);
    read();
    window.addEventListener(ticksChanged, read);
    return () => window.removeEventListener(ticksChanged, read);
  }, []);
  return ticks;
}
