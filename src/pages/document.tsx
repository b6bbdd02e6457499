import type { ComponentType } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Strings } from "../i18n/translator.ts";
import type { PageData } from "../ui/app.ts";
import { About } from "./about.tsx";
import type { Assets } from "./assets.ts";
import { BirthReflections } from "./birth-reflections.tsx";
import { withoutMarks } from "./blocks.tsx";
import { EarlyPregnancy } from "./early-pregnancy.tsx";
import { Head } from "./head.tsx";
import { Home } from "./home.tsx";
import { inScript } from "./in-script.ts";
import { InterpreterCard } from "./interpreter-card.tsx";
import { KeepWell } from "./keep-well.tsx";
import { Languages } from "./languages.tsx";
import { Layout } from "./layout.tsx";
import { MyQuestions } from "./my-questions.tsx";
import { MyUnit } from "./my-unit.tsx";
import { type PageEntry, stringsOfEveryPage } from "./page-list.ts";
import { SafeAtHome } from "./safe-at-home.tsx";
import { SayThis } from "./say-this.tsx";
import { Sections } from "./sections.tsx";
import { Share } from "./share.tsx";
import type { PageContext } from "./site.ts";
import { TheyWillAsk } from "./they-will-ask.tsx";
import { WhenToCall } from "./when-to-call.tsx";

/** The parts of a document that `index.html` has places for. */
export interface Document {
  lang: string;
  dir: string;
  /** "on" or "off": whether English stands beside her language from the start. */
  english: string;
  head: string;
  body: string;
}

/** Pages with a layout of their own; every other page is its Markdown. */
const layouts: Record<string, ComponentType<{ context: PageContext }>> = {
  home: Home,
  "when-to-call": WhenToCall,
  "my-unit": MyUnit,
  "keep-well": KeepWell,
  "birth-reflections": BirthReflections,
  "when-to-call/early-pregnancy": EarlyPregnancy,
  "keep-well/safe-at-home": SafeAtHome,
  "say-this": SayThis,
  "they-will-ask": TheyWillAsk,
  "interpreter-card": InterpreterCard,
  "my-questions": MyQuestions,
  share: Share,
  about: About,
  languages: Languages,
};

/** Renders one page of one language, whole. */
export function renderPage(entry: PageEntry, context: PageContext, assets: Assets): Document {
  const { site, language, page } = context;
  const Body = layouts[entry.id] ?? Sections;
  const strings = site.strings[language.tag] ?? {};
  const wanted = [...stringsOfEveryPage, ...(entry.strings ?? [])];
  const data: PageData = {
    tag: language.tag,
    base: context.base,
    built: context.built,
    nextCheck: page.matter.nextCheck,
    strings: Object.fromEntries(wanted.map((name) => [name, strings[name]])) as Strings,
  };
  const head = renderToString(<Head context={context} entry={entry} assets={assets} />);
  const body = renderToString(
    <Layout context={context}>
      <Body context={context} />
    </Layout>,
  );
  const unchecked = page.translation !== null && page.translation.checkedBy === null;
  return {
    lang: language.tag,
    dir: language.dir,
    english: entry.safety && unchecked ? "on" : "off",
    head,
    body: `${withoutMarks(body)}<script type="application/json" id="page-data">${inScript(data)}</script>`,
  };
}
