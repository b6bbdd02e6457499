import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Nginx, startNginx } from "./nginx.ts";

const dist = join(import.meta.dirname, "../../dist");

/** Built files below a folder whose name fits, by their path on the site. */
const built = (folder: string, name: RegExp) =>
  readdirSync(join(dist, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => `/${join(folder, file)}`);

let nginx: Nginx;

beforeAll(async () => {
  nginx = await startNginx();
});
afterAll(() => nginx?.stop());

const get = (path: string, encoding = "identity") =>
  fetch(nginx.origin + path, { headers: { "Accept-Encoding": encoding }, redirect: "manual" });

/** What the answer to a path says under a header. */
const said = async (path: string, header: string) => (await get(path)).headers.get(header);

const documents = ["/", "/en/", "/en/when-to-call/", "/ur/my-unit/", "/en/share/", "/blank/"];
const revalidated = ["/sw.js", "/units.json", "/manifest.en.webmanifest", "/icons/icon.svg"];

describe("documents", () => {
  test.each([...documents, "/en/nothing-here/", "/404.html"])(
    "%s cannot be framed, nor load from elsewhere",
    async (path) => {
      const { headers } = await get(path);
      const policy = (headers.get("content-security-policy") ?? "").split("; ");
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "connect-src 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types keep-well",
        ]),
      );
      expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    },
  );
});

test.each([...documents, ...revalidated, ...built("packs", /en\.\w+\.json$/)])(
  "%s is asked for anew each time, and costs next to nothing when it is the same",
  async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-cache");
    const again = await fetch(nginx.origin + path, {
      headers: { "If-None-Match": headers.get("etag") ?? "", "Accept-Encoding": "identity" },
    });
    expect(again.status).toBe(304);
  },
);

test("the worker may load from this site and nowhere else", async () => {
  expect(await said("/sw.js", "content-security-policy")).toBe("default-src 'none'; connect-src 'self'");
  expect(await said("/sw.js", "x-content-type-options")).toBe("nosniff");
});

test("scripts may be kept for ever, and run as scripts only", async () => {
  for (const path of built("assets", /\.js$/)) {
    const { status, headers } = await get(path);
    expect(status, path).toBe(200);
    expect(headers.get("cache-control"), path).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-type"), path).toBe("text/javascript; charset=utf-8");
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
  }
});

test("what is missing is answered with the page that rings, and is not kept", async () => {
  for (const path of [
    "/en/nothing-here/",
    "/assets/gone-1234.js",
    "/packs/en.0000.json",
    "/assets/",
    "/404.html",
  ]) {
    const answer = await get(path);
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get("cache-control"), path).toBe("no-cache");
    expect(await answer.text(), path).toContain('href="tel:999"');
  }
});

test("the settings themselves are not handed out", async () => {
  expect((await get("/_headers")).status).toBe(404);
});

test("an address without its slash leads on within the site, whatever name the host goes by", async () => {
  const answer = await get("/en/when-to-call?unit=barnsley");
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe("/en/when-to-call/?unit=barnsley");
});

test("`/` offers every language, and is the same for everyone", async () => {
  const answer = await get("/");
  expect(answer.status).toBe(200);
  const html = await answer.text();
  for (const tag of ["en", "ur"]) expect(html).toContain(`href="/${tag}/"`);
  expect(answer.headers.get("vary")).toBe("Accept-Encoding");
});

test.each([
  ["br", "br"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
])("to a browser that takes %s, text goes as %s", async (taken, sent) => {
  const scripts = built("assets", /\.js$/);
  for (const path of ["/en/", "/sw.js", "/units.json", ...built("packs", /\.json$/), ...scripts]) {
    const answer = await get(path, taken);
    expect(answer.headers.get("content-encoding"), path).toBe(sent);
    expect(answer.headers.get("vary"), path).toBe("Accept-Encoding");
  }
});

test.each([
  ["/units.json", "application/json; charset=utf-8"],
  ["/manifest.ur.webmanifest", "application/manifest+json; charset=utf-8"],
  ["/icons/icon.svg", "image/svg+xml; charset=utf-8"],
  ["/icons/icon-192.png", "image/png"],
])("%s is sent as %s", async (path, type) => {
  expect(await said(path, "content-type")).toBe(type);
});
