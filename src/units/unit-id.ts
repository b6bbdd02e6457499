/** What a link says about a unit: nothing, an id worth looking up, or something that is no id at all. */
export type LinkedUnit = { kind: "none" } | { kind: "id"; id: string } | { kind: "malformed" };

/**
 * Reads `?unit=<id>` from the query of an address. Nothing but one id is ever read from a link.
 * @param query `location.search`
 */
export function linkedUnit(query: string): LinkedUnit {
  const values = new URLSearchParams(query).getAll("unit");
  if (values.length === 0) return { kind: "none" };
  const [id] = values;
  const isId = values.length === 1 && id !== undefined && /^[a-z0-9-]{2,60}$/.test(id);
  return isId ? { kind: "id", id } : { kind: "malformed" };
}
