import { afterAll, beforeAll, describe, it } from "vitest";
import { faults } from "./all-faults.ts";
import type { Engine, EngineName } from "./browsers/session.ts";
import { startEngine } from "./browsers/start.ts";
import { runFault } from "./kit.ts";
import { removeReleases } from "./release.ts";

/** Drives every fault in one engine. One that cannot be driven there is named with its reason. */
export function everyFaultIn(name: EngineName): void {
  describe(name, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await startEngine(name);
    }, 60_000);
    afterAll(async () => {
      await engine?.close();
      removeReleases();
    });

    for (const fault of faults) {
      const reason = fault.cannot?.[name] ?? fault.missing?.();
      const title = `${fault.id} ${fault.what}`;
      if (reason === undefined) it(title, { timeout: 120_000 }, () => runFault(fault, engine.session, name));
      else it.skip(`${title} (cannot be driven here: ${reason})`);
    }
  });
}
