import { KeptList } from "../kept-list.tsx";
import { start } from "../start.tsx";

start({ "kept-list": KeptList });
