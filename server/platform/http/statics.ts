import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { Handler } from "./server.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
};
interface Page {
  readonly type: string;
  readonly plain: Buffer;
  readonly zipped?: Buffer;
  readonly tag: string;
}

/**
 * Serves a folder of built pages, held compressed in memory. Paths that are not files are pages of the console, or
 * public pages where `isPublic` says so.
 */
export function staticsOf(folder: string, isPublic: (path: string) => boolean): Handler {
  const pages = new Map<string, Page>();
  if (existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const [plain, type] = [readFileSync(file), mediaTypes[extname(file)] ?? "application/octet-stream"];
      const zipped = type.startsWith("font/") || type.startsWith("image/png") ? undefined : gzipSync(plain);
      pages.set(`/${relative(folder, file)}`, {
        type,
        plain,
        ...(zipped && { zipped }),
        tag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
      });
    }
  }
  return async (request, response, path) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const page =
      pages.get(path) ?? (extname(path) ? undefined : pages.get(isPublic(path) ? "/public.html" : "/index.html"));
    if (!page) return false;
    const headers = {
      "content-type": page.type,
      etag: page.tag,
      vary: "accept-encoding",
      "cache-control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    };
    if (request.headers["if-none-match"] === page.tag) {
      response.writeHead(304, headers);
      response.end();
      return true;
    }
    const zip = page.zipped && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    response.writeHead(200, { ...headers, ...(zip && { "content-encoding": "gzip" }) });
    response.end(request.method === "HEAD" ? undefined : zip ? page.zipped : page.plain);
    return true;
  };
}
