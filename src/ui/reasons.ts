import { openStore } from "../store/store.ts";
import { readTicks, ticksChanged } from "../store/ticks.ts";

/** On the page of words to say: puts under "because" the signs she has ticked, each as she would say it. */
export function wakeReasons(): void {
  const list = document.querySelector("[data-reasons]");
  const show = () => {
    const said = readTicks().flatMap((id) => {
      const words = document.querySelector(`#reason-${CSS.escape(id)} .flag > span`);
      if (!words) return [];
      const item = document.createElement("li");
      item.dataset.reason = id;
      item.append(...words.cloneNode(true).childNodes);
      return [item];
    });
    if (!list) return;
    list.textContent = "";
    list.append(...said);
  };
  window.addEventListener(ticksChanged, show);
  show();
}

/** Fills the blanks of the words to say from what she kept; what she writes here is kept nowhere. */
export async function fillBlanks(): Promise<void> {
  const { answers, interpreter } = await (await openStore()).read();
  const fill = (id: string, value: string | undefined) => {
    const field = document.querySelector<HTMLInputElement>(`#${id} > .blank`);
    if (field && field.value === "" && value !== undefined) field.value = value;
  };
  fill("weeks", answers?.values.weeks);
  fill("notes", answers?.values.notes);
  fill("interpreter", interpreter?.name);
}
