import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { nginxSettings } from "../../src/build/hosting/write-hosting.ts";

/** The one command that brings what these tests need besides the install. */
const packageCommand = "apt-get install nginx-light libnginx-mod-http-brotli-static wrk";

const root = join(import.meta.dirname, "../..");
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** One answer, as nginx wrote it down. */
export interface Answer {
  path: string;
  status: number;
  /** What went over the wire: head and body. */
  bytes: number;
  /** `br`, `gzip`, or empty. */
  encoding: string;
}

/** A real nginx that serves the built site with the settings that the build wrote, as they stand. */
export interface Nginx {
  origin: string;
  /** What it has answered so far. */
  answers: () => Promise<Answer[]>;
  stop: () => Promise<void>;
}

/** Starts nginx on a free port. @throws Error that names the package command when the machine has none */
export async function startNginx(): Promise<Nginx> {
  needs("nginx");
  if (!existsSync(brotliModule)) throw new Error(`nginx lacks its Brotli module: ${packageCommand}`);
  const folder = await mkdtemp(join(tmpdir(), "keep-well-nginx-"));
  const port = await freePort();
  const settings = join(folder, "nginx.conf");
  await writeFile(settings, around(folder, port));
  const server = spawn("nginx", ["-c", settings, "-e", "stderr"], { stdio: ["ignore", "ignore", "pipe"] });
  const said: string[] = [];
  server.stderr.on("data", (words) => said.push(String(words)));
  await vi.waitUntil(() => server.exitCode !== null || accepts(port), { timeout: 10_000 });
  if (server.exitCode !== null) throw new Error(`nginx refused its settings:\n${said.join("")}`);
  return {
    origin: `http://127.0.0.1:${port}`,
    answers: async () => readAnswers(await readFile(join(folder, "answers.log"), "utf8")),
    async stop() {
      await ended(server);
      await rm(folder, { recursive: true });
    },
  };
}

/** Makes sure that a program is there. @throws Error that names the package command */
export function needs(program: string): void {
  if (spawnSync("which", [program]).status === 0) return;
  throw new Error(`There is no ${program} on this machine. Get it with: ${packageCommand}`);
}

/** What a host has around our settings: where to listen, where the site lies, and here a log to count bytes from. */
function around(folder: string, port: number): string {
  return `
${process.getuid?.() === 0 ? "user root;" : ""}
load_module ${brotliModule};
daemon off;
worker_processes 2;
pid ${folder}/pid;
events {}
http {
  log_format answer "$uri $status $bytes_sent $sent_http_content_encoding";
  access_log ${folder}/answers.log answer;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  sendfile on;
  tcp_nopush on;
  server {
    listen 127.0.0.1:${port};
    root ${join(root, "dist")};
    include ${join(root, nginxSettings)};
  }
}
`;
}

function readAnswers(log: string): Answer[] {
  return log
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [path = "", status = "", bytes = "", encoding = "-"] = line.split(" ");
      return { path, status: Number(status), bytes: Number(bytes), encoding: encoding.replace("-", "") };
    });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return new Promise((done) => {
    socket.on("connect", () => done(true)).on("error", () => done(false));
  }).finally(() => socket.destroy()) as Promise<boolean>;
}

function ended(server: ChildProcess): Promise<unknown> {
  const end = new Promise((done) => server.once("exit", done));
  server.kill("SIGTERM");
  return end;
}
