import { everyFaultIn } from "./matrix.ts";

everyFaultIn("chromium");
