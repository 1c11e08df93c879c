import { generateKeyPairSync, verify } from "node:crypto";
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
import { sequence } from "../../server/platform/log/sequencer.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

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
  const { publicKey, privateKey: key } = generateKeyPairSync("ed25519");
  const at = (second: number) => `2026-01-15T04:00:${String(second).padStart(2, "0")}.000Z`;
  const append = (...ids: string[]) =>
    w.store.em().transactional(async (em) => {
      await (em.getKysely() as unknown as World["store"]["reading"])
        .insertInto("leaf")
        .values(ids.map((id) => ({ id, content: `leaf ${id}` })))
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
  });
  afterEach(() => w.close());

  test("gives gapless positions after the fact, and a signed head over just these leaves", async () => {
    await append("b", "c");
    expect(await sequence(w.store, { holder: "x", now: at(0), key })).toBe(2);
    await append("a", "d", "e");
    expect(await sequence(w.store, { holder: "x", now: at(1), key })).toBe(3);
    expect(await sequence(w.store, { holder: "x", now: at(2), key })).toBe(0);
    expect((await log()).map(({ id, position }) => `${position}${id}`).join(" ")).toBe("0b 1c 2a 3d 4e");
    const heads = await w.store.reading.selectFrom("treeHead").selectAll().orderBy("size").execute();
    const leaves = (await log()).map(({ content }) => hashLeaf(Buffer.from(content)));
    expect(heads.map(({ size, root }) => [size, root])).toEqual([
      [2, rootOf(leaves.slice(0, 2)).toString("hex")],
      [5, rootOf(leaves).toString("hex")],
    ]);
    for (const { size, root, at, signature } of heads)
      expect(verify(null, Buffer.from(`${size}\n${root}\n${at}\n`), publicKey, Buffer.from(signature, "base64"))).toBe(
        true,
      );
  });

  test("proves inclusion and consistency out of the nodes that it kept, as the whole tree would", async () => {
    for (let i = 0; i < 23; i++) {
      await append(`leaf${String(i).padStart(2, "0")}`);
      if (i % 3 === 0) await sequence(w.store, { holder: "x", now: at(i), key });
    }
    await sequence(w.store, { holder: "x", now: at(30), key });
    const leaves = (await log()).map(({ content }) => hashLeaf(Buffer.from(content)));
    for (let size = 1; size <= 23; size++)
      for (let i = 0; i < size; i++) {
        expect(await inclusionProof(w.store.reading, i, size)).toEqual(inclusionOf(leaves.slice(0, size), i));
        expect(await consistencyProof(w.store.reading, i + 1, size)).toEqual(
          consistencyOf(leaves.slice(0, size), i + 1),
        );
      }
    await expect(inclusionProof(w.store.reading, 23, 23)).rejects.toThrow(/23 entries/);
    await expect(consistencyProof(w.store.reading, 5, 4)).rejects.toThrow();
    expect(await w.ask(actors.anyone, "{ logConsistency(first: 5, second: 24) }")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "noSuchSize",
    });
  });

  test("is one at a time, until its lease runs out", async () => {
    await append("a");
    expect(await sequence(w.store, { holder: "x", now: at(0), key })).toBe(1);
    await append("b");
    expect(await sequence(w.store, { holder: "y", now: at(9), key })).toBe(0);
    expect(await sequence(w.store, { holder: "y", now: at(10), key })).toBe(1);
    expect(await sequence(w.store, { holder: "x", now: at(11), key })).toBe(0);
  });

  test("leaves no gap and takes none twice, whoever else writes or sequences concurrently", async () => {
    await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        for (let j = 0; j < 10; j++) {
          await append(`${String(j)}-${i}`);
          await sequence(w.store, { holder: `s${i % 2}`, now: at(10 * (j % 5) + i), key });
        }
      }),
    );
    await sequence(w.store, { holder: "end", now: "2026-01-15T05:00:00.000Z", key });
    expect((await log()).map(({ position }) => position)).toEqual(Array.from({ length: 80 }, (_, i) => i));
  });
});
