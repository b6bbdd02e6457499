import { useEffect, useState } from "preact/hooks";
import { openStore } from "../store/store.ts";
import { useApp } from "./app.ts";
import { useKept } from "./use-kept.ts";

/** "Show English": one attribute on `<html>` shows or hides the English beside each block. */
export function EnglishToggle() {
  const { t } = useApp();
  const remembered = useKept()?.kept.english;
  const [shown, setShown] = useState<boolean>();
  useEffect(() => {
    const root = document.documentElement;
    const byPage = root.dataset.english === "on";
    const show = remembered ?? byPage;
    root.dataset.english = show ? "on" : "off";
    setShown(show);
  }, [remembered]);
  const toggle = async () => {
    const store = await openStore();
    await store.write("english", !shown);
  };
  if (shown === undefined) return null;
  return (
    <button type="button" class="button-quiet" onClick={() => void toggle()}>
      {t(shown ? "english.hide" : "english.show")}
    </button>
  );
}
