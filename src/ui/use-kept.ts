import { useEffect, useState } from "preact/hooks";
import type { Kept } from "../store/kept.ts";
import { keptChanged, openStore, type Place } from "../store/store.ts";
import type { Directory } from "../units/directory.ts";
import { type MyLine, myLine } from "../units/my-line.ts";
import { useApp } from "./app.ts";
import { loadDirectory } from "./load-directory.ts";

/** What she has kept and where, read again whenever it changes; undefined until first read. */
export function useKept(): { kept: Kept; place: Place } | undefined {
  const [state, setState] = useState<{ kept: Kept; place: Place }>();
  useEffect(() => {
    let current = true;
    const read = async () => {
      const store = await openStore();
      const kept = await store.read();
      if (current) setState({ kept, place: store.place });
    };
    const again = () => void read();
    again();
    window.addEventListener(keptChanged, again);
    /* A page shown again from the back/forward cache may have been changed elsewhere meanwhile. */
    window.addEventListener("pageshow", again);
    return () => {
      current = false;
      window.removeEventListener(keptChanged, again);
      window.removeEventListener("pageshow", again);
    };
  }, []);
  return state;
}

/** The directory, fetched once a page and only when wanted. `null` when it could not be read. */
export function useDirectory(wanted: boolean): Directory | null | undefined {
  const { base } = useApp();
  const [directory, setDirectory] = useState<Directory | null>();
  useEffect(() => {
    if (wanted) loadDirectory(base).then(setDirectory, () => setDirectory(null));
  }, [wanted, base]);
  return directory;
}

/** The line of the unit she kept; undefined while it is read or when none is kept. */
export function useMyLine(): MyLine | undefined {
  const unit = useKept()?.kept.unit;
  const directory = useDirectory(unit?.id !== undefined);
  if (!unit) return undefined;
  if (unit.id !== undefined && directory === undefined && !unit.own) return undefined;
  return myLine(unit, directory ?? undefined);
}
