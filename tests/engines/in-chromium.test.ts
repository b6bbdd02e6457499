import { faults, keepingFaults } from "./all-faults.ts";
import { everyFaultIn } from "./matrix.ts";

/* The others stand in a file of their own, so that `npm test` drives both halves at once. */
everyFaultIn(
  "chromium",
  faults.filter((fault) => !keepingFaults.includes(fault)),
);
