import type { ComponentChildren } from "preact";
import { writeDay } from "../../i18n/write-day.ts";
import { EnglishName, PhoneNumber } from "../phone-number.tsx";
import { addressInWords } from "./address.ts";
import { QrCode } from "./qr-code.tsx";
import { type SheetContent, type SheetLanguage, type Signs, wordsOf } from "./sheet-data.ts";

/** How many signs of each list a wallet card holds: those of the NHS England list come first on the page. */
const onCard = { emergency: 2, urgent: 7 };

export type SheetName = "poster" | "card" | "signs";

/** One sheet of A4 as it will come out of the printer. */
export function Sheet({ name, content }: { name: SheetName; content: SheetContent }) {
  const [first] = content.languages;
  if (!first) return null;
  const Body = { poster: Poster, card: Cards, signs: SignSheet }[name];
  return (
    <article
      class={`sheet sheet-${name}${content.saveInk ? " saves-ink" : ""}`}
      lang={first.tag}
      dir={first.dir}
    >
      <Body content={content} first={first} />
    </article>
  );
}

interface Part {
  content: SheetContent;
  /** The language chosen first. */
  first: SheetLanguage;
}

/** A sentence of the sheet in one of its languages. */
function Said({ language, of, as: Tag = "p" }: { language: SheetLanguage; of: string; as?: "p" | "h2" }) {
  return (
    <Tag lang={language.tag} dir={language.dir}>
      {wordsOf(language)(`sheet.${of}`)}
    </Tag>
  );
}

function Poster({ content, first }: Part) {
  const { languages } = content;
  return (
    <>
      <header class={languages.length > 2 ? "calls many" : "calls"}>
        {languages.map((language) => (
          <Said key={language.tag} language={language} of="pregnant" as="h2" />
        ))}
      </header>
      <CodeAndAddress content={content} />
      <div class="scan">
        {languages.map((language) => (
          <Said key={language.tag} language={language} of="scan" />
        ))}
      </div>
      <UnitLine content={content} first={first} />
      <div class="emergency">
        {languages.map((language) => (
          <Said key={language.tag} language={language} of="emergency" />
        ))}
      </div>
      <Foot content={content} />
    </>
  );
}

/** Two cards to cut out and fold: the language chosen first, and the second or English. */
function Cards({ content, first }: Part) {
  const second = content.languages[1] ?? first;
  return (
    <>
      <div class="strips">
        <Strip content={content} first={first} />
        <Strip content={content} first={second} />
      </div>
      <Foot content={content} />
    </>
  );
}

function Strip({ content, first }: Part) {
  const t = wordsOf(first);
  const signs = content.signs[first.tag];
  return (
    <section class="strip" lang={first.tag} dir={first.dir}>
      <div class="fold">
        <strong class="site">
          <bdi lang="en">{content.site}</bdi>
        </strong>
        <QrCode address={content.address} />
        <Address address={content.address} />
      </div>
      <div class="fold">
        <UnitLine content={content} first={first} />
        <p class="emergency">{t("sheet.emergency")}</p>
        <p class="ruled">{t("sheet.notes")}:</p>
      </div>
      <div class="fold">{signs && <SignPart signs={signs} kind="emergency" most={onCard.emergency} />}</div>
      <div class="fold tall">{signs && <SignPart signs={signs} kind="urgent" most={onCard.urgent} />}</div>
    </section>
  );
}

function SignSheet({ content, first }: Part) {
  const signs = content.signs[first.tag];
  return (
    <>
      <div class="sign-columns">
        <div>
          {signs && <SignPart signs={signs} kind="emergency" />}
          <CodeAndAddress content={content} />
          <UnitLine content={content} first={first} />
        </div>
        <div>{signs && <SignPart signs={signs} kind="urgent" />}</div>
      </div>
      <Foot content={content} />
    </>
  );
}

function SignPart({ signs, kind, most }: { signs: Signs; kind: keyof Signs; most?: number }) {
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

function CodeAndAddress({ content: { site, address } }: { content: SheetContent }) {
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

function Address({ address }: { address: string }) {
  return (
    <p class="address" dir="ltr" lang="en">
      {addressInWords(address)}
    </p>
  );
}

/** The unit and its number, with the page it was read on; a line to write on where we hold none. */
function UnitLine({ content: { unit }, first }: Part) {
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

function Foot({ content: { languages, printed, nextCheck } }: { content: SheetContent }) {
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
