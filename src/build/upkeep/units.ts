import type { UnitRecord } from "../../units/record.ts";
import { readRegions } from "../read-content.ts";

/** One unit as whoever keeps the directory needs it. */
export interface UnitRow {
  region: string;
  id: string;
  name: string;
  town: string;
  trust: string;
  offered: boolean;
  /** Why its number is not offered; empty when it is. */
  whyNot: string;
  number: string;
  /** How many pages showed it, and the oldest date one of these carries; "undated" when none has a date. */
  sightings: number;
  oldest: string;
  page: string;
}

/** Every unit of the directory, the ones to look at first: conflicts, then no trusted number, then oldest sightings. */
export function unitRows(root: string): UnitRow[] {
  const rows = readRegions(root).flatMap(({ id, units }) => units.map((unit) => rowOf(id, unit)));
  const urgency = ({ whyNot, offered }: UnitRow) => (whyNot === "conflict" ? 0 : offered ? 2 : 1);
  const age = ({ oldest }: UnitRow) => (oldest === "undated" ? "0" : oldest);
  return rows.sort(
    (a, b) =>
      a.region.localeCompare(b.region) ||
      urgency(a) - urgency(b) ||
      age(a).localeCompare(age(b)) ||
      a.name.localeCompare(b.name),
  );
}

/** The rows as CSV (RFC 4180), with a heading row. */
export function asCsv(rows: UnitRow[]): string {
  const columns: (keyof UnitRow)[] = [
    "region",
    "id",
    "name",
    "town",
    "trust",
    "offered",
    "whyNot",
    "number",
    "sightings",
    "oldest",
    "page",
  ];
  const cell = (value: string | number | boolean) => `"${String(value).replaceAll('"', '""')}"`;
  return [columns.join(","), ...rows.map((row) => columns.map((column) => cell(row[column])).join(","))]
    .map((line) => `${line}\r\n`)
    .join("");
}

/** The rows as a table to read, a heading for each region, and a count of what is missing. */
export function asTable(rows: UnitRow[]): string {
  const regions = [...new Set(rows.map(({ region }) => region))];
  const lines = regions.flatMap((region) => {
    const here = rows.filter((row) => row.region === region);
    const offered = here.filter((row) => row.offered).length;
    return [
      `\n${region}: ${offered} of ${here.length} offered`,
      ...here.map(({ id, whyNot, number, oldest }) =>
        `  ${id.padEnd(36)}${(whyNot || "offered").padEnd(20)}${number.padEnd(16)}${oldest}`.trimEnd(),
      ),
    ];
  });
  const why = new Map<string, number>();
  for (const { whyNot } of rows) if (whyNot !== "") why.set(whyNot, (why.get(whyNot) ?? 0) + 1);
  const missing = [...why].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${count} ${code}`);
  const offered = rows.filter((row) => row.offered).length;
  return [
    ...lines,
    `\n${offered} of ${rows.length} units have a number we offer. The others: ${missing.join(", ")}.`,
  ].join("\n");
}

function rowOf(region: string, unit: UnitRecord): UnitRow {
  const [line] = unit.phones;
  const seen = line ? line.seenOn.flatMap((at) => unit.sources[at] ?? []) : [];
  const dates = seen.flatMap(({ pageDate }) => pageDate ?? []).sort();
  return {
    region,
    id: unit.id,
    name: unit.name,
    town: unit.town,
    trust: unit.trust,
    offered: unit.offer,
    whyNot: unit.whyNot ?? "",
    number: line?.number ?? "",
    sightings: seen.length,
    oldest: line ? (dates[0] ?? "undated") : "",
    page: seen[0]?.url ?? "",
  };
}
