import { start } from "../start.tsx";
import { UnitChooser } from "../unit-chooser.tsx";

start({ "unit-chooser": UnitChooser });
