import { Icon } from "../ui/icon.tsx";
import { hasPictogram, Pictogram } from "../ui/pictogram.tsx";
import { English, languageOf, Words } from "./blocks.tsx";
import { address, type PageContext, pageOf, spokenAs } from "./site.ts";

/** On the first screen, for whoever she shows it to: the language she needs an interpreter in, in English. */
export function InterpreterLine({ context }: { context: PageContext }) {
  const { language, site } = context;
  const need = pageOf(context, "interpreter-card").blocks.flatMap((block) =>
    block.kind === "list" ? block.items.filter(({ id }) => id === "need") : [],
  )[0];
  const spoken = site.interpreterLanguages.find(({ id }) => id === spokenAs(language.tag));
  if (!spoken || !need) return null;
  return (
    <a class="interpreter-line" href={address(context, "interpreter-card")} lang="en" dir="ltr">
      {need.english.replace(/, please\.$/, "")}: <strong>{spoken.english}</strong>
    </a>
  );
}

/** A row that leads to a page of ours: picture, title, what it is, arrow. */
export function PageLink({ id, context, big = false }: { id: string; context: PageContext; big?: boolean }) {
  const page = pageOf(context, id);
  const picture = id.split("/").pop();
  return (
    <a class={big ? "page-link page-link-big" : "page-link"} href={address(context, id)}>
      {hasPictogram(picture) && <Pictogram name={picture} />}
      <span>
        <strong {...languageOf(page.title)}>
          <Words leaf={page.title} context={context} />
        </strong>
        <span class="quiet" {...languageOf(page.summary)}>
          <Words leaf={page.summary} context={context} />
        </span>
        <English leaf={page.title} context={context} tag="span" />
      </span>
      <Icon name="arrow" />
    </a>
  );
}

/** Rows one under another, as a list. */
export function PageLinks({ ids, context }: { ids: string[]; context: PageContext }) {
  return (
    <ul class="page-links">
      {ids.map((id) => (
        <li key={id}>
          <PageLink id={id} context={context} />
        </li>
      ))}
    </ul>
  );
}
