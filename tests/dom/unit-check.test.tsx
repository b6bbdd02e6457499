import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { UnitCheck } from "../../src/ui/unit-check.tsx";
import { whyNotCodes } from "../../src/units/record.ts";
import { directory, offered, startApp, t, without } from "./in-app.tsx";

const app = startApp();

function check(id: string, loading = false) {
  const calls = { onKeep: vi.fn(), onType: vi.fn(), onBack: vi.fn() };
  const unit = directory[id];
  app.show(<UnitCheck unit={unit} name={unit?.name ?? id} loading={loading} {...calls} />);
  return calls;
}

const press = (key: string) => fireEvent.click(screen.getByText(t(key)));
const page = () => document.body.textContent ?? "";

describe("a unit with a number we offer", () => {
  test("shows name, number, what it is for, what to press, and where it was read", () => {
    check(offered.id);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(offered.name);
    expect(page()).toContain("020 3315 6000");
    expect(page()).toContain(t("line.role.triage"));
    expect(page()).toContain(t("line.fromWeek", { week: 20 }));
    expect(page()).toContain(t("line.menu", { option: "1" }));
    expect(page()).toContain("www.chelwest.nhs.uk");
    expect(page()).toContain(t("line.notRung"));
  });

  test("asks whether it is the number on her notes; yes keeps it as checked", () => {
    const { onKeep } = check(offered.id);
    expect(screen.getByText(t("check.question"))).toBeTruthy();
    press("check.yes");
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(true);
  });

  test("“I cannot check now” keeps it as not checked", () => {
    const { onKeep } = check(offered.id);
    press("check.cannotNow");
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(false);
  });

  test("no leads to typing hers, and keeps nothing", () => {
    const { onKeep, onType } = check(offered.id);
    press("check.no");
    expect(onType).toHaveBeenCalledOnce();
    expect(onKeep).not.toHaveBeenCalled();
  });

  test("is not rung from here before she has looked at her notes", () => {
    check(offered.id);
    expect(document.querySelector('a[href^="tel:"]')).toBeNull();
  });
});

describe("a unit without one", () => {
  test("says that there is none and why, and asks for the number on her notes", () => {
    const { onType } = check(without.id);
    expect(page()).toContain(t("units.noNumber"));
    expect(page()).toContain(t(`units.why.${directory[without.id]?.why}`));
    expect(screen.queryByText(t("check.question"))).toBeNull();
    press("check.typeMine");
    expect(onType).toHaveBeenCalledOnce();
  });

  test("can be kept by name, never as checked", () => {
    const { onKeep } = check(without.id);
    press("check.keepNameOnly");
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(false);
  });

  test.each([...whyNotCodes])("never shows a number of any kind: %s", (code) => {
    const [id] = Object.entries(directory).find(([, { why }]) => why === code) ?? [];
    expect(id).toBeDefined();
    check(id ?? "");
    expect(page()).toContain(t(`units.why.${code}`));
    expect(page()).not.toMatch(/\d[\d ]{8,}/);
  });

  test("another unit can be chosen", () => {
    const { onBack } = check(without.id);
    press("check.another");
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe("a unit whose number cannot be read now", () => {
  test("says so and asks for the number on her notes", () => {
    check("not-in-the-directory");
    expect(page()).toContain(t("linked.unreadable"));
    expect(page()).toContain(t("check.useNotes"));
  });

  test("says nothing wrong while it is still being read", () => {
    check("not-in-the-directory", true);
    expect(page()).not.toContain(t("linked.unreadable"));
    expect(page()).not.toContain(t("units.noNumber"));
  });
});
