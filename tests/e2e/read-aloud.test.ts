import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, useSite } from "./site.ts";

/** A voice as a phone tells of it. */
interface Voice {
  lang: string;
  localService: boolean;
}

/** What the phone was asked to say, one entry an utterance, and what it was told to stop. */
interface Heard {
  said: { text: string; lang: string }[];
  /** Ends the sentence that is being spoken. */
  finish(): void;
}

/**
 * A phone with these voices. The browsers that tests run in have none, so the voices are played; sentences, marks
 * and the button are the page's own.
 */
function phoneWith(voices: Voice[]): void {
  const said: { text: string; lang: string }[] = [];
  let speaking: { onend?: () => void } | undefined;
  class Utterance {
    lang = "";
    onend?: () => void;
    constructor(readonly text: string) {}
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      said.push({ text: utterance.text, lang: utterance.lang });
      speaking = utterance;
    },
    cancel() {
      speaking = undefined;
      sessionStorage.setItem("cancelled", String(said.length));
    },
  });
  const heard: Heard = { said, finish: () => speaking?.onend?.() };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard });
}

const heardOn = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard.said);
const finish = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard.finish());
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get("spoken") ?? [])].map((range) => (range as Range).toString().trim()),
  );
const button = (page: Page) => page.locator(".read-aloud button");

describe("reading aloud", () => {
  const site = useSite();
  const browser = useBrowser();
  const open = async (voices: Voice[], path = "ur/keep-well/iron/") => {
    const page = await (await browser.profile()).newPage();
    await page.addInitScript(phoneWith, voices);
    await page.goto(`${site.origin}/${path}`);
    await page.locator("html.is-awake").waitFor();
    return page;
  };
  const urdu = { lang: "ur-PK", localService: true };

  it.each([
    ["no voice", []],
    ["only a voice of another language", [{ lang: "en-GB", localService: true }]],
    ["only a voice that sends the words away", [{ lang: "ur-PK", localService: false }]],
  ])("has no button on a phone with %s", async (_what, voices) => {
    const page = await open(voices);
    await page.locator('[data-island="english-toggle"] button').waitFor();
    expect(await button(page).count()).toBe(0);
  });

  it("says one sentence at a time in her language only, each marked, to the last", async () => {
    const page = await open([{ lang: "en-GB", localService: true }, urdu]);
    await button(page).click();
    const title = (await page.locator("h1").innerText()).trim();
    expect(await heardOn(page)).toEqual([{ text: title, lang: "ur-PK" }]);
    expect(await marked(page)).toEqual([title]);
    await finish(page);
    const [, second] = await heardOn(page);
    expect(await marked(page)).toEqual([second?.text]);
    while ((await marked(page)).length > 0) await finish(page);
    const said = await heardOn(page);
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(({ text }) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
    expect(said.every(({ lang }) => lang === "ur-PK")).toBe(true);
  });

  it("stops at one tap, with stop in reach wherever the page has gone", async () => {
    const page = await open([urdu]);
    const start = await button(page).innerText();
    await button(page).click();
    for (let sentence = 0; sentence < 12; sentence += 1) await finish(page);
    expect(await button(page).innerText()).not.toBe(start);
    const box = await button(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(740);
    const said = (await heardOn(page)).length;
    await button(page).click();
    await finish(page);
    expect((await heardOn(page)).length).toBe(said);
    expect(await marked(page)).toEqual([]);
    expect(await button(page).innerText()).toBe(start);
  });

  it("stops when she goes to another page", async () => {
    const page = await open([urdu]);
    await button(page).click();
    await finish(page);
    await page.locator(".site-name").click();
    await page.waitForURL(`${site.origin}/ur/`);
    expect(await page.evaluate(() => sessionStorage.getItem("cancelled"))).toBe("2");
  });
});
