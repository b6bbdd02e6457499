import { afterAll, beforeAll, describe, it } from "vitest";
import { faults as all } from "./all-faults.ts";
import type { Engine, EngineName } from "./browsers/session.ts";
import { startEngine } from "./browsers/start.ts";
import { type Fault, longest, runFault } from "./kit.ts";
import { removeReleases } from "./release.ts";

/** Drives faults in one engine, every one unless told. One that cannot be driven there is named with its reason. */
export function everyFaultIn(name: EngineName, faults: Fault[] = all): void {
  describe(name, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await startEngine(name);
    }, 60_000);
    afterAll(async () => {
      await engine?.close();
      removeReleases();
    });

    /** A fresh profile; of a new browser where the one there has died, so that one crash is one fault's failure. */
    const newSession = () =>
      engine.session().catch(async () => {
        await engine.close().catch(() => undefined);
        engine = await startEngine(name);
        return engine.session();
      });

    for (const fault of faults) {
      const reason = fault.cannot?.[name] ?? fault.missing?.();
      const title = `${fault.id} ${fault.what}`;
      if (reason === undefined)
        it(title, { timeout: longest + 30_000 }, () => runFault(fault, newSession, name));
      else it.skip(`${title} (cannot be driven here: ${reason})`);
    }
  });
}
