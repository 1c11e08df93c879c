import { Readable } from "node:stream";
import { attributesOf } from "../platform/record/attributes.ts";
import type { Context } from "../platform/context.ts";
import type { Respond } from "../platform/http/router.ts";
import { deliver } from "../platform/http/send.ts";
import { Person } from "./person.entity.ts";
import { sessionsOf } from "./session.ts";
import { assertSignedIn } from "./signed-in.ts";
import { tokensOf } from "./token.ts";

/** How many rows are read at a time. */
const atOnce = 1_000;

/**
 * `GET /account.json`: what the platform holds of whoever asks, as JSON: account and organization, sign-ins and API tokens, every record
 * that names them, and their deeds, the oldest first.
 */
export const ownData: Respond = async ({ response, context: contextOf }) => {
  const context = await contextOf();
  assertSignedIn(context.actor);
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-disposition": 'attachment; filename="tanhui-account.json"',
    "cache-control": "no-store",
  });
  await deliver(response, Readable.from(partsOf(context)));
};

async function* partsOf(context: Context): AsyncGenerator<string> {
  const { store, actor, cookie, now } = context;
  const { reading } = store;
  const {
    passwordHash: _,
    organization,
    ...account
  } = await reading.selectFrom("person").selectAll().where("id", "=", actor.id).executeTakeFirstOrThrow();
  const of = await reading
    .selectFrom("organization")
    .select(["id", "name", "nameEn", "uscc", "region", "city", "joinedAt"])
    .where("id", "=", organization)
    .executeTakeFirstOrThrow();
  const sessions = await sessionsOf(store, actor.id, cookie?.token, now);
  const tokens = await tokensOf(store, actor.id, now);
  yield `${JSON.stringify({ account, organization: of, sessions, tokens }).slice(0, -1)},"records":{`;
  let first = true;
  for (const { table, columns, names } of namingOf(store)) {
    const rows = await reading
      .selectFrom(table as "membership")
      .select(columns as "id"[])
      .where((it) => it.or(names.map((name) => it(name as "person", "=", actor.id))))
      .orderBy("id")
      .execute();
    if (rows.length === 0) continue;
    yield `${first ? "" : ","}${JSON.stringify(table)}:${JSON.stringify(rows)}`;
    first = false;
  }
  yield '},"deeds":[';
  for await (const rows of deedsOf(context)) yield rows;
  yield "]}\n";
}

/** The tables that name people, with the columns that their own readers see. */
const namingOf = ({ orm }: Context["store"]) =>
  [...orm.getMetadata().getAll().values()].flatMap(({ class: entity, tableName, relations }) => {
    const names = relations.filter(({ targetMeta }) => targetMeta?.class === Person).map(({ name }) => name);
    const columns = [...attributesOf(entity)].flatMap(([name, { restricted, large }]) =>
      restricted || large ? [] : [name],
    );
    return names.length > 0 && columns.includes("id") ? [{ table: tableName, columns, names }] : [];
  });

async function* deedsOf({ store, actor }: Context): AsyncGenerator<string> {
  let after = "";
  for (;;) {
    const rows = await store.reading
      .selectFrom("journalEntry")
      .select(["id", "type", "record", "action", "at", "clause", "from", "to", "note"])
      .where("actor", "=", actor.id)
      .where("id", ">", after)
      .orderBy("id")
      .limit(atOnce)
      .execute();
    if (rows.length === 0) return;
    yield `${after ? "," : ""}${rows.map((row) => JSON.stringify(row)).join(",")}`;
    after = rows.at(-1)!.id;
  }
}
