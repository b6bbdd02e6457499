import type { ComponentChildren } from "preact";
import { writeDay } from "../../i18n/write-day.ts";
import { EnglishName, PhoneNumber } from "../phone-number.tsx";
import { addressInWords } from "./address.ts";
import { QrCode } from "./qr-code.tsx";
import { type SheetContent, type SheetLanguage, type Signs, wordsOf } from "./sheet-data.ts";

/** What each part of a sheet is told. */
export interface Part {
  content: SheetContent;
  /** The language chosen first. */
  first: SheetLanguage;
}

/** A sentence of the sheet in one of its languages. */
export function Said({
  language,
  of,
  as: Tag = "p",
}: {
  language: SheetLanguage;
  of: string;
  as?: "p" | "h2";
}) {
  return (
    <Tag lang={language.tag} dir={language.dir}>
      {wordsOf(language)(`sheet.${of}`)}
    </Tag>
  );
}

/** One list of signs, or as many of it as there is room for. */
export function SignPart({ signs, kind, most }: { signs: Signs; kind: keyof Signs; most?: number }) {
  const { heading, signs: all } = signs[kind];
  return (
    <section class={`signs-${kind}`}>
      <h3>{heading}</h3>
      <ul>
        {all.slice(0, most).map(({ id, words, lang, english }) => (
          <li key={id}>
            <span lang={lang} {...(lang === "en" ? { dir: "ltr" } : {})}>
              {words}
            </span>
            {english !== undefined && (
              <span class="beside" lang="en" dir="ltr">
                {english}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The code, the address it holds in letters, and the name of the site. */
export function CodeAndAddress({ content: { site, address } }: { content: SheetContent }) {
  return (
    <div class="code">
      <QrCode address={address} />
      <Address address={address} />
      <strong class="site">
        <bdi lang="en">{site}</bdi>
      </strong>
    </div>
  );
}

/** The address as people type it. */
export function Address({ address }: { address: string }) {
  return (
    <p class="address" dir="ltr" lang="en">
      {addressInWords(address)}
    </p>
  );
}

/** The unit and its number, with the page it was read on; a line to write on where we hold none. */
export function UnitLine({ content: { unit }, first }: Part) {
  const t = wordsOf(first);
  const line = unit?.line;
  const seen = line?.seen[0];
  return (
    <div class="unit-line">
      <p>
        {t("sheet.myUnit")}
        {unit && ": "}
        {unit && <EnglishName name={unit.name} />}
      </p>
      {line ? (
        <p class="unit-number">
          <PhoneNumber number={line.number} />
        </p>
      ) : (
        <p class="ruled" />
      )}
      {seen && (
        <p class="read-on">{withName(t("sheet.readOn", { page: "\0" }), new URL(seen.url).hostname)}</p>
      )}
    </div>
  );
}

/** Puts a Latin name where a sentence of any direction has room for it. */
function withName(sentence: string, name: string): ComponentChildren {
  const [before, after] = sentence.split("\0");
  return (
    <>
      {before}
      <EnglishName name={name} />
      {after}
    </>
  );
}

/** What this is not, and when it was printed and is due: in the first two languages. */
export function Foot({ content: { languages, printed, nextCheck } }: { content: SheetContent }) {
  return (
    <footer>
      {languages.slice(0, 2).map((language) => {
        const t = wordsOf(language);
        const day = (isoDay: string) => writeDay(isoDay, language.tag, "medium");
        return (
          <p key={language.tag} lang={language.tag} dir={language.dir}>
            {t("sheet.notNhs")} {t("sheet.printed", { date: day(printed), next: day(nextCheck) })}
          </p>
        );
      })}
    </footer>
  );
}
