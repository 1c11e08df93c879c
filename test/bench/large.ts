import Database from "better-sqlite3";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { publicLines } from "../../server/ledger/index.ts";
import { pdfOf, wordOf, type Sheet } from "../../server/platform/paper/index.ts";
import { readWhole, workbookOf } from "../../server/platform/sheet/index.ts";
import { sheetLimits } from "../../server/platform/sheet/table.ts";
import { closeWorkers } from "../../server/platform/worker/pool.ts";
import { actors } from "../support/actors.ts";
import { platformOn } from "../support/platform.ts";
import type { Case } from "./case.ts";
import { fill } from "./data.ts";
import { now } from "./documents.ts";
import { benchKeys } from "./keys.ts";
import { stalled } from "./stall.ts";

const [gifts, entries] = [200_000, 200_000];

/** Lets blocks be gifts to the province's pool, and the log have entries under one head. */
function enlarge(file: string): void {
  const db = new Database(file);
  fill(db, gifts);
  db.prepare("update block set account = 'pool' where account = 'held'").run();
  const leaf = db.prepare("insert into leaf (id, content, position, format) values (?, ?, ?, 2)");
  const content = JSON.stringify({ type: "block", action: "retire", clause: "x".repeat(400) });
  db.transaction(() => {
    for (let i = 0; i < entries; i++) leaf.run(`l${i}`, content, i);
    db.prepare(
      `insert into "treeHead" (size, root, frontier, signature, at, note) values (?, '', '', '', ?, null)`,
    ).run(entries, now);
  })();
  db.close();
}

const cells = (i: number) => [`第 ${i} 行`, i, i / 7, `活动 ${i % 97}`, "kWh", "0.5810", "实测", `备注 ${i}`];
const columns = ["名称", "序号", "数值", "来源", "单位", "因子", "质量", "备注"];
const sheet = { name: "清单", columns, rows: Array.from({ length: 10_000 }, (_, i) => cells(i)) };
const paper: Sheet = {
  title: "登记表",
  on: "2026-01-01",
  foot: [],
  page: "landscape",
  parts: [
    { kind: "title", text: "登记表" },
    {
      kind: "table",
      columns: columns.map((label) => ({ key: label, label })),
      rows: sheet.rows.slice(0, 1_000).map((row) => row.map(String)),
    },
  ],
};

/** What is downloaded, printed or laid out from much: how long others wait meanwhile. */
export async function largeStalls(file: string): Promise<Case[]> {
  const platform = await platformOn(`file:${file}`);
  enlarge(file);
  const ask = async (query: string) => {
    const answer = await platform.ask(actors.operator, query);
    if (answer.refused) throw new Error(answer.message);
  };
  const sink = () => new Writable({ write: (_, __, done) => done() });
  const lines = async function* () {
    for await (const line of publicLines(platform.store, benchKeys)) yield `${line}\n`;
  };
  const workbook = await workbookOf([sheet]);
  const works: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["/ledger.jsonl of 200,000 entries", () => pipeline(Readable.from(lines()), sink())],
    ["a workbook of 10,000 rows written", () => workbookOf([sheet])],
    ["a workbook of 10,000 rows read", () => readWhole(workbook, { ...sheetLimits, rows: 10_001 })],
    ["a Word document of 1,000 rows", () => wordOf(paper)],
    ["a PDF of 1,000 rows", () => pdfOf(paper)],
    ["the board of a queue with 200,000 gifts", () => ask(board)],
    ["the figures of a province of 200,000 blocks", () => ask(figures)],
    ["a search for a text that nothing holds", () => ask(search)],
  ];
  const cases: Case[] = [];
  for (const [name, work] of works) {
    await work();
    cases.push(await stalled(name, work));
  }
  await closeWorkers();
  await platform.close();
  return cases;
}

const board = '{ queueBoard(region: "370000") { tiers { kilograms } matches { kilograms } passedOver { count } } }';
const figures = '{ provinceFigures(region: "370000") { issuedKilograms heldKilograms months { retiredKilograms } } }';
const search = '{ blocks(filter: { methodologyCode: { contains: "没有" } }) { total next items { id } } }';
