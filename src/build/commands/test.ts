import { spawnSync } from "node:child_process";
import { askForAdvisories } from "../audit.ts";
import { driveFaults } from "../drive-faults.ts";
import { run as build } from "./build.ts";

/** Every check there is, cheapest first; the first that fails ends the run. */
const checks: [what: string, command: string][] = [
  ["types of the page", "tsc -p tsconfig.page.json"],
  ["types of the worker", "tsc -p tsconfig.worker.json"],
  ["types of the build and the tests", "tsc -p tsconfig.build.json"],
  ["format and lint", "biome check --error-on-warnings ."],
  ["lint with types", "oxlint --type-aware --deny-warnings src tests"],
  ["unused files and exports", "knip"],
  ["unit, component and content tests", "vitest run --project unit --project dom --project content"],
];

/** `npm test`: types, lint, tests, the build, and on the built site browser tests and faults. @returns exit code */
export async function run(root: string): Promise<number> {
  const execute = (what: string, command: string) => {
    console.log(`\n── ${what}`);
    return (
      spawnSync("npx", ["--no-install", ...command.split(" ")], {
        cwd: root,
        stdio: "inherit",
        shell: true,
        env: { ...process.env, NODE_ENV: "test" },
      }).status ?? 1
    );
  };
  for (const [what, command] of checks) {
    const status = execute(what, command);
    if (status !== 0) return status;
  }
  const advisories = await askForAdvisories(root);
  console.log(`\n── advisories: ${advisories.said}`);
  if (advisories.grave) return 1;
  console.log("\n── build");
  const built = await build(root);
  if (built !== 0) return built;
  const browsed = execute("browser tests on the built site", "vitest run --project e2e");
  if (browsed !== 0) return browsed;
  console.log("\n── faults, in the browser that comes with the install");
  return driveFaults(root, ["chromium"]);
}
