import { describe, expect, it } from "vitest";
import { barUnit, keptOnPhone, serve, useBrowser, useSite } from "./site.ts";

describe("what is kept, and forgetting it", () => {
  const site = useSite();
  const browser = useBrowser();

  it("lists exactly what is kept now, and forgets all of it but the public pages", async () => {
    const page = await browser.open(`${site.origin}/en/`);
    await keptOnPhone(page);
    await page.goto(`${site.origin}/en/about/`);
    await page.getByText("Nothing about you is kept on this phone.").waitFor();
    await page.goto(`${site.origin}/en/when-to-call/?unit=barnsley`);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.getByRole("checkbox", { name: /any bleeding/ }).check();
    await page.getByRole("link", { name: "Language", exact: true }).click();
    await page.locator('a[data-language="en"]').click();
    await page.waitForURL(/when-to-call/);
    await page.goto(`${site.origin}/en/about/`);
    const list = page.locator(".kept-list");
    await list.waitFor();
    expect((await list.innerText()).replace(/\s+/g, " ")).toBe(
      "Maternity unit Barnsley Hospital Signs ticked 1 Language you chose English",
    );
    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.getByText("Everything about you is forgotten. The public pages stay.").waitFor();
    await page.getByText("Nothing about you is kept on this phone.").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("/en/my-unit/");
    const left = await page.evaluate(async () => ({
      session: sessionStorage.length,
      local: localStorage.length,
      pages: (await caches.keys()).some((name) => name.includes(":en:")),
    }));
    expect(left).toEqual({ session: 0, local: 0, pages: true });
  });

  it("removes the pages and the worker too, after asking, and warns when there is no signal", async () => {
    const own = await serve();
    const page = await browser.open(`${own.origin}/en/about/`);
    await page.getByText("Kept on this phone: works with no signal.").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Remove Keep Well from this phone" }).click();
    await page.getByText("You have no signal. If you remove it now").waitFor();
    await page.getByRole("button", { name: "Keep it", exact: true }).click();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Remove Keep Well from this phone" }).click();
    await page.getByRole("button", { name: "Remove it", exact: true }).click();
    await page.getByText("Keep Well is removed.").waitFor();
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(left).toEqual({ caches: [], workers: 0 });
    await own.stop();
  });
});

describe("whose work goes to the phone", () => {
  const site = useSite();
  const browser = useBrowser();

  it.each(["en", "ur"])("is named with its licence, which can be read in full (%s)", async (tag) => {
    const page = await browser.open(`${site.origin}/${tag}/about/`);
    const section = page.locator("section", { has: page.locator("#licence") });
    const said = (await section.textContent()) ?? "";
    for (const name of ["preact", "idb", "workbox-window", "lean-qr", "libphonenumber-js"]) {
      expect(said).toMatch(new RegExp(`${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)`));
    }
    expect(said, "what only the build uses is not listed").not.toContain("i18next");
    await section.getByRole("link", { name: "licences.txt" }).click();
    await page.waitForURL(/licences\.txt$/);
    expect(await page.locator("body").textContent()).toContain("Copyright (c) 2015-present Jason Miller");
  });
});

describe("keep this on your phone", () => {
  const site = useSite();
  const browser = useBrowser();
  const iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1";

  it("gives the steps for iPhone, ending with opening it once with signal", async () => {
    const page = await browser.open(`${site.origin}/en/`, { userAgent: iphone });
    const steps = page.locator("#install-heading ~ ol li");
    await steps.first().waitFor();
    expect(await steps.last().innerText()).toContain("with signal, and confirm your unit again");
    expect(await page.getByText("Safari may drop it after a week").isVisible()).toBe(true);
  });

  it("inside Facebook's browser says to open it in her own", async () => {
    const page = await browser.open(`${site.origin}/en/`, { userAgent: `${iphone} [FBAN/FBIOS;FBAV/400.0]` });
    await page.getByText("You are inside another app.").waitFor();
  });

  it("remembers a no", async () => {
    const page = await browser.open(`${site.origin}/en/`);
    await page.getByRole("button", { name: "No, thank you" }).click();
    await page.locator("#install-heading").waitFor({ state: "detached" });
    await page.reload();
    await keptOnPhone(page);
    await page.locator("#install-heading").waitFor({ state: "detached" });
  });
});
