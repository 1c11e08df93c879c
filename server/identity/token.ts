import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import {
  tokenDaysMost,
  tokenNameMost,
  tokenScopes,
  tokensMost,
  type TokenScopeName,
} from "../../shared/identity/token-scope.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { later } from "../platform/clock.ts";
import { anyone, type Asking, type Context } from "../platform/context.ts";
import { digest } from "../platform/log/canonical.ts";
import { post } from "../platform/message/message.ts";
import { record, within } from "../platform/record/transaction.ts";
import type { Store } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";
import { tokenLetter } from "./letters.ts";
import { assertOwner } from "./owner.ts";
import type { Standing } from "./session.ts";

/** What every token begins with: whoever finds one in a program sees what it opens. */
const mark = "tanhui_";

/** What is to be made. */
export interface TokenAsked {
  readonly name: string;
  readonly scope: TokenScopeName;
  readonly days: number;
}
const tokensAlive = (rows: Kysely<Tables>, person: string, now: string) =>
  rows.selectFrom("apiToken").where("person", "=", person).where("endedAt", "is", null).where("until", ">", now);

/**
 * Makes a token of whoever asks, by their password.
 * @returns the token, which is told here and nowhere again, and until when it counts.
 * @throws Refusal INVALID_INPUT for a name or a number of days out of bounds, LIMITED beyond the most that count at once.
 */
export async function makeToken(context: Context, asked: TokenAsked, ownPassword: string) {
  const name = requiredText("name", asked.name, tokenNameMost);
  const { scope, days } = asked;
  if (days < 1 || days > tokenDaysMost)
    throw invalidInput("days", "tokenDays", `a token counts for 1 to ${tokenDaysMost} days`, { most: tokenDaysMost });
  const { email, confirmedEmail } = await assertOwner(context, ownPassword);
  const { actor, now } = context;
  const [token, until] = [`${mark}${randomBytes(32).toString("base64url")}`, later(now, days * 86_400)];
  await within(context, async (inside) => {
    const { trx } = inside;
    const alive = await tokensAlive(trx, actor.id, now).select("id").execute();
    if (alive.length >= tokensMost)
      throw new Refusal("LIMITED", `at most ${tokensMost} tokens count at a time`, {
        reason: "tokensMost",
        most: tokensMost,
        clause: platformDefault,
      });
    const row = { id: digest(token), person: actor.id, name, scope, madeAt: now, until };
    await trx.insertInto("apiToken").values(row).execute();
    await record(inside, { type: "person", record: actor.id, action: "makeToken" });
    if (email === confirmedEmail) await post(inside, tokenLetter(email, later(now, 86_400), name));
  });
  return { token, until };
}

/** The tokens of a person that count, the newest first. */
export const tokensOf = ({ reading }: Pick<Store, "reading">, person: string, now: string) =>
  tokensAlive(reading, person, now)
    .select(["id", "name", "scope", "madeAt", "until", "usedAt", "address"])
    .orderBy("madeAt", "desc")
    .execute();

/** The token that a request brings: `Authorization: Bearer tanhui_…`. */
export const bearerIn = (authorization: string | undefined): string | undefined =>
  /^Bearer\b(.*)$/i.exec(authorization ?? "")?.[1]?.trim();

/** Whoever stands behind a token, with the rights that they have now, and its scope; nobody where it does not count. */
export async function tokenBearer(
  store: Store,
  token: string,
  { now, address }: Pick<Asking, "now" | "address">,
): Promise<Standing & Pick<Asking, "scope">> {
  const id = digest(token);
  const rows = await store.reading
    .selectFrom("apiToken as t")
    .innerJoin("person as p", "p.id", "t.person")
    .leftJoin("membership as m", (on) => on.onRef("m.person", "=", "t.person").on("m.state", "=", "active"))
    .leftJoin("secondFactor as f", "f.id", "t.person")
    .select(["t.person", "t.scope", "t.usedAt", "p.organization", "m.kind", "m.region", "f.confirmedAt as secured"])
    .where("t.id", "=", id)
    .where("t.endedAt", "is", null)
    .where("t.until", ">", now)
    .execute();
  const [first] = rows;
  if (!first) return { actor: anyone };
  if ((first.usedAt ?? "") < later(now, -60)) noteUse(store, id, now, address);
  const parties = rows.flatMap(({ kind, region }) => (kind && region ? [{ kind, region }] : []));
  const actor = { id: first.person, parties, ...(parties.length > 0 && { organization: first.organization }) };
  return { actor, isSecured: first.secured !== null, scope: tokenScopes[first.scope] };
}

/** Nobody waits for it; what was not noted is noted by the next request. */
function noteUse(store: Store, id: string, now: string, address = "unknown"): void {
  const rows = store.em().getKysely<Tables>();
  const noting = rows
    .updateTable("apiToken")
    .set({ usedAt: now, address: address.replace(/^::ffff:/, "") })
    .where("id", "=", id)
    .where((it) => it.or([it("usedAt", "is", null), it("usedAt", "<", later(now, -60))]));
  void noting.execute().catch(() => {});
}
