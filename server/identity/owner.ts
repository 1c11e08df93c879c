import type { Context } from "../platform/context.ts";
import { assertOwnPassword } from "./account.rules.ts";
import { passwordFits } from "./password.ts";
import { assertSignedIn } from "./signed-in.ts";
import { lanesOf, tried } from "./tries.ts";

/** Whoever is signed in, as their account stands now. */
export const accountOf = (reading: Context["store"]["reading"], id: string) =>
  reading
    .selectFrom("person")
    .select(["name", "email", "confirmedEmail", "passwordHash"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

/**
 * @returns the account of whoever asks.
 * @throws Refusal unless the password is theirs; failures count as at the sign-in of somebody who is not known.
 */
export async function assertOwner(context: Context, password: string) {
  const { store, actor, address = "unknown" } = context;
  assertSignedIn(actor);
  const account = await accountOf(store.reading, actor.id);
  const lanes = lanesOf(account.email, address, undefined);
  assertOwnPassword(!!(await tried(context, lanes, () => passwordFits(password, account.passwordHash))));
  return account;
}
