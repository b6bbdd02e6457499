import { ContentError } from "./content-error.ts";
import type { Source } from "./front-matter.ts";
import type { Leaf } from "./parse-page.ts";

/** Publisher name → the hosts that are its own. Content links nowhere else. */
export type Publishers = Record<string, string[]>;

/** Fact id → what it says and how good its source is; a fact nobody could verify is not on the list. */
export type Facts = Record<string, { grade: FactGrade; says: string }>;

/** `choice`: sources differ, and the safest line is ours. */
type FactGrade = "primary" | "trust" | "secondary" | "choice";

/** The only numbers content may dial: every other number comes from the unit directory. */
const dialled = new Set(["999", "111"]);

const ownedBy = (host: string, owner: string) => host === owner || host.endsWith(`.${owner}`);

/**
 * Checks every link of a leaf: a page of ours, 999 or 111, or a publisher's own https address.
 * @throws ContentError naming the link and what to do.
 */
export function checkLinks(leaf: Leaf, file: string, pageIds: Set<string>, publishers: Publishers) {
  for (const link of leaf.links) {
    const fail = (what: string) => {
      throw new ContentError(file, leaf.line, `the link "${link}" ${what}`);
    };
    if (link.startsWith("page:")) {
      if (!pageIds.has(link.slice(5))) fail("names no page: use an id from src/pages/page-list.ts");
    } else if (link.startsWith("tel:")) {
      if (!dialled.has(link.slice(4))) fail("may only dial 999 or 111: other numbers live in content/units");
    } else if (!link.startsWith("https://") || !URL.canParse(link)) {
      fail("is not page:…, tel:… or https://…");
    } else if (!hasOwner(new URL(link).hostname, publishers)) {
      fail("goes to a host that is no publisher's own: see content/publishers.json");
    }
  }
}

/** Checks that a source names a known publisher and, where it has an address, one of that publisher's own. */
export function checkSource(source: Source, file: string, publishers: Publishers) {
  const hosts = publishers[source.publisher];
  if (!hosts) {
    throw new ContentError(file, 2, `"${source.publisher}" is not in content/publishers.json: add it`);
  }
  if (source.url === null) return;
  const { hostname } = new URL(source.url);
  if (!hosts.some((host) => ownedBy(hostname, host))) {
    throw new ContentError(
      file,
      2,
      `${hostname} is not ${source.publisher}'s own: write url: null for a copy, or add the host`,
    );
  }
}

/** Checks that each fact a source is named for is on the fact list. @throws ContentError naming the first that is not */
export function checkFacts(source: Source, file: string, known: Facts) {
  const unknown = source.facts.find((id) => !Object.hasOwn(known, id));
  if (unknown === undefined) return;
  throw new ContentError(file, 2, `cites the fact ${unknown}, which content/facts.json does not hold`);
}

function hasOwner(hostname: string, publishers: Publishers): boolean {
  return Object.values(publishers).some((hosts) => hosts.some((host) => ownedBy(hostname, host)));
}
