import data from "virtual:share-data";
import { useRef, useState } from "preact/hooks";
import { isoDayOf } from "../../i18n/write-day.ts";
import { unitById } from "../../units/my-line.ts";
import { useApp } from "../app.ts";
import { EnglishName } from "../phone-number.tsx";
import { UnitSearch } from "../unit-search.tsx";
import { useDirectory, useKept } from "../use-kept.ts";
import { addressInWords, type Shared, shareAddress } from "./address.ts";
import { asPage, download } from "./download.ts";
import { HandOver } from "./hand-over.tsx";
import { pngOf } from "./qr-code.tsx";
import { RingFromPhone } from "./ring-from-phone.tsx";
import { wordsOf } from "./sheet-data.ts";
import { Sheet, type SheetName } from "./sheets.tsx";
import { useSigns } from "./use-signs.ts";

/** As many languages as a sheet of A4 holds in letters that can be read from a step away. */
const mostLanguages = 6;

/** A side of the downloaded code, in pixels: 100 mm at 300 dots an inch. */
const printPixels = 1181;

const names: SheetName[] = ["poster", "card", "signs"];

/** Choose a unit, languages and what opens; hand over the link, print a sheet, or take the code away as a file. */
export function ShareTool() {
  const app = useApp();
  const { t } = app;
  const directory = useDirectory(true);
  const kept = useKept()?.kept.unit?.id;
  const [unit, setUnit] = useState<string | null>();
  const [tags, setTags] = useState([app.tag]);
  const [opens, setOpens] = useState<Shared["opens"]>("home");
  const [name, setName] = useState<SheetName>("poster");
  const [saveInk, setSaveInk] = useState(false);
  const signs = useSigns(app.base, name === "poster" ? [] : tags.slice(0, 2));
  const sheet = useRef<HTMLDivElement>(null);
  if (!directory) return <p class="quiet">{t("share.noScript")}</p>;

  const id = unit === null ? undefined : (unit ?? kept);
  const chosen = unitById(directory, id);
  const languages = data.languages.filter(({ tag }) => tags.includes(tag));
  const ordered = tags.flatMap((tag) => languages.filter((language) => language.tag === tag));
  const [first] = ordered;
  const site = location.origin + app.base;
  const address = shareAddress(site, { ...(chosen && id !== undefined ? { unit: id } : {}), tags, opens });
  const fault = first === undefined ? "noLanguage" : tags.length > mostLanguages ? "tooMany" : undefined;
  const units = Object.entries(directory).map(([key, { name: hospital, town }]) => ({
    id: key,
    name: hospital,
    town,
    words: town,
  }));
  const content = {
    site: data.site,
    address,
    languages: ordered,
    signs: signs.read,
    ...(chosen ? { unit: chosen } : {}),
    printed: isoDayOf(new Date()),
    nextCheck: data.nextCheck,
    saveInk,
  };
  const takeSheet = () => {
    const shown = sheet.current?.querySelector<HTMLElement>(".sheet");
    if (shown) download(`keep-well-${name}.html`, asPage(shown, data.site));
  };
  const takeSvg = () => {
    const code = sheet.current?.querySelector(".qr");
    if (code) download("keep-well.svg", new Blob([code.outerHTML], { type: "image/svg+xml" }));
  };
  return (
    <>
      <RingFromPhone />
      <section class="share-step">
        <h2>1. {t("share.choose")}</h2>
        {chosen ? (
          <p>
            <strong>
              <EnglishName name={chosen.name} />
            </strong>{" "}
            <button type="button" class="button-quiet" onClick={() => setUnit(null)}>
              {t("share.anotherUnit")}
            </button>
          </p>
        ) : (
          <UnitSearch label={t("share.unit")} units={units} onChoose={setUnit} />
        )}
        <fieldset>
          <legend>{t("share.languages")}</legend>
          {data.languages.map(({ tag, name: own, english, dir }) => (
            <label key={tag} class="choice">
              <input
                type="checkbox"
                checked={tags.includes(tag)}
                onChange={(event) =>
                  setTags(
                    event.currentTarget.checked ? [...tags, tag] : tags.filter((other) => other !== tag),
                  )
                }
              />
              <span lang={tag} dir={dir}>
                {own}
              </span>
              {own !== english && (
                <span class="quiet" lang="en" dir="ltr">
                  {english}
                </span>
              )}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t("share.opens")}</legend>
          {(["home", "when-to-call"] as const).map((page) => (
            <label key={page} class="choice">
              <input type="radio" name="opens" checked={opens === page} onChange={() => setOpens(page)} />
              <span>{t(page === "home" ? "share.home" : "share.redFlags")}</span>
            </label>
          ))}
        </fieldset>
        <p>{t("share.address")}:</p>
        <p class="address" dir="ltr" lang="en">
          {addressInWords(address)}
        </p>
        <p role="status" class="fault">
          {fault && t(`share.${fault}`)}
        </p>
      </section>
      {first && !fault && (
        <>
          <section class="share-step">
            <h2>2. {t("share.handOver")}</h2>
            <HandOver address={address} message={wordsOf(first)("sheet.message")} />
          </section>
          <section class="share-step">
            <h2>3. {t("share.print")}</h2>
            <fieldset>
              <legend class="visually-hidden">{t("share.print")}</legend>
              {names.map((other) => (
                <label key={other} class="choice">
                  <input type="radio" name="sheet" checked={name === other} onChange={() => setName(other)} />
                  <span>{t(`share.${other}`)}</span>
                </label>
              ))}
              <label class="choice">
                <input
                  type="checkbox"
                  checked={saveInk}
                  onChange={(event) => setSaveInk(event.currentTarget.checked)}
                />
                <span>{t("share.ink")}</span>
              </label>
            </fieldset>
            <p role="status">{signs.missing && t("share.notKept")}</p>
            <p>
              <button type="button" class="button" onClick={() => window.print()}>
                {t("share.printSheet")}
              </button>
            </p>
          </section>
          <div class="preview" ref={sheet}>
            <Sheet name={name} content={content} />
          </div>
          <section class="share-step">
            <h2>4. {t("share.download")}</h2>
            <p class="actions">
              <button type="button" class="button-quiet" onClick={takeSvg}>
                {t("share.svg")}
              </button>
              <button
                type="button"
                class="button-quiet"
                onClick={() => void pngOf(address, printPixels).then((png) => download("keep-well.png", png))}
              >
                {t("share.png")}
              </button>
              <button type="button" class="button-quiet" onClick={takeSheet}>
                {t("share.page")}
              </button>
            </p>
          </section>
        </>
      )}
    </>
  );
}
