import { keepingFaults } from "./all-faults.ts";
import { everyFaultIn } from "./matrix.ts";

everyFaultIn("chromium", keepingFaults);
