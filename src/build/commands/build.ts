import { build } from "vite";
import { compressFolder } from "../compress.ts";
import { checkBudgets } from "../sizes.ts";

/** `npm run build`: the whole site into `dist/`, compressed beside, with its sizes. @returns exit code */
export async function run(root: string): Promise<number> {
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: "warn" });
  await compressFolder(`${root}/dist`);
  return checkBudgets(root) ? 0 : 1;
}
