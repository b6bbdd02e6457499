import { spawnSync } from "node:child_process";
import { run as build } from "./build.ts";

/** The browser tests that look at every page of every language. */
const files = ["every-language", "every-page", "no-script", "offline"];

/** `npm run test:all`: what `npm test` asks of English and Urdu, asked of every language. @returns exit code */
export async function run(root: string): Promise<number> {
  const built = await build(root);
  if (built !== 0) return built;
  const command = ["--no-install", "vitest", "run", "--project", "e2e", ...files];
  const env = { ...process.env, NODE_ENV: "test", TEST_LANGUAGES: "all" };
  return spawnSync("npx", command, { cwd: root, stdio: "inherit", shell: true, env }).status ?? 1;
}
