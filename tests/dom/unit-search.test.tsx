import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { UnitSearch } from "../../src/ui/unit-search.tsx";
import { findable, startApp, t } from "./in-app.tsx";

const app = startApp();

function search() {
  const onChoose = vi.fn();
  app.show(<UnitSearch label={t("picker.label")} units={findable} onChoose={onChoose} />);
  const input = screen.getByLabelText(t("picker.label"));
  return { onChoose, type: (value: string) => fireEvent.input(input, { target: { value } }) };
}

const status = () => screen.getByRole("status").textContent;

describe("the search", () => {
  test("says nothing and shows nothing before she types", () => {
    const { type } = search();
    expect(status()).toBe("");
    type("   ");
    expect(status()).toBe("");
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  test("shows what it finds as buttons with hospital and town, and says how many", () => {
    const { type } = search();
    type("Wythenshaw");
    const [button] = screen.getAllByRole("button");
    expect(button?.textContent).toContain("Wythenshawe");
    expect(button?.textContent).toContain("Manchester");
    expect(status()).toBe(t("picker.found", { count: 1 }));
  });

  test("counts in the plural", () => {
    const { type } = search();
    type("st marys");
    const buttons = screen.getAllByRole("button");
    expect(buttons.length).toBeGreaterThan(1);
    expect(status()).toBe(t("picker.found", { count: buttons.length }));
  });

  test("a press chooses that unit", () => {
    const { onChoose, type } = search();
    type("whittington");
    fireEvent.click(screen.getByRole("button"));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith("whittington");
  });

  test("says what to try when nothing is found", () => {
    const { type } = search();
    type("xyzzy");
    expect(status()).toBe(t("picker.none"));
    expect(screen.queryAllByRole("button")).toEqual([]);
  });
});
