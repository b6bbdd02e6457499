import { hostileFaults } from "./hostile-faults.ts";
import type { Fault } from "./kit.ts";
import { networkFaults } from "./network-faults.ts";
import { pageFaults } from "./page-faults.ts";
import { releaseFaults } from "./release-faults.ts";
import { storageFaults } from "./storage-faults.ts";
import { updateFaults } from "./update-faults.ts";

/** Every fault, as FAULTS.md lists them. */
export const faults: Fault[] = [
  ...networkFaults,
  ...updateFaults,
  ...releaseFaults,
  ...storageFaults,
  ...pageFaults,
  ...hostileFaults,
];

/* Those that wait for half a minute need no core meanwhile: in a file of their own they cost no time. */
const waits = new Set(["N18", "N19", "S3", "S17", "S19"]);
const keeps = new Set<Fault>([...updateFaults, ...releaseFaults, ...storageFaults]);

/** The same in three parts that take about as long, for an engine that drives them at once. */
export const parts = {
  waiting: faults.filter(({ id }) => waits.has(id)),
  /** What goes wrong with what a phone keeps: editions, storage. */
  keeping: faults.filter((fault) => keeps.has(fault) && !waits.has(fault.id)),
  others: faults.filter((fault) => !keeps.has(fault) && !waits.has(fault.id)),
};
