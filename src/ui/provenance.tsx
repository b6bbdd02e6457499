import type { Translator } from "../i18n/translator.ts";
import type { Line } from "../units/directory.ts";
import { EnglishName } from "./phone-number.tsx";

/** Hosts that publish for the NHS or government themselves; any other page is named without a link. */
const own = /(^|\.)(nhs\.uk|gov\.uk|cqc\.org\.uk)$/;

/** Keeps a date that a page writes its own way, such as "2022 (COVID-era)", in one piece in any direction. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** Where a number was read and when that page was written, as it is: a saved copy, and nobody has rung it. */
export function Provenance({ line, t }: { line: Pick<Line, "seen">; t: Translator }) {
  return (
    <div class="quiet">
      <p>{t("line.readIn")}</p>
      <ul>
        {line.seen.map(({ url, date }) => {
          const { hostname } = new URL(url);
          return (
            <li key={url}>
              {own.test(hostname) ? (
                <a href={url} rel="external noreferrer">
                  <EnglishName name={hostname} />
                </a>
              ) : (
                <EnglishName name={hostname} />
              )}{" "}
              ({date === undefined ? t("line.pageUndated") : t("line.pageDated", { date: isolate(date) })})
            </li>
          );
        })}
      </ul>
      <p>{t("line.notRung")}</p>
    </div>
  );
}
