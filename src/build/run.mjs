/**
 * `node src/build/run.mjs <command>`: installs what is missing, then runs a command of
 * `src/build/commands`. Plain JavaScript on purpose: it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const [command = "", ...words] = process.argv.slice(2);

const changed = (file) => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0);
const installed = changed("node_modules/.package-lock.json");

if (installed === 0 || installed < changed("package-lock.json")) {
  console.log("Installing what is missing …");
  /* Not `npm ci`: it refuses a lockfile that names the native packages of some platforms only. */
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: true,
  });
  if (status !== 0) process.exit(status ?? 1);
}

/* Loading a command must not turn the libraries it builds into their development editions. */
process.env.NODE_ENV ??= command === "dev" ? "development" : "production";

const { runnerImport } = await import("vite");
try {
  const { module } = await runnerImport(join(root, `src/build/commands/${command}.ts`), {
    root,
    configFile: false,
  });
  process.exitCode = await module.run(root, words);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
