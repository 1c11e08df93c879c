import { randomBytes } from "node:crypto";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Context } from "../platform/context.ts";
import { later } from "../platform/clock.ts";
import { digest } from "../platform/log/canonical.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { OneTimeLink } from "./link.entity.ts";

type Purpose = OneTimeLink["purpose"];
/** What a link is for: whose account, and the address to which it is sent, if it is. */
export interface LinkFor {
  readonly purpose: Purpose;
  readonly person: string;
  readonly address?: string | null;
}
/** A link as it is given away, once. */
export interface Made {
  readonly url: string;
  readonly until: string;
}

/** Hours: of a password by mail; of one that an administrator hands over; of an address to be confirmed. */
const hours = { sent: 1, handed: 24, address: 7 * 24 } as const;
const pageOf: Readonly<Record<Purpose, string>> = { password: "set-password", address: "confirm-address" };

/**
 * Makes a link in place of whatever was made before for the same. Its token stands behind `#`: no server is told it, and
 * no log keeps it.
 */
export async function makeLink(
  { trx, now, origin = "" }: Inside,
  { purpose, person, address = null }: LinkFor,
): Promise<Made> {
  const token = randomBytes(32).toString("base64url");
  const term = purpose === "address" ? hours.address : address ? hours.sent : hours.handed;
  const until = later(now, term * 3_600);
  const earlier = trx.deleteFrom("oneTimeLink").where("purpose", "=", purpose).where("person", "=", person);
  await earlier.where("usedAt", "is", null).execute();
  await trx
    .insertInto("oneTimeLink")
    .values({ id: digest(token), purpose, person, address, madeAt: now, until })
    .execute();
  return { url: `${origin}/${pageOf[purpose]}#${token}`, until };
}

/** Whose account a link is for, that may still be used; undefined where there is none. */
export const ownerOf = async ({ store, now }: Context, purpose: Purpose, token: string): Promise<string | undefined> =>
  (
    await store.reading
      .selectFrom("oneTimeLink")
      .select("person")
      .where("id", "=", digest(token))
      .where("purpose", "=", purpose)
      .where("usedAt", "is", null)
      .where("until", ">", now)
      .executeTakeFirst()
  )?.person;

/** A link that was used, once. @throws Refusal NOT_FOUND alike for one that is unknown, was used, or is over. */
export async function useLink({ trx, now }: Inside, purpose: Purpose, token: string): Promise<OneTimeLink> {
  const link = await trx
    .updateTable("oneTimeLink")
    .set({ usedAt: now })
    .where("id", "=", digest(token))
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("until", ">", now)
    .returningAll()
    .executeTakeFirst();
  if (link) return link as OneTimeLink;
  throw new Refusal("NOT_FOUND", "this link was used, or its time is over: ask for another", {
    reason: "linkOver",
    field: "token",
    clause: platformDefault,
  });
}
