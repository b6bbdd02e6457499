import { useEffect, useState } from "preact/hooks";
import { type Age, ageOf, lastChecked } from "../offline/freshness.ts";
import { whenChecked } from "../offline/register.ts";
import { useApp } from "./app.ts";

/** Says when the advice of this page, or this copy of it, has grown old. It never hides anything. */
export function PageAge() {
  const { t, base, built, nextCheck } = useApp();
  const [age, setAge] = useState<Age>();
  useEffect(() => {
    const look = async () => setAge(ageOf(Date.now(), built, nextCheck, await lastChecked(base)));
    void look();
    void whenChecked().then(look);
  }, [base, built, nextCheck]);
  if (!age?.overdue && !age?.stale) return null;
  return (
    <p class="notice">
      {age.overdue && t("age.overdue")} {age.stale && t("age.stale")} {t("age.stillRight")}
    </p>
  );
}
