import AxeBuilder from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { pagePaths, testedLanguages, useBrowser, useSite } from "./site.ts";

/* Colours are the same in every language: two are looked at in the dark. */
const inTheDark = new Set(["en", "ur"]);

describe("every built page", () => {
  const site = useSite();
  const browser = useBrowser();

  it.concurrent.each(testedLanguages)("has nothing axe can find (%s)", { timeout: 600_000 }, async (tag) => {
    const page = await (await browser.profile({ colorScheme: "light" })).newPage();
    const found = async (axe: AxeBuilder) => {
      const { violations } = await axe.analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    for (const path of [...pagePaths(tag), ...(tag === "en" ? [""] : [])]) {
      await page.goto(`${site.origin}/${path}${path === "" ? "?list" : ""}`);
      if (path !== "") await page.locator("html.is-awake").waitFor();
      expect(await found(new AxeBuilder({ page })), path).toEqual([]);
      if (!inTheDark.has(tag)) continue;
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await found(new AxeBuilder({ page }).withRules(["color-contrast"])), `${path} dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
    }
  });
});
