import type { Reporter, TestCase } from "vitest/node";
import { faults } from "./all-faults.ts";
import { engineNames } from "./browsers/session.ts";

/** Prints faults × engines once everything has run: what held, what did not, and the count. */
export default class FaultReport implements Reporter {
  private readonly rows = new Map<string, Map<string, string>>();
  private readonly undriven: string[] = [];

  onTestCaseResult(test: TestCase): void {
    const engine = test.parent.type === "suite" ? test.parent.name : "";
    if (!engineNames.some((name) => name === engine)) return;
    const { state } = test.result();
    const [title = "", reason] = test.name.split(" (cannot be driven here: ");
    const row = this.rows.get(title) ?? new Map<string, string>();
    const mark = { passed: "pass", failed: "FAIL", skipped: reason === undefined ? "not run" : "none" }[
      String(state)
    ];
    this.rows.set(title, row.set(engine, mark ?? "not run"));
    if (reason !== undefined) this.undriven.push(`${title}: not in ${engine}: ${reason.replace(/\)$/, "")}`);
  }

  onTestRunEnd(): void {
    const engines = engineNames.filter((name) => [...this.rows.values()].some((row) => row.has(name)));
    if (engines.length === 0) return;
    const line = (title: string, cells: string[]) =>
      console.log(
        `  ${title.slice(0, 78).padEnd(80)}${cells.map((cell) => cell.padEnd(13)).join("")}`.trimEnd(),
      );
    console.log("\nFaults × engines");
    line("", engines);
    const order = faults.map(({ id, what }) => `${id} ${what}`);
    const rows = [...this.rows].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    for (const [title, row] of rows)
      line(
        title,
        engines.map((engine) => row.get(engine) ?? "not run"),
      );
    const cells = [...this.rows.values()].flatMap((row) =>
      engines.map((engine) => row.get(engine) ?? "not run"),
    );
    const count = (mark: string) => cells.filter((cell) => cell === mark).length;
    for (const note of this.undriven) console.log(`  ${note}`);
    console.log(
      `\n  ${this.rows.size} faults × ${engines.length} engines: ${count("pass")} pass, ${count("FAIL")} fail, ` +
        `${count("none")} cannot be driven, ${count("not run")} not run\n`,
    );
  }
}
