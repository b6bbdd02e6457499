import { readApp } from "../app.ts";
import { wakeInterpreterCard } from "../interpreter.ts";
import { wakePrinting } from "../printing.ts";
import { start } from "../start.tsx";

start();
wakePrinting();
void wakeInterpreterCard(readApp());
