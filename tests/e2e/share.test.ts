import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { codeIn, half, onScreen, printed } from "./paper.ts";
import { keptOnPhone, serve, useBrowser, useSite } from "./site.ts";

describe("sharing", () => {
  const site = useSite();
  const browser = useBrowser();

  const choose = async (page: Page, unit: string) => {
    await page.locator("#unit-query").fill(unit);
    await page.locator(".result").first().click();
    await page.locator(".preview .sheet").waitFor();
  };
  const language = (page: Page, tag: string) =>
    page.locator(`.choice:has([lang="${tag}"]) input[type="checkbox"]`).first();
  const sheet = (page: Page, at: number) => page.locator('input[name="sheet"]').nth(at);
  const shown = (page: Page) => page.locator(".share-step .address").first().innerText();

  it("shows an address that holds a unit's id and a language, and nothing else", async () => {
    const page = await browser.open(`${site.origin}/en/share/`);
    await choose(page, "barnsley");
    const host = site.origin.replace("http://", "");
    expect(await shown(page)).toBe(`${host}/en/?unit=barnsley`);
    await page.getByRole("radio", { name: "The signs: when to call" }).check();
    expect(await shown(page)).toBe(`${host}/en/when-to-call/?unit=barnsley`);
    await language(page, "ur").check();
    expect(await shown(page)).toBe(`${host}/?unit=barnsley`);
  });

  it.each([
    ["en", []],
    ["ur", []],
    ["ur", ["en"]],
    ["en", ["ur", "ro", "ar", "zh-Hans"]],
  ])("prints each sheet on one page with a code that leads back exactly (%s, %j)", async (tag, others) => {
    const page = await browser.open(`${site.origin}/${tag}/share/`);
    await choose(page, "leicester general");
    for (const other of others) await language(page, other).check();
    for (const at of [0, 1, 2]) {
      await sheet(page, at).check();
      if (at > 0) await page.locator(".preview .sheet li").first().waitFor();
      const pages = await printed(page);
      expect(pages, `sheet ${at}`).toHaveLength(1);
      const [paper] = pages;
      if (!paper) continue;
      const expected = `http://${await shown(page)}`;
      expect(codeIn(at === 1 ? half(paper) : paper), `sheet ${at}`).toBe(expected);
    }
  });

  it("on a computer, shows a code that a phone rings her unit from", async () => {
    const userAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/147.0.0.0";
    const page = await browser.open(`${site.origin}/en/?unit=barnsley`, {
      userAgent,
      isMobile: false,
      viewport: { width: 1280, height: 900 },
    });
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await page.getByRole("link", { name: "Code to scan", exact: true }).click();
    const ring = page.locator("#ring");
    await ring.locator(".qr").waitFor();
    expect(await ring.innerText()).toMatch(/Barnsley Hospital\s+01226\s432249/);
    expect(codeIn(onScreen(await ring.locator(".ring-code").screenshot()))).toBe("tel:+441226432249");
  });

  it("puts the number we trust on paper with the page it was read on, and a ruled line where we hold none", async () => {
    const page = await browser.open(`${site.origin}/en/share/`);
    await choose(page, "barnsley");
    const unitLine = page.locator(".preview .unit-line");
    expect(await unitLine.innerText()).toMatch(
      /Barnsley Hospital\s+01226 432249\s+Number read on: \S+nhs\.uk/,
    );
    await page.getByRole("button", { name: "Choose another unit" }).click();
    await choose(page, "bedford");
    expect(await unitLine.locator(".ruled").count()).toBe(1);
    expect(await unitLine.innerText()).not.toMatch(/\d{5}/);
    const foot = page.locator(".preview footer");
    expect(await foot.innerText()).toMatch(
      /Not an NHS service\. Printed on .*20\d\d\. Check after .*20\d\d\./,
    );
  });

  it("leads a fresh phone to a question about that unit", async () => {
    const page = await browser.open(`${site.origin}/en/share/`);
    await choose(page, "barnsley");
    const address = `http://${await shown(page)}`;
    const fresh = await browser.open(address);
    await fresh.getByRole("heading", { name: "Is this your maternity unit?" }).waitFor();
    expect(await fresh.locator(".notice").first().innerText()).toContain("01226 432249");
  });

  it("takes at most six taps from a kept unit to a link in another language, and works by keyboard alone", async () => {
    const page = await browser.open(`${site.origin}/en/?unit=barnsley`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await keptOnPhone(page);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    const tap = async (press: () => Promise<void>) => {
      taps += 1;
      await press();
    };
    let taps = 0;
    await tap(() => page.locator('main a[href="/en/share/"]').click());
    await page.locator(".preview .sheet").waitFor();
    await tap(() => language(page, "ur").press("Space"));
    await tap(() => language(page, "en").press("Space"));
    await tap(() => page.getByRole("button", { name: "Copy the link" }).press("Enter"));
    await page.getByText("Copied.").waitFor();
    expect(taps).toBeLessThanOrEqual(6);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.origin}/ur/?unit=barnsley`,
    );
    await page.getByRole("button", { name: "Show the code large" }).press("Enter");
    const large = page.getByRole("dialog");
    expect(await large.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    await page.keyboard.press("Escape");
    await large.waitFor({ state: "detached" });
  });

  it("writes a message with a sentence of the chosen language and the link, for a text or WhatsApp", async () => {
    const page = await browser.open(`${site.origin}/ur/share/`);
    await choose(page, "barnsley");
    const sms = (await page.locator('a[href^="sms:"]').getAttribute("href")) ?? "";
    const body = decodeURIComponent(sms.replace("sms:?&body=", ""));
    expect(body).toMatch(/[\u0600-\u06ff]/);
    expect(body.endsWith(` ${site.origin}/ur/?unit=barnsley`)).toBe(true);
    expect(await page.locator('a[href^="https://wa.me/?text="]').count()).toBe(1);
  });

  it("works offline once it has been open, and no reading page carries its script", async () => {
    const own = await serve();
    const page = await browser.open(`${own.origin}/en/`);
    await keptOnPhone(page);
    expect(own.asked.some((url) => url.includes("/share-"))).toBe(false);
    await page.goto(`${own.origin}/en/share/`);
    await page.locator("#unit-query").waitFor();
    await own.stop();
    await page.goto(`${own.origin}/en/share/`);
    await choose(page, "barnsley");
    await sheet(page, 2).check();
    await page.locator(".preview .sheet").getByText("any bleeding").waitFor();
  });

  it("gives the code and the sheet as files", async () => {
    const page = await browser.open(`${site.origin}/en/share/`);
    await choose(page, "barnsley");
    const take = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return file;
    };
    expect((await take("Code as SVG")).suggestedFilename()).toBe("keep-well.svg");
    expect((await take("Code as PNG")).suggestedFilename()).toBe("keep-well.png");
    const file = await take("This sheet as a page");
    const alone = await page.context().newPage();
    const folder = await mkdtemp(join(tmpdir(), "keep-well-sheet-"));
    await file.saveAs(join(folder, "sheet.html"));
    await alone.goto(`file://${join(folder, "sheet.html")}`);
    const [paper, ...more] = await printed(alone);
    expect(more).toEqual([]);
    expect(paper && codeIn(paper)).toBe(`http://${await shown(page)}`);
    await rm(folder, { recursive: true });
  });
});

describe("what cannot be shared ends in a sentence", () => {
  const site = useSite();
  const browser = useBrowser();

  it("no language", async () => {
    const page = await browser.open(`${site.origin}/en/share/`);
    await page.locator('.choice:has([lang="en"]) input[type="checkbox"]').first().uncheck();
    await page.getByText("Choose one language or more.").waitFor();
    expect(await page.locator(".preview").count()).toBe(0);
  });

  it("an unknown unit in the address", async () => {
    const page = await browser.open(`${site.origin}/en/share/?unit=nowhere`);
    await page.getByText("This link names no unit we know.").waitFor();
    await page.locator("#unit-query").waitFor();
  });

  it("a browser that will not copy", async () => {
    const page = await browser.open(`${site.origin}/en/share/`);
    await page.locator(".preview .sheet").waitFor();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.getByRole("button", { name: "Copy the link" }).click();
    await page.getByText("This browser will not copy. Write the address down.").waitFor();
  });

  it("a share sheet that she closes again: nothing is said and nothing is lost", async () => {
    const page = await (await browser.profile()).newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      navigator.share = () => Promise.reject(new DOMException("closed", "AbortError"));
    });
    await page.goto(`${site.origin}/en/share/`);
    await page.locator("#unit-query").fill("barnsley");
    await page.locator(".result").first().click();
    await page.getByRole("button", { name: "Send the link" }).click();
    expect(await page.locator(".share-step .address").first().innerText()).toContain("?unit=barnsley");
    expect(await page.locator(".preview .sheet").isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it("a narrow phone shows the sheet whole, as it will come out", async () => {
    const page = await browser.open(`${site.origin}/en/share/`, { viewport: { width: 320, height: 640 } });
    const paper = page.locator(".preview .sheet");
    await paper.waitFor();
    const [preview, box] = [await page.locator(".preview").boundingBox(), await paper.boundingBox()];
    expect(box?.width).toBeLessThanOrEqual(preview?.width ?? 0);
    const [first, ...more] = await printed(page);
    expect(more).toEqual([]);
    expect(first && codeIn(first)).toBe(`${site.origin}/en/`);
  });

  it("signs of a language that is not on this phone, with no signal", async () => {
    const own = await serve();
    const page = await browser.open(`${own.origin}/en/`);
    await keptOnPhone(page);
    await page.goto(`${own.origin}/en/share/`);
    await page.locator(".preview .sheet").waitFor();
    await own.stop();
    await page.locator('.choice:has([lang="ur"]) input[type="checkbox"]').first().check();
    await page.locator('input[name="sheet"]').nth(2).check();
    await page.getByText("The signs in this language are not on this phone.").waitFor();
  });
});
