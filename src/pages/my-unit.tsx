import { LineFacts } from "../ui/line-facts.tsx";
import { EnglishName, PhoneNumber } from "../ui/phone-number.tsx";
import { UnitChooser } from "../ui/unit-chooser.tsx";
import type { UnitRecord } from "../units/record.ts";
import { Blocks } from "./blocks.tsx";
import { Island } from "./island.tsx";
import type { PageContext, Region } from "./site.ts";

/** Choose, check, change or forget her unit; and the whole directory by region, for when there is no script. */
export function MyUnit({ context }: { context: PageContext }) {
  const { t, site, page } = context;
  return (
    <>
      <Blocks blocks={page.blocks.slice(0, 1)} context={context} />
      <Island name="unit-chooser" of={UnitChooser} context={context} />
      <Blocks blocks={page.blocks.slice(1)} context={context} />
      <h2 id="all-units">{t("directory.heading")}</h2>
      <p>{t("directory.intro")}</p>
      {site.regions.map((region) => (
        <RegionList key={region.id} region={region} context={context} />
      ))}
    </>
  );
}

function RegionList({ region, context }: { region: Region; context: PageContext }) {
  return (
    <details class="region">
      <summary>{context.t(`directory.region.${region.id}`)}</summary>
      <ul>
        {region.units.map((unit) => (
          <UnitItem key={unit.id} unit={unit} context={context} />
        ))}
      </ul>
    </details>
  );
}

function UnitItem({ unit, context }: { unit: UnitRecord; context: PageContext }) {
  const { t, site } = context;
  const line = site.directory[unit.id]?.line;
  return (
    <li
      data-unit={unit.id}
      {...(unit.postcode === null ? {} : { "data-district": unit.postcode.split(" ")[0] })}
    >
      <div lang="en" dir="ltr">
        <strong class="unit-name">{unit.name}</strong>, <span class="unit-town">{unit.town}</span>
        <span class="unit-trust quiet">{unit.trust}</span>
      </div>
      {unit.closedToBirths && <p>{t("directory.closed")}</p>}
      {line ? (
        <>
          <a href={`tel:${line.tel}`}>
            <PhoneNumber number={line.number} />
          </a>
          <LineFacts line={line} t={t} />
        </>
      ) : (
        <p>{t("directory.useNotes")}</p>
      )}
    </li>
  );
}

/** Hospitals whose main number we hold, for Birth Reflections, with each number in digits. */
export function Switchboards({ context }: { context: PageContext }) {
  const { t, site } = context;
  const held = Object.entries(site.directory).filter(([, unit]) => unit.switchboard);
  return (
    <details class="region">
      <summary>{t("birthplace.listHeading")}</summary>
      <ul>
        {held.map(([id, { name, town, switchboard }]) => (
          <li key={id}>
            <EnglishName name={`${name}, ${town}`} />{" "}
            {switchboard && (
              <a href={`tel:${switchboard.tel}`}>
                <PhoneNumber number={switchboard.number} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
