import { useEffect, useState } from "preact/hooks";
import { readSigns, type Signs } from "./sheet-data.ts";

/** The signs of some languages, each read from its own page; those that cannot be had are said to be missing. */
export function useSigns(base: string, tags: string[]): { read: Record<string, Signs>; missing: boolean } {
  const [state, setState] = useState<{ read: Record<string, Signs>; missing: boolean }>({
    read: {},
    missing: false,
  });
  const wanted = tags.join();
  useEffect(() => {
    let current = true;
    const all = wanted === "" ? [] : wanted.split(",");
    void Promise.all(
      all.map((tag) =>
        readSigns(base, tag).then(
          (signs) => [tag, signs] as const,
          () => undefined,
        ),
      ),
    ).then((found) => {
      if (!current) return;
      const read = Object.fromEntries(found.flatMap((pair) => (pair ? [pair] : [])));
      setState({ read, missing: found.includes(undefined) });
    });
    return () => {
      current = false;
    };
  }, [base, wanted]);
  return state;
}
