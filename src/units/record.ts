import { z } from "zod";

/**
 * A maternity unit as `content/units/<region>.json` records it: what was read, where, and how sure we are.
 * Every number on a page of this app comes from one of these.
 */
const phone = z.strictObject({
  role: z.enum(["triage", "helpline", "labour-ward", "birth-centre", "switchboard"]),
  /** As people read it; E.164 is made from it at build. */
  number: z.string().regex(/^0[\d ]{9,13}$/, "write a UK number in digits and spaces, from 0"),
  /** The hospital's own English name for the line. */
  lineName: z.string().min(1).nullable(),
  answered: z.enum(["always", "part-time", "unknown"]),
  hours: z.string().min(1).nullable(),
  fromWeek: z.int().min(4).max(42).nullable(),
  untilDaysAfterBirth: z.int().min(1).max(365).nullable(),
  menuOption: z
    .string()
    .regex(/^\d(, then \d)*$/, "write 1, or 1, then 2")
    .nullable(),
  extension: z.string().regex(/^\d+$/).nullable(),
  notFor: z.string().min(1).nullable(),
  note: z.string().nullable(),
  /** Which of the record's sources showed this number, counted from 0. */
  seenOn: z.array(z.int().min(0)).min(1),
});

const unitSource = z.strictObject({
  url: z.url(),
  seen: z.string(),
  pageDate: z.string().min(4).nullable(),
});

/** Why a unit's number is not offered. Each has a sentence in every language's `units.why`. */
export const whyNotCodes = [
  "none-found",
  "not-official",
  "switchboard-only",
  "part-time",
  "conflict",
  "old-page",
  "superseded",
  "births-suspended",
  "birth-centre-only",
] as const;

export const unitRecord = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: z.string().min(3),
    trust: z.string().min(3),
    town: z.string().min(2),
    postcode: z
      .string()
      .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/)
      .nullable(),
    closedToBirths: z.boolean(),
    phones: z.array(phone),
    sources: z.array(unitSource),
    confidence: z.enum(["two-sources", "one-source-official", "one-source-other", "conflict", "empty"]),
    offer: z.boolean(),
    whyNot: z.enum(whyNotCodes).nullable(),
    note: z.string().nullable(),
  })
  .superRefine((unit, context) => {
    const fault = (message: string) =>
      context.addIssue({ code: "custom", message: `${unit.id}: ${message}` });
    const [first] = unit.phones;
    if (unit.offer !== (unit.whyNot === null))
      fault("whyNot says why a number is not offered: null if it is");
    if (unit.phones.some((line) => line.seenOn.some((at) => at >= unit.sources.length))) {
      fault("seenOn names a source that is not there");
    }
    if (unit.phones.some((line) => (line.answered === "part-time") !== (line.hours !== null))) {
      fault("hours belong to a part-time line, and each part-time line has them");
    }
    if (!unit.offer) return;
    if (!first) return fault("is offered without a number");
    if (!["triage", "helpline", "labour-ward"].includes(first.role)) {
      fault("only a triage line, helpline or labour ward may be offered");
    }
    if (first.answered === "part-time") fault("a part-time line may not be the one offered");
    if (unit.closedToBirths) fault("a unit closed to births may not be offered");
    if (!["two-sources", "one-source-official"].includes(unit.confidence)) {
      fault("an offered number is read on an official page or on two");
    }
  });

export type UnitRecord = z.infer<typeof unitRecord>;
export type UnitPhone = z.infer<typeof phone>;
export type WhyNot = (typeof whyNotCodes)[number];
