import { readApp } from "../app.ts";
import { wakeLanguages } from "../language-list.ts";
import { start } from "../start.tsx";

start();
wakeLanguages(readApp().base);
