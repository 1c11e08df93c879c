import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import { untilResumed } from "./guard.ts";
import { Halt } from "./halt.ts";
import type { Policy, Witness } from "./policy.ts";

/** What a witness holds against the log: it saw this many entries, which the log does not continue. */
export interface Objection {
  readonly seen: number;
  readonly why: string;
}

/** By its key: another witness under the same name in the policy has said nothing yet. */
const nameOf = ({ verifierKey }: Pick<Witness, "verifierKey">): string => `witness ${verifierKey}`;

/** Keeps what a witness holds against the log, in the database: whichever server signs must know it. */
export async function object(trx: Kysely<Tables>, witness: Witness, { seen, why }: Objection): Promise<void> {
  const row = { position: seen, reason: `the witness ${witness.name} gives no co-signature: ${why}` };
  await trx
    .insertInto("logWatch")
    .values({ name: nameOf(witness), ...row })
    .onConflict((on) => on.column("name").doUpdateSet(row))
    .execute();
}

/** A witness that co-signs holds nothing against the log any more. */
export async function withdraw(trx: Kysely<Tables>, witness: Witness): Promise<void> {
  await trx.deleteFrom("logWatch").where("name", "=", nameOf(witness)).execute();
}

/** Whether a witness holds something against the log, by what it answered last. */
export async function objects(reading: Kysely<Tables>, witness: Witness): Promise<boolean> {
  const query = reading.selectFrom("logWatch").select("name").where("name", "=", nameOf(witness));
  return (await query.executeTakeFirst()) !== undefined;
}

/** The objection of the witness, of those of the policy, that has seen most. */
function strongest(reading: Kysely<Tables>, policy: Policy | null | undefined) {
  const names = (policy?.witnesses ?? []).map(nameOf);
  const query = reading.selectFrom("logWatch").selectAll().where("name", "in", names).orderBy("position", "desc");
  return names.length === 0 ? undefined : query.limit(1).executeTakeFirst();
}

/** How many entries objecting witnesses of the policy have seen; 0 if none objects. */
export const seenBeyond = async (reading: Kysely<Tables>, policy: Policy | null | undefined): Promise<number> =>
  (await strongest(reading, policy))?.position ?? 0;

/** @throws Halt while a witness of the policy objects: to sign on would give two histories of one size. */
export async function assertNoObjection(reading: Kysely<Tables>, policy: Policy | null | undefined): Promise<void> {
  const objection = await strongest(reading, policy);
  if (objection) throw new Halt("restored", `${objection.reason}; ${untilResumed}`);
}
