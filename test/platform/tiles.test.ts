import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { canonical } from "../../server/platform/log/canonical.ts";
import { writeTiles } from "../../server/platform/log/tile-files.ts";
import { pathOf, tileAt, tilesOf } from "../../server/platform/log/tiles.ts";
import { dialects, sequenced, world, type World } from "../support/world.ts";

test("a tile lies under its level and its index in threes, a partial one under its width", () => {
  expect(pathOf({ level: 0, index: 1_234_067, width: 256 })).toBe("tile/0/x001/x234/067");
  expect(pathOf({ level: "entries", index: 273, width: 112 })).toBe("tile/entries/273.p/112");
  for (const path of ["0/x001/x234/067", "entries/273.p/112", "63/000", "2/000.p/1"])
    expect(pathOf(tileAt(path)!)).toBe(`tile/${path}`);
  for (const path of [
    "64/000",
    "00/000",
    "0/1",
    "0/0001",
    "0/x000/001",
    "0/000.p/256",
    "0/000.p/0",
    "0/../000",
    "data/000",
  ])
    expect(tileAt(path), path).toBeUndefined();
});

test("a tree of 70,000 has the tiles of the specification's example, one of 256 a full one and one of one", () => {
  const count = (size: number, level: number | "entries") =>
    [...tilesOf(size)].filter((tile) => tile.level === level).map(({ width }) => width);
  expect(count(70_000, 0)).toEqual([...Array(273).fill(256), 112]);
  expect([count(70_000, 1), count(70_000, 2), count(70_000, 3)]).toEqual([[256, 17], [1], []]);
  expect(count(70_000, "entries")).toHaveLength(274);
  expect([count(256, 0), count(256, 1)]).toEqual([[256], [1]]);
});

const sha256 = (...parts: readonly Buffer[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
/** The root over hashes, split at the largest power of two below their number. RFC 6962 2.1. */
function rootOver(hashes: readonly Buffer[]): Buffer {
  if (hashes.length === 1) return hashes[0]!;
  let cut = 1;
  while (cut * 2 < hashes.length) cut *= 2;
  return sha256(Buffer.of(1), rootOver(hashes.slice(0, cut)), rootOver(hashes.slice(cut)));
}
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
const hashesIn = (bytes: Buffer) =>
  Array.from({ length: bytes.length / 32 }, (_, i) => bytes.subarray(32 * i, 32 * i + 32));
function entriesIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt16BE(at);
    found.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return found;
}

describe.each(dialects)("a log as static files on %s", (dialect) => {
  let w: World, folder: string;
  beforeEach(async () => {
    w = await world(dialect);
    folder = mkdtempSync(join(tmpdir(), "tanhui-tiles-"));
  });
  afterEach(async () => {
    await w.close();
    rmSync(folder, { recursive: true });
  });
  /** Leaves beside the one with which the log begins. */
  const grow = async (from: number, to: number) => {
    const rows = Array.from({ length: to - from }, (_, i) => {
      const id = `leaf${from + i}`;
      return { id, content: canonical({ id, at: w.now, note: "碳".repeat(i % 7) }), format: 2 };
    });
    const trx = w.store.em().getKysely() as unknown as World["store"]["reading"];
    await trx.insertInto("leaf").values(rows).execute();
    await sequenced(w);
  };
  const read = (path: string) => readFileSync(join(folder, path));
  const headRoot = () => read("checkpoint").toString().split("\n")[2];

  test("has in its tiles what leads to the root of its head, and in its bundles what leads to its tiles", async () => {
    await grow(1, 600);
    expect(await writeTiles(w.store, folder)).toEqual({ size: 600, files: 7 });
    expect(filesIn(folder)).toEqual([
      "checkpoint",
      "tile/0/000",
      "tile/0/001",
      "tile/0/002.p/88",
      "tile/1/000.p/2",
      "tile/entries/000",
      "tile/entries/001",
      "tile/entries/002.p/88",
    ]);
    const tiles = ["000", "001", "002.p/88"];
    const leaves = tiles.flatMap((n) => hashesIn(read(`tile/0/${n}`)));
    expect(rootOver(leaves).toString("base64")).toBe(headRoot());
    expect(hashesIn(read("tile/1/000.p/2"))).toEqual([
      rootOver(leaves.slice(0, 256)),
      rootOver(leaves.slice(256, 512)),
    ]);
    const entries = tiles.flatMap((n) => entriesIn(read(`tile/entries/${n}`)));
    expect(entries.map((entry) => sha256(Buffer.of(0), entry))).toEqual(leaves);
  });

  test("writes again only what is new, and never a full tile", async () => {
    await grow(1, 300);
    await writeTiles(w.store, folder);
    expect((await writeTiles(w.store, folder)).files, "nothing is new").toBe(0);
    const before = ["tile/0/000", "tile/entries/000"].map((path) => statSync(join(folder, path)).ino);
    await grow(300, 520);
    expect(await writeTiles(w.store, folder)).toEqual({ size: 520, files: 5 });
    expect(["tile/0/000", "tile/entries/000"].map((path) => statSync(join(folder, path)).ino)).toEqual(before);
    const tiles = ["000", "001", "002.p/8"].flatMap((n) => hashesIn(read(`tile/0/${n}`)));
    expect(rootOver(tiles).toString("base64")).toBe(headRoot());
    expect(filesIn(folder), "the full one replaces the partial one").not.toContain("tile/0/001.p/44");
  });

  test("stays out of a folder that has another log, or more of this one", async () => {
    await grow(1, 3);
    await writeTiles(w.store, folder);
    const mine = read("checkpoint").toString();
    writeFileSync(join(folder, "checkpoint"), mine.replace("tanhui.example.org", "other.example.org"));
    await expect(writeTiles(w.store, folder)).rejects.toThrow("has the log other.example.org/log");
    writeFileSync(join(folder, "checkpoint"), mine.replace("\n3\n", "\n30\n"));
    await expect(writeTiles(w.store, folder)).rejects.toThrow("a head over 30 entries was published");
    writeFileSync(
      join(folder, "checkpoint"),
      mine.replace(/\n3\n.{43}=/, `\n3\n${Buffer.alloc(32).toString("base64")}`),
    );
    await expect(writeTiles(w.store, folder)).rejects.toThrow("differs from the head published over 3");
  });
});
