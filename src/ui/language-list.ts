import { bestMatch } from "../i18n/match.ts";
import { openStore } from "../store/store.ts";

/** The links of a list of languages in this page, by tag. */
function languageLinks(): Map<string, HTMLAnchorElement> {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-language]");
  return new Map([...links].map((link) => [link.dataset.language ?? "", link]));
}

/** Remembers a language once she chooses it from a list, before the next page opens. */
function rememberChoice(links: Map<string, HTMLAnchorElement>): void {
  for (const [tag, link] of links) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const open = () => location.assign(link.href);
      void openStore()
        .then((store) => store.write("language", tag))
        .then(open, open);
    });
  }
}

/** `/`: follows a remembered choice unless opened as `/?list`; else puts the browser's best match first. */
export async function wakeFirstPage(): Promise<void> {
  const links = languageLinks();
  for (const link of links.values()) link.search = unitInQuery();
  const remembered = (await (await openStore()).read()).language;
  const follow = remembered === undefined ? undefined : links.get(remembered);
  if (follow && !new URLSearchParams(location.search).has("list")) {
    location.replace(follow.href);
    return;
  }
  const best = links.get(bestMatch(navigator.languages, [...links.keys()]) ?? "");
  const item = best?.closest("li");
  item?.classList.add("is-best");
  item?.parentElement?.prepend(item);
  rememberChoice(links);
}

/** `/{tag}/languages/`: each language leads to the page she came from, and to the unit her link names. */
export function wakeLanguages(base: string): void {
  const links = languageLinks();
  const from = pageBefore(base);
  for (const [tag, link] of links) {
    if (from) link.href = `${base}${tag}/${from.rest}${from.query}`;
  }
  rememberChoice(links);
}

/** The page of ours she was on, without its language, and the one thing of its query worth keeping. */
function pageBefore(base: string): { rest: string; query: string } | undefined {
  const site = location.origin + base;
  if (!document.referrer.startsWith(site)) return undefined;
  const { pathname, search } = new URL(document.referrer);
  const [, rest] = /^[A-Za-z-]+\/([a-z0-9/-]*)$/.exec(pathname.slice(base.length)) ?? [];
  return rest === undefined || rest === "languages/" ? undefined : { rest, query: unitInQuery(search) };
}

/** `?unit=…` of an address, as it stands; the page it leads to reads it with care. */
function unitInQuery(query = location.search): string {
  const unit = new URLSearchParams(query).get("unit");
  return unit === null ? "" : `?${new URLSearchParams({ unit })}`;
}
