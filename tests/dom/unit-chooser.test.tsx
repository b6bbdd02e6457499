import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, describe, expect, test } from "vitest";
import { UnitChooser } from "../../src/ui/unit-chooser.tsx";
import { keep, kept, offered, offeredTel, own, putUnitList, startApp, t, without } from "./in-app.tsx";

const app = startApp();
beforeEach(putUnitList);

const press = async (key: string) => fireEvent.click(await screen.findByText(t(key)));
async function find(name: string) {
  fireEvent.input(await screen.findByLabelText(t("picker.label")), { target: { value: name } });
  fireEvent.click((await screen.findAllByRole("button", { name: new RegExp(name) }))[0] as HTMLElement);
}
async function type(number: string) {
  fireEvent.input(await screen.findByLabelText(t("ownNumber.label")), { target: { value: number } });
  await press("ownNumber.keep");
}

describe("choosing a unit", () => {
  test("found, checked against her notes, and kept", async () => {
    app.show(<UnitChooser />);
    await find(offered.name);
    await press("check.yes");
    await screen.findByText(t("keptUnit.heading"));
    expect(await kept()).toEqual({ unit: { id: offered.id, checked: true, seen: expect.any(Object) } });
    expect(screen.getByText("020 3315 6000").closest("a")?.getAttribute("href")).toBe(offeredTel);
    expect(screen.queryByText(t("keptUnit.notChecked"))).toBeNull();
  });

  test("kept without checking, it says so and offers to check", async () => {
    app.show(<UnitChooser />);
    await find(offered.name);
    await press("check.cannotNow");
    await screen.findByText(t("keptUnit.notChecked"));
    await press("keptUnit.check");
    await press("check.yes");
    await waitFor(async () =>
      expect((await kept()).unit).toEqual({ id: offered.id, checked: true, seen: expect.any(Object) }),
    );
  });

  test("with another number on her notes, hers is kept with the name", async () => {
    app.show(<UnitChooser />);
    await find(offered.name);
    await press("check.no");
    await type("020 7946 0018");
    await screen.findByText(t("keptUnit.own"));
    expect(await kept()).toEqual({ unit: { id: offered.id, own, checked: true, seen: expect.any(Object) } });
    expect(screen.getByText(t("keptUnit.oursToo"))).toBeTruthy();
  });

  test("without a number of ours, by name first and number later", async () => {
    app.show(<UnitChooser />);
    await find(without.name);
    await press("check.keepNameOnly");
    await screen.findByText(t("keptUnit.heading"));
    expect(await kept()).toEqual({ unit: { id: without.id, checked: false } });
    await press("check.typeMine");
    await type("020 7946 0018");
    await screen.findByText(t("keptUnit.own"));
    expect(await kept()).toEqual({ unit: { id: without.id, own, checked: true } });
  });

  test("by number alone, without looking for the unit", async () => {
    app.show(<UnitChooser />);
    await press("picker.typeInstead");
    await type("020 7946 0018");
    await screen.findByText(t("keptUnit.own"));
    expect(await kept()).toEqual({ unit: { own, checked: true } });
  });

  test("nothing is kept by looking", async () => {
    app.show(<UnitChooser />);
    await find(offered.name);
    await press("check.another");
    await screen.findByLabelText(t("picker.label"));
    expect(await kept()).toEqual({});
  });
});

describe("a unit that is kept", () => {
  test("can be changed for another", async () => {
    await keep("unit", { id: without.id, own, checked: true });
    app.show(<UnitChooser />);
    await press("keptUnit.change");
    await find(offered.name);
    await press("check.yes");
    await waitFor(async () =>
      expect((await kept()).unit).toEqual({ id: offered.id, checked: true, seen: expect.any(Object) }),
    );
  });

  test("stays when she goes back from changing it", async () => {
    await keep("unit", { id: offered.id, checked: true });
    app.show(<UnitChooser />);
    await press("keptUnit.change");
    await press("ownNumber.back");
    await screen.findByText(t("keptUnit.heading"));
    expect(await kept()).toEqual({ unit: { id: offered.id, checked: true } });
  });

  test("can be forgotten", async () => {
    await keep("unit", { id: offered.id, checked: true });
    app.show(<UnitChooser />);
    await press("keptUnit.forget");
    await screen.findByLabelText(t("picker.label"));
    expect(await kept()).toEqual({});
  });

  test("that left the directory still shows her own number", async () => {
    await keep("unit", { id: "gone", own, checked: true });
    app.show(<UnitChooser />);
    const number = await screen.findByText(own.number);
    expect(number.closest("a")?.getAttribute("href")).toBe(`tel:${own.tel}`);
  });
});

test("saying that our number is the one on her notes makes it the one that is rung", async () => {
  await keep("unit", { id: offered.id, own, checked: true });
  app.show(<UnitChooser />);
  await press("keptUnit.change");
  await find(offered.name);
  await press("check.yes");
  await screen.findByText(t("keptUnit.heading"));
  expect((await kept()).unit).toEqual({ id: offered.id, checked: true, seen: expect.any(Object) });
});
