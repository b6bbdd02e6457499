import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { LinkedUnit } from "../../src/ui/linked-unit.tsx";
import { keep, kept, offered, own, startApp, t } from "./in-app.tsx";

const app = startApp();
const open = (query: string) => {
  history.replaceState(null, "", `/en/${query}`);
  return app.show(<LinkedUnit />);
};
const question = () => screen.findByText(t("linked.isThisYours"));

describe("a link that names a unit", () => {
  test("asks, by name, town and number, and keeps nothing yet", async () => {
    open(`?unit=${offered.id}`);
    await question();
    expect(document.body.textContent).toContain(offered.name);
    expect(document.body.textContent).toContain("London");
    expect(document.body.textContent).toContain("020 3315 6000");
    expect(await kept()).toEqual({});
  });

  test("yes keeps it, not as checked, and takes the name out of the address", async () => {
    open(`?unit=${offered.id}#top`);
    await question();
    fireEvent.click(screen.getByText(t("linked.yes")));
    await waitFor(() => expect(screen.queryByText(t("linked.isThisYours"))).toBeNull());
    expect(await kept()).toEqual({ unit: { id: offered.id, checked: false, seen: expect.any(Object) } });
    expect(location.search + location.hash).toBe("#top");
  });

  test("no keeps nothing, and takes the name out of the address", async () => {
    open(`?unit=${offered.id}`);
    await question();
    fireEvent.click(screen.getByText(t("linked.no")));
    await waitFor(() => expect(screen.queryByText(t("linked.isThisYours"))).toBeNull());
    expect(await kept()).toEqual({});
    expect(location.search).toBe("");
  });

  test("says which unit it would replace, and no leaves that one", async () => {
    await keep("unit", { id: "whittington", checked: true });
    open(`?unit=${offered.id}`);
    await screen.findByText("Whittington Hospital");
    expect(document.body.textContent).toContain(t("linked.willReplace"));
    fireEvent.click(screen.getByText(t("linked.no")));
    await waitFor(() => expect(screen.queryByText(t("linked.isThisYours"))).toBeNull());
    expect(await kept()).toEqual({ unit: { id: "whittington", checked: true } });
  });

  test("says which number it would replace, when she keeps only a number", async () => {
    await keep("unit", { own, checked: true });
    open(`?unit=${offered.id}`);
    await screen.findByText(own.number);
    expect(document.body.textContent).toContain(t("linked.youHave"));
  });

  test("names what it would replace even when that has left the directory", async () => {
    await keep("unit", { id: "gone", checked: true });
    open(`?unit=${offered.id}`);
    await screen.findByText(new RegExp(t("linked.youHave")));
    const said = screen.getByText(new RegExp(t("linked.youHave"))).querySelector("bdi")?.textContent;
    expect(said).not.toBe("");
  });

  test("says nothing when it is the one she keeps", async () => {
    await keep("unit", { id: offered.id, own, checked: true });
    const { container } = open(`?unit=${offered.id}`);
    await waitFor(() => expect(container.textContent).toBe(""));
    expect(await kept()).toEqual({ unit: { id: offered.id, own, checked: true } });
  });
});

describe("a link that names none", () => {
  test.each([
    "?unit=nowhere",
    "?unit=constructor",
    "?unit=__proto__",
    "?unit=a&unit=b",
    "?unit=%3Cb%3E",
    "?unit=",
  ])("%s says so, changes nothing and shows nothing of the link", async (query) => {
    await keep("unit", { own, checked: true });
    open(query);
    await screen.findByText(new RegExp(t("linked.unknown")));
    expect(screen.getByRole("link").getAttribute("href")).toBe(app.address("my-unit"));
    expect(screen.queryByText(t("linked.yes"))).toBeNull();
    expect(document.body.textContent).not.toContain("nowhere");
    expect(await kept()).toEqual({ unit: { own, checked: true } });
  });

  test("an address without a unit says nothing", async () => {
    const { container } = open("?list&tel=999");
    await kept();
    expect(container.textContent).toBe("");
  });
});
