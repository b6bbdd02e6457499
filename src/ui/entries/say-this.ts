import { wakeReasons } from "../reasons.ts";
import { start } from "../start.tsx";

start();
wakeReasons();
