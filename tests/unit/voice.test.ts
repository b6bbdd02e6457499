import { describe, expect, test } from "vitest";
import { type Voice, voiceFor } from "../../src/ui/voice.ts";

const voice = (lang: string, localService = true): Voice => ({ lang, localService });

describe("a page is read aloud", () => {
  test.each([
    ["pl", "pl-PL"],
    ["ur", "ur-PK"],
    ["ar", "ar-SA"],
    ["pl", "pl_PL"],
    ["pt", "pt-BR"],
    ["pa", "pa-IN"],
    ["zh-Hans", "zh-CN"],
    ["zh-Hans", "cmn-CN"],
    ["en", "en-US"],
  ])("in %s by the phone's own voice %s", (tag, lang) => {
    const mine = voice(lang);
    expect(voiceFor(tag, [voice("de-DE"), mine])).toBe(mine);
  });

  test.each([
    ["pt", "pt-BR", "pt-PT"],
    ["en", "en-US", "en-GB"],
  ])("in %s rather by the voice of these parts", (tag, other, ours) => {
    const mine = voice(ours);
    expect(voiceFor(tag, [voice(other), mine])).toBe(mine);
  });
});

describe("no voice reads a page", () => {
  test.each([
    ["of another language", "so", "en-GB"],
    ["of a language whose tag begins alike", "fa", "fal-XX"],
    ["of the other script of Punjabi", "pa", "pa-PK"],
    ["of Cantonese or Taiwan", "zh-Hans", "zh-HK"],
  ])("%s", (_what, tag, lang) => {
    expect(voiceFor(tag, [voice(lang)])).toBeUndefined();
  });

  test("that sends the words away", () => {
    expect(voiceFor("pl", [voice("pl-PL", false)])).toBeUndefined();
  });

  test("where there are none", () => {
    expect(voiceFor("en", [])).toBeUndefined();
  });
});
