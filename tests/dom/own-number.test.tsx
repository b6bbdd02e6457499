import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { OwnNumber } from "../../src/ui/own-number.tsx";
import { startApp, t } from "./in-app.tsx";

const app = startApp();

function form() {
  const onKeep = vi.fn();
  const onBack = vi.fn();
  app.show(<OwnNumber onKeep={onKeep} onBack={onBack} />);
  const input = screen.getByLabelText<HTMLInputElement>(t("ownNumber.label"));
  return {
    onKeep,
    onBack,
    input,
    send: (typed: string) => {
      fireEvent.input(input, { target: { value: typed } });
      fireEvent.click(screen.getByText(t("ownNumber.keep")));
    },
  };
}

describe("the number she types", () => {
  test.each(["020 7946 0018", "+44 (0)20 7946 0018", "۰۲۰ ۷۹۴۶ ۰۰۱۸"])(
    "%s is kept, to be dialled as +44",
    (typed) => {
      const { onKeep, send } = form();
      send(typed);
      expect(onKeep).toHaveBeenCalledExactlyOnceWith({ tel: "+442079460018", number: "020 7946 0018" });
      expect(screen.getByRole("alert").textContent).toBe("");
    },
  );

  test.each([
    ["", "empty"],
    ["020 7946", "not-a-number"],
    ["999", "not-a-number"],
    ["the ward", "not-a-number"],
    ["+33 1 42 68 53 00", "not-uk"],
    ["020 7946 0018 ext 12", "extension"],
    ["0906 123 4567", "costs-extra"],
  ])("“%s” is not kept; she is told why, and what she typed stays", (typed, fault) => {
    const { onKeep, input, send } = form();
    send(typed);
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toBe(t(`ownNumber.fault.${fault}`));
    expect(input.value).toBe(typed);
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(input);
  });

  test("can be mended after a fault", () => {
    const { onKeep, send } = form();
    send("020 7946");
    send("020 7946 0018");
    expect(onKeep).toHaveBeenCalledOnce();
  });
});

test("the box has the focus at once and is described by its hint and its fault", () => {
  const { input } = form();
  expect(document.activeElement).toBe(input);
  const described = (input.getAttribute("aria-describedby") ?? "").split(" ");
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([t("ownNumber.hint"), ""]);
});

test("going back keeps nothing", () => {
  const { onKeep, onBack } = form();
  fireEvent.click(screen.getByText(t("ownNumber.back")));
  expect(onBack).toHaveBeenCalledOnce();
  expect(onKeep).not.toHaveBeenCalled();
});
