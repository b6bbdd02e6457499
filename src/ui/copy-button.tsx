import { useState } from "preact/hooks";
import { useApp } from "./app.ts";
import { Icon } from "./icon.tsx";

/** Copies a text and says so; where the browser refuses, says to copy by hand. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useApp();
  const [outcome, setOutcome] = useState<"done" | "refused">();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("done");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <button type="button" class="button-quiet" onClick={() => void copy()}>
        <Icon name="copy" /> {t("copy.copy")}
      </button>
      <span role="status">{outcome && t(`copy.${outcome}`)}</span>
    </>
  );
}
