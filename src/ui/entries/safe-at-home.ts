import { LeaveNow } from "../leave-now.tsx";
import { start } from "../start.tsx";

start({ "leave-now": LeaveNow });
