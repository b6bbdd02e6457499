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
