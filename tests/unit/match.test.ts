import { expect, test } from "vitest";
import { bestMatch } from "../../src/i18n/match.ts";

test.each([
  ["the exact tag", ["ur"], ["en", "ur"], "ur"],
  ["a regional tag for its language", ["ur-PK"], ["en", "ur"], "ur"],
  ["the first she asks for that is offered", ["so", "pl-PL", "ur", "en"], ["en", "pl", "ur"], "pl"],
  ["the exact script before another", ["zh-Hant"], ["zh-Hans", "zh-Hant"], "zh-Hant"],
  ["another script rather than nothing", ["pa-Arab"], ["en", "pa-Guru"], "pa-Guru"],
  ["any case", ["UR-pk"], ["en", "ur"], "ur"],
  ["nothing when none fits", ["so", "cy"], ["en", "ur"], undefined],
  ["nothing when she asks for nothing", [], ["en"], undefined],
  ["no language that only begins alike", ["urs"], ["ur"], undefined],
])("offers %s", (_what, wanted, offered, best) => {
  expect(bestMatch(wanted, offered)).toBe(best);
});
