import type { Kysely } from "kysely";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { inDatabase } from "./database.ts";
import { inFolder } from "./folder.ts";
import type { Contents } from "./contents.ts";

/** The homes that contents can have. */
export const homes = ["folder", "database"] as const;
export type HomeKind = (typeof homes)[number];

/** The home of an installation's contents. */
export const homeOf = ({ files, filesIn }: { readonly files: string; readonly filesIn: HomeKind }): Contents =>
  filesIn === "database" ? inDatabase : inFolder(files);

const name = "contents";

/** Whether nothing is there of all that a database refers to. */
export type Lacking = (rows: Kysely<Tables>, contents: Contents) => Promise<boolean>;

/**
 * A server whose contents lie elsewhere than those of the others would serve none of theirs. On SQLite there is one
 * server.
 * @throws Error where the contents of this database have another home, or none is known and they are not in this one.
 */
export async function assertHome({ dialect, em, reading }: Store, contents: Contents, lacks: Lacking): Promise<void> {
  if (dialect === "sqlite") return;
  const isKnown = await reading.selectFrom("contentHome").select("place").where("name", "=", name).executeTakeFirst();
  // Whoever is first says where they are: for all others, and for good.
  if (!isKnown && (await lacks(reading, contents))) throw notHere(contents);
  const place = await contents.place();
  await em()
    .getKysely<Tables>()
    .insertInto("contentHome")
    .values({ name, place })
    .onConflict((on) => on.doNothing())
    .execute();
  const { place: known } = await reading
    .selectFrom("contentHome")
    .select("place")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  if (known === place) return;
  const [there, here] = [known, place].map((one) => (one === "database" ? "the database" : `the ${one}`));
  throw new Error(
    `the contents of attachments are kept in ${there}, and this server would keep them in ${here}: let TANHUI_DATA name ` +
      "the folder that all servers share, or set TANHUI_FILES=database for all; to change it, see `tanhui contents --help`",
  );
}

const notHere = ({ called }: Contents): Error =>
  new Error(
    `this database has attachments, and the content of none of them is in ${called}: set TANHUI_DATA and TANHUI_FILES to ` +
      "where they are kept, or restore them; if they are lost, `tanhui contents --to` makes the home known",
  );

/** From now on servers must keep contents there. */
export async function settleHome(rows: Kysely<Tables>, contents: Contents): Promise<void> {
  const place = await contents.place();
  await rows
    .insertInto("contentHome")
    .values({ name, place })
    .onConflict((on) => on.column("name").doUpdateSet({ place }))
    .execute();
}
