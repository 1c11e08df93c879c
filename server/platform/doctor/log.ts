import { sql } from "kysely";
import { assertContinues, lastPublished } from "../log/guard.ts";
import { Halt } from "../log/halt.ts";
import { isSignedBy, readNote } from "../log/checkpoint.ts";
import { everyKey } from "../log/keys.ts";
import { hashLeaf, hashNode, rootOfFrontier, type Hash } from "../log/merkle.ts";
import { newestHead } from "../log/newest.ts";
import type { TreeHead } from "../store/tables.ts";
import { paged } from "./read.ts";
import { dangling, invariant, type Breach, type Invariant, type View } from "./invariant.ts";
import { jobLate, logBroken } from "./remedies.ts";

/** An entry waits no longer than this for its place. Platform default: a sequencer takes a second. */
const waitMinutes = 10;
/** The newest heads whose signatures are verified: that of the newest covers all before. */
const verifiedHeads = 100;

async function* leafHashes({ rows }: View): AsyncGenerator<Breach> {
  type Row = { position: number; content: string; hash: string | null };
  const pages = paged<Row>(async (last, most) => {
    const found = await sql<Row>`select l."position", l."content", n."hash" from "leaf" l
      left join "treeNode" n on n."height" = 0 and n."index" = l."position"
      where l."position" > ${last?.position ?? -1} and l."position" < coalesce((select max("size") from "treeHead"), 0)
      order by l."position" limit ${most}`.execute(rows);
    return found.rows;
  });
  for await (const page of pages)
    for (const { position, content, hash } of page)
      if (hashLeaf(Buffer.from(content)).toString("hex") !== hash) yield { id: String(position), found: hash };
}

async function* nodeHashes({ rows }: View): AsyncGenerator<Breach> {
  type Row = { height: number; index: number; hash: string; left: string | null; right: string | null };
  const pages = paged<Row>(async (last, most) => {
    const [height, index] = [last?.height ?? 1, last?.index ?? -1];
    const found = await sql<Row>`select p."height", p."index", p."hash", l."hash" as "left", r."hash" as "right"
      from "treeNode" p
      left join "treeNode" l on l."height" = p."height" - 1 and l."index" = 2 * p."index"
      left join "treeNode" r on r."height" = p."height" - 1 and r."index" = 2 * p."index" + 1
      where (p."height", p."index") > (${height}, ${index})
      order by p."height", p."index" limit ${most}`.execute(rows);
    return found.rows;
  });
  const bytes = (hex: string): Hash => Buffer.from(hex, "hex");
  for await (const page of pages)
    for (const { height, index, hash, left, right } of page) {
      const holds = left && right && hashNode(bytes(left), bytes(right)).toString("hex") === hash;
      if (!holds) yield { id: `${height}/${index}`, found: hash };
    }
}

/** How many complete subtrees of each height a log of this size has. */
async function* nodeCounts({ rows }: View): AsyncGenerator<Breach> {
  const size = (await newestHead(rows))?.size ?? 0;
  const counted = await rows
    .selectFrom("treeNode")
    .select(["height", (it) => it.fn.countAll<number>().as("count")])
    .groupBy("height")
    .execute();
  const counts = new Map(counted.map(({ height, count }) => [height, Number(count)]));
  for (let height = 0; 2 ** height <= size || counts.has(height); height++) {
    const found = counts.get(height) ?? 0;
    if (found !== Math.floor(size / 2 ** height)) yield { id: `height ${height}`, found };
  }
}

const headsOf = ({ rows }: View) =>
  paged<TreeHead>(
    async (last, most) =>
      (await rows
        .selectFrom("treeHead")
        .selectAll()
        .where("size", ">", last?.size ?? -1)
        .orderBy("size")
        .limit(most)
        .execute()) as TreeHead[],
  );

/** The largest complete subtrees of a log of this size, as their places among the nodes. */
function placesOf(size: number): string[] {
  const places: string[] = [];
  for (let from = 0; from < size; ) {
    const height = Math.floor(Math.log2(size - from));
    places.push(`${height}/${from / 2 ** height}`);
    from += 2 ** height;
  }
  return places;
}

async function* headRoots(view: View): AsyncGenerator<Breach> {
  for await (const page of headsOf(view)) {
    for (const { size, root, frontier } of page) {
      const roots = frontier.split(".").map((one) => Buffer.from(one, "hex"));
      const holds = roots.length === placesOf(size).length && rootOfFrontier({ size, roots }).toString("hex") === root;
      if (!holds) yield { id: String(size), found: root };
    }
  }
}

/** The subtrees that the newest head is made of are those that are kept. */
async function* headNodes({ rows }: View): AsyncGenerator<Breach> {
  const head = await newestHead(rows);
  if (!head) return;
  const parts = head.frontier.split(".");
  for (const [i, place] of placesOf(head.size).entries()) {
    const [height, index] = place.split("/").map(Number) as [number, number];
    const node = await rows
      .selectFrom("treeNode")
      .select("hash")
      .where("height", "=", height)
      .where("index", "=", index)
      .executeTakeFirst();
    if (node?.hash !== parts[i]) yield { id: place, found: parts[i] ?? null };
  }
}

/** What a head's note says is what its row says. */
async function* headNotes(view: View): AsyncGenerator<Breach> {
  for await (const page of headsOf(view)) {
    for (const { size, root, at, note } of page) {
      const noted = note ? readNote(note) : undefined;
      const same = noted?.size === size && noted.root === root && noted.at === new Date(at).toISOString();
      if (note && !same) yield { id: String(size), found: note };
    }
  }
}

async function* headSignatures({ rows }: View): AsyncGenerator<Breach> {
  const keys = await everyKey(rows, "log");
  const heads = await rows
    .selectFrom("treeHead")
    .select(["size", "note"])
    .where("note", "is not", null)
    .orderBy("size", "desc")
    .limit(verifiedHeads)
    .execute();
  for (const { size, note } of heads) {
    const noted = readNote(note!);
    if (noted && !keys.some((key) => isSignedBy(noted, key))) yield { id: String(size), found: note };
  }
}

/** The newest head that was published is one that the database continues. */
async function* published({ rows, heads }: View): AsyncGenerator<Breach> {
  try {
    const last = heads ? await lastPublished(heads) : undefined;
    if (last) await assertContinues(rows, last);
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    yield { id: heads!, found: error.message };
  }
}

async function* waiting({ rows, now }: View): AsyncGenerator<Breach> {
  const before = new Date(Date.parse(now) - waitMinutes * 60_000).toISOString();
  const found = await rows
    .selectFrom("leaf as l")
    .innerJoin("journalEntry as e", "e.id", "l.id")
    .select(["l.id", "e.at as found"])
    .where("l.position", "is", null)
    .where("e.at", "<", before)
    .limit(1_000)
    .execute();
  yield* found;
}

export const logInvariants: readonly Invariant[] = [
  invariant(
    "log.gap",
    "日志各条目的位置自 0 起连续无缺",
    "the positions of the log run from 0 without a gap",
    logBroken,
    `select "position" as "id", "next" as "found" from
      (select "position", lead("position") over (order by "position") as "next" from "leaf" where "position" is not null) p
     where "next" <> "position" + 1
     union all select 0, min("position") from "leaf" having min("position") > 0`,
  ),
  invariant(
    "log.headBeyondLeaves",
    "最新树头所含条目均在数据库中",
    "the newest head covers no more entries than there are",
    logBroken,
    `select h."size" as "id", l."leaves" as "found" from (select max("size") as "size" from "treeHead") h,
      (select count("position") as "leaves" from "leaf") l where h."size" > l."leaves"`,
  ),
  invariant(
    "log.waiting",
    `没有条目等待排序超过 ${waitMinutes} 分钟`,
    `no entry has waited for its place for more than ${waitMinutes} minutes`,
    jobLate,
    waiting,
  ),
  invariant(
    "log.leafHash",
    "每个条目的散列即树中所存",
    "the hash of each entry is the one kept in the tree",
    logBroken,
    leafHashes,
  ),
  invariant(
    "log.nodeHash",
    "每个子树的散列由其两半算得",
    "the hash of each subtree follows from its halves",
    logBroken,
    nodeHashes,
  ),
  invariant(
    "log.nodeCount",
    "树中各层的子树一个不缺，一个不多",
    "the tree has each of its complete subtrees, and no other",
    logBroken,
    nodeCounts,
  ),
  invariant(
    "log.headRoot",
    "每个树头的根由其子树算得",
    "the root of each head follows from its subtrees",
    logBroken,
    headRoots,
  ),
  invariant(
    "log.headNodes",
    "最新树头的子树即树中所存",
    "the subtrees of the newest head are those kept in the tree",
    logBroken,
    headNodes,
  ),
  invariant(
    "log.headNote",
    "树头的签名文本与其行一致",
    "the note of each head says what its row says",
    logBroken,
    headNotes,
  ),
  invariant(
    "log.headSignature",
    `最新 ${verifiedHeads} 个树头由日志密钥签名`,
    `the newest ${verifiedHeads} heads are signed with a key of the log`,
    logBroken,
    headSignatures,
  ),
  invariant(
    "log.published",
    "数据库延续已公布的最新树头",
    "the database continues the newest published head",
    logBroken,
    published,
  ),
  invariant(
    "log.keyInForce",
    "日志密钥与证书密钥各至多一把有效",
    "of the keys of the log and of certificates at most one each is in force",
    logBroken,
    `select "use" as "id", count(*) as "found" from "signingKey"
     where "from" is not null and "until" is null group by "use" having count(*) > 1`,
  ),
  invariant(
    "log.keyStated",
    "每把签名密钥都在日志中声明",
    "each signing key was stated in the log",
    logBroken,
    dangling(["signingKey", "leaf"], ["leaf", "id"], { id: `r."verifierKey"` }),
  ),
  invariant(
    "log.cosignatureOfHead",
    "每个见证签名都属于一个树头",
    "each co-signature belongs to a head",
    logBroken,
    dangling(["cosignature", "size"], ["treeHead", "size"], { id: `r."verifierKey"` }),
  ),
  invariant(
    "log.objection",
    "第二核查者与各见证方均无异议",
    "neither the second checker nor a witness objects",
    logBroken,
    `select "name" as "id", "reason" as "found" from "logWatch" where "reason" is not null`,
  ),
];
