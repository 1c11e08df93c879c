import { Entity, Index, PrimaryKey } from "@mikro-orm/decorators/legacy";
import type { Inside } from "../platform/record/transaction.ts";
import type { Boundary } from "../../shared/project/project.ts";
import { notedTiles, tilesOf } from "../boundary/index.ts";

/** A tile that a project's boundary covers or meets; tiles find neighbouring boundaries among any number. */
@Entity()
export class GroundTile {
  // The key comes first, so that the primary key's index alone answers which project has a tile.
  @PrimaryKey({ type: "text" }) key!: string;
  @PrimaryKey({ type: "text" }) @Index() project!: string;
}

/** Replaces the tiles of a project's boundary. */
export async function layTiles(
  { id, boundary }: { readonly id: string; readonly boundary: Boundary | null },
  { trx }: Pick<Inside, "trx">,
): Promise<void> {
  await trx.deleteFrom("groundTile").where("project", "=", id).execute();
  if (!boundary) return;
  const tiles = notedTiles(boundary) ?? tilesOf(boundary);
  await trx
    .insertInto("groundTile")
    .values(tiles.map((key) => ({ project: id, key })))
    .execute();
}

/** The tiles of a boundary: those that were prepared for a new one, or laid for that of a project. */
export async function tilesUnder(
  { id, boundary }: { readonly id: string; readonly boundary: Boundary },
  { trx }: Pick<Inside, "trx">,
): Promise<readonly string[]> {
  const prepared = notedTiles(boundary);
  if (prepared) return prepared;
  const laid = await trx.selectFrom("groundTile").select("key").where("project", "=", id).execute();
  return laid.length > 0 ? laid.map(({ key }) => key) : tilesOf(boundary);
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    groundTile: GroundTile;
  }
}
