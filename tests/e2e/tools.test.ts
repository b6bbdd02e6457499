import { describe, expect, it } from "vitest";
import { keptOnPhone, serve, useBrowser, useSite } from "./site.ts";

describe("answers ready for a call", () => {
  const site = useSite();
  const browser = useBrowser();

  it("are kept only when she asks, then stand in the words to say too, and go when she forgets them", async () => {
    const page = await browser.open(`${site.origin}/en/they-will-ask/`);
    const weeks = page.getByLabel("How many weeks pregnant are you?");
    await page.getByRole("button", { name: "Keep on this phone" }).waitFor();
    await weeks.fill("31");
    await page.reload();
    await page.getByRole("button", { name: "Keep on this phone" }).waitFor();
    expect(await weeks.inputValue()).toBe("");
    await weeks.fill("31");
    await page.getByLabel("What medicines do you take?").fill("Iron tablets");
    await page.getByRole("button", { name: "Keep on this phone" }).click();
    await page.getByText(/Kept on this phone on .* Is it still right\?/).waitFor();

    await page.goto(`${site.origin}/en/say-this/`);
    const said = page.getByRole("textbox", { name: /weeks pregnant/ });
    await expect.poll(() => said.inputValue()).toBe("31");
    await page.goto(`${site.origin}/en/they-will-ask/`);
    await page.getByText(/Is it still right\?/).waitFor();
    expect(await page.getByLabel("What medicines do you take?").inputValue()).toBe("Iron tablets");
    await page.getByRole("button", { name: "Forget my answers" }).click();
    await page.getByText("Your answers are forgotten.").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Keep on this phone" }).waitFor();
    expect(await weeks.inputValue()).toBe("");
  });

  it("leave nothing about her in any request", async () => {
    const own = await serve();
    const page = await browser.open(`${own.origin}/en/they-will-ask/`);
    await page.getByLabel("How many weeks pregnant are you?").fill("31");
    await page.getByRole("button", { name: "Keep on this phone" }).click();
    await page.getByText(/Is it still right\?/).waitFor();
    expect(own.asked.filter((url) => url.includes("?") || url.includes("31"))).toEqual([]);
    await own.stop();
  });

  it("print blank when she asks for a blank one", async () => {
    const page = await browser.open(`${site.origin}/en/they-will-ask/`);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByLabel("How many weeks pregnant are you?").fill("31");
    await page.getByRole("button", { name: "Print it blank" }).click();
    await page.emulateMedia({ media: "print" });
    const ink = () => page.locator("#weeks").evaluate((field) => getComputedStyle(field).color);
    expect(await ink()).toBe("rgba(0, 0, 0, 0)");
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await ink()).not.toBe("rgba(0, 0, 0, 0)");
  });
});

describe("the interpreter card", () => {
  const site = useSite();
  const browser = useBrowser();

  it("stands alone with her language and only the wishes she chose, offline, and comes back when kept", async () => {
    const own = await serve();
    const page = await browser.open(`${own.origin}/en/`);
    await keptOnPhone(page);
    await own.stop();
    await page.goto(`${own.origin}/en/interpreter-card/`);
    await page.getByLabel("Your language").selectOption({ label: "Bengali (Sylheti) · সিলেটি" });
    await page.getByRole("checkbox", { name: "A woman, please." }).check();
    await page.getByRole("button", { name: "Keep this card on this phone" }).click();
    await page.getByText("This card is kept on this phone.").waitFor();
    await page.reload();
    const card = page.locator("#card-alone");
    await card.getByText("সিলেটি").waitFor();
    await page.getByRole("link", { name: "Show the card alone" }).click();
    const box = await card.boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    expect(await card.innerText()).toMatch(/Bengali \(Sylheti\)[\s\S]*সিলেটি[\s\S]*A woman, please\./);
    expect(await page.getByText("Not my child. Not my partner.").isVisible()).toBe(false);
    await page.goBack();
    expect(await page.getByText("Not my child. Not my partner.").isVisible()).toBe(true);

    await page.goto(`${own.origin}/en/say-this/`);
    const said = page.getByRole("textbox", { name: /My language is/ });
    await expect.poll(() => said.inputValue()).toBe("Bengali (Sylheti)");
  });

  it("asks for a language before it keeps one, and forgets it", async () => {
    const page = await browser.open(`${site.origin}/en/interpreter-card/`);
    const keep = page.getByRole("button", { name: "Keep this card on this phone" });
    await keep.click();
    await page.locator("#interpreter-language:focus").waitFor();
    await page.getByLabel("Your language").selectOption("pl");
    await keep.click();
    await page.getByRole("button", { name: "Forget this card" }).click();
    await page.getByText("Your card is forgotten.").waitFor();
    await page.reload();
    await keep.waitFor();
    expect(await page.getByLabel("Your language").inputValue()).toBe("");
  });
});

describe("questions for a visit", () => {
  const site = useSite();
  const browser = useBrowser();

  it("are chosen or her own, marked as asked, removed, and shared as text in both languages", async () => {
    const page = await browser.open(`${site.origin}/ur/my-questions/`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const items = page.locator(".my-list li");
    await page.locator('[data-add="why"]').click();
    await items.first().waitFor();
    expect(await page.locator('[data-add="why"]').isDisabled()).toBe(true);
    await page.locator("#own-question").fill("<b>Can</b> my sister come?");
    await page.locator(".my-list form button").click();
    await items.nth(1).getByText("<b>Can</b> my sister come?").waitFor();
    await items.first().getByRole("checkbox").check();
    await items.first().locator("strong").waitFor();
    await page.reload();
    await expect.poll(() => items.first().getByRole("checkbox").isChecked()).toBe(true);
    await page.locator(".my-list .actions button").nth(1).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain("Why did you do what you did?");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("<b>Can</b> my sister come?");
    await items.first().getByRole("button").click();
    await expect.poll(() => items.count()).toBe(1);
    await expect.poll(() => page.locator('[data-add="why"]').isDisabled()).toBe(false);
  });

  it("an empty one of her own is refused in a sentence", async () => {
    const page = await browser.open(`${site.origin}/en/my-questions/`);
    await page.getByRole("button", { name: "Add my question" }).click();
    await page.getByText("Write a question first.").waitFor();
    expect(await page.locator(".my-list li").count()).toBe(0);
  });
});

describe("the words to say", () => {
  const site = useSite();
  const browser = useBrowser();

  it("start from one sign: 999 first for a 999 sign, in her own voice, alone on the screen with the calls", async () => {
    const page = await browser.open(`${site.origin}/en/when-to-call/`);
    await page.getByRole("checkbox", { name: /severe chest pain/ }).check();
    await page.locator("#chest-pain").getByRole("link", { name: "Words to say" }).click();
    await page.locator('[data-reason="chest-pain"]').getByText("I have severe chest pain.").waitFor();
    await page.getByText("Call 999 now.").waitFor();
    await page.getByRole("link", { name: "Show the card alone" }).click();
    const card = page.locator("#card-alone");
    expect(await card.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    expect(await card.locator('a[href="tel:999"]').count()).toBe(1);
    expect(await card.locator('a[href="/en/my-unit/"]').count()).toBe(1);
    await card.getByRole("link", { name: "Back to the page" }).click();
    expect((await card.boundingBox())?.height).not.toBe(740);
  });

  it("can be chosen on the page itself", async () => {
    const page = await browser.open(`${site.origin}/en/say-this/`);
    await page.getByText("Choose your reason").click();
    await page.getByRole("checkbox", { name: "I am bleeding from my vagina." }).check();
    await page.locator('[data-reason="bleeding"]').waitFor();
    await page.getByText("Call your maternity unit now.").waitFor();
  });

  it("work without script: the card alone, every reason, every question", async () => {
    const page = await browser.open(`${site.origin}/en/say-this/`, { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Show the card alone" }).click();
    expect(await page.locator("#card-alone").boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    await page.getByText("Choose your reason").click();
    expect(await page.getByText("I cannot feel my baby moving.").isVisible()).toBe(true);
    await page.goto(`${site.origin}/en/my-questions/`);
    expect(await page.getByText("Who do I call, day and night?").isVisible()).toBe(true);
    await page.goto(`${site.origin}/en/they-will-ask/`);
    expect(await page.getByLabel("Do you have any bleeding?").isVisible()).toBe(true);
  });
});
