import { fireEvent } from "@testing-library/preact";
import { beforeEach, describe, expect, test } from "vitest";
import { readTicks, writeTicks } from "../../src/store/ticks.ts";
import { wakeTickList } from "../../src/ui/tick-list.ts";

const boxes = () => [...document.querySelectorAll<HTMLInputElement>("input[data-flag]")];
const box = (value: string) => boxes().find((candidate) => candidate.value === value) as HTMLInputElement;
const forget = () => document.querySelector<HTMLButtonElement>("[data-forget-ticks]") as HTMLButtonElement;

beforeEach(() => {
  writeTicks([]);
  document.body.innerHTML = `
    <input type="checkbox" data-flag value="chest-pain" />
    <input type="checkbox" data-flag value="bleeding" />
    <button type="button" data-forget-ticks hidden></button>`;
});

describe("the boxes beside the signs", () => {
  test("nothing ticked, nothing offered to clear", () => {
    wakeTickList();
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
    expect(forget().hidden).toBe(true);
  });

  test("a tick is remembered in this tab, and can be taken away", () => {
    wakeTickList();
    fireEvent.click(box("bleeding"));
    expect(readTicks()).toEqual(["bleeding"]);
    expect(forget().hidden).toBe(false);
    fireEvent.click(box("bleeding"));
    expect(readTicks()).toEqual([]);
    expect(forget().hidden).toBe(true);
  });

  test("ticks made before show again", () => {
    writeTicks(["chest-pain"]);
    wakeTickList();
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
    expect(forget().hidden).toBe(false);
  });

  test("clearing takes all away and leaves the focus in the list", () => {
    writeTicks(["chest-pain", "bleeding"]);
    wakeTickList();
    fireEvent.click(forget());
    expect(readTicks()).toEqual([]);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
    expect(forget().hidden).toBe(true);
    expect(document.activeElement).toBe(boxes()[0]);
  });

  test("forgetting elsewhere on the page clears the boxes", () => {
    writeTicks(["bleeding"]);
    wakeTickList();
    writeTicks([]);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
  });
});
