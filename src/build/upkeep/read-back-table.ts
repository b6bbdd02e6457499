import { existsSync } from "node:fs";
import { join } from "node:path";
import { verdictOn } from "../../content/read-back.ts";
import { pages } from "../../pages/page-list.ts";
import { readLanguages, readReadBack, readTranslation } from "../read-language.ts";

/**
 * Every verdict of the reading back, as text: for each language how many lines are what, and every line that was
 * not the same at first or is not now, with the reason.
 * @param only one language, of which every line is listed
 */
export function readBackTable(root: string, only?: string): string {
  const tags = readLanguages(root)
    .map(({ tag }) => tag)
    .filter((tag) => existsSync(join(root, "content", tag, "read-back")))
    .filter((tag) => only === undefined || tag === only);
  if (tags.length === 0) throw new Error(`nothing has been read back of ${only ?? "any language"}`);
  return tags.map((tag) => tableOf(root, tag, only !== undefined)).join("\n\n");
}

function tableOf(root: string, tag: string, whole: boolean): string {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const { id } of pages.filter((page) => page.readBack)) {
    const readBack = readReadBack(root, tag, id);
    for (const { leaf } of readTranslation(root, tag, id)?.leaves ?? []) {
      const now = verdictOn(leaf, readBack) ?? "not read back";
      counts.set(now, (counts.get(now) ?? 0) + 1);
      const { first, why, says } = readBack?.[leaf.id ?? ""] ?? {};
      if (!whole && now === "same" && first === undefined) continue;
      const verdicts = first === undefined ? now : `${first}, then ${now}`;
      const reason = why === undefined ? "" : ` (${why})`;
      lines.push(`  ${`${id}#${leaf.id}`.padEnd(52)}${verdicts}${reason}${whole ? `: ${says}` : ""}`);
    }
  }
  const sums = [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ");
  return [`${tag}: ${sums}`, ...lines].join("\n");
}
