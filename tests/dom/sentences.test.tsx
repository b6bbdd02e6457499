import { beforeEach, describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/ui/sentences.ts";

const read = (html: string, tag = "ur") => {
  document.documentElement.lang = tag;
  document.body.innerHTML = `<main>${html}</main>`;
  return sentencesOf(document.querySelector("main") as Element, tag).map(({ text }) => text);
};

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("what is read aloud", () => {
  test("is one sentence at a time, in the order of the page, across links and bold words", () => {
    expect(
      read("<h1>Call</h1><p><strong>Call now.</strong> Ring <a href='tel:999'>999</a>. Go!</p>", "en"),
    ).toEqual(["Call", "Call now.", "Ring 999.", "Go!"]);
  });

  test.each([
    ["ur", "<p>فوراً کال کریں۔ انتظار نہ کریں۔</p>", ["فوراً کال کریں۔", "انتظار نہ کریں۔"]],
    ["zh-Hans", "<p>马上打电话。不要等！</p>", ["马上打电话。", "不要等！"]],
    ["bn", "<p>এখনই কল করুন। অপেক্ষা নয়?</p>", ["এখনই কল করুন।", "অপেক্ষা নয়?"]],
  ])("ends where a sentence of %s ends", (tag, html, sentences) => {
    expect(read(html, tag)).toEqual(sentences);
  });

  test("leaves out the English beside it, what is hidden, and buttons", () => {
    const page =
      '<p>پہلا۔</p><p class="en" lang="en">First.</p><p hidden>چھپا۔</p><button>دبائیں</button><p lang="en">English.</p><p>دوسرا۔</p>';
    expect(read(page)).toEqual(["پہلا۔", "دوسرا۔"]);
  });

  test("keeps a number with a point in it whole", () => {
    expect(read("<p>Take 1.5 a day. Stop.</p>", "en")).toEqual(["Take 1.5 a day.", "Stop."]);
  });
});
