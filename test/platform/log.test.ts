import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  consistencyOf,
  grow,
  hashLeaf,
  inclusionOf,
  rootByInclusion,
  rootOf,
  rootOfFrontier,
  rootsByConsistency,
  type Frontier,
} from "../../server/platform/log/merkle.ts";
import { consistencyProof, inclusionProof } from "../../server/platform/log/proofs.ts";
import { canonical } from "../../server/platform/log/canonical.ts";
import { isSignedBy, readNote } from "../../server/platform/log/checkpoint.ts";
import { sequence } from "../../server/platform/log/sequencer.ts";
import { Leases } from "../../server/platform/job/lease.ts";
import { actors } from "../support/actors.ts";
import { dialects, keys, world, type World } from "../support/world.ts";

const published = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((hex) => hashLeaf(Buffer.from(hex, "hex")));
const many = Array.from({ length: 40 }, (_, i) => hashLeaf(Buffer.of(i)));

describe("the tree of RFC 6962", () => {
  test("has the published root, also when it grows leaf by leaf", () => {
    const root = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";
    expect(rootOf(published).toString("hex")).toBe(root);
    let tree: Frontier = { size: 0, roots: [] };
    for (const [i, leaf] of many.entries()) {
      tree = grow(tree, leaf);
      expect(rootOfFrontier(tree)).toEqual(rootOf(many.slice(0, i + 1)));
    }
    expect(rootOf([]).toString("hex")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
  test("proves each leaf in each size, and nothing else", () => {
    for (let size = 1; size <= 40; size++)
      for (let i = 0; i < size; i++) {
        const leaves = many.slice(0, size);
        const proof = inclusionOf(leaves, i);
        expect(rootByInclusion(many[i]!, i, size, proof)).toEqual(rootOf(leaves));
        expect(rootByInclusion(many[(i + 1) % 40]!, i, size, proof)).not.toEqual(rootOf(leaves));
        expect(rootByInclusion(many[i]!, i, size, [...proof, many[0]!])).not.toEqual(rootOf(leaves));
      }
  });
  test("proves each size the beginning of each later one, and a rewritten one of none", () => {
    const forged = [...many.slice(0, 3), hashLeaf(Buffer.from("forged")), ...many.slice(4)];
    for (let second = 1; second <= 40; second++)
      for (let first = 1; first <= second; first++) {
        const roots = [rootOf(many.slice(0, first)), rootOf(many.slice(0, second))];
        expect(rootsByConsistency(roots[0]!, first, second, consistencyOf(many.slice(0, second), first))).toEqual(
          roots,
        );
        if (first > 3)
          expect(
            rootsByConsistency(roots[0]!, first, second, consistencyOf(forged.slice(0, second), first)),
          ).not.toEqual([roots[0], rootOf(forged.slice(0, second))]);
      }
  });
});

describe.each(dialects)("the sequencer on %s", (dialect) => {
  let w: World;
  const origin = "tanhui.example.org/log";
  let passed = 0;
  const monotonic = () => passed;
  let leases: Record<"x" | "y", Leases>;
  const sequenceAt = (now: string, by: Leases = leases.x) => sequence(w.store, { leases: by, now, keys, origin });
  const at = (second: number) => `2026-01-15T04:00:${String(second).padStart(2, "0")}.000Z`;
  const append = (...ids: string[]) =>
    w.store.transactional(async (em) => {
      await (em.getKysely() as unknown as World["store"]["reading"])
        .insertInto("leaf")
        .values(ids.map((id) => ({ id, content: canonical({ id, at: at(0) }), format: 2 })))
        .execute();
    });
  const log = () =>
    w.store.reading
      .selectFrom("leaf")
      .select(["id", "content", "position"])
      .where("position", "is not", null)
      .orderBy("position")
      .execute();
  beforeEach(async () => {
    w = await world(dialect);
    leases = { x: new Leases("x", monotonic), y: new Leases("y", monotonic) };
  });
  afterEach(() => w.close());

  test("begins a log by its own first leaf, even when nothing was done yet", async () => {
    expect(await sequenceAt(at(5))).toBe(1);
    expect(await sequenceAt(at(6))).toBe(0);
    const [first] = await log();
    expect(JSON.parse(first!.content)).toMatchObject({ type: "log", action: "begin", format: 2, origin, at: at(5) });
  });

  test("gives gapless positions after the fact, and a signed head over just these leaves", async () => {
    await append("b", "c");
    expect(await sequenceAt(at(0))).toBe(3);
    await append("a", "d", "e");
    expect(await sequenceAt(at(1))).toBe(3);
    expect(await sequenceAt(at(2))).toBe(0);
    expect((await log()).slice(1).map(({ id, position }) => `${position}${id}`)).toEqual([
      "1b",
      "2c",
      "3a",
      "4d",
      "5e",
    ]);
    const heads = await w.store.reading.selectFrom("treeHead").selectAll().orderBy("size").execute();
    const leaves = (await log()).map(({ content }) => hashLeaf(Buffer.from(content)));
    expect(heads.map(({ size, root }) => [size, root])).toEqual([
      [3, rootOf(leaves.slice(0, 3)).toString("hex")],
      [6, rootOf(leaves).toString("hex")],
    ]);
    for (const { size, root, at, note } of heads) {
      const noted = readNote(note!)!;
      expect(noted).toMatchObject({ origin, size, root, at });
      expect([isSignedBy(noted, keys.log), isSignedBy(noted, keys.certificate)]).toEqual([true, false]);
    }
  });

  test("states no leaf before the one that precedes it, whatever the clocks of the writers say", async () => {
    const written = async (id: string, instant: string) => {
      const content = canonical({ id, at: instant });
      await w.store.em().execute(`insert into "leaf" ("id", "content", "format") values (?, ?, 2)`, [id, content]);
    };
    await written("ahead", "2026-01-16T04:00:00.000Z");
    await written("behind", at(1));
    await sequenceAt(at(2));
    await written("later", at(3));
    await sequenceAt(at(4));
    const instants = (await log()).map(({ content }) => JSON.parse(content).at);
    const ahead = "2026-01-16T04:00:00.000Z";
    expect(instants).toEqual([at(2), ahead, ahead, ahead]);
    const heads = await w.store.reading.selectFrom("treeHead").select("at").orderBy("size").execute();
    expect(heads.map((one) => one.at)).toEqual([ahead, ahead]);
  });

  test("proves inclusion and consistency out of the nodes that it kept, as the whole tree would", async () => {
    for (let i = 0; i < 23; i++) {
      await append(`leaf${String(i).padStart(2, "0")}`);
      if (i % 3 === 0) await sequenceAt(at(i));
    }
    await sequenceAt(at(30));
    const leaves = (await log()).map(({ content }) => hashLeaf(Buffer.from(content)));
    for (let size = 1; size <= 24; size++)
      for (let i = 0; i < size; i++) {
        expect(await inclusionProof(w.store.reading, i, size)).toEqual(inclusionOf(leaves.slice(0, size), i));
        expect(await consistencyProof(w.store.reading, i + 1, size)).toEqual(
          consistencyOf(leaves.slice(0, size), i + 1),
        );
      }
    await expect(inclusionProof(w.store.reading, 24, 24)).rejects.toThrow(/24 entries/);
    await expect(consistencyProof(w.store.reading, 5, 4)).rejects.toThrow();
    expect(await w.ask(actors.anyone, "{ logConsistency(first: 5, second: 25) }")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "noSuchSize",
    });
  });

  test("is one at a time, until its holder has not counted on for three seconds of the other's clock", async () => {
    const other = () => sequenceAt(at(0), leases.y);
    await append("a");
    expect(await sequenceAt(at(0))).toBe(2);
    await append("b");
    expect(await other()).toBe(0);
    passed += 2_000;
    expect(await sequenceAt(at(0))).toBe(1);
    await append("c");
    passed += 2_000;
    expect(await other(), "the holder counted meanwhile").toBe(0);
    passed += 3_000;
    expect(await other()).toBe(1);
    await append("d");
    expect(await sequenceAt(at(0)), "it has to wait now").toBe(0);
  });

  test("goes on at once after its holder has given the lease back, and whatever the wall clock says", async () => {
    await append("a");
    expect(await sequenceAt("2026-01-16T04:00:00.000Z")).toBe(2);
    await leases.x.release(w.store.em().getKysely(), "sequencer");
    await append("b");
    expect(await sequenceAt(at(0), leases.y)).toBe(1);
  });

  test("leaves no gap and takes none twice, whoever else writes or sequences concurrently", async () => {
    await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        for (let j = 0; j < 10; j++) {
          await append(`${String(j)}-${i}`);
          await sequenceAt(at(10 * (j % 5) + i), i % 2 ? leases.x : leases.y);
        }
      }),
    );
    passed += 3_000;
    for (const by of [leases.x, leases.y]) await sequenceAt("2026-01-15T05:00:00.000Z", by);
    expect((await log()).map(({ position }) => position)).toEqual(Array.from({ length: 81 }, (_, i) => i));
  });
});
