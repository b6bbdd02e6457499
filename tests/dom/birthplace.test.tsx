import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { Birthplace } from "../../src/ui/birthplace.tsx";
import { directory, kept, offered, startApp, t } from "./in-app.tsx";

const app = startApp();
async function choose(name: string) {
  app.show(<Birthplace />);
  fireEvent.input(await screen.findByLabelText(t("birthplace.label")), { target: { value: name } });
  fireEvent.click((await screen.findAllByRole("button"))[0] as HTMLElement);
}
const dialled = () =>
  [...document.querySelectorAll("a[href^='tel:']")].map((link) => link.getAttribute("href"));

describe("the hospital where she gave birth", () => {
  test("gives its main number, where we hold one", async () => {
    const found = Object.values(directory).find(({ switchboard }) => switchboard);
    await choose(found?.name ?? "");
    await screen.findByText(t("birthplace.switchboard"));
    expect(dialled()).toEqual([`tel:${found?.switchboard?.tel}`]);
    expect(await kept()).toEqual({});
  });

  test("never gives the line for calling now", async () => {
    const both = Object.values(directory).find(({ line, switchboard }) => line && switchboard);
    await choose(both?.name ?? "");
    await screen.findByText(t("birthplace.switchboard"));
    expect(dialled()).toEqual([`tel:${both?.switchboard?.tel}`]);
    expect(dialled()).not.toContain(`tel:${both?.line?.tel}`);
  });

  test("gives no number where it holds only the line for calling now", async () => {
    expect(directory[offered.id]?.switchboard).toBeUndefined();
    await choose(offered.name);
    await screen.findByText(t("birthplace.none"));
    expect(dialled()).toEqual([]);
  });
});
