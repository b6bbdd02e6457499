import { describe, expect, test } from "vitest";
import { ukPhonePlan } from "../../src/build/phone-plan.ts";
import { readRegions } from "../../src/build/read-content.ts";
import { createTranslators } from "../../src/pages/translators.ts";
import { buildDirectory } from "../../src/units/directory.ts";
import { ukNumber } from "../../src/units/phone.ts";
import { whyNotCodes } from "../../src/units/record.ts";
import { root, site, tags } from "./site.ts";

const plan = ukPhonePlan();
const regions = readRegions(root);
const records = regions.flatMap(({ units }) => units);
const directory = buildDirectory(records, plan);
const offered = records.filter(({ offer }) => offer);
const translate = createTranslators(site.strings);

describe("the directory", () => {
  test("holds 170 units of seven regions, each under its own id", () => {
    expect(regions).toHaveLength(7);
    expect(records).toHaveLength(170);
    expect(new Set(records.map(({ id }) => id)).size).toBe(170);
    expect(Object.keys(directory)).toHaveLength(170);
  });

  test("each id is one a link can name", () => {
    for (const { id } of records) expect(id).toMatch(/^[a-z0-9-]{2,60}$/);
  });

  test("no hospital stands twice under two ids", () => {
    const named = records.map(({ name, town }) => `${name}, ${town}`);
    expect(new Set(named).size).toBe(named.length);
  });

  test("46 numbers are offered", () => {
    expect(offered).toHaveLength(46);
  });

  test.each(["blackburn-birth-centre", "whiston"])("%s is not offered: its page is old", (id) => {
    expect(directory[id]).toMatchObject({ why: "old-page" });
    expect(directory[id]?.line).toBeUndefined();
  });

  test("a line to ring now is given for the offered units, and for no other", () => {
    const withLine = Object.entries(directory).flatMap(([id, { line }]) => (line ? [id] : []));
    expect(withLine.sort()).toEqual(offered.map(({ id }) => id).sort());
  });

  test("each unit without a line says why", () => {
    for (const [id, { line, why }] of Object.entries(directory)) {
      expect([id, why === undefined]).toEqual([id, line !== undefined]);
    }
  });
});

describe("each offered number", () => {
  test.each(offered.map((record) => [record.id, record] as const))("%s", (id, record) => {
    const line = directory[id]?.line;
    const [first] = record.phones;
    expect(["triage", "helpline", "labour-ward"]).toContain(line?.role);
    expect(["always", "unknown"]).toContain(line?.answered);
    expect(record.closedToBirths).toBe(false);
    expect(["two-sources", "one-source-official"]).toContain(record.confidence);
    expect(line?.number).toBe(first?.number);
    expect(line?.seen.length).toBeGreaterThan(0);
    for (const { url } of line?.seen ?? []) expect(url).toMatch(/^https?:\/\//);
    expect(directory[id]?.switchboard?.tel).not.toBe(line?.tel);
  });

  test("is dialled as +44 and the very digits she reads", () => {
    for (const { line } of Object.values(directory)) {
      if (line) expect(line.tel).toBe(line.number.replaceAll(" ", "").replace(/^0/, "+44"));
    }
  });

  test("is no unit's main hospital number", () => {
    const mains = records.flatMap(({ phones }) => phones.filter(({ role }) => role === "switchboard"));
    const numbers = new Set(mains.map(({ number }) => number.replaceAll(" ", "")));
    for (const { line } of Object.values(directory)) {
      expect(numbers.has(line?.number.replaceAll(" ", "") ?? "")).toBe(false);
    }
  });
});

test("every number of every record is one a woman could ring", () => {
  const numbers = records.flatMap(({ id, phones }) => phones.map(({ number }) => [id, number] as const));
  expect(numbers.length).toBeGreaterThan(60);
  for (const [id, number] of numbers)
    expect(ukNumber(number, plan), `${id}: ${number}`).toHaveProperty("tel");
});

test("the main number given for Birth Reflections carries no extension or menu of any one desk", () => {
  const mains = Object.values(directory).flatMap(({ switchboard }) => (switchboard ? [switchboard] : []));
  expect(mains.length).toBeGreaterThan(0);
  for (const main of mains) expect(Object.keys(main).sort()).toEqual(["number", "seen", "tel"]);
});

describe.each(tags)("in %s there are words for", (tag) => {
  const t = translate(tag);

  test.each([...whyNotCodes])("no number: %s", (code) => {
    expect(t(`units.why.${code}`).trim()).not.toBe("");
  });

  test.each(regions.map(({ id }) => id))("the region %s", (region) => {
    expect(t(`directory.region.${region}`).trim()).not.toBe("");
  });

  test("each role and each way of being answered that stands in the directory", () => {
    for (const { role, answered } of records.flatMap(({ phones }) => phones)) {
      expect(t(`line.role.${role}`).trim()).not.toBe("");
      expect(t(`line.answered.${answered}`).trim()).not.toBe("");
    }
  });

  test.each(["empty", "not-uk", "not-a-number", "extension", "costs-extra"])(
    "a refused number: %s",
    (fault) => {
      expect(t(`ownNumber.fault.${fault}`).trim()).not.toBe("");
    },
  );
});
