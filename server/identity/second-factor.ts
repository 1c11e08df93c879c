import { actingAs } from "./acting.ts";
import { later } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { digest } from "../platform/log/canonical.ts";
import { post } from "../platform/message/message.ts";
import { actWithin } from "../platform/record/move.ts";
import { record, within, type Inside } from "../platform/record/transaction.ts";
import type { Store } from "../platform/store/store.ts";
import { factorLetter } from "./letters.ts";
import { accountOf, assertOwner } from "./owner.ts";
import { assertMayOpen } from "./recovery.ts";
import { people } from "./resource.ts";
import { assertNone, assertSome, wrongCode } from "./second-factor.rules.ts";
import { endAll, renewAlone } from "./session.ts";
import { assertSignedIn } from "./signed-in.ts";
import { lanesOf, tried } from "./tries.ts";
import { withoutFactor } from "./without-factor.ts";
import { newRecoveryCodes, newSecret, stepOf, tidyCode } from "./totp.ts";

const idOf = (person: string, code: string): string => digest(`${person} ${code}`);

/** Since when a person has a second factor; undefined where a code is not asked for. */
export const securedSince = async ({ reading }: Store, person: string): Promise<string | undefined> =>
  (
    await reading
      .selectFrom("secondFactor")
      .select("confirmedAt")
      .where("id", "=", person)
      .where("confirmedAt", "is not", null)
      .executeTakeFirst()
  )?.confirmedAt ?? undefined;

/** How many recovery codes of a person are left. */
export const codesLeft = async ({ reading }: Store, person: string): Promise<number> =>
  (
    await reading
      .selectFrom("recoveryCode")
      .select("id")
      .where("person", "=", person)
      .where("usedAt", "is", null)
      .execute()
  ).length;

/**
 * Whether a code of a person counts: of the app or a recovery code. It counts once, at however many servers it is entered
 * at once: whoever comes second finds its step taken.
 */
export async function countsOnce(inside: Inside, person: string, entered: string): Promise<boolean> {
  const { trx, now } = inside;
  const code = tidyCode(entered);
  const factor = await trx.selectFrom("secondFactor").selectAll().where("id", "=", person).executeTakeFirst();
  if (!factor) return false;
  const step = stepOf(factor.secret, code, now);
  if (step !== undefined) {
    const taken = trx.updateTable("secondFactor").set({ lastStep: step }).where("id", "=", person);
    const { numUpdatedRows } = await taken
      .where("secret", "=", factor.secret)
      .where("lastStep", "<", step)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
  const used = trx.updateTable("recoveryCode").set({ usedAt: now }).where("id", "=", idOf(person, code));
  const { numUpdatedRows } = await used.where("usedAt", "is", null).executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await record(actingAs(inside, person), { type: "person", record: person, action: "useRecoveryCode" });
  await tell(inside, person, "used");
  return true;
}

/** Tells somebody what became of their second factor, at an address that was confirmed. */
async function tell(inside: Inside, person: string, what: Parameters<typeof factorLetter>[2]): Promise<void> {
  const { email, confirmedEmail } = await inside.trx
    .selectFrom("person")
    .select(["email", "confirmedEmail"])
    .where("id", "=", person)
    .executeTakeFirstOrThrow();
  if (email === confirmedEmail) await post(inside, factorLetter(email, later(inside.now, 86_400), what));
}

/** Gives a secret to the app of whoever asks, in place of one that was not confirmed. */
export async function beginFactor(context: Context, ownPassword: string) {
  const { email } = await assertOwner(context, ownPassword);
  const { actor } = context;
  const made = newSecret(email);
  await within(context, async ({ trx, now }) => {
    const present = await trx
      .selectFrom("secondFactor")
      .select("confirmedAt")
      .where("id", "=", actor.id)
      .executeTakeFirst();
    assertNone(!!present?.confirmedAt);
    const row = { secret: made.secret, begunAt: now, lastStep: 0 };
    await trx
      .insertInto("secondFactor")
      .values({ id: actor.id, ...row })
      .onConflict((on) => on.column("id").doUpdateSet(row).where("secondFactor.confirmedAt", "is", null))
      .execute();
  });
  return made;
}

/**
 * Puts the second factor in force by a code of the app. All other sessions end: they began without it.
 * @returns the recovery codes, known to nobody else from then on.
 */
export async function confirmFactor(context: Context, code: string): Promise<readonly string[]> {
  const { actor, cookie, now, store, address = "unknown" } = context;
  assertSignedIn(actor);
  const present = await store.reading
    .selectFrom("secondFactor")
    .select(["confirmedAt", "secret"])
    .where("id", "=", actor.id)
    .executeTakeFirst();
  assertSome(!!present);
  assertNone(!!present?.confirmedAt);
  const { email } = await accountOf(store.reading, actor.id);
  const counts = () => within(context, (inside) => countsOnce(inside, actor.id, code));
  if (!(await tried(context, lanesOf(email, address, undefined), counts))) throw wrongCode();
  const codes = newRecoveryCodes();
  const token = await within(context, async (inside) => {
    const { trx } = inside;
    const begun = trx.updateTable("secondFactor").set({ confirmedAt: now }).where("id", "=", actor.id);
    const { numUpdatedRows } = await begun
      .where("secret", "=", present!.secret)
      .where("confirmedAt", "is", null)
      .executeTakeFirst();
    assertNone(numUpdatedRows === 0n);
    const rows = codes.map((one) => ({ id: idOf(actor.id, tidyCode(one)), person: actor.id, usedAt: null }));
    await trx.deleteFrom("recoveryCode").where("person", "=", actor.id).execute();
    await trx.insertInto("recoveryCode").values(rows).execute();
    await record(inside, { type: "person", record: actor.id, action: "addFactor" });
    await tell(inside, actor.id, "added");
    return renewAlone(trx, { token: cookie?.token, person: actor.id }, now);
  });
  if (token) cookie?.set(token);
  return codes;
}

/** Removes one's own second factor, by the password and a code. */
export async function removeFactor(context: Context, ownPassword: string, code: string): Promise<void> {
  const { email } = await assertOwner(context, ownPassword);
  const { actor, address = "unknown" } = context;
  assertSome(!!(await securedSince(context.store, actor.id)));
  const counts = () => within(context, (inside) => countsOnce(inside, actor.id, code));
  if (!(await tried(context, lanesOf(email, address, undefined), counts))) throw wrongCode();
  await within(context, async (inside) => {
    assertSome(await withoutFactor(inside, actor.id));
    await record(inside, { type: "person", record: actor.id, action: "removeFactor" });
    await tell(inside, actor.id, "removed");
  });
}

/** An administrator takes away the second factor of somebody who has lost it. Who may: see `mayOpen`. All sessions end. */
export const resetFactor = (context: Context, id: string, reason: string): Promise<void> =>
  within(context, async (inside) => {
    await actWithin(inside, people, id, "resetFactor", "administrator", {
      note: reason,
      rule: (it) => assertMayOpen(inside, it.id),
    });
    assertSome(await withoutFactor(inside, id));
    await endAll(inside.trx, id, inside.now);
    await tell(inside, id, "reset");
  });
