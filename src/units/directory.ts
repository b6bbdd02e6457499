import { type PhonePlan, ukNumber } from "./phone.ts";
import type { UnitPhone, UnitRecord, WhyNot } from "./record.ts";

/** One telephone line as the phone of a reader gets it. Absent fields are not known or do not apply. */
export interface Line {
  /** E.164, what `tel:` dials. */
  tel: string;
  /** As people read it. */
  number: string;
  role: UnitPhone["role"];
  /** The hospital's own English name for the line. */
  lineName?: string;
  answered: UnitPhone["answered"];
  fromWeek?: number;
  untilDays?: number;
  /** What to press, one after the other. */
  menu?: string[];
  extension?: string;
  notFor?: string;
  /** The pages it was read on, and the date each page carries. */
  seen: { url: string; date?: string }[];
}

/** A unit as the phone of a reader gets it. */
export interface Unit {
  name: string;
  town: string;
  closed?: true;
  /** The number we trust for calling now; without it, `why` says what is missing. */
  line?: Line;
  why?: WhyNot;
  /** The hospital's main number, for Birth Reflections only: without the extension of any one desk. */
  switchboard?: Pick<Line, "tel" | "number" | "seen">;
}

/** Everything the call bar, the check and a shared link need, by unit id. */
export type Directory = Record<string, Unit>;

/**
 * Makes the directory that travels to phones from the reviewed records.
 * @throws Error naming the unit when a number is not one the United Kingdom has, or an id stands twice.
 */
export function buildDirectory(records: UnitRecord[], plan: PhonePlan): Directory {
  const directory: Directory = {};
  for (const record of records) {
    if (directory[record.id]) throw new Error(`${record.id}: this id stands twice in content/units`);
    const lines = record.phones.map((phone) => toLine(phone, record, plan));
    const [first] = lines;
    const main = lines.find((line) => line.role === "switchboard");
    directory[record.id] = {
      name: record.name,
      town: record.town,
      ...(record.closedToBirths ? { closed: true as const } : {}),
      ...(record.offer && first ? { line: first } : {}),
      ...(record.whyNot ? { why: record.whyNot } : {}),
      ...(main ? { switchboard: { tel: main.tel, number: main.number, seen: main.seen } } : {}),
    };
  }
  return directory;
}

function toLine(phone: UnitPhone, record: UnitRecord, plan: PhonePlan): Line {
  const read = ukNumber(phone.number, plan);
  if (!("tel" in read)) {
    throw new Error(`${record.id}: "${phone.number}" is not a number a woman could ring (${read.fault})`);
  }
  const seen = phone.seenOn.flatMap((at) => record.sources[at] ?? []);
  return {
    tel: read.tel,
    number: phone.number,
    role: phone.role,
    answered: phone.answered,
    ...(phone.lineName === null ? {} : { lineName: phone.lineName }),
    ...(phone.fromWeek === null ? {} : { fromWeek: phone.fromWeek }),
    ...(phone.untilDaysAfterBirth === null ? {} : { untilDays: phone.untilDaysAfterBirth }),
    ...(phone.menuOption === null ? {} : { menu: phone.menuOption.split(", then ") }),
    ...(phone.extension === null ? {} : { extension: phone.extension }),
    ...(phone.notFor === null ? {} : { notFor: phone.notFor }),
    seen: seen.map(({ url, pageDate }) => (pageDate === null ? { url } : { url, date: pageDate })),
  };
}
