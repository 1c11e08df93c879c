import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticsOf } from "../../server/platform/http/statics.ts";

let http: Server, base: string, folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tanhui-statics-"));
  mkdirSync(join(folder, "assets"));
  const files = { "index.html": "console", "public.html": "public", "assets/a-1.js": "script" };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  }
  const answer = staticsOf(folder, (path) => path.startsWith("/public"));
  http = createServer(async (request, response) => {
    if (!(await answer(request, response, request.url!.split("?")[0]!))) response.writeHead(404).end();
  });
  await new Promise<void>((done) => http.listen(0, done));
  base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(() => {
  http.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["/", "console"],
  ["/projects/p1?tab=2", "console"],
  ["/public/library", "public"],
  ["/assets/a-1.js", "script"],
])("%s is %s", async (path, text) => {
  const response = await fetch(base + path);
  expect([response.status, await response.text()]).toEqual([200, text]);
});

test.each(["/missing.js", "/assets/missing.css", "/..%2f..%2fetc%2fpasswd.txt"])("%s is not there", async (path) => {
  expect((await fetch(base + path)).status).toBe(404);
});

test("pages are asked for again, what has a hash in its name is kept; both go compressed to whoever takes it", async () => {
  const caching = async (path: string) => (await fetch(base + path)).headers.get("cache-control");
  expect(await caching("/")).toBe("no-cache");
  expect(await caching("/assets/a-1.js")).toBe("public, max-age=31536000, immutable");
  const plain = await fetch(base, { headers: { "accept-encoding": "identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(plain.headers.get("vary")).toBe("Accept-Encoding");
  const zipped = await fetch(base, { headers: { "accept-encoding": "gzip" } });
  expect(zipped.headers.get("content-encoding")).toBe("gzip");
  expect(await zipped.text()).toBe("console");
});

test("what has not changed is not sent again, and nothing is posted", async () => {
  const etag = (await fetch(base)).headers.get("etag")!;
  expect((await fetch(base, { headers: { "if-none-match": etag } })).status).toBe(304);
  expect((await fetch(base, { method: "POST" })).status).toBe(404);
  const head = await fetch(base, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});
