import { isoDayOf, writeDay } from "../i18n/write-day.ts";
import { openStore } from "../store/store.ts";
import type { App } from "./app.ts";

/**
 * Wakes the form of answers for a call: fills in what she kept, and keeps or forgets when she asks. What she
 * wrote long ago is shown with its day, because weeks and medicines change.
 */
export async function wakeAnswers({ t, tag }: App): Promise<void> {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-answer]")];
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const [status, keep, forget] = [find("answers-status"), find("keep-answers"), find("forget-answers")];
  const store = await openStore();
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  const sayKept = (on: string) => {
    say(t("answers.kept", { date: writeDay(on, tag) }));
    if (forget) forget.hidden = false;
  };

  const { answers } = await store.read();
  if (answers) {
    for (const field of fields) if (field.value === "") field.value = answers.values[field.id] ?? "";
    sayKept(answers.on);
  }
  keep?.addEventListener("click", async () => {
    const written = fields.filter(({ value }) => value.trim() !== "");
    if (written.length === 0) return fields[0]?.focus();
    const on = isoDayOf(new Date());
    await store.write("answers", { on, values: Object.fromEntries(written.map((f) => [f.id, f.value])) });
    sayKept(on);
  });
  forget?.addEventListener("click", async () => {
    await store.write("answers", undefined);
    for (const field of fields) field.value = "";
    forget.hidden = true;
    say(t("answers.forgotten"));
    keep?.focus();
  });
  if (keep) keep.hidden = false;
}
