import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Inside } from "../platform/record/transaction.ts";

/** How many files of a record are ever listed: a quota is at most that, so that none is pushed out of sight. */
export const filesShown = 1_000;
const gibibyte = 2 ** 30;
/** No document says how many files a record has: platform defaults. */
const defaults = { record: 200, organizationBytes: 20 * gibibyte };

/**
 * Whether another file of `bytes` finds room on a record and with an organization. One organization has at most half of
 * a record's places. The caller holds the record's lock: of one record the count is exact. The bytes of an organization
 * may be exceeded by what it uploads at the same time to other records: 40 MiB a server.
 * @throws Refusal LIMITED.
 */
export async function assertRoom(
  inside: Inside,
  wanted: { readonly subjectType: string; readonly subjectId: string; readonly organization: string },
  bytes: number,
): Promise<void> {
  const { trx, quota = defaults } = inside;
  const { subjectType, subjectId, organization } = wanted;
  const those = trx.selectFrom("attachment").where("deletedOn", "is", null);
  const there = await those
    .select((it) => it.fn.countAll<number>().as("all"))
    .select((it) => it.fn.count<number>("id").filterWhere("organization", "=", organization).as("own"))
    .where("subjectType", "=", subjectType)
    .where("subjectId", "=", subjectId)
    .where("removedOn", "is", null)
    .executeTakeFirstOrThrow();
  if (Number(there.all) >= quota.record)
    throw full("recordFull", `a record has at most ${quota.record} files`, quota.record);
  const half = Math.floor(quota.record / 2);
  if (Number(there.own) >= half)
    throw full("recordShareFull", `an organization has at most ${half} files on one record`, half);
  const { sum } = await those
    .select((it) => it.fn.sum<number | null>("bytes").as("sum"))
    .where("organization", "=", organization)
    .executeTakeFirstOrThrow();
  if (Number(sum ?? 0) + bytes > quota.organizationBytes)
    throw full(
      "organizationFull",
      "the files of your organization take all the room that it has",
      Math.round((quota.organizationBytes / gibibyte) * 10) / 10,
    );
}
const full = (reason: string, message: string, most: number): Refusal =>
  new Refusal("LIMITED", message, { field: "file", reason, most, clause: platformDefault });
