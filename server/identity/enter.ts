import { randomBytes } from "node:crypto";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Context } from "../platform/context.ts";
import { digest } from "../platform/log/canonical.ts";
import type { Store } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";
import { within } from "../platform/record/transaction.ts";
import { passwordFits } from "./password.ts";
import { codeNeeded, wrongCode } from "./second-factor.rules.ts";
import { countsOnce, securedSince } from "./second-factor.ts";
import { beginSession, endSession } from "./session.ts";
import { lanesOf, tried } from "./tries.ts";

const idOf = (device: string, person: string): string => digest(`${device} ${person}`);

/** Whether this person has signed in in this browser before. */
async function isKnown({ reading }: Store, device: string, person: string): Promise<boolean> {
  const id = idOf(device, person);
  return !!(await reading.selectFrom("device").select("id").where("id", "=", id).executeTakeFirst());
}
/** Notes that a person has signed in in this browser. */
export async function remember({ store, now, cookie }: Context, person: string): Promise<void> {
  if (!cookie) return;
  const device = cookie.device ?? randomBytes(32).toString("base64url");
  const row = { id: idOf(device, person), person, seenAt: now };
  await store
    .em()
    .getKysely<Tables>()
    .insertInto("device")
    .values(row)
    .onConflict((on) => on.column("id").doUpdateSet({ seenAt: now }))
    .execute();
  cookie.remember(device);
}

/** What somebody signs in with; the code only where the account has a second factor. */
interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code?: string | undefined;
}
/**
 * Begins a session of whoever has this password, and the code of their second factor; the one before ends.
 * @returns the session's token.
 * @throws Refusal UNAUTHENTICATED alike where there is no such account and where the password is wrong, and once it is
 * right where a code is asked for; LIMITED where somebody has failed too often.
 */
export async function enter(context: Context, { email: entered, password, code }: Credentials): Promise<string> {
  const { store, now, address = "unknown", cookie } = context;
  const email = entered.trim().toLowerCase();
  const person = await store.reading
    .selectFrom("person")
    .select(["id", "passwordHash"])
    .where("email", "=", email)
    .executeTakeFirst();
  const device = cookie?.device;
  // Asked of unknown accounts too, so that both take the same time.
  const known = device !== undefined && (await isKnown(store, device, person?.id ?? ""));
  const lanes = lanesOf(email, address, known ? device : undefined);
  let isPassword = false;
  const right = await tried(context, lanes, async () => {
    isPassword = await passwordFits(password, person?.passwordHash);
    if (!isPassword || !(await securedSince(store, person!.id))) return isPassword;
    return code ? within(context, (inside) => countsOnce(inside, person!.id, code)) : "unfinished";
  });
  if (right === "unfinished") throw codeNeeded();
  if (!right && isPassword) throw wrongCode();
  if (!right)
    throw new Refusal("UNAUTHENTICATED", "the email address or the password is wrong", {
      reason: "wrongPassword",
      clause: platformDefault,
    });
  if (cookie?.token) await endSession(store, { token: cookie.token }, now);
  await remember(context, person!.id);
  return beginSession(store, person!.id, now, context);
}
