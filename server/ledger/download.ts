import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { KeyObject } from "node:crypto";
import type { Handler } from "../platform/http/server.ts";
import type { Store } from "../platform/store/store.ts";
import { publicLines } from "./export.ts";

/** `GET /ledger.jsonl`: the log for anybody, to be verified with `tanhui ledger verify`. */
export const ledgerDownload =
  (store: Store, logKey: KeyObject): Handler =>
  async (request, response, path) => {
    if (path !== "/ledger.jsonl" || request.method !== "GET") return false;
    response.writeHead(200, {
      "content-type": "application/jsonl; charset=utf-8",
      "content-disposition": 'attachment; filename="ledger.jsonl"',
      "cache-control": "no-store",
    });
    const lines = async function* () {
      for await (const line of publicLines(store, logKey)) yield `${line}\n`;
    };
    // A client that disconnects midway is not an error.
    await pipeline(Readable.from(lines()), response).catch(() => {});
    return true;
  };
