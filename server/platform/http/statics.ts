import { existsSync, globSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { lookup } from "mrmime";
import { sendFile, type Sent } from "./send.ts";
import type { Fallback } from "./server.ts";

interface Static extends Sent {
  readonly type: string;
  readonly etag: string;
  /** What the build compressed beside it. */
  readonly zipped: Sent | undefined;
}

/**
 * Serves a folder of built pages, as it is when this is called; what the build compressed beside them (`.gz`) goes to
 * whoever takes it. Addresses without an ending are pages of the console, or of the public where `isPublic` says so.
 */
export function staticsOf(folder: string, isPublic: (path: string) => boolean): Fallback {
  if (!existsSync(folder)) return async () => false;
  const statics = new Map<string, Static>(
    globSync("**/*.*", { cwd: folder })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [`/${name}`, staticAt(join(folder, name))]),
  );
  return async (request, response, asked) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const path = extname(asked) ? asked : isPublic(asked) ? "/public.html" : "/index.html";
    const found = statics.get(path);
    if (!found) return false;
    const { type, etag, zipped } = found;
    const kept = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    const headers = { "content-type": type, "cache-control": kept, etag, vary: "Accept-Encoding" };
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, headers).end();
      return true;
    }
    const wanted = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? "")) ? zipped : undefined;
    await sendFile({ request, response }, wanted ?? found, {
      ...headers,
      ...(wanted && { "content-encoding": "gzip" }),
    });
    return true;
  };
}

function staticAt(path: string): Static {
  const { size: bytes, mtimeMs } = statSync(path);
  const type = lookup(path) ?? "application/octet-stream";
  const zipped = existsSync(`${path}.gz`) ? { path: `${path}.gz`, bytes: statSync(`${path}.gz`).size } : undefined;
  return {
    path,
    bytes,
    type: type === "text/html" ? "text/html;charset=utf-8" : type,
    etag: `W/"${bytes}-${mtimeMs}"`,
    zipped,
  };
}
