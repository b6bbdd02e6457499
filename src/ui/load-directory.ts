import type { Directory } from "../units/directory.ts";

let loading: Promise<Directory> | undefined;

/**
 * The unit directory of the current build. Its address never changes, so that an old page always gets
 * the newest numbers. A failed read may be tried again.
 */
export function loadDirectory(base: string): Promise<Directory> {
  loading ??= fetch(`${base}units.json`)
    .then((response) => {
      if (!response.ok) throw new Error(`the directory answered ${response.status}`);
      return response.json() as Promise<Directory>;
    })
    .catch((fault: unknown) => {
      loading = undefined;
      throw fault;
    });
  return loading;
}
