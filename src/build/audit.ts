import { execFile } from "node:child_process";
import { z } from "zod";

const severities = ["info", "low", "moderate", "high", "critical"] as const;

/** What `npm audit --json` prints when the registry has answered it. `via` names a package, or is an advisory. */
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(severities), via: z.array(z.union([z.string(), z.object({})])) }),
  ),
});

/** What is known of advisories against the packages that go to the phone. */
export interface Advisories {
  /** One line for whoever runs the tests. */
  said: string;
  /** Whether one of them is of high severity, or worse. */
  grave: boolean;
}

/**
 * Asks the registry, by `npm audit`, for advisories against the packages of `dependencies`. A registry that cannot
 * be reached, or does not answer such questions, is said to be so and is no fault.
 */
export async function askForAdvisories(root: string, env = process.env): Promise<Advisories> {
  const words = ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=15000"];
  const printed = await new Promise<string>((done) => {
    execFile("npm", words, { cwd: root, env, shell: true, timeout: 60_000 }, (_fault, text) => done(text));
  });
  return readReport(printed);
}

function readReport(printed: string): Advisories {
  const read = report.safeParse(jsonIn(printed));
  if (!read.success) return { said: "not known: the registry did not answer npm audit", grave: false };
  const found = Object.entries(read.data.vulnerabilities).filter(([, { via }]) =>
    via.some((cause) => typeof cause !== "string"),
  );
  if (found.length === 0) return { said: "none against what goes to the phone", grave: false };
  return {
    said: found.map(([name, { severity }]) => `${name} (${severity})`).join(", "),
    grave: found.some(([, { severity }]) => severity === "high" || severity === "critical"),
  };
}

/** Nothing where it is no JSON: npm prints none when it was stopped. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
