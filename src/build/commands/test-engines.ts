import { driveFaults } from "../drive-faults.ts";
import { run as build } from "./build.ts";

/**
 * `npm run test:engines`: every fault of `tests/engines`, in the engines of real phones. `-- firefox,webkit` asks
 * only these. @returns exit code
 */
export async function run(
  root: string,
  [engines = "chromium,chromium-79,firefox,webkit"]: string[],
): Promise<number> {
  const built = await build(root);
  return built === 0 ? driveFaults(root, engines.split(",")) : built;
}
