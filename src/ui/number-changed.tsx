import { openStore } from "../store/store.ts";
import type { MyLine } from "../units/my-line.ts";
import { useApp } from "./app.ts";
import { PhoneNumber } from "./phone-number.tsx";

/** In the call bar, until she has seen it: the number of her unit has changed, old and new side by side. */
export function NumberChanged({ changed }: { changed: NonNullable<MyLine["changed"]> }) {
  const { t } = useApp();
  const seen = async () => {
    const store = await openStore();
    const { unit } = await store.read();
    if (!unit) return;
    const { seen: _old, ...rest } = unit;
    const checked = unit.own ? unit.checked : false;
    await store.write("unit", { ...rest, checked, ...(changed.to ? { seen: changed.to } : {}) });
  };
  return (
    <div class="call-bar-facts" role="alert">
      <strong>{t(changed.to ? "callBar.changed" : "callBar.dropped")}</strong>{" "}
      <span>
        {t("callBar.old")} <PhoneNumber number={changed.from.number} />
      </span>{" "}
      {changed.to && (
        <span>
          {t("callBar.new")} <PhoneNumber number={changed.to.number} />
        </span>
      )}{" "}
      <button type="button" class="button-quiet" onClick={() => void seen()}>
        {t("callBar.seen")}
      </button>
    </div>
  );
}
