import { wakeAnswers } from "../answers.ts";
import { readApp } from "../app.ts";
import { wakePrinting } from "../printing.ts";
import { start } from "../start.tsx";

start();
wakePrinting();
void wakeAnswers(readApp());
