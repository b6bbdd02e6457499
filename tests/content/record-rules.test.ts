import { describe, expect, test } from "vitest";
import { ukPhonePlan } from "../../src/build/phone-plan.ts";
import { readRegions } from "../../src/build/read-content.ts";
import { buildDirectory } from "../../src/units/directory.ts";
import { type UnitPhone, type UnitRecord, unitRecord } from "../../src/units/record.ts";
import { root } from "./site.ts";

/** A real offered record to break copies of. */
const good = readRegions(root)
  .flatMap(({ units }) => units)
  .find(({ id }) => id === "chelsea-and-westminster") as UnitRecord;
const [line] = good.phones as [UnitPhone];
const faultsIn = (record: unknown) =>
  (unitRecord.safeParse(record).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );
const withLine = (changed: Partial<UnitPhone>) => ({
  ...good,
  phones: [{ ...line, ...changed }, ...good.phones.slice(1)],
});

test("the record as it stands has no fault", () => {
  expect(good.offer).toBe(true);
  expect(faultsIn(good)).toEqual([]);
});

describe("an offered record is refused, with the unit's id, when", () => {
  test.each<[string, unknown, string]>([
    [
      "its first line is part-time",
      withLine({ answered: "part-time", hours: "Mon to Fri" }),
      "a part-time line may not be the one offered",
    ],
    ["its first line is the switchboard", withLine({ role: "switchboard" }), "only a triage line"],
    ["its first line is a birth centre", withLine({ role: "birth-centre" }), "only a triage line"],
    ["it has no number", { ...good, phones: [] }, "offered without a number"],
    ["births have stopped there", { ...good, closedToBirths: true }, "closed to births may not be offered"],
    [
      "its number was read in one unofficial place",
      { ...good, confidence: "one-source-other" },
      "official page or on two",
    ],
    ["its sources disagree", { ...good, confidence: "conflict" }, "official page or on two"],
    ["it also says why it is not offered", { ...good, whyNot: "old-page" }, "null if it is"],
    ["a number was seen on a source that is not there", withLine({ seenOn: [7] }), "seenOn names a source"],
    [
      "hours are missing from a part-time line",
      withLine({ answered: "part-time" }),
      "hours belong to a part-time line",
    ],
    [
      "hours stand beside a line that is always answered",
      withLine({ hours: "9 to 5" }),
      "hours belong to a part-time line",
    ],
  ])("%s", (_when, record, what) => {
    const faults = faultsIn(record).filter((fault) => fault.includes(what));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("chelsea-and-westminster: ");
  });
});

test("a record that is not offered must say why", () => {
  expect(faultsIn({ ...good, offer: false }).join()).toContain("chelsea-and-westminster: whyNot says why");
  expect(faultsIn({ ...good, offer: false, whyNot: "because" })).not.toEqual([]);
});

describe("a record is refused, with the field, when", () => {
  test.each<[string, unknown, string]>([
    ["a number has letters", withLine({ number: "020 3315 600O" }), "phones.0.number write a UK number"],
    ["a number starts with +44", withLine({ number: "+442033156000" }), "phones.0.number write a UK number"],
    ["a number is too short", withLine({ number: "020 3315" }), "phones.0.number write a UK number"],
    ["a number was seen nowhere", withLine({ seenOn: [] }), "phones.0.seenOn"],
    ["seenOn counts from below nought", withLine({ seenOn: [-1] }), "phones.0.seenOn.0"],
    ["an extension has letters", withLine({ extension: "x12" }), "phones.0.extension"],
    ["a week is no week of pregnancy", withLine({ fromWeek: 60 }), "phones.0.fromWeek"],
    ["its id has capitals", { ...good, id: "Chelsea" }, "id "],
    ["its id would break a link", { ...good, id: "chelsea and westminster" }, "id "],
    ["its postcode is none", { ...good, postcode: "London" }, "postcode "],
    [
      "a source has no address",
      { ...good, sources: [{ url: "x", seen: "y", pageDate: null }] },
      "sources.0.url",
    ],
    ["it has a field nobody knows", { ...good, phone: "999" }, "phone"],
  ])("%s", (_when, record, what) => {
    expect(faultsIn(record).join("\n")).toContain(what);
  });
});

describe("the directory is not built, and the unit is named, when", () => {
  const build = (records: UnitRecord[]) => () => buildDirectory(records, ukPhonePlan());

  test.each([
    ["000 0000 0000", "not-a-number"],
    ["020 3315 60000", "not-a-number"],
    ["0906 123 4567", "costs-extra"],
    ["0845 123 4567", "costs-extra"],
  ])("its number is %s", (number, fault) => {
    expect(build([withLine({ number })])).toThrow(`chelsea-and-westminster: "${number}"`);
    expect(build([withLine({ number })])).toThrow(fault);
  });

  test("its id stands twice", () => {
    expect(build([good, good])).toThrow("chelsea-and-westminster: this id stands twice");
  });
});
