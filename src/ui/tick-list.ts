import { readTicks, ticksChanged, writeTicks } from "../store/ticks.ts";

/**
 * Wakes the boxes beside the red flags. A tick is remembered in this tab and brings the call to the front;
 * nothing is judged, and nothing is said when nothing is ticked.
 */
export function wakeTickList(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[data-flag]")];
  const forget = document.querySelector<HTMLButtonElement>("[data-forget-ticks]");
  const show = () => {
    const ticked = readTicks();
    for (const box of boxes) {
      box.checked = ticked.includes(box.value);
      const words = box.closest("li")?.querySelector<HTMLElement>("[data-words]");
      if (words) words.hidden = !box.checked;
    }
    if (forget) forget.hidden = ticked.length === 0;
  };
  for (const box of boxes) {
    box.addEventListener("change", () => writeTicks(boxes.filter((b) => b.checked).map((b) => b.value)));
  }
  forget?.addEventListener("click", () => {
    writeTicks([]);
    boxes[0]?.focus();
  });
  window.addEventListener(ticksChanged, show);
  show();
}
