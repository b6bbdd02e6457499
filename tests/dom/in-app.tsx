import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { cleanup, render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { afterAll, afterEach, beforeAll } from "vitest";
import { ukPhonePlan } from "../../src/build/phone-plan.ts";
import { readRegions } from "../../src/build/read-content.ts";
import { readStrings } from "../../src/build/read-language.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { Kept } from "../../src/store/kept.ts";
import { openStore } from "../../src/store/store.ts";
import { writeTicks } from "../../src/store/ticks.ts";
import { AppProvider } from "../../src/ui/app.ts";
import { buildDirectory } from "../../src/units/directory.ts";

const root = join(import.meta.dirname, "../..");

/** The real English strings. */
export const t = createTranslator(readStrings(root, "en"), "en");

/** The real directory, as the build makes it. */
export const directory = buildDirectory(
  readRegions(root).flatMap(({ units }) => units),
  ukPhonePlan(),
);

/** A unit with a number we offer, and a menu option to press. */
export const offered = { id: "chelsea-and-westminster", name: "Chelsea and Westminster Hospital" };
export const offeredTel = "tel:+442033156000";
/** A unit with no number at all. */
export const without = { id: "barnet", name: "Barnet Hospital" };
/** A number she has typed from her notes. */
export const own = { tel: "+442079460018", number: "020 7946 0018" };

/** The units of the page's list, as the search wants them. */
export const findable = Object.entries(directory).map(([id, { name, town }]) => ({
  id,
  name,
  town,
  words: `${name} ${town}`,
}));

/** Puts the list of units into the page, as the built page has it. */
export function putUnitList(): void {
  const items = findable.map(
    ({ id, name, town }) =>
      `<li data-unit="${id}"><b class="unit-name">${name}</b>, <i class="unit-town">${town}</i></li>`,
  );
  document.body.insertAdjacentHTML("beforeend", `<ul>${items.join("")}</ul>`);
}

/**
 * A page of the app for a file of tests. `units.json` comes from a real server on this machine, so that
 * fetching is not pretended; each test starts and ends with nothing kept and an empty page.
 */
export function startApp({ serving = true } = {}) {
  const server = createServer((request, response) => {
    const found = serving && request.url === "/units.json";
    response.writeHead(found ? 200 : 404, { "Access-Control-Allow-Origin": "*" });
    response.end(found ? JSON.stringify(directory) : "{}");
  });
  let base = "";
  beforeAll(async () => {
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(async () => {
    cleanup();
    await (await openStore()).forget();
    writeTicks([]);
    document.body.replaceChildren();
    history.replaceState(null, "", "/");
    /* Preact finishes with what it took away after the next frame; the page must still be there. */
    await new Promise<void>((done) => {
      requestAnimationFrame(() => setTimeout(done));
    });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    /** The address of a page of this app. */
    address: (page: string) => `${base}en/${page}/`,
    show: (children: ComponentChildren) =>
      render(
        <AppProvider value={{ t, tag: "en", base, built: "2026-11-23", nextCheck: "2027-05-23" }}>
          {children}
        </AppProvider>,
      ),
  };
}

/** Keeps something the way an island does. */
export async function keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): Promise<void> {
  await (await openStore()).write(name, value);
}

/** What is kept now. */
export async function kept(): Promise<Kept> {
  return (await openStore()).read();
}
