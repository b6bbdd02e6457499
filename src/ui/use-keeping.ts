import { useEffect, useState } from "preact/hooks";
import { type Keeping, keepLanguage } from "../offline/register.ts";
import { useApp } from "./app.ts";

/** Milliseconds after which she is told that her language is not kept yet, while the asking goes on. */
const patience = 20_000;

/**
 * What the page knows about its copy on this phone; undefined while it looks. WebKit may never answer when
 * the page before was left just as it registered the worker, so looking ends, and a late answer still counts.
 * @returns what is known, and how to say that it is no longer so
 */
export function useKeeping(): [keeping: Keeping | undefined, set: (keeping: Keeping) => void] {
  const app = useApp();
  const [keeping, setKeeping] = useState<Keeping>();
  useEffect(() => {
    const tired = setTimeout(() => setKeeping({ kind: "refused" }), patience);
    void keepLanguage(app).then((answer) => {
      clearTimeout(tired);
      setKeeping(answer);
    });
    return () => clearTimeout(tired);
  }, [app]);
  return [keeping, setKeeping];
}
