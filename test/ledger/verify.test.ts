import { createPublicKey } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLines, publicLines, shift, verifyExport, type Block } from "../../server/ledger/index.ts";
import { canonical } from "../../server/platform/log/canonical.ts";
import { publishHead } from "../../server/platform/log/heads.ts";
import { once, type Inside } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { issued } from "../support/issued.ts";
import { dialects, keys, sequenced, world, type World } from "../support/world.ts";

const terms = {
  mechanism: "370000-PHCER",
  region: "370000",
  policyOn: "2026-01-01",
  project: "p1",
  issuance: "i1",
  methodologyCode: "m",
  speciality: "forest",
  vintage: 2025,
  demonstration: true,
  clause: "platform default",
  holder: "o-forester",
};
const key = createPublicKey(keys.log);

/** A line parsed, changed and written again. */
const edited = (change: (line: any) => void) => (line: string) => {
  const it = JSON.parse(line);
  change(it);
  return canonical(it);
};
const at = (lines: readonly string[], is: (line: any) => boolean): number =>
  lines.findIndex((line) => is(JSON.parse(line)));
const withLine = (lines: readonly string[], is: (line: any) => boolean, change: (line: any) => void): string[] =>
  lines.with(at(lines, is), edited(change)(lines[at(lines, is)]!));
/** One line of the first head's note changed. */
const withNote = (lines: readonly string[], line: number, change: (line: string) => string): string[] =>
  withLine(lines, isRow("head"), (it) => {
    const note = it.note.split("\n");
    it.note = note.with(line, change(note[line])).join("\n");
  });
const isDeed = (action: string) => (line: any) => line.type === "block" && line.action === action;
const isRow = (kind: string) => (line: any) => line["#"] === kind;

describe.each(dialects)("an export on %s", (dialect) => {
  let w: World, lines: string[], earlier: { size: number; root: string };
  const done = <T extends object>(work: (inside: Inside) => Promise<T>) =>
    once(w.contextOf(actors.department), { act: "test" }, work);
  const settle = () => sequenced(w);
  const linesOf = async (from: AsyncGenerator<string>) => {
    const all: string[] = [];
    for await (const line of from) all.push(line);
    return all;
  };
  beforeAll(async () => {
    w = await world(dialect);
    const block = await done((inside) => issued(inside, { ...terms, kilograms: 1000 }));
    await settle();
    earlier = await w.store.reading.selectFrom("treeHead").select(["size", "root"]).executeTakeFirstOrThrow();
    await done((inside) =>
      shift(
        inside,
        "retire",
        block,
        100,
        { account: "retired" },
        { purpose: "publicGood", beneficiary: "张三", statement: "注销，用于公益" },
      ),
    );
    const reserved = await done((inside) =>
      shift(inside, "reserve", { ...block, first: 100, kilograms: 900 }, 300, { account: "reserved" }, { event: "e1" }),
    );
    const offered = await done((inside) =>
      shift(inside, "offer", { ...block, first: 400, kilograms: 600 }, 600, { account: "offered" }),
    );
    await done((inside) => shift(inside, "transfer", offered as Block, 600, { account: "held", holder: "o-donor" }));
    await settle();
    await done((inside) => shift(inside, "release", reserved as Block, 300, { account: "held" }));
    lines = await linesOf(exportLines(w.store, keys));
  });
  afterAll(() => w.close());
  const check = (of: readonly string[], more: object = { key, earlier: [earlier] }) =>
    verifyExport(of, more).then(
      (found) => ({ found }),
      ({ rule, entry, message }) => ({ rule, entry, message }),
    );

  test("verifies without the database, with what waits for a head, and names nobody", async () => {
    expect(await check(lines)).toMatchObject({ found: { leaves: 7, waiting: 1, deeds: 6, blocks: 3 } });
    expect(lines.join()).not.toContain("张三");
    const open = await linesOf(publicLines(w.store, keys));
    expect(await check(open)).toMatchObject({ found: { leaves: 7, waiting: 0, deeds: 5, blocks: 0 } });
    for (const holder of ["o-forester", "o-donor"]) expect(lines.join()).not.toContain(holder);
  });

  test.each<[string, string, (lines: readonly string[]) => readonly string[]]>([
    [
      "a quantity in the log",
      "quantity",
      (all) =>
        withLine(all, isDeed("retire"), (it) => {
          it.kilograms = 99;
        }),
    ],
    [
      "a clause in the log",
      "tree",
      (all) =>
        withLine(all, isDeed("retire"), (it) => {
          it.clause = "SD-E 一";
        }),
    ],
    ["an entry left out", "quantity", (all) => all.toSpliced(at(all, isDeed("retire")), 1)],
    [
      "an entry put in",
      "identity",
      (all) => all.toSpliced(at(all, isDeed("issue")) + 1, 0, all[at(all, isDeed("issue"))]!),
    ],
    [
      "two entries in another order",
      "quantity",
      (all) => {
        const [a, b] = [at(all, isDeed("retire")), at(all, isDeed("reserve"))];
        return all.with(a, all[b]!).with(b, all[a]!);
      },
    ],
    ["a head's root", "tree", (all) => withNote(all, 2, () => Buffer.alloc(32).toString("base64"))],
    ["a head's instant", "signature", (all) => withNote(all, 3, () => "at 2026-01-16T04:00:00.000Z")],
    ["a head's origin", "signature", (all) => withNote(all, 0, () => "other.example.org/log")],
    [
      "a signature",
      "signature",
      (all) => withNote(all, 5, (line) => line.replace(/(.{20})(.)/, (_, a, b) => a + (b === "A" ? "B" : "A"))),
    ],
    ["the tail", "format", (all) => all.slice(0, -1)],
    [
      "a block's account",
      "projection",
      (all) =>
        withLine(
          all,
          (it) => it["#"] === "block" && it.account.startsWith("retired"),
          (it) => {
            it.account = "held:o-forester";
          },
        ),
    ],
    [
      "a block's holder",
      "projection",
      (all) =>
        withLine(all, isRow("block"), (it) => {
          it.holder = "o-rival";
        }),
    ],
    [
      "a block's length",
      "projection",
      (all) =>
        withLine(all, isRow("block"), (it) => {
          it.kilograms += 1;
        }),
    ],
    ["a block left out", "projection", (all) => all.toSpliced(at(all, isRow("block")), 1)],
    [
      "a block put in twice",
      "projection",
      (all) => all.toSpliced(at(all, isRow("block")), 0, all[at(all, isRow("block"))]!),
    ],
    [
      "a balance",
      "projection",
      (all) =>
        withLine(all, isRow("balance"), (it) => {
          it.kilograms += 1;
        }),
    ],
    ["a balance left out", "projection", (all) => all.toSpliced(at(all, isRow("balance")), 1)],
    [
      "what waits for a head",
      "account",
      (all) =>
        withLine(all, isRow("waiting"), (it) => {
          it.content = it.content.replace('"from":"reserved:e1"', '"from":"reserved:e2"');
        }),
    ],
    ["a line that is not JSON", "format", (all) => all.with(3, "{")],
  ])("with a change to %s does not", async (_, rule, change) => {
    const found = await check(change(lines));
    expect(found).toMatchObject({ rule, entry: expect.any(String) });
  });

  test("cut off at an earlier head does not, to whoever kept a later one", async () => {
    const cut = [
      ...lines.slice(0, at(lines, (it) => it["#"] === "head") + 1),
      canonical({ "#": "end", leaves: 3, heads: 1, tables: false }),
    ];
    const head = await w.store.reading
      .selectFrom("treeHead")
      .select(["size", "root"])
      .orderBy("size", "desc")
      .executeTakeFirstOrThrow();
    expect(await check(cut)).toMatchObject({ found: { leaves: 3 } });
    expect(await check(cut, { key, earlier: [head] })).toMatchObject({ rule: "history" });
    expect(await check(lines, { key, earlier: [{ size: 1, root: "0".repeat(64) }] })).toMatchObject({
      rule: "history",
    });
  });

  test("has heads outside the database, each written once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tanhui-"));
    const file = join(folder, "heads.jsonl");
    for (let i = 0; i < 3; i++) await publishHead(w.store, file);
    const kept = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { note } = await w.store.reading
      .selectFrom("treeHead")
      .select("note")
      .orderBy("size", "desc")
      .executeTakeFirstOrThrow();
    expect(kept).toEqual([{ "#": "head", note }]);
    rmSync(folder, { recursive: true });
  });
});
