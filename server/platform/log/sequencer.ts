import { sign, type KeyObject } from "node:crypto";
import { sql } from "kysely";
import { grow, hashLeaf, rootOfFrontier, type Frontier, type Node } from "./merkle.ts";
import { renew } from "../job/lease.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

const batch = 5_000;
const rowsAtOnce = 500;

/** Who sequences, at which instant, and the Ed25519 key that signs heads. */
export interface Sequencer {
  readonly holder: string;
  readonly now: string;
  readonly key: KeyObject;
}

/** What the signature of a head covers: size, root in hex and instant, one line each. */
export const headText = (size: number, root: string, at: string): string => `${size}\n${root}\n${at}\n`;

/**
 * Gives committed leaves gapless positions from the log's end, keeps the nodes they complete, and signs the new head.
 * Writers never wait for it. The lease is renewed in the same transaction: without the lease nothing changes.
 * @returns the number of leaves taken, at most 5,000; also 0 while another process holds the lease.
 */
export function sequence(store: Store, { holder, now, key }: Sequencer): Promise<number> {
  return store.em().transactional(async (em) => {
    const trx = em.getKysely<Tables>();
    if (!(await renew(trx, "sequencer", holder, now))) return 0;
    const head = await trx.selectFrom("treeHead").selectAll().orderBy("size", "desc").limit(1).executeTakeFirst();
    const from: Frontier = {
      size: head?.size ?? 0,
      roots: head ? head.frontier.split(".").map((root) => Buffer.from(root, "hex")) : [],
    };
    await sql`update "leaf" set "position" = "next"."position" from (
      select "seq", row_number() over (order by "seq") - 1 + ${sql.lit(from.size)} as "position" from "leaf" where "position" is null order by "seq" limit ${sql.lit(batch)}
    ) as "next" where "leaf"."seq" = "next"."seq"`.execute(trx);
    const leaves = await trx
      .selectFrom("leaf")
      .select("content")
      .where("position", ">=", from.size)
      .orderBy("position")
      .execute();
    if (leaves.length === 0) return 0;
    const nodes: Node[] = [];
    const to = leaves.reduce((tree, { content }) => grow(tree, hashLeaf(Buffer.from(content)), nodes), from);
    for (let i = 0; i < nodes.length; i += rowsAtOnce) {
      await trx
        .insertInto("treeNode")
        .values(
          nodes
            .slice(i, i + rowsAtOnce)
            .map(({ height, index, hash }) => ({ height, index, hash: hash.toString("hex") })),
        )
        .execute();
    }
    const root = rootOfFrontier(to).toString("hex");
    const signature = sign(null, Buffer.from(headText(to.size, root, now)), key).toString("base64");
    await trx
      .insertInto("treeHead")
      .values({
        size: to.size,
        root,
        frontier: to.roots.map((one) => one.toString("hex")).join("."),
        signature,
        at: now,
      })
      .execute();
    return leaves.length;
  });
}
