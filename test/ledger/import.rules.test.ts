import { describe, expect, test } from "vitest";
import { planImport } from "../../server/ledger/import.rules.ts";
import type { ImportCells, ImportRow } from "../../server/ledger/import-row.rules.ts";
import { ruleBroken } from "../../shared/platform/refusal.ts";
import { refusalOf } from "../support/refusal.ts";

const [owner, buyer] = ["91350100M000100Y43", "91110108551385082Q"] as const;
const issued: ImportCells = {
  kind: "issue",
  mechanism: "BJ-PCER",
  first: "1000",
  last: "1999",
  date: "2024-01-05",
  holder: owner,
  holder_name: "林业公司",
  region: "370000",
  project: "BJ-1",
  methodology: "BJ-M-1",
  speciality: "forest",
  vintage: "2023",
};
const sold: ImportCells = {
  kind: "transfer",
  mechanism: "BJ-PCER",
  first: "1200",
  last: "1499",
  date: "2024-03-05",
  holder: owner,
  to: buyer,
  to_name: "会展公司",
};
const retired: ImportCells = {
  kind: "retire",
  mechanism: "BJ-PCER",
  first: "1300",
  last: "1349",
  date: "2024-05-05",
  holder: buyer,
};
type Known = Parameters<typeof planImport>[1];
const known: Known = {
  organizations: new Set<string>(),
  ranges: [],
  assertGoverned(province) {
    if (province !== "370000") throw ruleBroken("region", "noPolicy", "no policy");
  },
};
const today = "2026-03-01";
const plan = (rows: readonly ImportCells[], but: Partial<Known> = {}) => planImport(rows, { ...known, ...but }, today);
const faultsOf = (rows: readonly ImportCells[], but: Partial<Known> = {}) =>
  plan(rows, but).faults.map(({ row, field, reason, against }) => [row, field, reason, against]);
const pieces = (...of: readonly (readonly [number, number])[]) =>
  of.map(([first, kilograms]) => ({ first, kilograms }));
const retiredByOwner: ImportCells = { ...retired, holder: owner };
const long = "x".repeat(301);

describe("what a row must say", () => {
  const needed = ["kind", "mechanism", "first", "last", "date", "holder"] as const;
  const neededToIssue = ["region", "project", "methodology", "speciality", "vintage"] as const;
  test.each([...needed, ...neededToIssue])("an issuance its %s", (name) =>
    expect(faultsOf([{ ...issued, [name]: " " }])).toEqual([[2, name, "missing", undefined]]),
  );
  test.each([...needed, "to"] as const)("a transfer its %s", (name) =>
    expect(faultsOf([issued, { ...sold, [name]: "" }])).toEqual([[3, name, "missing", undefined]]),
  );
  test.each(neededToIssue)("and no movement its %s", (name) =>
    expect(faultsOf([issued, { ...sold, [name]: "" }, retired])).toEqual([]),
  );

  test.each<[string, ImportCells, string, string]>([
    ["a kind is unknown", { kind: "split" }, "kind", "unknown"],
    ["a mechanism is the platform's own", { mechanism: "370000-PHCER" }, "mechanism", "ownMechanism"],
    ["a mechanism is of small letters", { mechanism: "bj-pcer" }, "mechanism", "shape"],
    ["a mechanism is one letter", { mechanism: "B" }, "mechanism", "shape"],
    ["a mechanism begins with a hyphen", { mechanism: "-BJ" }, "mechanism", "shape"],
    ["a mechanism has a blank in it", { mechanism: "BJ PCER" }, "mechanism", "shape"],
    ["a mechanism is of 41 letters", { mechanism: "B".repeat(41) }, "mechanism", "shape"],
    ["a serial is written with an exponent", { first: "1e3" }, "first", "notWhole"],
    ["a serial is below 0", { first: "-1" }, "first", "notWhole"],
    ["a serial is not a whole number", { first: "1000.5" }, "first", "notWhole"],
    ["a serial has more than 13 digits", { last: "10000000000000" }, "last", "notWhole"],
    ["a serial has 16 digits", { first: "0000000000001000" }, "first", "notWhole"],
    ["a range ends before it begins", { last: "999" }, "last", "backwards"],
    ["a day is none", { date: "2024-02-30" }, "date", "day"],
    ["a day is none at all", { date: "2024-13-01" }, "date", "day"],
    ["a day may be another", { date: "5/1/2024" }, "date", "dayOrder"],
    ["a day is of a far year", { date: "+002024-01-05" }, "date", "day"],
    ["a day has not come", { date: "2026-03-02" }, "date", "day"],
    ["a credit code is wrong", { holder: "91350100M000100Y44" }, "holder", "usccCheck"],
    ["nobody knows who a code is", { holder_name: "" }, "holder_name", "missing"],
    ["a name has a sign that nobody sees", { holder_name: "林业\u200B公司" }, "holder_name", "invisibleSign"],
    ["a name is too long", { holder_name: long }, "holder_name", "length"],
    ["a statement is too long", { statement: "x".repeat(4001) }, "statement", "length"],
    ["a clause is too long", { clause: long }, "clause", "length"],
    ["a region is unknown", { region: "990000" }, "region", "unknownRegion"],
    ["a region is a city", { region: "370100" }, "region", "notAProvince"],
    ["a region has no policy", { region: "110000" }, "region", "noPolicy"],
    ["a vintage comes after its issue", { vintage: "2025" }, "vintage", "year"],
    ["a vintage comes before all mechanisms", { vintage: "1989" }, "vintage", "year"],
    ["a vintage has not come", { vintage: "2027" }, "vintage", "notWhole"],
    ["a speciality is unknown", { speciality: "moon" }, "speciality", "unknown"],
    ["a statement is the platform's own", { statement: "注销（不作声明）" }, "statement", "reservedStatement"],
    ["a statement is that of an event", { statement: "注销（用于本活动）" }, "statement", "reservedStatement"],
  ])("%s", (_, but, field, reason) =>
    expect(faultsOf([{ ...issued, ...but }])).toEqual([[2, field, reason, undefined]]),
  );
  test.each<[string, ImportCells, string, string]>([
    ["a transfer is to oneself", { ...sold, to: owner }, "to", "toOneself"],
    ["the code of a recipient is none", { ...sold, to: "x" }, "to", "usccShape"],
    ["nobody knows who a recipient is", { ...sold, to_name: "" }, "to_name", "missing"],
    ["an event was offset elsewhere", { ...retiredByOwner, purpose: "eventNeutrality" }, "purpose", "eventElsewhere"],
    ["a purpose is unknown", { ...retiredByOwner, purpose: "fun" }, "purpose", "unknown"],
  ])("%s", (_, row, field, reason) => expect(faultsOf([issued, row])).toEqual([[3, field, reason, undefined]]));

  test.each<[string, ImportCells]>([
    ["a mechanism of two letters", { mechanism: "B1" }],
    ["a mechanism of 40", { mechanism: "B".repeat(40) }],
    ["a mechanism that only looks like the platform's", { mechanism: "37000-PHCER" }],
    ["a mechanism that begins like the platform's", { mechanism: "370000-PHCER.2" }],
    ["a mechanism that ends like the platform's", { mechanism: "X370000-PHCER" }],
    ["one kilogram", { last: "1000" }],
    ["the last serial of 13 digits", { last: "9999999999999" }],
    ["serial 0", { first: "0" }],
    ["a row of today", { date: today }],
    ["a day as it is written in China", { date: "2024年1月5日" }],
    ["a day with a time", { date: "2024-01-05T00:00" }],
    ["a name of 300 characters", { holder_name: "x".repeat(300) }],
    ["a statement of 4,000", { statement: "x".repeat(4000) }],
    ["a vintage of the year of issue", { vintage: "2024" }],
    ["a vintage of 1990", { vintage: "1990" }],
    ["a purpose, which only a retirement has", { purpose: "eventNeutrality" }],
    ["a recipient, whom only a transfer has", { to: owner }],
  ])("may be %s", (_, but) => expect(faultsOf([{ ...issued, ...but }])).toEqual([]));
});

describe("what a row is read as", () => {
  const rowsOf = (...rows: readonly ImportCells[]): readonly ImportRow[] => plan(rows).steps.map(({ row }) => row);
  const read: ImportRow = {
    row: 2,
    kind: "issue",
    mechanism: "BJ-PCER",
    first: 1000,
    end: 2000,
    on: "2024-01-05",
    holder: owner,
    holderName: "林业公司",
    to: "",
    toName: "",
    region: "370000",
    project: "BJ-1",
    methodology: "BJ-M-1",
    speciality: "forest",
    vintage: 2023,
    beneficiary: "",
    purpose: undefined,
    statement: "",
    clause: "platform default",
  };
  const nothing = { holderName: "", region: "", project: "", methodology: "", speciality: undefined, vintage: 0 };
  test("an issuance, spaces around it aside", () => {
    const spaced = Object.fromEntries(Object.entries(issued).map(([name, value]) => [name, ` ${value} `]));
    expect(rowsOf(spaced)).toEqual([read]);
  });
  test("a transfer and a retirement: of what they do not need, nothing", () => {
    const stray: ImportCells = { region: "x", project: "x", methodology: "x", speciality: "x", vintage: "x" };
    const words: ImportCells = { beneficiary: "会展公司", statement: "自用", clause: "BJ 5" };
    const purpose: ImportCells = { purpose: "ownOperation" };
    const [, transfer, end] = rowsOf(issued, { ...sold, ...stray, ...purpose }, { ...retired, ...words, ...purpose });
    const sale = { row: 3, kind: "transfer", first: 1200, end: 1500, on: "2024-03-05", to: buyer, toName: "会展公司" };
    expect(transfer).toEqual({ ...read, ...nothing, ...sale });
    expect(end).toEqual({
      ...read,
      ...nothing,
      ...{ row: 4, kind: "retire", first: 1300, end: 1350, on: "2024-05-05", holder: buyer },
      ...words,
      purpose: "ownOperation",
    });
  });
});

describe("who is known", () => {
  const again: ImportCells = { ...issued, first: "2000", last: "2999", holder_name: "" };
  test("is whoever is on the platform, or was named in an earlier row", () => {
    expect(faultsOf([{ ...issued, holder_name: "" }], { organizations: new Set([owner]) })).toEqual([]);
    expect(faultsOf([issued, again])).toEqual([]);
    expect(faultsOf([issued, sold, { ...again, holder: buyer }])).toEqual([]);
  });
  test("is not whom only a refused row names", () =>
    expect(faultsOf([{ ...issued, last: "1" }, again])).toEqual([
      [2, "last", "backwards", undefined],
      [3, "holder_name", "missing", undefined],
    ]));
});

describe("what rows may do one after the other", () => {
  const next: ImportCells = { ...issued, first: "2000", last: "2999" };
  const before: ImportCells = { ...issued, first: "0", last: "999" };
  const cancelled: ImportCells = { ...retiredByOwner, kind: "cancel" };
  test.each<[string, ImportCells[], unknown[][]]>([
    ["ranges may touch", [issued, next, before], []],
    ["of another mechanism they may overlap", [issued, { ...issued, mechanism: "BJ-2" }], []],
    ["two overlap by one", [issued, { ...next, first: "1999" }], [[3, "first", "overlap", 2]]],
    ["the later of two overlaps", [issued, next, { ...before, last: "1000" }], [[4, "first", "overlap", 2]]],
    ["one lies within another", [issued, { ...issued, first: "1500", last: "1500" }], [[3, "first", "overlap", 2]]],
    [
      "what moves was never issued",
      [{ ...retiredByOwner, holder_name: "林业公司" }],
      [[2, "first", "notIssued", undefined]],
    ],
    [
      "its end was not issued",
      [issued, { ...retiredByOwner, first: "1950", last: "2000" }],
      [[3, "first", "notIssued", undefined]],
    ],
    [
      "its beginning was not issued",
      [issued, { ...retiredByOwner, first: "999", last: "1000" }],
      [[3, "first", "notIssued", undefined]],
    ],
    [
      "its middle was not issued",
      [before, next, { ...retiredByOwner, first: "500", last: "2500" }],
      [[4, "first", "notIssued", undefined]],
    ],
    ["what moves may reach over two ranges", [issued, next, { ...retiredByOwner, first: "1500", last: "2500" }], []],
    ["all of it may move", [issued, { ...retiredByOwner, first: "1000", last: "1999" }], []],
    ["what moves is another's by then", [issued, sold, retiredByOwner], [[4, "holder", "otherHolder", 3]]],
    [
      "a part of it is",
      [issued, sold, { ...retiredByOwner, first: "1100", last: "1200" }],
      [[4, "holder", "otherHolder", 3]],
    ],
    ["what is beside it is not", [issued, sold, { ...retiredByOwner, first: "1100", last: "1199" }], []],
    ["it was retired before", [issued, sold, retired, { ...retired, first: "1340" }], [[5, "first", "final", 4]]],
    ["it was cancelled before", [issued, cancelled, retiredByOwner], [[4, "first", "final", 3]]],
    [
      "what was sold range by range may be retired as one",
      [
        issued,
        next,
        { ...sold, first: "1000", last: "1999" },
        { ...sold, first: "2000", last: "2999" },
        { ...retired, first: "1500", last: "2499" },
      ],
      [],
    ],
    ["two may happen on one day", [issued, sold, { ...retired, date: "2024-03-05" }], []],
    [
      "things happen in another order than their days",
      [issued, sold, { ...retired, date: "2024-03-04" }],
      [[4, "date", "outOfOrder", 3]],
    ],
    [
      "several rows are wrong: each is told, and what follows from them",
      [{ ...issued, last: "1" }, next, { ...sold, to: "x" }, { ...sold, first: "1000" }],
      [
        [2, "last", "backwards", undefined],
        [4, "to", "usccShape", undefined],
        [5, "first", "notIssued", undefined],
      ],
    ],
  ])("%s", (_, rows, faults) => {
    expect(faultsOf(rows)).toEqual(faults);
    expect(plan(rows).steps).toHaveLength(faults.length > 0 ? 0 : rows.length);
  });

  const standing = [
    { id: "high", mechanism: "BJ-PCER", first: 2000, kilograms: 100 },
    { id: "low", mechanism: "BJ-PCER", first: 900, kilograms: 100 },
    { id: "elsewhere", mechanism: "BJ-2", first: 1000, kilograms: 1000 },
  ];
  test.each<[string, ImportCells, unknown[][]]>([
    ["fits between what is in the ledger", {}, []],
    ["reaches into what begins there", { last: "2000" }, [[2, "first", "overlap", "high"]]],
    ["begins within what ends there", { first: "999" }, [[2, "first", "overlap", "low"]]],
    ["lies where another mechanism's credits are", { mechanism: "BJ-2" }, [[2, "first", "overlap", "elsewhere"]]],
  ])("an issuance %s", (_, but, faults) =>
    expect(faultsOf([{ ...issued, ...but }], { ranges: standing })).toEqual(faults),
  );
  test("a fault of the platform itself is not one of the book", () =>
    expect(() =>
      plan([issued], {
        assertGoverned() {
          throw new RangeError("defect");
        },
      }),
    ).toThrow(RangeError));
});

describe("the ranges that a row enters or moves", () => {
  test("are split where other rows split them", () => {
    const steps = plan([issued, sold, retired, { ...retiredByOwner, first: "1900", last: "1999" }]).steps;
    expect(steps.map((step) => step.pieces)).toEqual([
      pieces([1000, 200], [1200, 100], [1300, 50], [1350, 150], [1500, 400], [1900, 100]),
      pieces([1200, 100], [1300, 50], [1350, 150]),
      pieces([1300, 50]),
      pieces([1900, 100]),
    ]);
  });
  test("reach over what was issued apart", () => {
    const two = [
      issued,
      { ...issued, first: "2000", last: "2999" },
      { ...retiredByOwner, first: "1500", last: "2499" },
    ];
    expect(plan(two).steps.map((step) => step.pieces)).toEqual([
      pieces([1000, 500], [1500, 500]),
      pieces([2000, 500], [2500, 500]),
      pieces([1500, 500], [2000, 500]),
    ]);
  });
  test("move on after a transfer, and are its recipient's", () => {
    const back: ImportCells = { ...sold, holder: buyer, to: owner, date: "2024-04-05" };
    expect(faultsOf([issued, sold, back, retiredByOwner])).toEqual([]);
    expect(faultsOf([issued, sold, back, retired])).toEqual([[5, "holder", "otherHolder", 4]]);
  });
  test("are a million at most", () => {
    // All are sold to and fro 999 times, then one by one: each of the first thousand rows is in a thousand pieces.
    const toAndFro = Array.from({ length: 999 }, (_, i): ImportCells => {
      const [holder, to] = i % 2 === 0 ? [owner, buyer] : [buyer, owner];
      return { ...sold, first: "1000", last: "1999", holder, to };
    });
    const oneByOne = Array.from({ length: 1000 }, (_, i): ImportCells => {
      return { ...sold, first: `${1000 + i}`, last: `${1000 + i}`, holder: buyer, to: owner };
    });
    expect(refusalOf(() => plan([issued, ...toAndFro, ...oneByOne]))).toEqual({
      code: "INVALID_INPUT",
      field: "file",
      reason: "tooLong",
      row: 1002,
      most: 1_000_000,
      clause: "platform default",
    });
  });
});
