import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barUnit, keptOnPhone, serve, useBrowser } from "./site.ts";

/**
 * A later edition of the built site, in which the red-flag page's heading and one unit's number have
 * changed. Packs are named by their content, so the worker's list changes with them.
 */
async function laterEdition(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keep-well-later-"));
  await cp(join(import.meta.dirname, "../../dist"), folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    if (/\.(br|gz)$/.test(file)) await rm(join(folder, file));
  }
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), "utf8");
    await writeFile(join(folder, file), text.replaceAll(from, to));
  };
  const [pack = ""] = (await readdir(join(folder, "packs"))).filter((file) => file.startsWith("en."));
  await edit(`packs/${pack}`, "When to call", "When to ring");
  const hash = createHash("sha256")
    .update(await readFile(join(folder, "packs", pack)))
    .digest("hex");
  const renamed = `en.${hash.slice(0, 16)}.json`;
  await rename(join(folder, "packs", pack), join(folder, "packs", renamed));
  await edit("sw.js", pack, renamed);
  await edit("units.json", "+441226432249", "+441226000000");
  await edit("units.json", "01226 432249", "01226 000000");
  const units = createHash("md5")
    .update(await readFile(join(folder, "units.json")))
    .digest("hex");
  const worker = await readFile(join(folder, "sw.js"), "utf8");
  const entry = worker.split("}").find((part) => part.includes("units.json")) ?? "";
  const [old = ""] = /[0-9a-f]{32}/.exec(entry) ?? [];
  await edit("sw.js", old, units);
  return folder;
}

/** What any store of this phone holds that is not a public page of the site. Runs in the page. */
async function everyStore() {
  const databases = await indexedDB.databases();
  const read = (name: string) =>
    new Promise<string[]>((done, fail) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const stores = [...opening.result.objectStoreNames];
        const all = stores.map(
          (store) =>
            new Promise<string[]>((found) => {
              const keys = opening.result.transaction(store).objectStore(store).getAllKeys();
              keys.onsuccess = () => found(keys.result.map(String));
            }),
        );
        void Promise.all(all).then((keys) => {
          opening.result.close();
          done(keys.flat());
        });
      };
    });
  return {
    records: (await Promise.all(databases.map(({ name = "" }) => read(name)))).flat(),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    personal: (await caches.keys()).filter((name) => !/^keep-well-(pages|shell|checked):/.test(name)),
  };
}

describe("a new version", () => {
  const browser = useBrowser();
  let later: string;
  beforeAll(async () => {
    later = await laterEdition();
  });
  afterAll(() => rm(later, { recursive: true }));

  it("takes over at the next page opened, tells her, and works offline", async () => {
    const first = await serve();
    const page = await browser.open(`${first.origin}/en/?unit=barnsley`);
    await keptOnPhone(page);
    await page.getByRole("button", { name: "Yes, keep this unit" }).click();
    await barUnit(page).getByText("Barnsley").waitFor();
    await first.stop();
    const second = await serve(later, "/", Number(new URL(first.origin).port));
    await page.goto(`${second.origin}/en/when-to-call/`);
    expect(await page.locator("h1").innerText()).toBe("When to call");
    await page.getByText("Keep Well has been brought up to date.").waitFor();
    await second.stop();
    await page.goto(`${second.origin}/en/when-to-call/`);
    expect(await page.locator("h1").innerText()).toBe("When to ring");
    await barUnit(page).getByText("Barnsley").waitFor();
    expect(await barUnit(page).getAttribute("href")).toBe("tel:+441226000000");
    const told = page.locator(".call-bar").getByRole("alert");
    expect(await told.innerText()).toMatch(/has changed[\s\S]*Old: 01226 432249[\s\S]*New: 01226 000000/);
    await told.getByRole("button", { name: "I have seen this" }).click();
    await told.waitFor({ state: "detached" });
    await page.reload();
    await barUnit(page).getByText("Barnsley").waitFor();
    expect(await told.count()).toBe(0);
    expect(await page.locator(".call-bar-facts").innerText()).toContain("Not checked with your notes");
  });

  it("leaves the questions she keeps, and forgetting leaves nothing of hers in any store", async () => {
    const first = await serve();
    const page = await browser.open(`${first.origin}/en/`);
    await keptOnPhone(page);
    await page.goto(`${first.origin}/en/my-questions/`);
    await page.locator('[data-add="who-to-call"]').click();
    await page.getByLabel("Write your own question").fill("Can my sister come?");
    await page.getByRole("button", { name: "Add my question" }).click();
    await page.locator(".my-list li").nth(1).waitFor();
    await first.stop();
    const second = await serve(later, "/", Number(new URL(first.origin).port));
    await page.goto(`${second.origin}/en/my-questions/`);
    await page.getByText("Keep Well has been brought up to date.").waitFor();
    await page.goto(`${second.origin}/en/when-to-call/`);
    expect(await page.locator("h1").innerText()).toBe("When to ring");
    await page.goto(`${second.origin}/en/my-questions/`);
    await page.locator(".my-list li").getByText("Can my sister come?").waitFor();
    await page.locator(".my-list li").getByText("Who do I call, day and night?").waitFor();

    await page.goto(`${second.origin}/en/about/`);
    await page.locator(".kept-list").getByText("Questions").waitFor();
    await page.getByRole("button", { name: "Forget everything" }).click();
    await page.getByText("Nothing about you is kept on this phone.").waitFor();
    expect(await page.evaluate(everyStore)).toEqual({ records: [], local: [], session: [], personal: [] });
    await second.stop();
  });

  it("that cannot be fetched whole leaves the old one whole", async () => {
    const first = await serve();
    const page = await browser.open(`${first.origin}/en/`);
    await keptOnPhone(page);
    await first.stop();
    const broken = await mkdtemp(join(tmpdir(), "keep-well-broken-"));
    await cp(later, broken, { recursive: true });
    for (const file of await readdir(join(broken, "packs"))) {
      await writeFile(join(broken, "packs", file), "<html>Sign in to the wireless network</html>");
    }
    const second = await serve(broken, "/", Number(new URL(first.origin).port));
    await page.goto(`${second.origin}/en/`);
    await expect
      .poll(() => second.asked.some((url) => url.includes("/packs/")), { timeout: 20_000 })
      .toBe(true);
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.installing === null && registration.waiting === null;
    });
    await second.stop();
    await page.goto(`${second.origin}/en/when-to-call/`);
    expect(await page.locator("h1").innerText()).toBe("When to call");
    await rm(broken, { recursive: true });
  });
});
