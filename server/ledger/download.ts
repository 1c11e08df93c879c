import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Respond } from "../platform/http/router.ts";
import { publicLines } from "./export.ts";

/** `GET /ledger.jsonl`: the log for anybody, to be verified with `tanhui ledger verify`. */
export const ledgerDownload: Respond = async ({ response, context }) => {
  const { store, keys } = await context();
  response.writeHead(200, {
    "content-type": "application/jsonl; charset=utf-8",
    "content-disposition": 'attachment; filename="ledger.jsonl"',
    "cache-control": "no-store",
  });
  const lines = async function* () {
    for await (const line of publicLines(store, keys.log)) yield `${line}\n`;
  };
  // Whoever goes away in the middle of it has not broken anything.
  await pipeline(Readable.from(lines()), response).catch(() => {});
};
