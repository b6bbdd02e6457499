import { useApp } from "./app.ts";
import { Icon } from "./icon.tsx";
import { useKeeping } from "./use-keeping.ts";

/** "Kept on this phone: works with no signal", said only after looking, with the size as it is. */
export function KeptOnPhone() {
  const { t } = useApp();
  const [keeping] = useKeeping();
  if (!keeping) return <p class="kept-line">{t("keptOnPhone.looking")}</p>;
  if (keeping.kind === "refused") return <p class="kept-line">{t("keptOnPhone.refused")}</p>;
  const kilobytes = Math.ceil(keeping.language.bytes / 1000);
  return (
    <p class="kept-line">
      <Icon name="kept" /> {t("keptOnPhone.kept", { kilobytes })}
    </p>
  );
}
