import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

const dist = join(import.meta.dirname, "../../dist");

/** What goes wrong with one request; nothing when it is answered as it should be. */
type Fault =
  | { kind: "status"; status: number }
  | { kind: "page"; html: string }
  | { kind: "redirect"; to: string }
  | { kind: "cut" }
  | { kind: "script"; script: string }
  | { kind: "hold" }
  | { kind: "late"; seconds: number }
  | { kind: "change"; change: (body: Buffer) => Buffer };

/** A host that fails as networks do. Its address stays the same while it is stopped and started again. */
export interface FaultySite {
  origin: string;
  /** Every path asked for, without its query. */
  asked: string[];
  /** Decides about each request from now on. */
  fail(decide: (path: string, request: IncomingMessage) => Fault | undefined): void;
  /** Serves another edition from now on. */
  serve(folder: string): void;
  /** More headers on every answer. */
  headers(extra: Record<string, string>): void;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Starts such a host on a free port. */
export async function startFaultySite(folder = dist): Promise<FaultySite> {
  let files = sirv(folder, { dev: true, etag: true });
  let missing = readFileSync(join(folder, "404.html"));
  let decide: Parameters<FaultySite["fail"]>[0] = () => undefined;
  let extra: Record<string, string> = {};
  const asked: string[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(missing);
    });
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? "/").replace(/\?.*/, "");
    asked.push(path);
    const fault = decide(path, request);
    switch (fault?.kind) {
      case undefined:
        return answer(request, response);
      case "status":
        response.writeHead(fault.status, { "Content-Type": "text/plain", "Cache-Control": "no-store" });
        return response.end("no");
      case "page":
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
        return response.end(fault.html);
      case "script":
        response.writeHead(200, { "Content-Type": "text/javascript" });
        return response.end(fault.script);
      case "redirect":
        response.writeHead(302, { Location: fault.to, "Cache-Control": "no-store" });
        return response.end();
      case "cut":
        response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "900000" });
        response.write('[["en/');
        return setImmediate(() => response.destroy());
      case "hold":
        return;
      case "late":
        setTimeout(() => answer(request, response), fault.seconds * 1000).unref();
        return;
      case "change":
        return changed(request, response, fault.change);
    }
  };
  const changed = (request: IncomingMessage, response: ServerResponse, change: (body: Buffer) => Buffer) => {
    const chunks: Buffer[] = [];
    const end = response.end.bind(response);
    response.write = (chunk: unknown) => {
      chunks.push(Buffer.from(chunk as Buffer));
      return true;
    };
    response.end = ((chunk?: unknown) => {
      if (chunk) chunks.push(Buffer.from(chunk as Buffer));
      return end(change(Buffer.concat(chunks)));
    }) as typeof response.end;
    const head = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: Record<string, string>) => {
      const { "Content-Length": _length, ...rest } = headers ?? {};
      return head(status, rest);
    }) as typeof response.writeHead;
    answer(request, response);
  };

  const server = createServer(handle);
  const listen = (port: number) =>
    new Promise<void>((done) => {
      server.listen(port, "127.0.0.1", done);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    fail: (next) => {
      decide = next;
    },
    serve: (next) => {
      files = sirv(next, { dev: true, etag: true });
      missing = readFileSync(join(next, "404.html"));
    },
    headers: (next) => {
      extra = next;
    },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
    start: () => listen(port),
  };
}
