import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkLedger, exportLines, importBook, verifyExport } from "../../server/ledger/index.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { usccOf } from "../../server/seeds/story/cast.ts";
import { workbook } from "../support/workbook.ts";
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
  const take = (csv: string | Buffer, dryRun = false) =>
    importBook({ store: w.store, now: w.now, keys }, Buffer.from(csv as string), { dryRun });
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

  test("what stands above the head is not read, and is told", async () => {
    const { refused, skipped } = await take(`某某登记簿\n${book(issued, sold, retired)}`, true);
    expect([refused, skipped]).toEqual([0, [{ what: "rowsAbove", at: "1" }]]);
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
    expect(await importBook({ store: w.store, now, keys }, Buffer.from(book(row)), { dryRun: false })).toMatchObject({
      takenIn: true,
    });
    await sequenced(w);
    expect(await verifyExport(exportLines(w.store, keys))).toMatchObject({ waiting: 0 });
  });

  describe("a book as it comes", () => {
    const forest = usccOf(950);
    const row: Cells = { ...issued, mechanism: "GD-PHCER", holder: forest, holder_name: "潍坊某林场" };
    /** The same book with 潍坊某林场 in GBK. */
    const inGbk = (of: string): Buffer =>
      Buffer.from(of.replace("潍坊某林场", Buffer.from("ceabb7bbc4b3c1d6b3a1", "hex").toString("latin1")), "latin1");
    const utf16 = Buffer.from(book(row), "utf16le");
    const asWorkbook = (cells: Cells, name = "book") =>
      workbook([
        { name: "旧版", state: "hidden", rows: [["kind"]] },
        { name, rows: [["某省登记簿"], columns, columns.map((column) => cells[column] ?? "")] },
      ]);
    test.each<[string, string | Buffer]>([
      ["in UTF-16 LE", Buffer.concat([Buffer.from("fffe", "hex"), utf16])],
      ["in UTF-16 BE without mark", Buffer.from(utf16).swap16()],
      ["in semicolons", book(row).replaceAll(",", ";")],
      ["as a workbook, below a title", asWorkbook(row)],
      ["with days as they are written in China", book({ ...row, date: "2024年1月5日" })],
      ["with numbers in full width", book({ ...row, first: "１０００" })],
    ])("is taken %s", async (_, content) =>
      expect(await take(content, true)).toMatchObject({
        refused: 0,
        kilograms: { issue: 1000 },
        report: [{ serials: "GD-PHCER-0000000001000-0000000001999" }],
      }),
    );
    test("counts rows as the file does", async () =>
      expect((await take(asWorkbook({ ...row, last: 1 }), true)).report).toMatchObject([
        { row: 3, reason: "backwards" },
      ]));
    test("finds what stands in the ledger, however the number is written", async () => {
      const there = { ...issued, first: '"1,000"' };
      expect((await take(book(there), true)).report).toMatchObject([{ field: "first", reason: "overlap" }]);
    });
    test("keeps the names of a book in GBK", async () => {
      expect(await take(inGbk(book(row)))).toMatchObject({ takenIn: true });
      const { name } = (await w.store.reading
        .selectFrom("organization" as never)
        .select(["name"] as never[])
        .where("uscc" as never, "=", forest as never)
        .executeTakeFirstOrThrow()) as { name: string };
      expect(name).toBe("潍坊某林场");
    });
    test.each<[string, Buffer | string, string]>([
      [
        "in Big5",
        Buffer.from(
          `${book(row)}\n\u00aa\u004c\u00b7\u007e\u00a4\u00bd\u00a5\u0071`.replace("潍坊某林场", "x"),
          "latin1",
        ),
        "encoding",
      ],
      ["garbled before", book({ ...row, holder_name: "锟斤拷锟斤拷" }), "encoding"],
      [
        "with a hidden row",
        workbook([{ name: "b", rows: [columns, columns.map((column) => row[column] ?? "")], hiddenRows: [2] }]),
        "hiddenRows",
      ],
    ])("is refused %s", async (_, content, reason) =>
      expect(take(content)).rejects.toMatchObject({ code: "INVALID_INPUT", details: { field: "file", reason } }),
    );
  });
});
