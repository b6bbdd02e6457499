import { useEffect, useState } from "preact/hooks";
import type { KeptQuestion } from "../store/kept.ts";
import { openStore } from "../store/store.ts";
import { useApp } from "./app.ts";
import { useKept } from "./use-kept.ts";

/** What a phrase of the page says: in her language, and in English where that is another. */
interface Phrase {
  words: string;
  /** BCP 47 tag of the words when they are not in the page's language. */
  lang: string | undefined;
  english: string | undefined;
}

/** Her list of questions. It is kept on this phone because she put them there, until she removes them. */
export function MyQuestions() {
  const { t } = useApp();
  const questions = useKept()?.kept.questions ?? [];
  const [own, setOwn] = useState("");
  const [said, setSaid] = useState<"shared" | "copied" | "refused" | "fault">();
  const keep = async (changed: KeptQuestion[]) => {
    setSaid(undefined);
    await (await openStore()).write("questions", changed.length > 0 ? changed : undefined);
  };
  const change = (at: number, asked: boolean) =>
    keep(questions.map((question, index) => (index === at ? { ...question, asked } : question)));
  usePhraseButtons(questions, keep);

  return (
    <section aria-labelledby="my-list" class="panel my-list">
      <h2 id="my-list">{t("questions.heading")}</h2>
      {questions.length === 0 && <p class="quiet">{t("questions.empty")}</p>}
      <ul>
        {questions.map((question, at) => (
          <li key={question.id ?? question.own}>
            <label>
              <input
                type="checkbox"
                checked={question.asked}
                aria-label={t("questions.asked")}
                aria-describedby={`question-${at}`}
                onChange={(event) => void change(at, event.currentTarget.checked)}
              />
              <span>
                <Words question={question} id={`question-${at}`} />
                {question.asked && <strong>{t("questions.asked")}</strong>}
              </span>
            </label>
            <button
              type="button"
              class="button-quiet"
              aria-describedby={`question-${at}`}
              onClick={() => void keep(questions.filter((_, index) => index !== at))}
            >
              {t("questions.remove")}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="needs-script"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() === "") return setSaid("fault");
          const others = questions.filter((question) => question.own !== own.trim());
          void keep([...others, { own: own.trim(), asked: false }]);
          setOwn("");
        }}
      >
        <label for="own-question">{t("questions.own")}</label>
        <textarea
          id="own-question"
          rows={2}
          dir="auto"
          autocomplete="off"
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t("questions.addOwn")}
        </button>
      </form>
      <p role="status">{said && t(`questions.${said}`)}</p>
      {questions.length > 0 && (
        <p class="actions">
          <button type="button" class="button-quiet" onClick={() => window.print()}>
            {t("questions.print")}
          </button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => void share(textOf(questions)).then(setSaid)}
          >
            {t("questions.share")}
          </button>
          <button type="button" class="button-quiet" onClick={() => void keep([])}>
            {t("questions.forget")}
          </button>
        </p>
      )}
      <div class="rules" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </section>
  );
}

function Words({ question, id }: { question: KeptQuestion; id: string }) {
  const { t } = useApp();
  if (question.id === undefined) {
    return (
      <span id={id}>
        <span dir="auto">{question.own}</span> <span class="quiet">{t("questions.ownWords")}</span>
      </span>
    );
  }
  const { words, lang, english } = phraseOf(question.id);
  return (
    <span id={id}>
      <span {...(lang === undefined ? {} : { lang, dir: "ltr" })}>{words}</span>
      {english !== undefined && (
        <span class="en" lang="en" dir="ltr">
          {english}
        </span>
      )}
    </span>
  );
}

/** Reads a phrase where it stands on the page; a phrase a later edition dropped is shown by its id. */
function phraseOf(id: string): Phrase {
  const words = document.querySelector<HTMLElement>(`#${CSS.escape(id)}[data-phrase] > span > span`);
  const english = words?.parentElement?.querySelector(".en")?.textContent;
  return { words: words?.textContent ?? id, lang: words?.lang || undefined, english: english ?? undefined };
}

/** The buttons beside the page's phrases: shown once awake, and still where the phrase is on her list. */
function usePhraseButtons(questions: KeptQuestion[], keep: (changed: KeptQuestion[]) => Promise<void>) {
  const { t } = useApp();
  useEffect(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>("[data-add]")) {
      const id = button.dataset.add ?? "";
      const listed = questions.some((question) => question.id === id);
      button.hidden = false;
      button.disabled = listed;
      button.textContent = t(listed ? "questions.added" : "questions.add");
      button.onclick = () => void keep([...questions, { id, asked: false }]);
    }
  }, [t, questions, keep]);
}

function textOf(questions: KeptQuestion[]): string {
  return questions
    .map((question) => {
      if (question.id === undefined) return `– ${question.own}`;
      const { words, english } = phraseOf(question.id);
      return [`– ${words}`, ...(english === undefined ? [] : [`  ${english}`])].join("\n");
    })
    .join("\n");
}

/** Hands the text to the phone's share sheet, or the clipboard where there is none. */
async function share(text: string): Promise<"shared" | "copied" | "refused" | undefined> {
  try {
    if ("share" in navigator) {
      await navigator.share({ text });
      return "shared";
    }
    await (navigator as Navigator).clipboard.writeText(text);
    return "copied";
  } catch (fault) {
    return fault instanceof DOMException && fault.name === "AbortError" ? undefined : "refused";
  }
}
