import { describe, expect, test } from "vitest";
import { numbersIn } from "../../src/content/numbers.ts";
import type { ShownLeaf, ShownPage } from "../../src/content/translate.ts";
import { leavesIn, leavesOf, linksOf, pageIn, tags, wordsOf } from "./site.ts";

/** The signs of the NHS England list that mean 999, and the words each must keep. */
const emergency: Record<string, string[]> = {
  "very-unwell": ["feel very unwell", "or", "something is seriously wrong"],
  "chest-pain": ["severe chest pain"],
};

/** The signs that mean the maternity unit, now. */
const urgent: Record<string, string[]> = {
  "baby-moving-less": ["baby", "moving less than usual"],
  "baby-not-felt": ["cannot feel your baby moving"],
  "baby-pattern-changed": ["baby's usual pattern of movements", "changed"],
  bleeding: ["any bleeding", "vagina"],
  worried: ["very anxious or worried"],
  headache: ["headache", "does not go away"],
  "short-of-breath": ["short of breath", "rest or lie down"],
};

interface Section {
  heading: string;
  leaves: ShownLeaf[];
}

/** The sections of a page by the id of their heading; what stands before the first is `intro`. */
function sectionsOf(page: ShownPage): Map<string, Section> {
  let current: Section = { heading: "", leaves: [] };
  const sections = new Map([["intro", current]]);
  for (const block of page.blocks) {
    if (block.kind === "heading") {
      current = { heading: wordsOf(block.leaf.html), leaves: [] };
      sections.set(block.leaf.id ?? "", current);
    } else current.leaves.push(...leavesIn(block));
  }
  return sections;
}

const english = pageIn("en", "when-to-call");
const sections = sectionsOf(english);
const section = (id: string) => sections.get(id) ?? { heading: "", leaves: [] };
const idsOf = ({ leaves }: Section) => leaves.map(({ id }) => id);
const leafOf = (id: string) => leavesOf(english).find((leaf) => leaf.id === id);
const textOf = (id: string) => wordsOf(leafOf(id)?.html ?? "");
const listed = (id: string) => {
  const items = english.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  return section(id).leaves.filter((leaf) => items.includes(leaf));
};

describe("the nine signs", () => {
  test("two mean 999 and seven the unit, no more, no fewer, in this order", () => {
    expect(listed("call-999").map(({ id }) => id)).toEqual(Object.keys(emergency));
    expect(listed("call-now").map(({ id }) => id)).toEqual(Object.keys(urgent));
  });

  test.each(Object.entries({ ...emergency, ...urgent }))(
    "%s says what the list of NHS England says",
    (id, words) => {
      for (const part of words) expect(textOf(id)).toContain(part);
    },
  );

  test.each(Object.keys({ ...emergency, ...urgent }))("%s sets no limit of weeks, amount or time", (id) => {
    expect(numbersIn(textOf(id))).toEqual([]);
    expect(textOf(id)).not.toMatch(/\b(if|unless|only|heavy|after|weeks?|hours?|often|more than once)\b/i);
  });

  test("the headings say whom to call and that it is now", () => {
    expect(section("call-999").heading).toMatch(/^Call 999 now\b/);
    expect(section("call-now").heading).toMatch(/^Call your midwife or maternity unit now\b/);
  });

  test("the 999 card comes before the other", () => {
    const order = [...sections.keys()];
    expect(order.indexOf("call-999")).toBeGreaterThan(-1);
    expect(order.indexOf("call-999")).toBeLessThan(order.indexOf("call-now"));
  });
});

describe("the words to say", () => {
  const reasons = sectionsOf(pageIn("en", "say-this")).get("reasons");
  const flags = ["call-999", "call-now"].flatMap((card) => {
    const ids = [...sections.keys()];
    const end = card === "call-999" ? "call-now" : "no-midwife";
    return ids.slice(ids.indexOf(card), ids.indexOf(end)).flatMap((id) => listed(id).map((leaf) => leaf.id));
  });

  test("have one for every sign, in the same order, and no other", () => {
    expect(flags).toHaveLength(40);
    expect(reasons?.leaves.map(({ id }) => id)).toEqual(flags);
  });

  test("are said by her, as a whole sentence", () => {
    for (const { html } of reasons?.leaves ?? []) expect(wordsOf(html)).toMatch(/^(I|My) .*\.$/);
  });
});

describe("what stands round them", () => {
  test("do not wait, not even at night, comes before anything else", () => {
    expect(idsOf(section("intro"))).toEqual(["do-not-wait", "always-open"]);
    expect(textOf("do-not-wait")).toContain("Call straight away");
    expect(textOf("do-not-wait")).toMatch(/[Dd]o not wait until the next day/);
    expect(textOf("do-not-wait")).toContain("even in the middle of the night");
  });

  test("maternity services are always open", () => {
    expect(textOf("always-open")).toContain("24 hours a day, 7 days a week");
  });

  test("the urgent card ends with the line for whoever is not sure", () => {
    expect(idsOf(section("mood")).at(-1)).toBe("not-sure");
    expect(textOf("not-sure")).toMatch(/not sure/i);
    expect(textOf("not-sure")).toMatch(/call anyway/i);
  });

  test("without a midwife: a GP or 111 online, and the telephone only when that does not work", () => {
    expect(idsOf(section("no-midwife"))).toEqual(["gp-or-111-online", "call-111"]);
    const first = textOf("gp-or-111-online");
    expect(first.indexOf("GP")).toBeGreaterThan(-1);
    expect(first.indexOf("GP")).toBeLessThan(first.indexOf("111 online"));
    expect(linksOf(leafOf("gp-or-111-online")?.html ?? "")).toEqual(["https://111.nhs.uk/"]);
    expect(textOf("call-111")).toMatch(/cannot get help online.*call 111/);
    expect(linksOf(leafOf("call-111")?.html ?? "")).toEqual(["tel:111"]);
  });

  test.each([
    /wait and see/i,
    /\bwait (?:until|for|a)(?<!not wait until)\b/i,
    /\bcount(?:ing|s)?\b/i,
    /\bmonitor/i,
    /\bscore/i,
    /\bkeep an eye\b/i,
    /\bif (?:it|this|they) (?:continues?|persists?|gets? worse|does not|do not)/i,
    /\b(?:probably|usually|normally|perhaps|may be nothing|don't worry|no need)\b/i,
    /\bassess/i,
    /\brisk\b/i,
    /\bkick/i,
  ])("the page never says %s", (words) => {
    for (const leaf of leavesOf(english)) expect(wordsOf(leaf.html)).not.toMatch(words);
  });
});

describe.each(tags)("in %s", (tag) => {
  const page = pageIn(tag, "when-to-call");

  test("the same signs stand in the same sections", () => {
    const shape = (of: ShownPage) =>
      [...sectionsOf(of)].map(([id, { leaves }]) => [id, leaves.map((leaf) => leaf.id)]);
    expect(shape(page)).toEqual(shape(english));
  });

  test("each block has words, the English beside it, and leads where the English leads", () => {
    const pairs = leavesOf(page).map((leaf, index) => [leaf, leavesOf(english)[index]] as const);
    for (const [leaf, beside] of pairs) {
      expect(wordsOf(leaf.html).trim()).not.toBe("");
      expect(leaf.english).toBe(beside?.html);
      expect(linksOf(leaf.html).sort()).toEqual(linksOf(beside?.html ?? "").sort());
      expect(numbersIn(wordsOf(leaf.html))).toEqual(numbersIn(wordsOf(beside?.html ?? "")));
    }
  });
});
