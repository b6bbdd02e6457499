import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type * as StoreModule from "../../src/store/store.ts";
import type * as TicksModule from "../../src/store/ticks.ts";

/** A fresh page: what the module remembers is gone, what the browser keeps is there. */
async function freshPage(): Promise<typeof StoreModule> {
  vi.resetModules();
  return import("../../src/store/store.ts");
}

/** A browser that refuses to store. It cannot be had in jsdom otherwise. */
const refuse = () => {
  throw new DOMException("refused", "SecurityError");
};

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.restoreAllMocks());

test("without IndexedDB, which jsdom has not, what she keeps lasts for the visit", async () => {
  const store = await (await freshPage()).openStore();
  expect(store.place).toBe("visit");
  expect(await store.read()).toEqual({});
  await store.write("unit", { id: "whittington", checked: true });
  await store.write("language", "ur");
  const next = await (await freshPage()).openStore();
  expect(await next.read()).toEqual({ unit: { id: "whittington", checked: true }, language: "ur" });
});

test("one thing can be dropped, and all can be forgotten", async () => {
  const store = await (await freshPage()).openStore();
  await store.write("unit", { id: "whittington", checked: true });
  await store.write("language", "ur");
  await store.write("unit", undefined);
  expect(await store.read()).toEqual({ language: "ur" });
  await store.forget();
  expect(await store.read()).toEqual({});
  expect(sessionStorage).toHaveLength(0);
});

test("where the browser refuses to store at all, the page alone remembers", async () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  const store = await (await freshPage()).openStore();
  expect(store.place).toBe("page");
  await store.write("unit", { id: "whittington", checked: true });
  expect(await store.read()).toEqual({ unit: { id: "whittington", checked: true } });
  await store.write("unit", undefined);
  await store.write("english", true);
  expect(await store.read()).toEqual({ english: true });
  await store.forget();
  expect(await store.read()).toEqual({});
});

test("when storing fails later, what was kept and what is new stay on this page", async () => {
  const store = await (await freshPage()).openStore();
  await store.write("language", "ur");
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  await store.write("unit", { id: "whittington", checked: true });
  expect(store.place).toBe("page");
  expect(await store.read()).toEqual({ language: "ur", unit: { id: "whittington", checked: true } });
});

test.each(["null", "[]", "5", '"x"', '{"unit":{"own":{"tel":"999","number":"999"}}}'])(
  "a broken record (%s) never stops the page and reads as nothing kept",
  async (broken) => {
    sessionStorage.setItem("keep-well", broken);
    const store = await (await freshPage()).openStore();
    expect(await store.read()).toEqual({});
    await store.write("language", "ur");
    expect(await store.read()).toEqual({ language: "ur" });
  },
);

test("a record that is no JSON is left alone and the page remembers", async () => {
  sessionStorage.setItem("keep-well", "{");
  const store = await (await freshPage()).openStore();
  await store.write("language", "ur");
  expect(await store.read()).toEqual({ language: "ur" });
});

test("the rest of the page is told after each change", async () => {
  const module = await freshPage();
  const store = await module.openStore();
  const told = vi.fn();
  window.addEventListener(module.keptChanged, told);
  await store.write("language", "ur");
  await store.forget();
  window.removeEventListener(module.keptChanged, told);
  expect(told).toHaveBeenCalledTimes(2);
});

test("every part of one page shares one memory", async () => {
  const { openStore } = await freshPage();
  expect(await openStore()).toBe(await openStore());
});

test("asking to be kept for long never fails where the browser cannot", async () => {
  await expect((await freshPage()).askToPersist()).resolves.toBeUndefined();
});

test("ticks live in this tab, and on the page alone where storing is refused", async () => {
  vi.resetModules();
  const { readTicks, writeTicks }: typeof TicksModule = await import("../../src/store/ticks.ts");
  writeTicks(["bleeding", "headache"]);
  expect(readTicks()).toEqual(["bleeding", "headache"]);
  sessionStorage.setItem("keep-well-ticks", '["bleeding", 5, null]');
  expect(readTicks()).toEqual(["bleeding"]);
  sessionStorage.setItem("keep-well-ticks", '{"a": 1}');
  expect(readTicks()).toEqual([]);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  writeTicks(["headache"]);
  expect(readTicks()).toEqual(["headache"]);
});

test("a tick stays on the page where the browser reads but will not write", async () => {
  vi.resetModules();
  const { readTicks, writeTicks }: typeof TicksModule = await import("../../src/store/ticks.ts");
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  writeTicks(["headache"]);
  expect(readTicks()).toEqual(["headache"]);
});
