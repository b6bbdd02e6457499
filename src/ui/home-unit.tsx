import { addressOf, useApp } from "./app.ts";
import { EnglishName, PhoneNumber } from "./phone-number.tsx";
import { useMyLine } from "./use-kept.ts";

/** On the first page: the unit she kept, its number, and the way to check or change it. */
export function HomeUnit() {
  const app = useApp();
  const { t } = app;
  const mine = useMyLine();
  if (!mine) return null;
  return (
    <section class="panel" aria-labelledby="home-unit-heading">
      <h2 id="home-unit-heading">{t("keptUnit.heading")}</h2>
      {mine.name !== undefined && (
        <p>
          <strong>
            <EnglishName name={mine.name} />
          </strong>
        </p>
      )}
      {mine.tel !== undefined && mine.number !== undefined && (
        <p class="big-number">
          <a href={`tel:${mine.tel}`}>
            <PhoneNumber number={mine.number} />
          </a>
        </p>
      )}
      <a class="button-quiet" href={addressOf(app, "my-unit")}>
        {t("keptUnit.checkOrChange")}
      </a>
    </section>
  );
}
