import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askForAdvisories } from "../../src/build/audit.ts";

const root = join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(join(root, "node_modules/preact/package.json"), "utf8")) as {
  version: string;
};

let registry: Server | undefined;
let cache = "";
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "keep-well-audit-"));
});
afterEach(() => {
  registry?.close();
  rmSync(cache, { recursive: true });
});

/** A registry that knows one advisory against preact, or none, or does not answer such questions. */
async function registryWith(severity: string | undefined, status = 200): Promise<NodeJS.ProcessEnv> {
  const advisory = { id: 1, url: "https://advisories.example/1", title: "A fault", vulnerable_versions: "*" };
  registry = createServer((request, response) => {
    response.setHeader("Content-Type", "application/json");
    const asked = request.url?.includes("/security/");
    response.statusCode = asked ? status : 200;
    const known = severity === undefined ? {} : { preact: [{ ...advisory, severity }] };
    const name = decodeURIComponent(request.url?.slice(1) ?? "");
    const packument = { name, versions: { [version]: { name, version } } };
    response.end(JSON.stringify(asked ? known : packument));
  });
  await new Promise<void>((done) => registry?.listen(0, "127.0.0.1", done));
  const { port } = registry.address() as AddressInfo;
  return { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: cache };
}

test.each([
  ["critical", true],
  ["high", true],
  ["moderate", false],
])(
  "an advisory of %s severity against what goes to the phone is told; it fails the run: %s",
  async (severity, grave) => {
    const known = await askForAdvisories(root, await registryWith(severity));
    expect(known).toEqual({ said: `preact (${severity})`, grave });
  },
);

test("no advisory is told as none", async () => {
  const known = await askForAdvisories(root, await registryWith(undefined));
  expect(known).toEqual({ said: "none against what goes to the phone", grave: false });
});

test.each([405, 500])("a registry that answers %d is said to be so, and fails nothing", async (status) => {
  const known = await askForAdvisories(root, await registryWith(undefined, status));
  expect(known).toEqual({ said: "not known: the registry did not answer npm audit", grave: false });
});

test("with no network the run goes on", async () => {
  const env = await registryWith(undefined);
  registry?.close();
  const known = await askForAdvisories(root, env);
  expect(known.grave).toBe(false);
  expect(known.said).toMatch(/^not known/);
});
