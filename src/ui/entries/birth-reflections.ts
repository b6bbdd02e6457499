import { Birthplace } from "../birthplace.tsx";
import { start } from "../start.tsx";

start({ birthplace: Birthplace });
