import type { Leases } from "../job/lease.ts";
import type { Keys } from "../context.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { logFormat } from "../../../shared/log/leaf.ts";
import { verifierKeyOf } from "./note.ts";
import type { Published } from "./guard.ts";
import { assertInForce } from "./keys.ts";
import { statementOf } from "./opening.ts";
import { certificateKeyName, isLater, successorOf } from "./origin.ts";
import { newestHead, originOf } from "./newest.ts";
import { seenBeyond } from "./objections.ts";
import type { Policy } from "./policy.ts";
import { keepHead } from "./tree.ts";

/** Who ends a log, at which instant; what the policy's witnesses have seen of it must be among what was lost. */
export interface Succession {
  readonly leases: Leases;
  readonly keys: Keys;
  readonly now: string;
  readonly policy?: Policy | null;
}

/**
 * Ends a log of which the last part was lost, and begins its successor: what is left goes on under another name, with a
 * leaf that names the lost log's last head. No head of the lost log is ever signed again.
 * @param last its newest published head, which covers more than what is left.
 * @returns the origin of the successor.
 * @throws Error while another process sequences, or when nothing was lost.
 */
export function succeed(store: Store, last: Published, { leases, keys, now, policy }: Succession): Promise<string> {
  return store.transactional(async (em) => {
    const trx = em.getKysely<Tables>();
    if (!(await leases.hold(trx, "sequencer"))) throw new Error("a server is sequencing: stop it first");
    await assertInForce(trx, keys);
    const head = await newestHead(trx);
    const predecessor = originOf(head);
    if (!head || !predecessor)
      throw new Error("a log of format 1 cannot be succeeded: let it continue in format 2 first");
    if (last.size <= head.size) throw new Error(`nothing was lost: the log has ${head.size} entries`);
    const seen = await seenBeyond(trx, policy);
    if (seen > last.size)
      throw new Error(
        `a witness has seen ${seen} entries: give a head over so many with --head, such as the one it has`,
      );
    // A successor that was lost itself keeps its name: the next one takes another.
    const origin = successorOf(last.origin && isLater(last.origin, predecessor) ? last.origin : predecessor);
    const { id, content } = statementOf(
      "succeed",
      {
        origin,
        predecessor,
        size: last.size,
        root: last.root,
        logKey: verifierKeyOf(origin, keys.log),
        certificateKey: verifierKeyOf(certificateKeyName(origin), keys.certificate),
      },
      head.at > now ? head.at : now,
      keys.log,
    );
    const row = { id, content, format: logFormat, position: head.size };
    await trx.deleteFrom("logWatch").execute();
    // A key that was being signed in has to be signed in again, under the new name.
    const pending = await trx.deleteFrom("signingKey").where("from", "is", null).returning("leaf").execute();
    for (const { leaf } of pending) await trx.deleteFrom("leaf").where("id", "=", leaf).execute();
    // What was placed and never signed takes its place again, behind this.
    await trx.updateTable("leaf").set({ position: null }).where("position", ">=", head.size).execute();
    const { seq } = await trx.insertInto("leaf").values(row).returning("seq").executeTakeFirstOrThrow();
    await trx
      .updateTable("signingKey")
      .set({ verifierKey: verifierKeyOf(origin, keys.log) })
      .where("use", "=", "log")
      .where("until", "is", null)
      .where("from", "is not", null)
      .execute();
    await keepHead(trx, [{ seq: seq!, content }], head, logFormat, { keys, origin, now });
    return origin;
  });
}
