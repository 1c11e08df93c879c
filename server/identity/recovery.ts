import { actingAs } from "./acting.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { standing } from "../../shared/identity/membership.ts";
import { later } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { post } from "../platform/message/message.ts";
import { actWithin } from "../platform/record/move.ts";
import { record, within, type Inside } from "../platform/record/transaction.ts";
import { evenly } from "./evenly.ts";
import { addressLetter, changedLetter, passwordLetter } from "./letters.ts";
import { mayOpen } from "./recovery.rules.ts";
import { makeLink, ownerOf, useLink, type Made } from "./links.ts";
import { namesAround } from "./names.ts";
import { assertPassword, hashPassword } from "./password.ts";
import { people } from "./resource.ts";
import { endAll } from "./session.ts";
import { countTry, mayTry } from "./tries.ts";

/** For how long somebody may still be told that their password was changed. */
const dayAfter = (now: string): string => later(now, 86_400);

/** Sends a link to the address of an account, once that was confirmed. Whoever asks learns nothing of it. */
export async function forgotten(context: Context, entered: string): Promise<void> {
  const { store, address = "unknown", now } = context;
  const email = entered.trim().toLowerCase();
  await countTry(store, "forgotten", address, now);
  await evenly(async () => {
    // Beyond a few letters the owner is spared; whoever asks is told nothing of that either.
    const isSpared = !(await mayTry(store, "letters", email, now));
    await within(context, async (inside) => {
      const person = await inside.trx
        .selectFrom("person")
        .select(["id", "email", "confirmedEmail"])
        .where("email", "=", email)
        .executeTakeFirst();
      if (isSpared || !person || person.confirmedEmail !== person.email || !inside.channels?.size) return;
      const made = await makeLink(inside, { purpose: "password", person: person.id, address: email });
      await post(inside, passwordLetter(email, made));
      await record(actingAs(inside, person.id), { type: "person", record: person.id, action: "forgetPassword" });
    });
  });
}

/**
 * Sets a password by a link. All sessions of the account end, and no browser is known for it any more.
 * @returns whose account it is.
 */
export async function setPassword(context: Context, token: string, password: string): Promise<string> {
  await countTry(context.store, "forgotten", context.address ?? "unknown", context.now);
  const owner = await ownerOf(context, "password", token);
  await assertPassword({ password, names: owner ? await namesAround(context.store, owner) : [] });
  const passwordHash = await hashPassword(password);
  return within(context, async (inside) => {
    const { trx, now } = inside;
    const { person } = await useLink(inside, "password", token);
    const found = await trx.selectFrom("person").selectAll().where("id", "=", person).executeTakeFirstOrThrow();
    await trx.updateTable("person").set({ passwordHash }).where("id", "=", person).execute();
    await endAll(trx, person, now);
    await trx.deleteFrom("device").where("person", "=", person).execute();
    await record(actingAs(inside, person), { type: "person", record: person, action: "setPassword" });
    if (found.confirmedEmail === found.email) await post(inside, changedLetter(found.email, dayAfter(now), "link"));
    return person;
  });
}

/** @throws Refusal FORBIDDEN unless an administrator may let somebody into this account: see `mayOpen`. */
export async function assertMayOpen({ trx, actor }: Inside, person: string): Promise<void> {
  const seats = await trx
    .selectFrom("membership")
    .select(["kind", "region"])
    .where("person", "=", person)
    .where("state", "in", standing)
    .execute();
  if (person !== actor.id && mayOpen(actor.parties, seats)) return;
  throw new Refusal(
    "FORBIDDEN",
    "only an administrator of every region in which they have a seat may do this; for administrators and auditors one of " +
      "all regions",
    {
      reason: person === actor.id ? "ownLink" : "aboveCompetence",
      competence: "administrator",
      clause: platformDefault,
    },
  );
}

/** A link to hand over to somebody who has forgotten their password. Who makes it: see `mayOpen`. */
export const passwordLinkFor = (context: Context, id: string, reason: string): Promise<Made> =>
  within(context, async (inside) => {
    const { trx, now } = inside;
    const person = await actWithin(inside, people, id, "makePasswordLink", "administrator", {
      note: reason,
      rule: (it) => assertMayOpen(inside, it.id),
    });
    const { email, confirmedEmail } = await trx
      .selectFrom("person")
      .select(["email", "confirmedEmail"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (email === confirmedEmail) await post(inside, changedLetter(email, dayAfter(now), "administrator"));
    return makeLink(inside, { purpose: "password", person: person.id });
  });

/** Asks the owner of an account's address to confirm it. @returns whether anything will be sent. */
export async function askToConfirm(
  inside: Inside,
  { id: person, email: address }: { id: string; email: string },
): Promise<boolean> {
  if (!inside.channels?.size) return false;
  return post(inside, addressLetter(address, await makeLink(inside, { purpose: "address", person, address })));
}

/** Confirms an address by the link that was sent to it, if the account still has it. */
export const confirmAddress = (context: Context, token: string): Promise<void> =>
  within(context, async (inside) => {
    const { person, address } = await useLink(inside, "address", token);
    const { numUpdatedRows } = await inside.trx
      .updateTable("person")
      .set({ confirmedEmail: address, confirmedAt: inside.now })
      .where("id", "=", person)
      .where("email", "=", address ?? "")
      .executeTakeFirst();
    if (numUpdatedRows > 0n)
      await record(actingAs(inside, person), { type: "person", record: person, action: "confirmAddress" });
  });
