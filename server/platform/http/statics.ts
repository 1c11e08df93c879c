import { existsSync } from "node:fs";
import { extname } from "node:path";
import sirv from "sirv";
import type { Fallback } from "./server.ts";

/**
 * Serves a folder of built pages, as it is when this is called; what the build compressed beside them (`.gz`) goes to
 * whoever takes it. Addresses without an ending are pages of the console, or of the public where `isPublic` says so.
 */
export function staticsOf(folder: string, isPublic: (path: string) => boolean): Fallback {
  if (!existsSync(folder)) return () => false;
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) =>
      response.setHeader(
        "cache-control",
        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });
  return (request, response, path) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    if (!extname(path)) request.url = isPublic(path) ? "/public.html" : "/index.html";
    let found = true;
    files(request, response, () => {
      found = false;
    });
    return found;
  };
}
