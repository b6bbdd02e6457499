import { useState } from "preact/hooks";
import { type Findable, searchUnits } from "../units/search.ts";
import { useApp } from "./app.ts";
import { Icon } from "./icon.tsx";
import { EnglishName } from "./phone-number.tsx";

/** A unit as the search shows it. */
export interface FoundUnit extends Findable {
  town: string;
}

/** Search by hospital, town, trust or postcode. Results stand in the page flow, as buttons. */
export function UnitSearch({
  label,
  units,
  onChoose,
}: {
  label: string;
  units: readonly FoundUnit[];
  onChoose: (id: string) => void;
}) {
  const { t } = useApp();
  const [query, setQuery] = useState("");
  const found = searchUnits(units, query);
  const asked = query.trim() !== "";
  return (
    <search class="unit-search">
      <label for="unit-query">{label}</label>
      <p class="quiet" id="unit-query-hint">
        {t("picker.hint")}
      </p>
      <div class="field">
        <Icon name="search" />
        <input
          id="unit-query"
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          lang="en"
          aria-describedby="unit-query-hint"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p role="status">
        {asked && (found.length === 0 ? t("picker.none") : t("picker.found", { count: found.length }))}
      </p>
      {asked && found.length > 0 && (
        <ul class="results">
          {found.map(({ id, name, town }) => (
            <li key={id}>
              <button type="button" class="result" onClick={() => onChoose(id)}>
                <strong>
                  <EnglishName name={name} />
                </strong>
                <span>
                  <EnglishName name={town} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
