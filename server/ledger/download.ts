import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { invalidInput } from "../../shared/platform/refusal.ts";
import type { Respond } from "../platform/http/router.ts";
import { newestHead } from "../platform/log/newest.ts";
import { deliver } from "../platform/http/send.ts";
import { publicLines } from "./export.ts";

/**
 * `GET /ledger.jsonl`: the log for anybody, to be verified with `tanhui ledger verify`; compressed for whoever takes
 * that. `?from=N` gives it from the Nth entry on, to whoever has those before.
 */
export const ledgerDownload: Respond = async ({ request, response, search, context }) => {
  const { store, keys, work } = await context();
  const from = fromOf(search.get("from") ?? "0");
  const size = (await newestHead(store.reading))?.size ?? 0;
  await work?.spread(priceOf(size - from));
  const zipped = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(200, {
    "content-type": "application/jsonl; charset=utf-8",
    "content-disposition": 'attachment; filename="ledger.jsonl"',
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    vary: "accept-encoding",
    ...(zipped && { "content-encoding": "gzip" }),
  });
  const lines = async function* () {
    for await (const line of publicLines(store, keys, from)) yield `${line}\n`;
  };
  await deliver(response, Readable.from(lines()), ...(zipped ? [createGzip()] : []));
};

/** So many entries are in the price of the route; beyond them each costs so much; the whole log costs no more than that. */
const [entriesFree, unitsEach, unitsMost] = [40_000, 0.5, 60_000];
const priceOf = (entries: number): number => Math.min(Math.max(0, entries - entriesFree) * unitsEach, unitsMost);

/** @throws Refusal INVALID_INPUT unless it is a position. */
function fromOf(text: string): number {
  if (/^(0|[1-9]\d{0,15})$/.test(text)) return Number(text);
  throw invalidInput("from", "noSuchSize", "from is a position in the log, such as 1000");
}
