import { openStore } from "../store/store.ts";
import type { App } from "./app.ts";

/** Wakes the interpreter card: her language on it, the lines she wants, kept only if she asks. */
export async function wakeInterpreterCard({ t }: App): Promise<void> {
  const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector);
  const select = find<HTMLSelectElement>("#interpreter-language");
  const spoken = find("[data-spoken]");
  const [status, keep, forget] = [
    find("[data-card-status]"),
    find("[data-keep-card]"),
    find("[data-forget-card]"),
  ];
  const wishes = [...document.querySelectorAll<HTMLInputElement>("[data-wish]")];
  if (!select || !spoken || !status || !keep || !forget) return;

  const show = () => {
    const { name = "", english = "" } = select.selectedOptions[0]?.dataset ?? {};
    const [inEnglish, own] = [...spoken.children];
    if (inEnglish) inEnglish.textContent = english;
    if (own instanceof HTMLElement) {
      own.textContent = name === english ? "" : name;
      own.lang = select.value;
    }
    for (const wish of wishes) wish.closest("li")?.classList.toggle("is-open-wish", !wish.checked);
  };
  const store = await openStore();
  const { interpreter } = await store.read();
  if (interpreter) {
    select.value = interpreter.language;
    for (const wish of wishes) wish.checked = interpreter.wishes.includes(wish.value);
    forget.hidden = false;
  }
  show();
  for (const field of [select, ...wishes]) field.addEventListener("change", show);
  keep.addEventListener("click", async () => {
    if (select.value === "") return select.focus();
    const chosen = wishes.filter(({ checked }) => checked).map(({ value }) => value);
    const name = select.selectedOptions[0]?.dataset.english ?? "";
    await store.write("interpreter", { language: select.value, name, wishes: chosen });
    status.textContent = t("interpreter.kept");
    forget.hidden = false;
  });
  forget.addEventListener("click", async () => {
    await store.write("interpreter", undefined);
    select.value = "";
    for (const wish of wishes) wish.checked = false;
    show();
    status.textContent = t("interpreter.forgotten");
    forget.hidden = true;
    select.focus();
  });
}
