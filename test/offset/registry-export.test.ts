import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { workbook } from "../support/workbook.ts";

/** Exports as their registries make them, with more columns than are read. */
const csv = (...lines: string[]): string => Buffer.from(lines.join("\n")).toString("base64");
const verraHead =
  "Issuance Date,Vintage Start,Vintage End,ID,Name,Country/Area,Total Vintage Quantity,Quantity Issued,Serial Number," +
  "Retirement/Cancellation Date,Retirement Beneficiary,Retirement Reason";
const verraRow = (first: number, last: number, on: string, beneficiary = "", quantity = `"${last - first + 1}"`) =>
  `2025-03-02,2021-01-01,2021-12-31,2410,Forest,China,"9,000",${quantity},` +
  `10452-${first}-${last}-VCS-VCU-263-VER-CN-14-2410-01012021-31122021-1,${on},${beneficiary},`;
const acrHead =
  "fiid,Credit Serial Numbers,Date Issued (GMT),Vintage,Quantity of Credits,Account Holder,Status Effective (GMT)," +
  "Retired on Behalf of";
const acrRow = (first: number, last: number, on: string) =>
  `801,ACR-US-801-2021-2044-${first} to ${last},6/30/2022 7:43:26 PM,2021,${last - first + 1},Somebody,${on},Somebody`;
const goldHead =
  "Vintage,Credit Status,Quantity,GSID,Project Name,Product Type,Retirement Date,Serial Number,Using Entity";
const puroHead =
  "transactionId,owner,completedOn,certificates,creditType,vintage,volume,projectId,beneficiary,usePurpose";
const issuance = "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";

describe.each(dialects)("exports of other registries on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(() => w.close());
  const given = { region: "370000", province: "370000", account: "4711", proof: "RET-2026-7" };
  const imported = async (content: string, dryRun = false, more: object = {}, actor = actors.donor) => {
    const answer = await w.ask(
      actor,
      `mutation ($input: RegistryExportInput!, $content: String!, $dryRun: Boolean!) {
        it: importForeignUnits(input: $input, content: $content, dryRun: $dryRun) {
          registry entered refused left tonnes columns { column title field } order { order isOpen row shownBy }
          rows { row serial tonnes vintage cancelledOn beneficiary unit left field reason details } skipped { what at }
        } }`,
      { variables: { input: { ...given, ...more }, content, dryRun } },
    );
    return answer.it ?? answer;
  };
  const units = async () =>
    (
      await w.ask(
        actors.donor,
        "{ foreignUnits(sort: [{ by: firstSerial }]) { items { kind registry firstSerial tonnes vintage cancelledOn proof holder { id } state } } }",
      )
    ).foreignUnits.items;

  test("a mapping of the columns is shown first, and nothing is kept of a dry run", async () => {
    const book = csv(
      verraHead,
      verraRow(80240001, 80241000, "2025-06-30", "第一届碳中和论坛", '"1,000"'),
      verraRow(80242001, 80242050, ""),
    );
    const seen = await imported(book, true);
    expect(seen).toMatchObject({ registry: "Verra Registry", entered: false, refused: 0, left: 1, tonnes: 1000 });
    expect(
      seen.columns.map(({ column, field }: { column: string; field: string | null }) => column + (field ?? "")),
    ).toEqual(["A", "B", "Cvintage", "D", "E", "F", "G", "Hquantity", "Iserial", "JcancelledOn", "Kbeneficiary", "L"]);
    expect(seen.rows).toMatchObject([
      { row: 2, tonnes: 1000, vintage: 2021, cancelledOn: "2025-06-30", beneficiary: "第一届碳中和论坛", unit: null },
      { row: 3, left: "notRetired", unit: null, reason: null },
    ]);
    expect(await units()).toEqual([]);
    expect(await imported(book)).toMatchObject({ entered: true, rows: [{ unit: expect.any(String) }, { unit: null }] });
    expect(await units()).toEqual([
      {
        kind: "VCU",
        registry: "Verra Registry",
        firstSerial: 80240001,
        tonnes: 1000,
        vintage: 2021,
        cancelledOn: "2025-06-30",
        proof: "RET-2026-7; #2; 第一届碳中和论坛",
        holder: { id: "o-donor" },
        state: "submitted",
      },
    ]);
  });

  test.each([
    [
      "ACR",
      "American Carbon Registry",
      csv(acrHead, acrRow(41001, 41100, "5/31/2025 7:17:56 PM")),
      { firstSerial: 41001, tonnes: 100, vintage: 2021, cancelledOn: "2025-05-31" },
    ],
    [
      "Gold Standard",
      "Gold Standard",
      csv(
        goldHead,
        "2021,Retired,100,7001,Stoves,VER,2025-04-10,GS1-1-CN-GS7001-3-2021-9012-5001-5100,Somebody",
        "2021,Issued,50,7001,Stoves,VER,,GS1-1-CN-GS7001-3-2021-9012-5101-5150,",
      ),
      { firstSerial: 5001, tonnes: 100, vintage: 2021, cancelledOn: "2025-04-10" },
    ],
    [
      "Puro",
      "Puro.earth Registry",
      csv(
        puroHead,
        `t-1,Somebody,2025-12-12T17:30:58.213Z,PURO_PR_CORC100+_FI_100001_2024_${issuance}_1224-1403,CORC 100+,2024,180,100001,,`,
      ),
      { firstSerial: 1224, tonnes: 180, vintage: 2024, cancelledOn: "2025-12-12" },
    ],
    [
      "Puro with numbers of thirty digits",
      "Puro.earth Registry",
      csv(
        puroHead,
        `t-2,Somebody,2025-12-12T17:30:58.213Z,PURO_PR_CORC_FI_100001_2022_${issuance}_643002406801000010000000091002-643002406801000010000000092725,CORC,2022,1724,100001,,`,
      ),
      { firstSerial: 10000000091002, tonnes: 1724, vintage: 2022, cancelledOn: "2025-12-12" },
    ],
  ])("%s", async (_, registry, book, unit) => {
    expect(await imported(book)).toMatchObject({ registry, entered: true });
    expect(await units()).toMatchObject([{ registry, ...unit }]);
    const again = await imported(book);
    expect([again.entered, again.rows[0].reason]).toEqual([false, "alreadyClaimed"]);
  });

  test("a workbook is read as well, below a title and with its days as cells", async () => {
    const book = workbook([
      {
        name: "Retirements",
        rows: [
          ["ACR retired credits"],
          acrHead.split(","),
          [801, "ACR-US-801-2021-2044-41001 to 41100", "", 2021, 100, "", { v: 45808, format: "yyyy-mm-dd" }, ""],
        ],
      },
    ]);
    expect(await imported(book.toString("base64"))).toMatchObject({
      entered: true,
      rows: [{ row: 3, cancelledOn: "2025-05-31" }],
      skipped: [{ what: "rowsAbove", at: "1" }],
    });
  });

  test("the order of day and month is shown by a day of the export, or asked", async () => {
    const open = csv(verraHead, verraRow(80240001, 80240010, "05/06/2025"), verraRow(80240011, 80240020, "06/06/2025"));
    expect(await imported(open)).toMatchObject({
      entered: false,
      order: { order: null, isOpen: true },
      rows: [
        { field: "cancelledOn", reason: "dayOrder", details: { value: "05/06/2025" } },
        { field: "cancelledOn", reason: "dayOrder" },
      ],
    });
    expect(await imported(open, true, { dayOrder: "dayMonth" })).toMatchObject({
      rows: [{ cancelledOn: "2025-06-05" }, {}],
    });
    expect(await imported(open, true, { dayOrder: "monthDay" })).toMatchObject({
      rows: [{ cancelledOn: "2025-05-06" }, {}],
    });
    const shown = csv(
      verraHead,
      verraRow(80240001, 80240010, "05/06/2025"),
      verraRow(80240011, 80240020, "29/05/2025"),
    );
    expect(await imported(shown, true, { dayOrder: "monthDay" })).toMatchObject({
      order: { order: "dayMonth", isOpen: false, row: 3, shownBy: "29/05/2025" },
      rows: [{ cancelledOn: "2025-06-05" }, { cancelledOn: "2025-05-29" }],
    });
    const both = csv(verraHead, verraRow(80240001, 80240010, "05/29/2025"), verraRow(80240011, 80240020, "29/05/2025"));
    expect(await imported(both)).toMatchObject({ refused: "INVALID_INPUT", reason: "dayOrders", row: 2, otherRow: 3 });
  });

  test("one unit serves once: within an export, beside what was declared one by one, and however it is spelled", async () => {
    const { it } = await w.ask(
      actors.forester,
      "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id } }",
      {
        variables: {
          input: {
            ...given,
            kind: "VCU",
            registry: "verra",
            serialPrefix: "10452-",
            firstSerial: 80240001,
            tonnes: 100,
            vintage: 2021,
            cancelledOn: "2025-06-30",
          },
        },
      },
    );
    const again = csv(
      verraHead,
      verraRow(80240051, 80240060, "2025-06-30"),
      verraRow(80250001, 80250100, "2025-06-30"),
      verraRow(80250100, 80250199, "2025-06-30"),
    );
    expect(await imported(again)).toMatchObject({
      entered: false,
      refused: 2,
      rows: [
        { reason: "alreadyClaimed", details: { claimantId: it.id } },
        { reason: null },
        { reason: "alreadyClaimed" },
      ],
    });
    expect(await units()).toEqual([]);
  });

  test.each([
    [
      "units that live on elsewhere",
      `${acrHead},Cancellation Type`,
      "convertedElsewhere",
      { title: "Cancellation Type" },
    ],
    [
      "the columns of no export",
      acrHead.replace("Status Effective (GMT)", "Issued"),
      "unknownExport",
      { nearest: "American Carbon Registry", missing: ["Status Effective (GMT)"] },
    ],
    ["a column that stands twice", `${verraHead},Serial Number`, "columnTwice", { at: "M" }],
    ["an export without rows", verraHead, "noRows", {}],
  ])("%s: refused", async (_, head, reason, details) => {
    const row = reason === "noRows" ? [] : [acrRow(1, 2, "5/31/2025")];
    expect(await imported(csv(head, ...row))).toMatchObject({ refused: "INVALID_INPUT", reason, ...details });
  });

  test.each([
    ["a part of a tonne", verraRow(80240001, 80240001, "2025-06-30", "", "0.5"), "quantity", "notWhole"],
    [
      "another quantity than the serials",
      verraRow(80240001, 80240010, "2025-06-30", "", "9"),
      "tonnes",
      "serialsDisagree",
    ],
    ["a day to come", verraRow(80240001, 80240010, "2099-06-30"), "cancelledOn", "inFuture"],
    ["no day", verraRow(80240001, 80240010, "soon"), "cancelledOn", "notADay"],
    ["no year", verraRow(80240001, 80240010, "2025-06-30").replace("2021-12-31", "?"), "vintage", "notAYear"],
    ["no serial", verraRow(80240001, 80240010, "2025-06-30").replace(/10452[^,]*/, ""), "serial", "missing"],
    [
      "a serial of another form",
      verraRow(80240001, 80240010, "2025-06-30").replace("VCU", "X"),
      "printed",
      "serialForm",
    ],
  ])("a row with %s is refused by its cell", async (_, row, field, reason) => {
    expect(await imported(csv(verraHead, row))).toMatchObject({
      entered: false,
      refused: 1,
      rows: [{ row: 2, field, reason }],
    });
    expect(await units()).toEqual([]);
  });

  test("only a holder hands one in, for provinces, and no more than 500 rows", async () => {
    const book = csv(verraHead, verraRow(80240001, 80240010, "2025-06-30"));
    expect(await imported(book, false, {}, actors.anyone as never)).toMatchObject({ refused: expect.any(String) });
    expect(await imported(book, false, {}, actors.operator as never)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await imported(book, false, { province: "370100" })).toMatchObject({
      reason: "notAProvince",
      field: "province",
    });
    const many = Array.from({ length: 501 }, (_, i) => verraRow(80240001 + i, 80240001 + i, "2025-06-30"));
    expect(await imported(csv(verraHead, ...many))).toMatchObject({ refused: "LIMITED", reason: "sheetTooLarge" });
  });
});
