import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { Store } from "../store/store.ts";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import type { Respond, Visit } from "../http/router.ts";
import { deliver } from "../http/send.ts";
import { cosigned, newestCosigned } from "./cosigned.ts";
import { keyFrom } from "./note.ts";
import { headLine } from "./heads.ts";
import { newestHead } from "./newest.ts";
import { consistencyProof, inclusionOfEntry } from "./proofs.ts";
import { tileAt, tileBytes } from "./tiles.ts";

const headsAtOnce = 5_000;

/** Everybody may read these from any page: they are public and name nobody. */
function open(response: ServerResponse, type: string): void {
  response.writeHead(200, {
    "content-type": type,
    "cache-control": "no-cache",
    "access-control-allow-origin": "*",
  });
}
const json = (response: ServerResponse, data: unknown): void => {
  open(response, "application/json; charset=utf-8");
  response.end(JSON.stringify(data));
};
const storeOf = async ({ context }: Visit): Promise<Store> => (await context()).store;

/** `GET /keys.json`: every key that signs or signed, in its own form and in PEM, between which instants. */
export const keysFile: Respond = async (visit) => {
  const { reading } = await storeOf(visit);
  const rows = await reading.selectFrom("signingKey").selectAll().orderBy("use").orderBy("from").execute();
  const keys = rows.map(({ verifierKey, use, leaf, from, until }) => {
    const { name, key } = keyFrom(verifierKey);
    return { use, name, key: verifierKey, pem: key.export({ type: "spki", format: "pem" }), from, until, leaf };
  });
  json(visit.response, { keys });
};

/** `GET /checkpoint`: the newest head, as a C2SP signed note with the co-signatures that came for it. @throws Refusal NOT_FOUND before the first. */
export const checkpointFile: Respond = async (visit) => {
  const { reading } = await storeOf(visit);
  const head = await newestCosigned(reading);
  if (!head?.note)
    throw new Refusal("NOT_FOUND", "no head was signed yet", { reason: "notFound", clause: platformDefault });
  open(visit.response, "text/plain; charset=utf-8");
  visit.response.end(head.note);
};

/** `GET /heads.jsonl`: every head that was signed, oldest first, a line of JSON each. */
export const headsFile: Respond = async (visit) => {
  const store = await storeOf(visit);
  open(visit.response, "application/jsonl; charset=utf-8");
  await deliver(visit.response, Readable.from(headLines(store)));
};

async function* headLines({ reading }: Store): AsyncGenerator<string> {
  for (let size = 0; ; ) {
    const heads = await reading
      .selectFrom("treeHead")
      .select(["size", "root", "at", "signature", "note"])
      .where("size", ">", size)
      .orderBy("size")
      .limit(headsAtOnce)
      .execute();
    const lines = (await cosigned(reading, heads)).map((head) => `${headLine(head)}\n`);
    if (lines.length > 0) yield lines.join("");
    if (heads.length < headsAtOnce) return;
    size = heads.at(-1)!.size;
  }
}

/** `GET /log/inclusion/<entry>`: the entry's bytes, its place, its audit path in hex, and the head that it leads to. */
export const inclusionFile: Respond = async (visit) => {
  const { reading } = await storeOf(visit);
  json(visit.response, await inclusionOfEntry(reading, visit.params["id"]!));
};

/** `GET /tile/<L>/<N>[.p/<W>]`, `/tile/entries/<N>[.p/<W>]`: hashes, or entries, 256 at a time. C2SP tlog-tiles. */
export const tileFile: Respond = async ({ response, params, context }) => {
  const { reading } = (await context()).store;
  const tile = tileAt(params["*"] ?? "");
  const head = await newestHead(reading);
  const bytes = tile && (await tileBytes(reading, tile, head?.size ?? 0));
  if (!bytes) throw new Refusal("NOT_FOUND", "no such tile", { reason: "notFound", clause: platformDefault });
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "cache-control": "public, max-age=31536000, immutable",
    "access-control-allow-origin": "*",
  });
  response.end(bytes);
};

/** `GET /log/consistency?first=…&second=…`: that the first entries of one head are those of the other; hashes in hex. */
export const consistencyFile: Respond = async (visit) => {
  const { reading } = await storeOf(visit);
  const [first, second] = ["first", "second"].map((name) => wholeOf(visit.search, name));
  const proof = await consistencyProof(reading, first!, second!);
  json(visit.response, { first, second, proof: proof.map((hash) => hash.toString("hex")) });
};

function wholeOf(search: URLSearchParams, name: string): number {
  const value = search.get(name) ?? "";
  if (/^[1-9]\d{0,15}$/.test(value)) return Number(value);
  throw new Refusal("INVALID_INPUT", `${name} is a size of the log, such as 100`, {
    field: name,
    reason: "noSuchSize",
    clause: platformDefault,
  });
}
