import type { Facts } from "../../content/links.ts";
import { type EnglishPage, englishLeaves, stampOf, type TranslatedPage } from "../../content/page.ts";
import type { Leaf } from "../../content/parse-page.ts";
import { type ReadBack, translationHash } from "../../content/read-back.ts";
import type { Language } from "../../i18n/language.ts";
import type { PageEntry } from "../../pages/page-list.ts";
import { Signature } from "./signature.tsx";

/** One page of one language, with all that is known of it. */
export interface ToCheck {
  entry: PageEntry;
  page: EnglishPage;
  translation: TranslatedPage | null;
  readBack: ReadBack | null;
  language: Language;
  facts: Facts;
}

/** A page line by line, with its sources, room to write and a box to sign. */
export function PageToCheck({ entry, page, translation, readBack, language, facts }: ToCheck) {
  const { sources, checkedAgainstSources, nextCheck, clinicallyReviewedBy } = page.matter;
  const isEnglish = language.tag === "en";
  const checked = isEnglish ? clinicallyReviewedBy : translation?.matter.translation.checkedBy;
  const leaves = englishLeaves(page);
  return (
    <section>
      <h2>
        {page.title.source} <code>{entry.id}</code>
      </h2>
      <p>
        Compared with its sources on {checkedAgainstSources}; next due {nextCheck}.{" "}
        {checked
          ? `Checked by ${checked.name}, ${checked.role}, on ${checked.on}.`
          : "Checked by nobody yet."}
        {translation &&
          ` Translated by ${translation.matter.translation.by} on ${translation.matter.translation.on}.`}
      </p>
      {!isEnglish && !translation && <p>This page has no translation yet.</p>}
      {(isEnglish || translation) && (
        <table>
          <thead>
            <tr>
              <th>Line</th>
              <th>English</th>
              {!isEnglish && <th>{language.english}</th>}
              {entry.readBack && !isEnglish && <th>Read back by someone who had not seen the English</th>}
              <th>Right</th>
              <th>Should say</th>
            </tr>
          </thead>
          <tbody>
            {leaves.map((leaf) => (
              <tr key={leaf.id}>
                <td>
                  <code>{leaf.id}</code>
                </td>
                <td>{plain(leaf)}</td>
                {translation && <TranslatedCell leaf={leaf} translation={translation} language={language} />}
                {entry.readBack && translation && <td>{readBackOf(leaf, translation, readBack)}</td>}
                <td class="box">☐</td>
                <td class="room" />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>Sources</h3>
      <ul>
        {sources.map(({ publisher, title, url, date, facts: ids }) => (
          <li key={`${publisher}${title}`}>
            {title === undefined ? publisher : `${publisher}: ${title}`} ({date}){url !== null && `, ${url}`}
            {isEnglish && (
              <ul>
                {ids.map((id) => (
                  <li key={id}>
                    {id} ({facts[id]?.grade}): {facts[id]?.says}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <Signature />
    </section>
  );
}

function TranslatedCell({
  leaf,
  translation,
  language,
}: { leaf: Leaf } & Pick<ToCheck, "language"> & { translation: TranslatedPage }) {
  const found = translation.leaves.find((candidate) => candidate.leaf.id === leaf.id);
  const isBehind = found !== undefined && found.madeFrom !== stampOf(leaf);
  return (
    <td>
      <span lang={language.tag} dir={language.dir}>
        {found ? plain(found.leaf) : ""}
      </span>
      {(isBehind || !found) && <em> Behind today's English: readers see the English.</em>}
    </td>
  );
}

/** What the blind reading of a line says, when it was of the words that stand there now. */
function readBackOf(english: Leaf, translation: TranslatedPage, readBack: ReadBack | null): string {
  const leaf = translation.leaves.find((candidate) => candidate.leaf.id === english.id)?.leaf;
  const found = readBack?.[english.id ?? ""];
  if (!leaf || !found || found.of !== translationHash(leaf)) return "Not read back: readers see the English.";
  return found.verdict === "same" ? found.says : `${found.says} (${found.verdict}: readers see the English)`;
}

/** A block without its signs of bold and its addresses. */
function plain(leaf: Leaf): string {
  return leaf.source.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("**", "");
}
