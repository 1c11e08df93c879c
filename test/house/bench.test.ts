import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { world } from "../support/world.ts";
import { fill } from "../bench/data.ts";

test("what the bench measures on fits the schema", async () => {
  const w = await world("sqlite");
  const db = new Database(w.url.slice("file:".length));
  fill(db, 2_000);
  expect(db.prepare("select count(*) from block").pluck().get()).toBe(2_000);
  expect(db.pragma("foreign_key_check")).toEqual([]);
  db.close();
  await w.close();
});
