import { QrCode } from "./qr-code.tsx";
import { type SheetContent, wordsOf } from "./sheet-data.ts";
import { Address, CodeAndAddress, Foot, type Part, Said, SignPart, UnitLine } from "./sheet-parts.tsx";

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
