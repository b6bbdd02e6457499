import { hostileFaults } from "./hostile-faults.ts";
import type { Fault } from "./kit.ts";
import { networkFaults } from "./network-faults.ts";
import { pageFaults } from "./page-faults.ts";
import { releaseFaults } from "./release-faults.ts";
import { storageFaults } from "./storage-faults.ts";
import { updateFaults } from "./update-faults.ts";

/** What goes wrong with what a phone keeps: editions, storage. It is about half of the time that all faults take. */
export const keepingFaults: Fault[] = [...updateFaults, ...releaseFaults, ...storageFaults];

/** Every fault, as FAULTS.md lists them. */
export const faults: Fault[] = [...networkFaults, ...keepingFaults, ...pageFaults, ...hostileFaults];
