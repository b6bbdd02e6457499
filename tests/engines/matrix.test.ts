import { afterAll, beforeAll, describe, it } from "vitest";
import { type Engine, type EngineName, startEngine } from "./engine.ts";
import { hostileFaults } from "./hostile-faults.ts";
import { runFault } from "./kit.ts";
import { networkFaults } from "./network-faults.ts";
import { pageFaults } from "./page-faults.ts";
import { storageFaults } from "./storage-faults.ts";
import { updateFaults } from "./update-faults.ts";

/** `npm run test:engines` asks all three; Chromium alone unless it says otherwise. */
const engines = (process.env.TEST_ENGINES ?? "chromium").split(",") as EngineName[];

const faults = [...networkFaults, ...updateFaults, ...storageFaults, ...pageFaults, ...hostileFaults];

describe.each(engines)("%s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  }, 60_000);
  afterAll(() => engine?.close());

  for (const fault of faults) {
    const reason = fault.cannot?.[name];
    const title = `${fault.id} ${fault.what}`;
    if (reason === undefined) it(title, { timeout: 120_000 }, () => runFault(fault, engine.session));
    else it.skip(`${title} (cannot be driven here: ${reason})`);
  }
});
