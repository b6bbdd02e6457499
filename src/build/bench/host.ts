import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const kinds: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** A host that sends everything with Brotli and counts the bytes of its answers. */
export class Host {
  sent = 0;
  #kept = new Map<string, Buffer>();
  #server: Server;

  constructor(folder: string) {
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
      const file = this.#find(folder, path);
      if (file === undefined) return response.writeHead(404).end();
      const body = this.#kept.get(file) ?? brotliCompressSync(readFileSync(file));
      this.#kept.set(file, body);
      this.sent += body.length;
      response.writeHead(200, {
        "Content-Type": kinds[extname(file)] ?? "application/octet-stream",
        "Content-Encoding": "br",
        "Cache-Control": "no-cache",
      });
      response.end(body);
    });
  }

  #find(folder: string, path: string): string | undefined {
    for (const name of [path, `${path}index.html`, `${path}.html`, `${path}/index.html`]) {
      const whole = join(folder, name);
      if (statSync(whole, { throwIfNoEntry: false })?.isFile()) return whole;
    }
    return undefined;
  }

  /** @returns its origin */
  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Ends it as a lost signal would: open connections too. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
