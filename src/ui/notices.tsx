import { useEffect, useState } from "preact/hooks";
import { onUpdated } from "../offline/register.ts";
import { useApp } from "./app.ts";
import { LinkedUnit } from "./linked-unit.tsx";
import { PageAge } from "./page-age.tsx";
import { useKept } from "./use-kept.ts";

/** What the page has to say above its first heading: a unit in the link, a new version, a refusal to store. */
export function Notices() {
  const { t } = useApp();
  const place = useKept()?.place ?? "phone";
  const [updated, setUpdated] = useState(false);
  useEffect(() => onUpdated(() => setUpdated(true)), []);
  return (
    <>
      <LinkedUnit />
      <PageAge />
      <div role="status">
        {updated && <p class="notice">{t("notices.updated")}</p>}
        {place !== "phone" && <p class="notice">{t(`notices.keptFor.${place}`)}</p>}
      </div>
    </>
  );
}
