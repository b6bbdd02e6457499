import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/**
 * Serves a built site as a good static host would: compressed files where the browser takes them,
 * directories with their slash, `404.html` for the rest.
 * @param folder the built site
 * @param base address it lives under, with its slashes
 */
export function serveFolder(folder: string, base = "/"): Server {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, dev: false });
  const missing = readFileSync(join(folder, "404.html"));
  return createServer((request, response) => {
    const url = request.url ?? "/";
    const notFound = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(missing);
    };
    if (!url.startsWith(base)) return notFound();
    request.url = `/${url.slice(base.length)}`;
    files(request, response, notFound);
  });
}
