import { HomeUnit } from "../home-unit.tsx";
import { InstallCard } from "../install-card.tsx";
import { KeptOnPhone } from "../kept-on-phone.tsx";
import { start } from "../start.tsx";

start({ "home-unit": HomeUnit, "install-card": InstallCard, "kept-on-phone": KeptOnPhone });
