import { readTicks, ticksChanged } from "../store/ticks.ts";

/** On the page of words to say: shows, under "because", the signs she has ticked in this tab. */
export function wakeReasons(): void {
  const reasons = document.querySelectorAll<HTMLElement>("[data-reason]");
  const show = () => {
    const ticked = readTicks();
    for (const reason of reasons) reason.hidden = !ticked.includes(reason.dataset.reason ?? "");
  };
  window.addEventListener(ticksChanged, show);
  show();
}
