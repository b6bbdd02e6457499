import { startChromium } from "./chromium.ts";
import { startChromium79 } from "./chromium-79.ts";
import { startFirefox } from "./firefox.ts";
import type { Engine, EngineName } from "./session.ts";
import { startWebkit } from "./webkit.ts";

const starts: Record<EngineName, () => Promise<Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebkit,
  "chromium-79": startChromium79,
};

/** Starts an engine. @throws Error that names the package command when it is not on this machine */
export function startEngine(name: EngineName): Promise<Engine> {
  return starts[name]();
}
