import type { Kysely } from "kysely";
import { record, type Inside } from "../platform/record/transaction.ts";
import { daysBefore, sweptAtOnce, terms } from "../platform/retention.ts";
import type { Tables } from "../platform/store/tables.ts";
import { erasedName } from "./account.rules.ts";
import { endAll } from "./session.ts";
import { withoutFactor } from "./without-factor.ts";

/** Takes away what an account alone needed: the address, the password, and from where its owner signed in. */
export async function erased(inside: Inside, person: string, passwordHash: string): Promise<void> {
  const { trx, now } = inside;
  const email = `erased:${person}`;
  const unconfirmed = { confirmedEmail: null, confirmedAt: null };
  await trx
    .updateTable("person")
    .set({ email, passwordHash, erasedAt: now, ...unconfirmed })
    .where("id", "=", person)
    .execute();
  await trx.updateTable("membership").set({ applicant: null }).where("person", "=", person).execute();
  await withoutFactor(inside, person);
  await trx.deleteFrom("oneTimeLink").where("person", "=", person).execute();
  await endAll(trx, person, now);
  await trx.updateTable("apiToken").set({ name: "", address: null }).where("person", "=", person).execute();
  await trx.updateTable("session").set({ device: null, address: null }).where("person", "=", person).execute();
  await trx.deleteFrom("device").where("person", "=", person).execute();
  await record(inside, { type: "person", record: person, action: "erase" });
  await nameless(inside, person);
}

/** Erased accounts that still have their name, though no deed of theirs is from since then. */
export const overdueNames = (rows: Kysely<Tables>, since: string) =>
  rows
    .selectFrom("person")
    .select(["id", "erasedAt as found"])
    .where("erasedAt", "is not", null)
    .where("name", "<>", erasedName)
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom("journalEntry")
            .select("journalEntry.id")
            .whereRef("journalEntry.actor", "=", "person.id")
            .where("journalEntry.type", "not in", ["person", "membership"])
            .where("journalEntry.at", ">=", since),
        ),
      ),
    );

/** Takes the names away whose term is over, of one account or of some. @returns how many. */
export async function nameless({ trx, now }: Inside, person?: string): Promise<number> {
  const gone = overdueNames(trx, daysBefore(now, terms.name.days)).limit(sweptAtOnce);
  const some = await (person ? gone.where("id", "=", person) : gone).execute();
  if (some.length === 0) return 0;
  const ids = some.map(({ id }) => id);
  await trx.updateTable("person").set({ name: erasedName }).where("id", "in", ids).execute();
  return ids.length;
}
