import { type ComponentType, hydrate } from "preact";
import { followLinksAgain } from "../offline/follow-again.ts";
import { keepLanguage } from "../offline/register.ts";
import { AppProvider, readApp } from "./app.ts";
import { CallBar } from "./call-bar.tsx";
import { CardCall } from "./card-call.tsx";
import { EnglishToggle } from "./english-toggle.tsx";
import { Notices } from "./notices.tsx";
import { ReadAloud } from "./read-aloud.tsx";

type Islands = Record<string, ComponentType>;

const everyPage: Islands = {
  "call-bar": CallBar,
  "card-call": CardCall,
  "english-toggle": EnglishToggle,
  notices: Notices,
  "read-aloud": ReadAloud,
};

/**
 * Wakes the islands of a page, each on its own so that one that fails leaves the rest working, and asks
 * the worker to keep the page's language.
 */
export function start(islands: Islands = {}): void {
  const app = readApp();
  for (const [name, Island] of Object.entries({ ...everyPage, ...islands })) {
    for (const element of document.querySelectorAll(`[data-island="${name}"]`)) {
      try {
        hydrate(
          <AppProvider value={app}>
            <Island />
          </AppProvider>,
          element,
        );
      } catch (fault) {
        console.error(fault);
      }
    }
  }
  document.documentElement.classList.add("is-awake");
  followLinksAgain();
  void keepLanguage(app);
}
