import { expect, test } from "vitest";
import { pages } from "../../src/pages/page-list.ts";

test("no address is given to two pages, now or before", () => {
  const addresses = pages.flatMap(({ id, was = [] }) => [id, ...was]);
  expect(addresses.filter((id, at) => addresses.indexOf(id) !== at)).toEqual([]);
});
