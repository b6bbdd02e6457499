/** What a shared link says: which unit, which languages, and what opens. Nothing else ever stands in one. */
export interface Shared {
  /** An id of the directory. */
  unit?: string;
  /** BCP 47 tags; more than one leads to the list of languages. */
  tags: string[];
  opens: "home" | "when-to-call";
}

/**
 * The address of a shared link, whole.
 * @param site where the site is served from, with its path and last slash: "https://keep-well.example/"
 */
export function shareAddress(site: string, { unit, tags, opens }: Shared): string {
  const [tag] = tags;
  const page = opens === "home" ? "" : `${opens}/`;
  const path = tags.length === 1 && tag !== undefined ? `${tag}/${page}` : "";
  return `${site}${path}${unit === undefined ? "" : `?unit=${encodeURIComponent(unit)}`}`;
}

/** An address as it is printed and typed: without "https://". */
export function addressInWords(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
