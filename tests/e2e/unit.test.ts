import { describe, expect, it } from "vitest";
import { barUnit, pagePaths, useBrowser, useSite } from "./site.ts";

describe("her unit", () => {
  const site = useSite();
  const browser = useBrowser();
  const choose = async (typed: string, name: string | RegExp, options = {}) => {
    const page = await browser.open(`${site.origin}/en/my-unit/`, options);
    await page.getByRole("searchbox").fill(typed);
    await page.getByRole("button", { name }).click();
    return page;
  };

  it("is found by a misspelt name, confirmed, and rung from every page and after a reload", async () => {
    const page = await choose("chelsae", /Chelsea and Westminster/);
    await page.getByText("Is this the number on your maternity notes?").waitFor();
    expect(await page.locator(".big-number").innerText()).toBe("020 3315 6000");
    expect(await page.locator(".panel").innerText()).toMatch(
      /press 1[\s\S]*saved copy[\s\S]*chelwest\.nhs\.uk[\s\S]*Nobody has rung it/,
    );
    await page.getByRole("button", { name: "Yes, it is the same" }).click();
    await barUnit(page).getByText("Chelsea and Westminster").waitFor();
    for (const path of pagePaths("en")) {
      await page.goto(`${site.origin}/${path}`);
      await barUnit(page).getByText("Chelsea and Westminster").waitFor();
      expect(await barUnit(page).getAttribute("href"), path).toBe("tel:+442033156000");
    }
    await page.reload();
    await barUnit(page).getByText("Chelsea and Westminster").waitFor();
    const facts = await page.locator(".call-bar-facts").innerText();
    expect(facts).toMatch(/press 1.*From 20 weeks/);
    expect(facts).not.toContain("Not checked");
  });

  it("stands in the urgent card once chosen, with its weeks beside what the page says of weeks", async () => {
    const page = await choose("rotherham", /Rotherham/);
    await page.getByRole("button", { name: "Yes, it is the same" }).click();
    await barUnit(page).getByText("Rotherham").waitFor();
    await page.goto(`${site.origin}/en/when-to-call/`);
    const call = page.locator('.card-urgent a[href="tel:+441709427700"]');
    await call.waitFor();
    expect(await call.innerText()).toContain("01709 427700");
    expect(await page.locator('[data-island="unit-weeks"]').innerText()).toContain("From 20 weeks");
  });

  it("is kept and rung unchecked when she cannot check now, and says so until she does", async () => {
    const page = await choose("barnsley", /Barnsley/);
    await page.getByRole("button", { name: "I cannot check now" }).click();
    await page.locator(".call-bar").getByText("Not checked with your notes").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("tel:+441226432249");
    await page.reload();
    await page.getByRole("button", { name: "Check it with my notes" }).click();
    await page.getByRole("button", { name: "Yes, it is the same" }).click();
    await page.locator(".call-bar").getByText("Not checked").waitFor({ state: "detached" });
  });

  it("without a number we trust says so and why, and takes the one she types", async () => {
    const page = await choose("bedford hospital", /Bedford Hospital/);
    await page.getByText("We have no number we trust for this unit.").waitFor();
    expect(await page.locator("main a[href^='tel:+']:visible").count()).toBe(0);
    await page.getByRole("button", { name: "Type the number on my notes" }).click();
    await page.getByLabel("The number on your maternity notes").fill("(01234) 355122");
    await page.getByRole("button", { name: "Keep this number" }).click();
    await barUnit(page).getByText("Bedford Hospital").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("tel:+441234355122");
  });

  it("shows her own number and ours side by side, and rings hers", async () => {
    const page = await choose("barnsley", /Barnsley/);
    await page.getByRole("button", { name: "No, I will type mine" }).click();
    await page.getByLabel("The number on your maternity notes").fill("+44 7911 123456");
    await page.getByRole("button", { name: "Keep this number" }).click();
    await page.getByText("The call button rings the one you typed").waitFor();
    const shown = await page
      .locator(".panel a[href^='tel:']")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(shown).toEqual(["tel:+447911123456", "tel:+441226432249"]);
    expect(await barUnit(page).getAttribute("href")).toBe("tel:+447911123456");
  });

  it.each([
    ["", "Type the number first."],
    ["hello", "This is not a full UK number."],
    ["0123", "This is not a full UK number."],
    ["020 7188 17231", "This is not a full UK number."],
    ["+33 1 42 68 53 00", "This is not a UK number."],
    ["0909 879 1234", "This number costs extra"],
    ["0871 222 3344", "This number costs extra"],
    ["999", "This is not a full UK number."],
    ["01234 355122 ext 5", "without the extension"],
  ])("refuses %j in a clear sentence and keeps what she typed", async (typed, sentence) => {
    const page = await browser.open(`${site.origin}/en/my-unit/`);
    await page.getByRole("button", { name: "Type the number on my notes" }).click();
    const field = page.getByLabel("The number on your maternity notes");
    await field.fill(typed);
    await page.getByRole("button", { name: "Keep this number" }).click();
    await page.getByRole("alert").getByText(sentence).waitFor();
    expect(await field.inputValue()).toBe(typed);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await barUnit(page).getAttribute("href")).toBe("/en/my-unit/");
  });

  it.each([
    ["01534 442000", "tel:+441534442000"],
    ["01481 725241", "tel:+441481725241"],
    ["01624 650000", "tel:+441624650000"],
    ["0300 123 5473", "tel:+443001235473"],
    ["00 44 1226 432249", "tel:+441226432249"],
    ["۰۱۲۲۶ ۴۳۲۲۴۹", "tel:+441226432249"],
  ])("takes %s", async (typed, dialled) => {
    const page = await browser.open(`${site.origin}/en/my-unit/`);
    await page.getByRole("button", { name: "Type the number on my notes" }).click();
    await page.getByLabel("The number on your maternity notes").fill(typed);
    await page.getByRole("button", { name: "Keep this number" }).click();
    await barUnit(page).getByText("my maternity unit").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe(dialled);
  });

  it("is forgotten in one tap", async () => {
    const page = await choose("barnsley", /Barnsley/);
    await page.getByRole("button", { name: "Yes, it is the same" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.getByRole("button", { name: "Forget my unit" }).click();
    await barUnit(page).getByText("Find your unit").waitFor();
    await page.reload();
    await page.getByRole("searchbox").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("/en/my-unit/");
  });

  it("stands large, to copy, on a device that cannot ring", async () => {
    const desktop =
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36";
    const page = await choose("barnsley", /Barnsley/, {
      userAgent: desktop,
      viewport: { width: 1280, height: 800 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Yes, it is the same" }).click();
    await page.locator(".call-bar").getByRole("button", { name: "Copy the number" }).click();
    await page.getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("01226 432249");
  });

  it("searches the list that stands in the page, fetching no second copy", async () => {
    const page = await browser.open(`${site.origin}/en/my-unit/`);
    await page.getByRole("searchbox").waitFor();
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.getByRole("searchbox").fill("leeds");
    await page.getByText(/units found/).waitFor();
    expect(fetched).toEqual([]);
  });
});
