import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "preact-render-to-string";
import { flatten } from "../../i18n/check-strings.ts";
import type { Language } from "../../i18n/language.ts";
import { pages } from "../../pages/page-list.ts";
import { readEnglish, readFacts } from "../read-content.ts";
import { readLanguages, readReadBack, readStrings, readTranslation } from "../read-language.ts";
import { PageToCheck } from "./page-to-check.tsx";
import { StringsToCheck } from "./strings-to-check.tsx";

/**
 * One document to print for whoever checks a language: every block with its id, its English, its translation, how
 * that was read back blind, the sources and dates of its page, and boxes to sign. In English, for a clinician, it
 * has the sources with what each of their facts says.
 * @param root folder that holds `content` and `locales`
 * @throws Error when no such language is listed
 */
export function reviewPack(root: string, tag: string): string {
  const language = readLanguages(root).find((candidate) => candidate.tag === tag);
  if (!language) throw new Error(`locales/languages.json lists no language "${tag}"`);
  const english = readEnglish(root);
  const facts = readFacts(root);
  const styles = ["tokens", "review"].map((name) =>
    readFileSync(join(root, `src/styles/${name}.css`), "utf8"),
  );
  /* The signs first: whoever has an hour spends it on them. */
  const ordered = [...pages].sort((a, b) => Number(b.safety ?? false) - Number(a.safety ?? false));
  const sections = ordered.flatMap((entry) => {
    const page = english[entry.id];
    if (!page || (entry.forStaff && tag !== "en")) return [];
    const translation = tag === "en" ? null : readTranslation(root, tag, entry.id);
    const readBack = readReadBack(root, tag, entry.id);
    return [{ entry, page, translation, readBack }];
  });
  const body = render(
    <>
      <Cover language={language} />
      {sections.map((section) => (
        <PageToCheck key={section.entry.id} {...section} language={language} facts={facts} />
      ))}
      {tag !== "en" && (
        <StringsToCheck
          language={language}
          english={flatten(readStrings(root, "en"))}
          translated={flatten(readStrings(root, tag))}
        />
      )}
    </>,
  );
  const title = `Keep Well, to check: ${language.english}`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><style>${styles.join("\n")}</style></head>
<body>${body}</body>
</html>
`;
}

/** What the reader is asked to do, and what is done with it. */
function Cover({ language }: { language: Language }) {
  const isEnglish = language.tag === "en";
  return (
    <header>
      <h1>Keep Well, to check: {language.english}</h1>
      <p>
        Nobody has checked these words unless a page says so. They are for women who are pregnant in England;
        each line of the red flags must mean exactly what its English means, neither softer nor harder.
      </p>
      <ol>
        <li>{isEnglish ? "Read each line beside its sources." : "Read each line beside its English."}</li>
        <li>
          Tick “right” where it is; where it is not, write what it should say, in pen, in the last column.
        </li>
        <li>
          Sign the box under each page you have read to its end. One page is a help: you need not do all.
        </li>
        <li>
          Send it back as a photo or by post to whoever gave it to you, or use the issue form of the project.
        </li>
      </ol>
      <p>
        A change is made, shown to you again, and only then does your name stand on the page, as: name, role,
        day.
      </p>
    </header>
  );
}
