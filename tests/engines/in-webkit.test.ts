import { everyFaultIn } from "./matrix.ts";

everyFaultIn("webkit");
