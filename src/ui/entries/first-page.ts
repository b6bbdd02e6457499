import { wakeFirstPage } from "../language-list.ts";

void wakeFirstPage();
