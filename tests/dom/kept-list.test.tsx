import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { readTicks, writeTicks } from "../../src/store/ticks.ts";
import { KeptList } from "../../src/ui/kept-list.tsx";
import { keep, kept, offered, own, startApp, t } from "./in-app.tsx";

const app = startApp();
const rows = () =>
  Object.fromEntries(
    [...document.querySelectorAll(".kept-list > div")].map((row) => [
      row.querySelector("dt")?.textContent,
      row.querySelector("dd")?.textContent,
    ]),
  );
const press = async (key: string) => fireEvent.click(await screen.findByText(t(key)));

describe("what is kept on this phone", () => {
  test("is nothing, and says so", async () => {
    app.show(<KeptList />);
    await screen.findByText(t("keptList.nothing"));
    expect(rows()).toEqual({});
  });

  test("is listed whole, each by its name", async () => {
    await keep("unit", { id: offered.id, own, checked: true });
    await keep("language", "ur");
    await keep("english", true);
    await keep("installRefused", true);
    await keep("answers", { on: "2026-11-23", values: { weeks: "31", pain: "no" } });
    await keep("interpreter", { language: "syl", name: "Bengali (Sylheti)", wishes: [] });
    await keep("questions", [{ id: "why", asked: false }]);
    writeTicks(["bleeding", "headache"]);
    app.show(<KeptList />);
    await screen.findByText(offered.name);
    expect(rows()).toEqual({
      [t("keptList.unit")]: offered.name,
      [t("keptList.number")]: own.number,
      [t("keptList.ticks")]: "2",
      [t("keptList.answers")]: "2",
      [t("keptList.interpreter")]: "Bengali (Sylheti)",
      [t("keptList.questions")]: "1",
      [t("keptList.language")]: "Urdu",
      [t("keptList.english")]: t("keptList.yes"),
      [t("keptList.dismissed")]: t("keptList.yes"),
    });
  });

  test("a unit that left the directory is listed by its id, not hidden", async () => {
    await keep("unit", { id: "gone", checked: true });
    app.show(<KeptList />);
    await waitFor(() => expect(rows()).toEqual({ [t("keptList.unit")]: "gone" }));
  });

  test("says that no pages are kept where the browser cannot keep any", async () => {
    app.show(<KeptList />);
    await screen.findByText(t("keptList.noPages"));
  });
});

describe("forgetting", () => {
  test("drops all that is hers, ticks too, and says so", async () => {
    await keep("unit", { id: offered.id, own, checked: true });
    await keep("language", "ur");
    writeTicks(["bleeding"]);
    app.show(<KeptList />);
    await press("keptList.forget");
    await screen.findByText(t("keptList.forgotten"));
    await screen.findByText(t("keptList.nothing"));
    expect(await kept()).toEqual({});
    expect(readTicks()).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  test("taking the app off asks first; no leaves everything", async () => {
    await keep("unit", { own, checked: true });
    app.show(<KeptList />);
    await press("keptList.remove");
    expect(screen.getByRole("alert").textContent).toContain(t("keptList.removeSure"));
    await press("keptList.removeNo");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(await kept()).toEqual({ unit: { own, checked: true } });
  });
});
