import { sign } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { logFormat } from "../../../shared/log/leaf.ts";
import type { Keys } from "../context.ts";
import type { Leases } from "../job/lease.ts";
import { chunks } from "../store/chunks.ts";
import type { Store } from "../store/store.ts";
import type { Tables, TreeHead } from "../store/tables.ts";
import { canonical } from "./canonical.ts";
import { noteOf, readNote } from "./checkpoint.ts";
import { assertContinues, lastPublished } from "./guard.ts";
import { assertInForce, enterKeys, pendingRotation, putInForce } from "./keys.ts";
import { grow, hashLeaf, rootOfFrontier, type Frontier, type Node } from "./merkle.ts";
import { openingOf } from "./opening.ts";
import { headText } from "./signers.ts";
import { passed } from "./watch.ts";

const batch = 5_000;

/** Who sequences, at which instant, with which keys; `origin` names a log that has no head yet. */
export interface Sequencer {
  readonly leases: Leases;
  readonly now: string;
  readonly keys: Keys;
  readonly origin: string;
  /** Whether no head may cover what the second checker has not passed. */
  readonly watched?: boolean | undefined;
  /** The file of published heads, each of which the log must continue. */
  readonly heads?: string | undefined;
}

type Head = Pick<TreeHead, "size" | "root" | "frontier" | "at"> & { readonly note?: string | null | undefined };
type Trx = Kysely<Tables>;

/** A leaf with its place. */
interface Placed {
  readonly seq: number;
  readonly content: string;
}

/**
 * Gives committed leaves gapless positions from the log's end, keeps the nodes they complete, and signs the new head.
 * Writers never wait for it. The lease is renewed in the same transaction: without the lease nothing changes. Where a
 * second checker is required, a head covers only what it has passed.
 * @returns the number of leaves that a head covers now, about 5,000 at most; also 0 while another process holds the
 * lease.
 * @throws Error when another key is in force, or the second checker has stopped the log.
 */
export function sequence(store: Store, by: Sequencer): Promise<number> {
  return store.em().transactional(async (em) => {
    const trx = em.getKysely<Tables>();
    if (!(await by.leases.hold(trx, "sequencer"))) return 0;
    const published = by.heads && (await lastPublished(by.heads));
    if (published) await assertContinues(trx, published);
    const head = await newestHead(trx);
    await assertInForce(trx, by.keys);
    const size = head?.size ?? 0;
    const format = await formatNext(trx, head);
    const rotation = await pendingRotation(trx);
    await placeNext(trx, head, format, rotation?.leaf, by);
    const leaves = await placedFrom(trx, size, by.watched ? await passed(trx) : undefined);
    if (leaves.length === 0) return 0;
    const at = await keepHead(trx, leaves, head, format, { ...by, origin: originOf(head) ?? by.origin });
    const rotated = rotation && (await isCovered(trx, rotation.leaf, size + leaves.length));
    if (rotated) await putInForce(trx, rotation.leaf, rotation.use, at);
    return leaves.length;
  });
}

/** Where the log ends, heads or not. */
async function endOf(trx: Trx): Promise<number> {
  const last = await trx
    .selectFrom("leaf")
    .select("position")
    .where("position", "is not", null)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ? last.position! + 1 : 0;
}

/** Places what waits, behind an opening where format 2 begins; nothing behind a key that is being signed in. */
async function placeNext(
  trx: Trx,
  head: Head | undefined,
  format: number,
  rotation: string | undefined,
  by: Sequencer,
): Promise<void> {
  const end = await endOf(trx);
  if (rotation && (await isCovered(trx, rotation, end))) return;
  const opened = format === logFormat && !head?.note && end === (head?.size ?? 0) ? await open(trx, head, by) : 0;
  await place(trx, format, end + opened, rotation);
  if (format === logFormat) await inOrderOfTime(trx, end);
}

/** Whether a leaf stands among the first `size`. */
const isCovered = async (trx: Trx, id: string, size: number): Promise<boolean> =>
  !!(await trx.selectFrom("leaf").select("seq").where("id", "=", id).where("position", "<", size).executeTakeFirst());

/**
 * The format of what is signed next. Whatever was written in format 1 still comes under its rules and its kind of head,
 * before the log continues.
 * @throws Error when something is written in format 1 after that.
 */
async function formatNext(trx: Trx, head: Head | undefined): Promise<number> {
  const unsigned = await trx
    .selectFrom("leaf")
    .select("seq")
    .where("format", "=", 1)
    .where((it) => it.or([it("position", "is", null), it("position", ">=", head?.size ?? 0)]))
    .limit(1)
    .executeTakeFirst();
  if (unsigned && head?.note) throw new Error("a server of an older release still writes to this log: stop it");
  return unsigned ? 1 : logFormat;
}

/** Begins format 2 with a leaf of its own, not later than what waits behind it. @returns how many leaves that took. */
async function open(trx: Trx, head: Head | undefined, { keys, origin, now }: Sequencer): Promise<number> {
  const first = await trx
    .selectFrom("leaf")
    .select("content")
    .where("position", "is", null)
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();
  const at = [now, ...(first ? [instantOf(first.content)] : [])].toSorted()[0]!;
  const { id, content } = openingOf(origin, keys, at, head);
  await trx
    .insertInto("leaf")
    .values({ id, content, format: logFormat, position: head?.size ?? 0 })
    .execute();
  await enterKeys(trx, origin, keys, id, at);
  return 1;
}

async function place(trx: Trx, format: number, from: number, last: string | undefined): Promise<void> {
  const upTo = last ? sql`and "seq" <= (select "seq" from "leaf" where "id" = ${sql.lit(last)})` : sql``;
  await sql`update "leaf" set "position" = "next"."position" from (
    select "seq", row_number() over (order by "seq") - 1 + ${sql.lit(from)} as "position" from "leaf"
    where "position" is null and "format" = ${sql.lit(format)} ${upTo} order by "seq" limit ${sql.lit(batch)}
  ) as "next" where "leaf"."seq" = "next"."seq"`.execute(trx);
}

/** The leaves from a position on, in order; before `end` if given. */
const placedFrom = (trx: Trx, position: number, end?: number): Promise<Placed[]> =>
  trx
    .selectFrom("leaf")
    .select(["seq", "content"])
    .where("position", ">=", position)
    .$if(end !== undefined, (query) => query.where("position", "<", end!))
    .orderBy("position")
    .execute() as Promise<Placed[]>;

const instantOf = (content: string): string => (JSON.parse(content) as { at: string }).at;

/**
 * States no leaf from `position` on before the one that precedes it: a deed that was committed late, or under a clock
 * that was set back, is stated as of when the log took it. Its journal entry keeps the instant that its server's clock
 * showed.
 */
async function inOrderOfTime(trx: Trx, position: number): Promise<void> {
  const [before] = await placedFrom(trx, position - 1, position);
  let latest = before ? instantOf(before.content) : "";
  for (const { seq, content } of await placedFrom(trx, position)) {
    const leaf = JSON.parse(content) as { at: string };
    if (leaf.at >= latest) latest = leaf.at;
    else {
      const stated = canonical({ ...leaf, at: latest });
      await trx.updateTable("leaf").set({ content: stated }).where("seq", "=", seq).execute();
    }
  }
}

/** Grows the tree by these leaves, and keeps its new nodes and the signed head. @returns its instant. */
export async function keepHead(
  trx: Trx,
  leaves: readonly Placed[],
  head: Head | undefined,
  format: number,
  { keys, origin, now }: Pick<Sequencer, "keys" | "origin" | "now">,
): Promise<string> {
  const { size, root, frontier } = await grown(trx, leaves, head);
  // Heads never go back in time either, nor do they lie before what they cover.
  const at = [now, head?.at ?? now, instantOf(leaves.at(-1)!.content)].toSorted().at(-1)!;
  await trx
    .insertInto("treeHead")
    .values({
      size,
      root,
      frontier,
      at,
      ...signed(format, { origin, size, root, at }, keys),
    })
    .execute();
  return at;
}

/** The tree with these leaves: its new nodes are kept. */
async function grown(
  trx: Trx,
  leaves: readonly Pick<Placed, "content">[],
  head: Head | undefined,
): Promise<Pick<TreeHead, "size" | "root" | "frontier">> {
  const from: Frontier = {
    size: head?.size ?? 0,
    roots: head ? head.frontier.split(".").map((root) => Buffer.from(root, "hex")) : [],
  };
  const nodes: Node[] = [];
  const { size, roots } = leaves.reduce((tree, { content }) => grow(tree, hashLeaf(Buffer.from(content)), nodes), from);
  for (const some of chunks(nodes.map(({ hash, ...node }) => ({ ...node, hash: hash.toString("hex") }))))
    await trx.insertInto("treeNode").values(some).execute();
  const root = rootOfFrontier({ size, roots }).toString("hex");
  return { size, root, frontier: roots.map((one) => one.toString("hex")).join(".") };
}

/** Keeps leaves that were signed before, under the head that signed them. @throws Error when it covers others. */
export async function keepSigned(
  trx: Trx,
  leaves: readonly string[],
  head: Head | undefined,
  note: string,
): Promise<void> {
  const tree = await grown(
    trx,
    leaves.map((content) => ({ content })),
    head,
  );
  const noted = readNote(note);
  if (noted?.size !== tree.size || noted.root !== tree.root) throw new Error("the head covers other entries");
  const signature = noted.signatures[0]!.bytes.toString("base64");
  await trx
    .insertInto("treeHead")
    .values({ ...tree, at: noted.at, note, signature })
    .execute();
}

/** The newest signed head. */
export const newestHead = (trx: Trx): Promise<TreeHead | undefined> =>
  trx.selectFrom("treeHead").selectAll().orderBy("size", "desc").limit(1).executeTakeFirst() as Promise<
    TreeHead | undefined
  >;

/** The origin that the log's heads name; undefined before the first of format 2. */
export const originOf = (head: Head | undefined): string | undefined =>
  head?.note ? readNote(head.note)?.origin : undefined;

function signed(format: number, checkpoint: Parameters<typeof noteOf>[0], { log }: Keys) {
  const { size, root, at } = checkpoint;
  if (format === 1)
    return { note: null, signature: sign(null, Buffer.from(headText(size, root, at)), log).toString("base64") };
  const note = noteOf(checkpoint, log);
  return { note, signature: readNote(note)!.signatures[0]!.bytes.toString("base64") };
}
