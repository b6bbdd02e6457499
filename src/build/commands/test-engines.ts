import { spawnSync } from "node:child_process";
import { run as build } from "./build.ts";

/** `npm run test:engines`: every fault of `tests/engines`, in the engines of real phones. @returns exit code */
export async function run(root: string, [engines = "chromium,firefox,webkit"]: string[]): Promise<number> {
  const built = await build(root);
  if (built !== 0) return built;
  const command = ["--no-install", "vitest", "run", "--project", "engines", "--reporter=verbose"];
  const env = { ...process.env, NODE_ENV: "test", TEST_ENGINES: engines };
  return spawnSync("npx", command, { cwd: root, stdio: "inherit", shell: true, env }).status ?? 1;
}
