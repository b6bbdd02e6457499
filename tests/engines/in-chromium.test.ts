import { parts } from "./all-faults.ts";
import { everyFaultIn } from "./matrix.ts";

/* The others stand in files of their own, so that `npm test` drives all three parts at once. */
everyFaultIn("chromium", parts.others);
