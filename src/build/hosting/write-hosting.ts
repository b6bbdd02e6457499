import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentHeaders, fileHeaders, workerHeaders } from "../../pages/policy.ts";
import { basePath } from "../base-path.ts";

/** The settings for nginx of the site last built. They stand beside `dist`, which hosts hand out whole. */
export const nginxSettings = ".hosting/nginx.conf";

/**
 * Writes the settings of hosts for the site in `dist`: `_headers` in it, and those for nginx. The templates beside
 * this file say what is cached and compressed; the headers are those of `src/pages/policy.ts`.
 */
export function writeHosting(root: string): void {
  const headers: Record<string, Record<string, string>> = {
    file: fileHeaders,
    worker: workerHeaders,
    document: documentHeaders(stylesIn(join(root, "dist"))),
  };
  const write = (template: string, file: string, lineOf: (name: string, value: string) => string) => {
    const lines = (indent: string, kind: string) =>
      Object.entries(headers[kind] ?? {})
        .map(([name, value]) => indent + lineOf(name, value))
        .join("\n");
    const text = readFileSync(join(root, "src/build/hosting", template), "utf8");
    const filled = text
      .replaceAll("%base%", basePath())
      .replace(/^( *)%(\w+)-headers%$/gm, (_place, indent: string, kind: string) => lines(indent, kind));
    writeFileSync(join(root, file), filled);
  };
  mkdirSync(join(root, ".hosting"), { recursive: true });
  write("_headers", "dist/_headers", (name, value) => `${name}: ${value}`);
  write("nginx.conf", nginxSettings, (name, value) => `add_header ${name} "${value}" always;`);
}

/** Every stylesheet that stands in a document of a folder, once. */
function stylesIn(folder: string): string[] {
  const documents = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  const styles = documents.flatMap((file) => {
    const found = readFileSync(join(folder, file), "utf8").matchAll(/<style>([^<]*)<\/style>/g);
    return [...found].map(([, style = ""]) => style);
  });
  return [...new Set(styles)].sort();
}
