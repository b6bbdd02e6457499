import { describe, expect, it } from "vitest";
import { barUnit, useBrowser, useSite } from "./site.ts";

const refuseDatabase = () => {
  Object.defineProperty(window, "indexedDB", {
    get() {
      throw new DOMException("refused", "SecurityError");
    },
  });
};

const refuseSession = () => {
  Object.defineProperty(window, "sessionStorage", {
    get() {
      throw new DOMException("refused", "SecurityError");
    },
  });
};

describe("storage that is refused", () => {
  const site = useSite();
  const browser = useBrowser();

  it("keeps for the visit, says so, and still rings", async () => {
    const profile = await browser.profile();
    await profile.addInitScript(refuseDatabase);
    const page = await profile.newPage();
    await page.goto(`${site.origin}/en/?unit=barnsley`);
    await page.getByText("What you choose lasts until you close it.").waitFor();
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.goto(`${site.origin}/en/when-to-call/`);
    await barUnit(page).getByText("Barnsley").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("tel:+441226432249");
  });

  it("keeps for this page only where that is refused too, says so, and still rings and ticks", async () => {
    const profile = await browser.profile();
    await profile.addInitScript(refuseDatabase);
    await profile.addInitScript(refuseSession);
    const page = await profile.newPage();
    await page.goto(`${site.origin}/en/when-to-call/?unit=barnsley`);
    await page.getByText("What you choose lasts on this page only.").waitFor();
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.getByRole("checkbox", { name: /any bleeding/ }).check();
    await page.getByText("Call your maternity unit now.").waitFor();
  });

  it("reads a kept record of a broken shape as nothing kept", async () => {
    const page = await browser.open(`${site.origin}/en/?unit=barnsley`);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open("keep-well");
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const put = opening.result.transaction("kept", "readwrite").objectStore("kept");
            put.put({ own: { tel: "0909879123", number: "evil" }, id: 7 }, "unit").onsuccess = () => done();
          };
        }),
    );
    await page.goto(`${site.origin}/en/when-to-call/`);
    await page.locator("html.is-awake").waitFor();
    await barUnit(page).getByText("Find your unit").waitFor();
    expect(await page.locator('a[href*="0909"]').count()).toBe(0);
  });
});
