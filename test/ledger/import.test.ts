import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkLedger, exportLines, importBook, verifyExport } from "../../server/ledger/index.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { issued as issuedHere } from "../support/issued.ts";
import { dialects, keys, sequenced, world, type World } from "../support/world.ts";

const [owner, buyer] = ["91350100M000100Y43", "91110108551385082Q"];
const columns = [
  "kind",
  "mechanism",
  "first",
  "last",
  "date",
  "holder",
  "holder_name",
  "to",
  "to_name",
  "region",
  "project",
  "methodology",
  "speciality",
  "vintage",
  "beneficiary",
  "purpose",
  "statement",
] as const;
type Cells = Partial<Record<(typeof columns)[number], string | number>>;
const book = (...rows: Cells[]): string =>
  [columns.join(","), ...rows.map((row) => columns.map((name) => row[name] ?? "").join(","))].join("\n");
const issued: Cells = {
  kind: "issue",
  mechanism: "BJ-PCER",
  first: 1000,
  last: 1999,
  date: "2024-01-05",
  holder: owner,
  holder_name: "林业公司",
  region: "370000",
  project: "BJ-1",
  methodology: "BJ-M-1",
  speciality: "forest",
  vintage: 2023,
};
const sold: Cells = {
  kind: "transfer",
  mechanism: "BJ-PCER",
  first: 1200,
  last: 1499,
  date: "2024-03-05",
  holder: owner,
  to: buyer,
  to_name: "会展公司",
};
const retired: Cells = {
  kind: "retire",
  mechanism: "BJ-PCER",
  first: 1300,
  last: 1349,
  date: "2024-05-05",
  holder: buyer,
};

describe.each(dialects)("a book that is taken in on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
  });
  afterAll(() => w.close());
  const take = (csv: string, dryRun = false) => importBook({ store: w.store, now: w.now, keys }, csv, { dryRun });
  const blocks = () =>
    w.store.reading
      .selectFrom("block" as never)
      .select(["first", "kilograms", "account", "holder"] as never[])
      .orderBy("first" as never)
      .execute() as Promise<{ first: number; kilograms: number; account: string; holder: string }[]>;
  const refusals = async (...rows: Cells[]) => {
    const { takenIn, report } = await take(book(...rows));
    expect(takenIn).toBe(false);
    return report
      .filter(({ outcome }) => outcome === "refused")
      .map(({ row, field, reason, against }) => [row, field, reason, against]);
  };

  test.each<[why: string, rows: Cells[], found: unknown[][]]>([
    [
      "two ranges overlap: both rows are named",
      [issued, { ...issued, first: 1999, last: 2100 }],
      [[3, "first", "overlap", 2]],
    ],
    ["a credit code is wrong", [{ ...issued, holder: "91350100M000100Y44" }], [[2, "holder", "usccCheck", undefined]]],
    ["a region has no pack", [{ ...issued, region: "110000" }], [[2, "region", "noPolicy", undefined]]],
    [
      "several rows are wrong: each is told, and what follows from them",
      [
        { ...issued, last: 1 },
        { ...issued, first: 5000, last: 5999 },
        { ...sold, to: "x" },
      ],
      [
        [2, "last", "backwards", undefined],
        [4, "to", "usccShape", undefined],
      ],
    ],
  ])("%s", async (_, rows, found) => {
    expect(await refusals(...rows)).toEqual(found);
    expect(await blocks()).toEqual([]);
  });

  test.each([
    ["no table", 'kind,"mechanism\nx'],
    ["a column that nobody knows", "kind,mechanism,first,last,date,holder,price\nissue,X,1,2,2024-01-01,x,3"],
    ["a column twice", `${columns.join(",")},last\n1`],
    ["a column that is missing", "kind,mechanism\nissue,X"],
    ["no row", columns.join(",")],
  ])("%s is refused as a whole", async (_, csv) => {
    await expect(take(csv)).rejects.toMatchObject({ code: "INVALID_INPUT", details: { field: "file" } });
  });

  test("a dry run tells all and writes nothing", async () => {
    expect(await take(book(issued, sold, retired), true)).toMatchObject({
      rows: 3,
      refused: 0,
      takenIn: false,
      kilograms: { issue: 1000, transfer: 300, retire: 50, cancel: 0 },
    });
    expect(await blocks()).toEqual([]);
  });

  test("stands afterwards as its rows left it, under the same invariants and the same log as all else", async () => {
    expect(await take(book(issued, sold, retired))).toMatchObject({ takenIn: true });
    const found = await blocks();
    expect(found.map(({ first, kilograms, account }) => [first, kilograms, account])).toEqual([
      [1000, 200, "held"],
      [1200, 100, "held"],
      [1300, 50, "retired"],
      [1350, 150, "held"],
      [1500, 500, "held"],
    ]);
    expect(found[0]!.holder).toBe(found[4]!.holder);
    expect(found[1]!.holder).toBe(found[3]!.holder);
    expect(found[1]!.holder).not.toBe(found[0]!.holder);
    const entry = (await w.store.reading
      .selectFrom("transfer" as never)
      .select(["beneficiary", "purpose", "at"] as never[])
      .where("kind" as never, "=", "retire" as never)
      .executeTakeFirst()) as { beneficiary: string | null; purpose: string | null; at: string | Date };
    expect(entry).toMatchObject({ beneficiary: null, purpose: null });
    expect(new Date(entry.at).toISOString()).toBe("2024-05-04T16:00:00.000Z");
    expect(await checkLedger(w.store)).toEqual([]);
    await sequenced(w);
    expect(await verifyExport(exportLines(w.store, keys))).toMatchObject({ blocks: 5, waiting: 0 });
  });

  test("a range that stands in the ledger is refused, naming what stands there; the count goes on behind it", async () => {
    expect(await refusals({ ...issued, first: 1900, last: 2500 })).toEqual([
      [2, "first", "overlap", expect.stringMatching(/^[0-9a-f-]{36}$/)],
    ]);
    const next = await once(w.contextOf(actors.department), { act: "test" }, (inside) =>
      issuedHere(inside, {
        mechanism: "BJ-PCER",
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
        kilograms: 10,
      }),
    );
    expect(next.first).toBe(2000);
  });

  test("a row of today does not lie in the future, however early in the day it is brought", async () => {
    const now = "2026-03-01T17:00:00.000Z";
    const row = { ...issued, first: 5000, last: 5099, date: "2026-03-02" };
    expect(await importBook({ store: w.store, now, keys }, book(row), { dryRun: false })).toMatchObject({
      takenIn: true,
    });
    await sequenced(w);
    expect(await verifyExport(exportLines(w.store, keys))).toMatchObject({ waiting: 0 });
  });
});
