import { everyFaultIn } from "./matrix.ts";

everyFaultIn("firefox");
