import type { Keys } from "../context.ts";
import type { Leases } from "../job/lease.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { assertContinues, lastPublished } from "./guard.ts";
import { assertInForce, pendingRotation, putInForce } from "./keys.ts";
import { newestHead, originOf } from "./newest.ts";
import { assertNoObjection } from "./objections.ts";
import type { Policy } from "./policy.ts";
import { formatNext, isCovered, placedFrom, placeNext } from "./placing.ts";
import { keepHead } from "./tree.ts";
import { passed } from "./watch.ts";

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
  /** Whose witnesses can stop the log by what they have seen. */
  readonly policy?: Policy | null | undefined;
}

/**
 * Gives committed leaves gapless positions from the log's end, keeps the nodes they complete, and signs the new head.
 * Writers never wait for it. The lease is renewed in the same transaction: without the lease nothing changes. Where a
 * second checker is required, a head covers only what it has passed.
 * @returns the number of leaves that a head covers now, about 5,000 at most; also 0 while another process holds the
 * lease.
 * @throws Halt when another key is in force, others have seen what the log does not continue, or the second checker has
 * stopped the log.
 */
export function sequence(store: Store, by: Sequencer): Promise<number> {
  return store.transactional(async (em) => {
    const trx = em.getKysely<Tables>();
    if (!(await by.leases.hold(trx, "sequencer"))) return 0;
    const published = by.heads && (await lastPublished(by.heads));
    if (published) await assertContinues(trx, published);
    await assertNoObjection(trx, by.policy);
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
