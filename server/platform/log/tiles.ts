import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";

/** Hashes in a tile, entries in a bundle: 2^8. C2SP tlog-tiles. */
export const tileWidth = 256;
const tileHeight = 8;
const entryBytesMost = 65_535;

/** A tile of hashes at a level, or a bundle of entries: the `index`th, as far as it is filled. */
export interface Tile {
  readonly level: number | "entries";
  readonly index: number;
  /** 1 to 256: below that it is partial. */
  readonly width: number;
}

/** A tile's index in elements of three digits, all but the last after an `x`: 1234067 is `x001/x234/067`. */
function indexText(index: number): string {
  const last = String(index % 1000).padStart(3, "0");
  return index < 1000 ? last : `${indexText(Math.floor(index / 1000)).replace(/(\d+)$/, "x$1")}/${last}`;
}

/** Where a tile is served, and lies as a file. */
export function pathOf({ level, index, width }: Tile): string {
  return `tile/${level}/${indexText(index)}${width < tileWidth ? `.p/${width}` : ""}`;
}

const pathForm = /^(entries|0|[1-9]|[1-5]\d|6[0-3])\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile of a path behind `tile/`; undefined when it is none. */
export function tileAt(path: string): Tile | undefined {
  const [, level, digits = "", width] = pathForm.exec(path) ?? [];
  if (level === undefined) return undefined;
  const index = Number(digits.replaceAll(/[x/]/g, ""));
  const tile: Tile = { level: level === "entries" ? level : Number(level), index, width: Number(width ?? tileWidth) };
  return Number.isSafeInteger(index) && pathOf(tile) === `tile/${path}` ? tile : undefined;
}

/** Every tile of a tree: at each level the full ones in order, then the partial one. */
export function* tilesOf(size: number): Generator<Tile> {
  const row = function* (level: Tile["level"], hashes: number): Generator<Tile> {
    const full = Math.floor(hashes / tileWidth);
    for (let index = 0; index < full; index++) yield { level, index, width: tileWidth };
    if (hashes % tileWidth > 0) yield { level, index: full, width: hashes % tileWidth };
  };
  yield* row("entries", size);
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / tileWidth))
    yield* row(level, hashes);
}

/** The bytes of a tile; undefined unless heads cover all of it. @param size of the newest head. */
export async function tileBytes(log: Kysely<Tables>, tile: Tile, size: number): Promise<Buffer | undefined> {
  const { level, index, width } = tile;
  const [from, to] = [index * tileWidth, index * tileWidth + width];
  const entries = level === "entries";
  if (to * (entries ? 1 : tileWidth ** level) > size) return undefined;
  return entries ? bundleOf(log, from, to) : hashesOf(log, level, from, to);
}

async function hashesOf(log: Kysely<Tables>, level: number, from: number, to: number): Promise<Buffer> {
  const rows = await log
    .selectFrom("treeNode")
    .select("hash")
    .where("height", "=", level * tileHeight)
    .where("index", ">=", from)
    .where("index", "<", to)
    .orderBy("index")
    .execute();
  return Buffer.concat(rows.map(({ hash }) => Buffer.from(hash, "hex")));
}

/** Entries one after the other, each behind its length in two bytes. */
async function bundleOf(log: Kysely<Tables>, from: number, to: number): Promise<Buffer> {
  const rows = await log
    .selectFrom("leaf")
    .select(["id", "content"])
    .where("position", ">=", from)
    .where("position", "<", to)
    .orderBy("position")
    .execute();
  const parts = rows.map(({ id, content }) => {
    const bytes = Buffer.from(content);
    if (bytes.length > entryBytesMost) throw new Error(`the entry ${id} of format 1 is too long for a tile`);
    return Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 255), bytes]);
  });
  return Buffer.concat(parts);
}
