import { spawnSync } from "node:child_process";
import { run as build } from "./build.ts";

/** `npm run test:hosting`: the built site behind a real nginx, with what visits cost there. @returns exit code */
export async function run(root: string): Promise<number> {
  const built = await build(root);
  if (built !== 0) return built;
  const command = ["--no-install", "vitest", "run", "--project", "hosting"];
  const env = { ...process.env, NODE_ENV: "test" };
  return spawnSync("npx", command, { cwd: root, stdio: "inherit", shell: true, env }).status ?? 1;
}
