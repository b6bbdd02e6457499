import { screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { CallBar } from "../../src/ui/call-bar.tsx";
import { LinkedUnit } from "../../src/ui/linked-unit.tsx";
import { UnitChooser } from "../../src/ui/unit-chooser.tsx";
import { keep, kept, offered, own, startApp, t } from "./in-app.tsx";

/* The server of this file has no `units.json`. */
const app = startApp({ serving: false });
const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));

test("her own number is rung although the directory cannot be read", async () => {
  await keep("unit", { id: offered.id, own, checked: true });
  app.show(<CallBar />);
  await waitFor(() => expect(links()).toContain(`tel:${own.tel}`));
});

test("without a number of her own the bar still leads to one, and to 999", async () => {
  await keep("unit", { id: offered.id, checked: true });
  app.show(<CallBar />);
  await waitFor(() => expect(links()).toEqual([app.address("my-unit"), "tel:999"]));
});

test("a link says that the list cannot be read, and to use her notes", async () => {
  history.replaceState(null, "", `/en/?unit=${offered.id}`);
  app.show(<LinkedUnit />);
  await screen.findByText(new RegExp(t("linked.unreadable")));
  expect(await kept()).toEqual({});
});

test("her own number stays on her page of the unit", async () => {
  await keep("unit", { id: offered.id, own, checked: true });
  app.show(<UnitChooser />);
  const number = await screen.findByText(own.number);
  expect(number.closest("a")?.getAttribute("href")).toBe(`tel:${own.tel}`);
});

test("the page does not say that her unit is unknown when it only cannot be looked up", async () => {
  await keep("unit", { id: offered.id, checked: true });
  app.show(<UnitChooser />);
  await screen.findByText(new RegExp(`${t("linked.unreadable")}|${t("linked.unknown")}`));
  expect(document.body.textContent).not.toContain(t("linked.unknown"));
});
