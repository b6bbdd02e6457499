import { describe, expect, test } from "vitest";
import { leavesOf, parseBody } from "../../src/content/parse-page.ts";

const parse = (body: string, from = 20) => parseBody(body, "content/en/iron.md", from);

describe("what content may hold", () => {
  test("headings, paragraphs, lists, bold and links come out in order with their ids", () => {
    const blocks = parse(
      "Eat **well**. {#eat}\n\n## Iron {#iron}\n\n- [call 111](tel:111) {#call}\n- or go\n\n1. one\n\n### More {#more}\n",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "heading", "list", "list", "heading"]);
    expect(leavesOf(blocks).map(({ id }) => id)).toEqual([
      "eat",
      "iron",
      "call",
      undefined,
      undefined,
      "more",
    ]);
    expect(leavesOf(blocks).map(({ line }) => line)).toEqual([20, 22, 24, 25, 27, 29]);
    expect(leavesOf(blocks)[0]?.html).toBe("Eat <strong>well</strong>.");
    expect(leavesOf(blocks)[2]?.links).toEqual(["tel:111"]);
  });

  test("the id is no part of what is translated and stamped", () => {
    expect(leavesOf(parse("Rest. {#rest}\n"))[0]?.source).toBe("Rest.");
  });

  test("characters that mean something in HTML are shown as they were typed", () => {
    expect(leavesOf(parse('Under 5 & over 3 "a day"\n'))[0]?.html).toBe(
      "Under 5 &amp; over 3 &quot;a day&quot;",
    );
  });
});

describe("what content may not hold stops the build with file, line and what to do", () => {
  test.each([
    ["raw HTML", "Fine.\n\n<b>bold</b>\n", 22, "Markdown only"],
    ["a script", "Fine.\n<script>alert(1)</script>\n", 21, "Markdown only"],
    ["a closing tag", "Fine.\n\nx </div>\n", 22, "Markdown only"],
    ["an HTML comment", "Fine.\n\n\n<!-- note -->\n", 23, "Markdown only"],
    ["a heading without id", "Fine.\n\n## Iron\n", 22, "end it with {#its-id}"],
    ["an id used twice", "One. {#same}\n\n- two {#same}\n", 22, '"same" is used twice'],
    ["an id in capitals", "One. {#Same}\n", 20, "{#lower-case-and-dashes}"],
    ["an id before the end", "One {#same} two.\n", 20, "an id stands at the end"],
    ["a heading of level 1", "Fine.\n\n# Iron {#iron}\n", 22, "use ## or ###"],
    ["a heading of level 4", "#### Iron {#iron}\n", 20, "use ## or ###"],
    ["a list in a list", "- one\n  - two\n", 21, "make it one level"],
    ["emphasis", "Fine.\n\nNot *this*.\n", 22, "not used in content"],
    ["a hard line break", "Not  \nthis.\n", 20, "not used in content"],
  ])("%s", (_what, body, line, todo) => {
    expect(() => parse(body)).toThrow(`content/en/iron.md:${line}: `);
    expect(() => parse(body)).toThrow(todo);
  });

  test.each([
    ["an image", "Fine.\n\n![a baby](https://www.nhs.uk/baby.png)\n"],
    ["inline code", "Fine.\n\nType `this`.\n"],
    ["a code fence", "Fine.\n\n```\ncode\n```\n"],
    ["a quotation", "Fine.\n\n> She said so.\n"],
    ["a table", "Fine.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"],
    ["a rule", "Fine.\n\n---\n"],
  ])("%s", (_what, body) => {
    expect(() => parse(body)).toThrow("content/en/iron.md:22: ");
  });

  test("no construct of Markdown ever comes out as an element other than strong and a", () => {
    const odd =
      "![x](https://www.nhs.uk/x)\n\n`x`\n\n~~x~~\n\nhttps://www.nhs.uk\n\n| a |\n|---|\n\n&lt;b&gt;\n";
    for (const block of odd.split("\n\n")) {
      let html = "";
      try {
        html = leavesOf(parse(`${block}\n`))
          .map((leaf) => leaf.html)
          .join("");
      } catch {
        continue;
      }
      expect(html.match(/<(?!\/?(?:strong|a)\b)/g)).toBeNull();
    }
  });
});
