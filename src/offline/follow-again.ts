import { onUpdated } from "./register.ts";

/**
 * Follows a link once more when a new version takes over before its page has come. Chromium loses a page that
 * is asked for in the second in which one worker leaves and the next begins: nothing answers, and she waits.
 */
export function followLinksAgain(): void {
  let followed: string | undefined;
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    const staysHere = event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey;
    if (
      link &&
      !staysHere &&
      !link.target &&
      !link.download &&
      link.origin === location.origin &&
      !isInPage(link)
    ) {
      followed = link.href;
    }
  });
  /* A page that comes back by the back button has done its waiting. */
  window.addEventListener("pagehide", () => {
    followed = undefined;
  });
  onUpdated(() => {
    if (followed !== undefined) location.assign(followed);
  });
}

/** Whether a link leads to a place in the page it stands in. */
function isInPage(link: HTMLAnchorElement): boolean {
  return link.hash !== "" && link.pathname === location.pathname && link.search === location.search;
}
