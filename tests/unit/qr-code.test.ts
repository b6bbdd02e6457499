import { describe, expect, test } from "vitest";
import { shareAddress } from "../../src/ui/share/address.ts";
import { codeOf } from "../../src/ui/share/qr-code.tsx";
import { codeIn, type Picture, photographed } from "../e2e/paper.ts";
import { seeded } from "./seeded.ts";

/** A code as printed: `module` pixels a side for each of its squares, and four squares of white round it. */
function picture(address: string, module: number): Picture {
  const code = codeOf(address);
  const side = (code.size + 8) * module;
  const grey = new Uint8Array(side * side).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (code.get(Math.floor(x / module) - 4, Math.floor(y / module) - 4)) grey[y * side + x] = 0;
    }
  }
  return { width: side, height: side, grey };
}

const site = "https://a-long-name-of-a-trust.keep-well.example/somewhere/";
const shortest = shareAddress("https://k.example/", { tags: ["en"], opens: "home" });
const longest = shareAddress(site, {
  unit: "x".repeat(60),
  tags: ["zh-Hans"],
  opens: "when-to-call",
});

describe.each([
  ["the shortest address", shortest],
  ["the longest address", longest],
])("the code of %s", (_which, address) => {
  test("is read back exactly by another library", () => {
    expect(codeIn(picture(address, 4))).toBe(address);
  });

  test.each([-7, 0, 4, 11])("is read from a blurred, noisy photograph turned by %d degrees", (degrees) => {
    const random = seeded(7);
    const photo = photographed(picture(address, 6), degrees, 0.05, () => random.below(1000) / 1000);
    expect(codeIn(photo)).toBe(address);
  });

  test("prints each of its squares at half a millimetre or more on every sheet", () => {
    const narrowest = 34;
    expect(narrowest / (codeOf(address).size + 8)).toBeGreaterThanOrEqual(0.5);
  });
});
