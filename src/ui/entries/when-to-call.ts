import { CardCall } from "../card-call.tsx";
import { start } from "../start.tsx";
import { wakeTickList } from "../tick-list.ts";
import { UnitWeeks } from "../unit-weeks.tsx";

start({ "card-call": CardCall, "unit-weeks": UnitWeeks });
wakeTickList();
