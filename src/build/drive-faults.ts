import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Drives every fault of `tests/engines` on the built site, and prints faults × engines.
 * @param engines names as `tests/engines/in-<engine>.test.ts` has them; some have parts beside it
 * @returns exit code
 */
export function driveFaults(root: string, engines: string[]): number {
  const files = engines.flatMap((engine) =>
    ["", "-keeping", "-waiting"]
      .map((part) => `tests/engines/in-${engine}${part}.test.ts`)
      .filter((file) => existsSync(join(root, file))),
  );
  /* One of an engine's parts mostly waits; a whole engine keeps a core busy. */
  const workers = `--maxWorkers=${engines.length === 1 ? files.length : 2}`;
  const reporters = ["--reporter=dot", "--reporter=./tests/engines/report.ts"];
  const command = ["--no-install", "vitest", "run", "--project", "engines", workers, ...reporters, ...files];
  const env = { ...process.env, NODE_ENV: "test" };
  return spawnSync("npx", command, { cwd: root, stdio: "inherit", shell: true, env }).status ?? 1;
}
