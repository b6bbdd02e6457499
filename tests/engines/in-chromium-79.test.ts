import { everyFaultIn } from "./matrix.ts";

everyFaultIn("chromium-79");
