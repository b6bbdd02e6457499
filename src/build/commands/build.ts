import { build } from "vite";
import { compressFolder } from "../compress.ts";
import { writeHosting } from "../hosting/write-hosting.ts";
import { checkBudgets } from "../sizes.ts";

/** `npm run build`: the whole site into `dist/`, compressed beside, with the settings for its host and its sizes. @returns exit code */
export async function run(root: string): Promise<number> {
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: "warn" });
  await compressFolder(`${root}/dist`);
  writeHosting(root);
  return checkBudgets(root) ? 0 : 1;
}
