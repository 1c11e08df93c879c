import type { Kysely } from "kysely";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { newestCosigned } from "./cosigned.ts";
import { hashNode, type Hash } from "./merkle.ts";
import { newestHead } from "./newest.ts";
import type { Tables } from "../store/tables.ts";

/** The hash over leaves `from` to `to - 1`, from stored nodes: at most two look-ups per level. */
async function hashOf(log: Kysely<Tables>, from: number, to: number): Promise<Hash> {
  const length = to - from;
  const height = Math.log2(length);
  if (Number.isInteger(height) && from % length === 0) {
    const { hash } = await log
      .selectFrom("treeNode")
      .select("hash")
      .where("height", "=", height)
      .where("index", "=", from / length)
      .executeTakeFirstOrThrow();
    return Buffer.from(hash, "hex");
  }
  const cut = from + 2 ** Math.floor(Math.log2(length - 1));
  return hashNode(await hashOf(log, from, cut), await hashOf(log, cut, to));
}

/** The root of the first `size` leaves, in hex; they must be under a head. */
export const rootAt = async (log: Kysely<Tables>, size: number): Promise<string> =>
  (await hashOf(log, 0, size)).toString("hex");

async function assertSize(log: Kysely<Tables>, size: number): Promise<void> {
  const head = await newestHead(log);
  if (size < 1 || size > (head?.size ?? 0))
    throw new Refusal("INVALID_INPUT", `the log has ${head?.size ?? 0} entries, not ${size}`, {
      field: "size",
      reason: "noSuchSize",
      clause: platformDefault,
    });
}

/**
 * The audit path from the leaf at `index` to the root of the first `size` leaves. RFC 6962 2.1.1.
 * @throws Refusal INVALID_INPUT beyond the log's end.
 */
export async function inclusionProof(log: Kysely<Tables>, index: number, size: number): Promise<Hash[]> {
  await assertSize(log, size);
  await assertSize(log, index + 1);
  const proof: Hash[] = [];
  for (let from = 0, to = size; to - from > 1; ) {
    const cut = from + 2 ** Math.floor(Math.log2(to - from - 1));
    const left = index < cut;
    proof.unshift(left ? await hashOf(log, cut, to) : await hashOf(log, from, cut));
    if (left) to = cut;
    else from = cut;
  }
  return proof;
}

/**
 * The proof that the first `first` leaves are the beginning of the first `second`. RFC 6962 2.1.2.
 * @throws Refusal INVALID_INPUT beyond the log's end, or when `first` is the larger.
 */
export async function consistencyProof(log: Kysely<Tables>, first: number, second: number): Promise<Hash[]> {
  await assertSize(log, second);
  await assertSize(log, Math.min(first, second + 1));
  if (first > second)
    throw new Refusal("INVALID_INPUT", "the earlier head comes first", {
      field: "first",
      reason: "order",
      clause: platformDefault,
    });
  const proof: Hash[] = [];
  let from = 0,
    to = second,
    whole = true;
  while (first !== to) {
    const cut = from + 2 ** Math.floor(Math.log2(to - from - 1));
    const left = first <= cut;
    proof.unshift(left ? await hashOf(log, cut, to) : await hashOf(log, from, cut));
    if (left) to = cut;
    else {
      from = cut;
      whole = false;
    }
  }
  return whole ? proof : [await hashOf(log, from, to), ...proof];
}

/** An entry with the proof that it is included. */
export interface Included {
  readonly index: number;
  readonly size: number;
  /** The bytes that are hashed. */
  readonly content: string;
  /** The audit path, lowest hash first; in hex. */
  readonly proof: string[];
  /** The head over `size`, as a signed note with the co-signatures that came for it; null for a head of the log's first format. */
  readonly note: string | null;
}

/**
 * The proof that an entry is included, under the newest head.
 * @throws Refusal NOT_FOUND when there is none, or no head covers it yet.
 */
export async function inclusionOfEntry(log: Kysely<Tables>, entry: string): Promise<Included> {
  const leaf = await log.selectFrom("leaf").select(["position", "content"]).where("id", "=", entry).executeTakeFirst();
  const head = await newestCosigned(log);
  const index = leaf?.position ?? Number.POSITIVE_INFINITY;
  if (!leaf || !head || index >= head.size)
    throw new Refusal("NOT_FOUND", "this entry is not in the log yet", {
      field: "entry",
      reason: "notFound",
      clause: platformDefault,
    });
  const proof = await inclusionProof(log, index, head.size);
  return {
    index,
    size: head.size,
    content: leaf.content,
    proof: proof.map((hash) => hash.toString("hex")),
    note: head.note ?? null,
  };
}
