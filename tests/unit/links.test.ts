import { describe, expect, test } from "vitest";
import type { Source } from "../../src/content/front-matter.ts";
import { checkLinks, checkSource } from "../../src/content/links.ts";
import { leavesOf, parseBody } from "../../src/content/parse-page.ts";

const file = "content/en/iron.md";
const publishers = { NHS: ["nhs.uk"], "Tommy's": ["tommys.org"], "A trust": [] };
const pageIds = new Set(["iron", "keep-well/vitamins"]);

function check(link: string): void {
  for (const leaf of leavesOf(parseBody(`Fine.\n\nSee [this](${link}).\n`, file, 14))) {
    checkLinks(leaf, file, pageIds, publishers);
  }
}

describe("links of content", () => {
  test.each([
    "page:iron",
    "page:keep-well/vitamins",
    "tel:999",
    "tel:111",
    "https://nhs.uk/",
    "https://111.nhs.uk/",
    "https://www.tommys.org/a?b=c#d",
  ])("%s is allowed", (link) => {
    expect(() => check(link)).not.toThrow();
  });

  test.each([
    ["page:irons", "names no page: use an id from src/pages/page-list.ts"],
    ["page:", "names no page"],
    ["tel:02079460018", "may only dial 999 or 111: other numbers live in content/units"],
    ["tel:+44111", "may only dial 999 or 111"],
    ["tel:9999", "may only dial 999 or 111"],
    ["https://example.org/", "no publisher's own: see content/publishers.json"],
    ["https://notnhs.uk/", "no publisher's own"],
    ["https://nhs.uk.example.org/", "no publisher's own"],
    ["https://example.org/nhs.uk", "no publisher's own"],
    ["https://nhs.uk@example.org/", "no publisher's own"],
    ["http://www.nhs.uk/", "is not page:…, tel:… or https://…"],
    ["javascript:alert(1)", "is not page:…, tel:… or https://…"],
    ["JavaScript:alert(1)", "is not page:…, tel:… or https://…"],
    ["data:text/html,x", "is not page:…, tel:… or https://…"],
    ["mailto:a@nhs.uk", "is not page:…, tel:… or https://…"],
    ["sms:999", "is not page:…, tel:… or https://…"],
    ["//example.org/", "is not page:…, tel:… or https://…"],
    ["/en/iron/", "is not page:…, tel:… or https://…"],
    ["iron.md", "is not page:…, tel:… or https://…"],
  ])("%s stops the build with file, line and what to do", (link, todo) => {
    expect(() => check(link)).toThrow(`${file}:16: the link "`);
    expect(() => check(link)).toThrow(todo);
  });
});

describe("sources", () => {
  const source = (publisher: string, url: string | null): Source => ({
    publisher,
    url,
    date: "unknown",
    facts: [],
  });

  test.each([
    ["NHS", "https://www.nhs.uk/pregnancy/"],
    ["NHS", null],
    ["A trust", null],
  ])("%s at %s is allowed", (publisher, url) => {
    expect(() => checkSource(source(publisher, url), file, publishers)).not.toThrow();
  });

  test("a publisher nobody listed stops the build", () => {
    expect(() => checkSource(source("Somebody", null), file, publishers)).toThrow(
      `${file}:2: "Somebody" is not in content/publishers.json: add it`,
    );
  });

  test.each([
    ["NHS", "https://www.tommys.org/"],
    ["NHS", "https://nhs.uk.example.org/"],
    ["A trust", "https://www.nhs.uk/"],
  ])("%s at %s, which is not its own, stops the build", (publisher, url) => {
    expect(() => checkSource(source(publisher, url), file, publishers)).toThrow(`${file}:2: `);
    expect(() => checkSource(source(publisher, url), file, publishers)).toThrow("write url: null for a copy");
  });
});
