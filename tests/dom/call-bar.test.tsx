import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { writeTicks } from "../../src/store/ticks.ts";
import { CallBar } from "../../src/ui/call-bar.tsx";
import { keep, offered, offeredTel, own, startApp, t, without } from "./in-app.tsx";

const app = startApp();
const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));
const unitLink = (href: string) => waitFor(() => expect(links()).toContain(href));
const said = () => document.querySelector(".call-bar-now")?.textContent;

afterEach(() => vi.restoreAllMocks());

describe("what the bar rings", () => {
  test("with nothing kept it leads to finding a unit, and rings 999", () => {
    app.show(<CallBar />);
    expect(links()).toEqual([app.address("my-unit"), "tel:999"]);
    expect(screen.getByText(t("callBar.findUnit"))).toBeTruthy();
  });

  test("her unit, by name and number, with what to press", async () => {
    await keep("unit", { id: offered.id, checked: true });
    app.show(<CallBar />);
    await unitLink(offeredTel);
    const link = screen.getByText(offered.name).closest("a");
    expect(link?.textContent).toContain("020 3315 6000");
    expect(screen.getByText(t("line.menu", { option: "1" }))).toBeTruthy();
    expect(screen.queryByText(t("callBar.notChecked"))).toBeNull();
  });

  test("it says before she rings from which week the line answers", async () => {
    await keep("unit", { id: "barnsley", checked: true });
    app.show(<CallBar />);
    await unitLink("tel:+441226432249");
    const facts = document.querySelector(".call-bar-facts")?.textContent;
    expect(facts).toContain(t("line.fromWeek", { week: "20" }));
  });

  test("it says when she has not checked the number with her notes", async () => {
    await keep("unit", { id: offered.id, checked: false });
    app.show(<CallBar />);
    await unitLink(offeredTel);
    expect(screen.getByText(t("callBar.notChecked"))).toBeTruthy();
  });

  test("her own number before ours, without our menu option", async () => {
    await keep("unit", { id: offered.id, own, checked: true });
    app.show(<CallBar />);
    await screen.findByText(offered.name);
    expect(links()).toContain(`tel:${own.tel}`);
    expect(links()).not.toContain(offeredTel);
    expect(document.body.textContent).not.toContain(t("line.menu", { option: "1" }));
  });

  test("her own number with no unit at all", async () => {
    await keep("unit", { own, checked: true });
    app.show(<CallBar />);
    await unitLink(`tel:${own.tel}`);
    expect(document.querySelector(".call-unit")?.textContent).toContain(t("callBar.myUnit"));
  });

  test("a unit without a number leads to adding it, and names it", async () => {
    await keep("unit", { id: without.id, checked: false });
    app.show(<CallBar />);
    const name = await screen.findByText(without.name);
    expect(name.closest("a")?.getAttribute("href")).toBe(app.address("my-unit"));
    expect(links()).toEqual([app.address("my-unit"), "tel:999"]);
  });

  test("a change made elsewhere on the page shows at once", async () => {
    app.show(<CallBar />);
    await keep("unit", { own, checked: true });
    await unitLink(`tel:${own.tel}`);
  });
});

describe("ticks bring the call to the front", () => {
  const flags = () => {
    const box = (id: string, call: string) =>
      `<label><input type="checkbox" data-flag="${call}" value="${id}" /></label>`;
    document.body.insertAdjacentHTML(
      "beforeend",
      `<section class="card-emergency"><ul><li id="chest-pain">${box("chest-pain", "999")}</li></ul></section>
       <section class="card-urgent"><ul><li id="bleeding">${box("bleeding", "unit")}</li></ul></section>`,
    );
  };
  const tick = (ids: string[]) => act(() => writeTicks(ids));

  test("none ticked says nothing", async () => {
    flags();
    app.show(<CallBar />);
    await tick([]);
    expect(said()).toBe("");
    expect(links()).toEqual([app.address("my-unit"), "tel:999"]);
  });

  test("one of the urgent card says: your unit, now", async () => {
    flags();
    app.show(<CallBar />);
    await tick(["bleeding"]);
    await waitFor(() => expect(said()).toBe(t("callBar.now.unit")));
    expect(links()).toEqual([app.address("my-unit"), "tel:999"]);
  });

  test("one of the emergency card says 999 and puts it first, whatever else is ticked", async () => {
    flags();
    app.show(<CallBar />);
    await tick(["bleeding", "chest-pain"]);
    await waitFor(() => expect(said()).toBe(t("callBar.now.emergency")));
    expect(links()).toEqual(["tel:999", app.address("my-unit")]);
    await tick(["bleeding"]);
    await waitFor(() => expect(said()).toBe(t("callBar.now.unit")));
  });

  test("a tick for a sign this page does not show says nothing", async () => {
    app.show(<CallBar />);
    await tick(["bleeding"]);
    expect(said()).toBe("");
  });
});

describe("a device that cannot ring", () => {
  test("shows the number to copy, and says so when the browser will not", async () => {
    await keep("unit", { own, checked: true });
    app.show(<CallBar />);
    fireEvent.click(await screen.findByText(t("copy.copy")));
    await screen.findByText(t("copy.refused"));
    expect(document.querySelector(".call-bar-copy")?.textContent).toContain(own.number);
  });

  test("but a phone does not", async () => {
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue(
      "Mozilla/5.0 (Linux; Android 10; K) Mobile Safari",
    );
    await keep("unit", { own, checked: true });
    app.show(<CallBar />);
    await unitLink(`tel:${own.tel}`);
    await waitFor(() => expect(document.querySelector(".call-bar-copy")).toBeNull());
  });
});
