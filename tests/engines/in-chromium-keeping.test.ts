import { parts } from "./all-faults.ts";
import { everyFaultIn } from "./matrix.ts";

everyFaultIn("chromium", parts.keeping);
