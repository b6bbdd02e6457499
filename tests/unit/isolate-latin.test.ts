import { expect, test } from "vitest";
import { isolateLatin } from "../../src/pages/isolate-latin.ts";

const iso = (text: string) => `<bdi dir="ltr">${text}</bdi>`;

test.each([
  ["a number of several groups", "فون: 0808 2000 247۔", `فون: ${iso("0808 2000 247")}۔`],
  [
    "a name of several words",
    "اس کا نام Best Start Family Hub ہے",
    `اس کا نام ${iso("Best Start Family Hub")} ہے`,
  ],
  ["a name in brackets", "مڈوائف (health visitor) سے", `مڈوائف (${iso("health visitor")}) سے`],
  ["an address of mail", "healthy.start@nhsbsa.nhs.uk پر", `${iso("healthy.start@nhsbsa.nhs.uk")} پر`],
  ["a name inside a link", '<a href="/ur/">Healthy Start</a>', `<a href="/ur/">${iso("Healthy Start")}</a>`],
])("%s is isolated", (_what, html, expected) => {
  expect(isolateLatin(html)).toBe(expected);
});

test.each(["دن میں 24 گھنٹے", "<strong>999 پر</strong>", "وٹامن D"])("“%s” is left as it is", (html) => {
  expect(isolateLatin(html)).toBe(html);
});
