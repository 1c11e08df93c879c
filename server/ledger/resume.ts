import { createPublicKey } from "node:crypto";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Works } from "../platform/job/jobs.ts";
import type { Tables } from "../platform/store/tables.ts";
import { lastPublished, type Published } from "../platform/log/guard.ts";
import { restoreLeaves } from "../platform/log/restore.ts";
import { newestHead } from "../platform/log/newest.ts";
import { seenBeyond } from "../platform/log/objections.ts";
import type { Entry } from "./lines.rules.ts";
import { linesOf, verifyExport } from "./verify.ts";

/** An entry that the database lacks: what was done to which record, which must be entered again. */
export type Missing = Pick<Entry, "id" | "type" | "record" | "action" | "at">;

const refuse = (reason: string, message: string): Refusal =>
  new Refusal("RULE_BROKEN", message, { field: "from", reason, clause: platformDefault });

/**
 * Takes the entries that a restored log lacks from a published export of it, under the heads that signed them: the log
 * goes on where others saw it end. The records themselves cannot be had from a log that binds them by hashes.
 * @param known the newest published head; the last of the heads file if left out. The export must reach it, and what
 * a witness has seen.
 * @returns what was taken: the records that have to be entered again.
 * @throws Refusal RULE_BROKEN when the export does not continue this log, or lacks the newest head, or when movements
 * of credits are among what is missing: those can't be entered again under the same serials.
 */
export async function takeMissing(works: Works, file: string, known?: Published): Promise<Missing[]> {
  const { store, leases, keys, heads, policy } = works;
  const newest = known ?? (heads ? await lastPublished(heads) : undefined);
  const seen = await seenBeyond(store.reading, policy);
  if (!newest && seen === 0) throw refuse("noHead", "give the newest published head");
  await verifyExport(linesOf(file), { key: createPublicKey(keys.log), earlier: newest ? [newest] : [] });
  const { leaves, head: signed } = await contentOf(file);
  return store.transactional(async (em) => {
    const trx = em.getKysely<Tables>();
    if (!(await leases.hold(trx, "sequencer"))) throw new Error("a server is sequencing: stop it first");
    const head = await newestHead(trx);
    const size = head?.size ?? 0;
    const mine = await trx
      .selectFrom("leaf")
      .select("content")
      .where("position", "<", size)
      .orderBy("position")
      .execute();
    const differs = mine.findIndex(({ content }, i) => content !== leaves[i]);
    if (differs >= 0 || leaves.length <= size)
      throw refuse(
        "anotherLog",
        `the export does not continue this log: they part at entry ${differs < 0 ? size : differs}`,
      );
    if (leaves.length < seen)
      throw refuse("endMissing", `a witness has seen ${seen} entries, and the export has ${leaves.length}`);
    const missing = leaves.slice(size);
    const entries = missing.map((content) => JSON.parse(content) as Entry);
    const moved = entries.filter(({ type }) => type === "block");
    if (moved.length > 0)
      throw refuse(
        "ledgerMissing",
        `${moved.length} movements of credits are among what is missing, the first ${moved[0]!.id}: ` +
          "end this log with --end, and enter them again in its successor",
      );
    const stated = entries.find(({ type }) => type === "log");
    if (stated)
      throw refuse(
        "keysMissing",
        `the log's own statement ${stated.id} is among what is missing: end this log with --end`,
      );
    const rows = entries.map(({ id }, i) => ({ id, content: missing[i]!, position: size + i }));
    await restoreLeaves(trx, rows, head, signed);
    return entries.map(({ id, type, record, action, at }) => ({ id, type, record, action, at }));
  });
}

/** The entries of an export as they were hashed, and the note of its last head. */
async function contentOf(file: string): Promise<{ leaves: string[]; head: string }> {
  const leaves: string[] = [];
  let head = "";
  for await (const line of linesOf(file)) {
    const { "#": kind, note } = JSON.parse(line) as { "#"?: string; note?: string };
    if (kind === undefined) leaves.push(line);
    else if (kind === "head") head = note ?? "";
  }
  return { leaves, head };
}
