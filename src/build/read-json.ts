import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Reads one JSON file against a schema. @throws Error naming the file and each fault */
export function readJson<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(join(root, file), "utf8")));
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}
