import { fillBlanks, wakeReasons } from "../reasons.ts";
import { start } from "../start.tsx";
import { wakeTickList } from "../tick-list.ts";

start();
wakeTickList();
wakeReasons();
void fillBlanks();
