import { Entity, Index, PrimaryKey } from "@mikro-orm/decorators/legacy";
import type { Inside } from "../platform/record/transaction.ts";
import { tilesOf } from "../boundary/index.ts";

/** A tile that a project's boundary covers or meets; tiles find neighbouring boundaries among any number. */
@Entity()
export class GroundTile {
  // The key comes first, so that the primary key's index alone answers which project has a tile.
  @PrimaryKey({ type: "text" }) key!: string;
  @PrimaryKey({ type: "text" }) @Index() project!: string;
}

/** Replaces the tiles of a project's boundary. */
export async function layTiles(
  { id, boundary }: { readonly id: string; readonly boundary: Parameters<typeof tilesOf>[0] | null },
  { trx }: Pick<Inside, "trx">,
): Promise<void> {
  await trx.deleteFrom("groundTile").where("project", "=", id).execute();
  if (boundary)
    await trx
      .insertInto("groundTile")
      .values(tilesOf(boundary).map((key) => ({ project: id, key })))
      .execute();
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    groundTile: GroundTile;
  }
}
