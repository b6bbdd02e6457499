import { start } from "../start.tsx";
import { wakeTickList } from "../tick-list.ts";
import { UnitWeeks } from "../unit-weeks.tsx";

start({ "unit-weeks": UnitWeeks });
wakeTickList();
