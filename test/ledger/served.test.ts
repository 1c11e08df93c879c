import { createPublicKey } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkConsistency, checkInclusion } from "../../docs/verify/verify.mjs";
import { headLine } from "../../server/platform/log/heads.ts";
import { consistencyProof, inclusionOfEntry } from "../../server/platform/log/proofs.ts";
import { record, within } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { dialects, keys, sequenced, world, type World } from "../support/world.ts";

const known = [{ use: "log", key: "", public: createPublicKey(keys.log), from: "", until: null }];

describe.each(dialects)("what is served on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
    for (let i = 0; i < 11; i++) {
      const deed = { type: "event", record: `e${i}`, action: "begin" };
      await within(w.contextOf(actors.department), (inside) => record(inside, deed));
      await sequenced(w);
    }
  });
  afterAll(() => w.close());

  test("each leaf's proof brings the head that it leads to, and a stranger's program follows it", async () => {
    const leaves = await w.store.reading.selectFrom("leaf").select("id").execute();
    expect(leaves).toHaveLength(12);
    for (const { id } of leaves) {
      const text = JSON.stringify(await inclusionOfEntry(w.store.reading, id));
      expect(checkInclusion(text, { keys: known, heads: [] })).toMatchObject({ valid: true, size: 12, leaf: { id } });
    }
  });

  test("each head continues each one before it, as the same program finds", async () => {
    const rows = await w.store.reading.selectFrom("treeHead").selectAll().orderBy("size").execute();
    const heads = rows.map((row) => ({ ...JSON.parse(headLine(row)), size: row.size, root: row.root, at: row.at }));
    for (const { size: first } of rows)
      for (const { size: second } of rows.filter(({ size }) => size >= first)) {
        const proof = (await consistencyProof(w.store.reading, first, second)).map((hash) => hash.toString("hex"));
        const text = JSON.stringify({ first, second, proof });
        expect(checkConsistency(text, { keys: known, heads })).toMatchObject({ valid: true, first, second });
      }
  });
});
