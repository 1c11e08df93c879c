import type Database from "better-sqlite3";
import { Event } from "../../server/event/index.ts";
import { Organization, Membership, Person } from "../../server/identity/index.ts";
import { Batch, Block, Transfer } from "../../server/ledger/index.ts";
import { Methodology } from "../../server/methodology/index.ts";
import { JournalEntry } from "../../server/platform/store/tables.ts";
import { Project, SubProject } from "../../server/project/index.ts";
import { accountOf, holderOf, instantOf, kilogramsOf, regionOf, spread, vintageOf } from "./spread.ts";

export const mechanism = "370000-PHCER";
const day = "2026-01-01";
const instant = "2026-01-01T00:00:00.000Z";
/** How far the first serials of neighbouring blocks are apart. */
export const serialsApart = 100_000;
const holders = 50;

export const blockId = (i: number): string => `b${String(i).padStart(7, "0")}`;

/** A row as SQLite keeps it, with what the entity says where the bench says nothing. */
const stored = (entity: new () => object, row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...new entity(), ...row })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        typeof value === "boolean"
          ? Number(value)
          : typeof value === "object" && value !== null
            ? JSON.stringify(value)
            : value,
      ]),
  );

/**
 * Fills a migrated database as users would in three years: `blocks` credit blocks of four provinces, a hundredth as many
 * projects and events, and a journal entry for each block.
 */
export function fill(db: Database.Database, blocks: number): void {
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    return db.prepare(
      `insert into "${table}" (${names.map((name) => `"${name}"`).join()}) values (${names.map((name) => `@${name}`).join()})`,
    );
  };
  const many = (entity: new () => object, count: number, row: (i: number) => object) => {
    const statement = insert(entity.name[0]!.toLowerCase() + entity.name.slice(1), stored(entity, row(0)));
    for (let i = 0; i < count; i++) statement.run(stored(entity, row(i)));
  };
  const projects = Math.ceil(blocks / 100);
  const rows = rowsOf(projects, Math.ceil(blocks / projects));
  db.transaction(() => {
    many(Organization, holders, rows.organization);
    many(Person, 1, rows.person);
    many(Membership, 2, rows.membership);
    many(Methodology, 20, rows.methodology);
    // What was issued is of filed projects; a tenth more are being prepared.
    many(Project, Math.ceil(projects * 1.1), rows.project);
    many(SubProject, Math.ceil(projects * 1.1), rows.part);
    many(Event, projects, rows.event);
    many(Batch, projects, rows.batch);
    many(Block, blocks, rows.block);
    many(Transfer, blocks, (i) => rows.transfer(i, "issue"));
    many(Transfer, Math.ceil(blocks / 10), (i) => rows.transfer(i * 10, "retire"));
    many(JournalEntry, blocks, rows.entry);
    for (const row of sumsOf(blocks)) insert("turnover", row).run(row);
    for (const row of balancesOf(blocks)) insert("balance", row).run(row);
  })();
}

/** What stands in each account of each holder, so that whoever retires has it. */
function balancesOf(blocks: number): Record<string, unknown>[] {
  const sums = new Map<string, number>();
  for (let i = 0; i < blocks; i++) {
    const account = `held:${holderOf(i, holders)}`;
    if (accountOf(i) === "held") sums.set(account, (sums.get(account) ?? 0) + kilogramsOf(i));
  }
  return Array.from(sums, ([account, kilograms]) => ({ account, kilograms }));
}
/** What each month's issues come to in each province. */
function sumsOf(blocks: number): Record<string, unknown>[] {
  const sums = new Map<string, number>();
  for (let i = 0; i < blocks; i++) {
    const key = `${regionOf(i)} ${instantOf(i).slice(0, 7)}`;
    sums.set(key, (sums.get(key) ?? 0) + kilogramsOf(i));
  }
  return Array.from(sums, ([key, kilograms]) => {
    const [region, month] = key.split(" ");
    return { region, month, kind: "issue", account: "held", lane: 0, kilograms };
  });
}

/** The rows by number: of each project come `each` blocks. */
function rowsOf(projects: number, each: number) {
  const governed = (i: number) => ({ region: regionOf(i), policyOn: day });
  const organization = (i: number) => ({
    id: `o${i}`,
    name: `单位 ${i}`,
    uscc: `u${i}`,
    region: regionOf(i),
    joinedAt: instant,
  });
  const person = () => ({
    id: "p-holder",
    name: "持有人",
    email: "holder@example.org",
    organization: "o0",
    joinedAt: instant,
    passwordHash: "-",
  });
  const membership = (i: number) => ({
    id: `ms${i}`,
    person: "p-holder",
    organization: "o0",
    kind: ["creditHolder", "operator"][i]!,
    region: "370000",
    state: "active",
    requestedAt: instant,
  });
  const methodology = (i: number) => ({
    id: `m${i}`,
    revision: 1,
    code: `M${i}`,
    titleZh: `方法学 ${i}`,
    titleEn: `Methodology ${i}`,
    ...governed(i),
    applicant: "o1",
    speciality: "forest",
    document: "{}",
    state: "filed",
    panel: "[]",
    version: 1,
    round: 1,
    demonstration: 1,
  });
  const project = (i: number) => ({
    id: `p${i}`,
    number: `${regionOf(i)}-P-${2023 + spread(i, 3)}-${i}`,
    titleZh: `项目 ${i}`,
    ...governed(i),
    city: `${regionOf(i).slice(0, 2)}0${1 + spread(i, 9)}00`,
    owner: holderOf(i, holders),
    developer: `o${spread(i, holders)}`,
    speciality: ["forest", "marine", "farm"][spread(i, 3)]!,
    boundary: "{}",
    hectaresDeclared: "1",
    areaSquareMetres: 1,
    west: 0,
    south: 0,
    east: 0,
    north: 0,
    creditingFrom: day,
    creditingTo: day,
    tenure: "-",
    shares: "[]",
    declarations: "[]",
    poorArea: 0,
    shield: 0,
    filedOn: instantOf(i).slice(0, 10),
    state: i < projects ? "filed" : "draft",
    revision: 1,
  });
  const part = (i: number) => ({
    id: `sp${i}`,
    project: `p${i}`,
    ordinal: 1,
    titleZh: `项目 ${i}`,
    methodology: `m${i % 20}`,
    speciality: "forest",
    exAnte: "{}",
    estimated: "{}",
    conditions: "[]",
  });
  const event = (i: number) => ({
    id: `e${i}`,
    revision: 1,
    number: `${regionOf(i)}-E-${2023 + spread(i, 3)}-${i}`,
    titleZh: `活动 ${i}`,
    ...governed(i),
    organiser: holderOf(i, holders),
    kind: ["meeting", "forum", "sports", "exhibition"][spread(i, 4)]!,
    hostKind: "enterprise",
    level: "provincial",
    beginsOn: instantOf(i).slice(0, 10),
    endsOn: instantOf(i).slice(0, 10),
    place: "会展中心",
    participants: 100 + spread(i, 10_000),
    boundary: '["event"]',
    state: ["draft", "planned", "accounted", "accounted"][spread(i * 3, 4)]!,
  });
  const batch = (i: number) => ({
    id: `t${i}`,
    mechanism,
    first: i * serialsApart * each,
    kilograms: serialsApart * each,
    region: regionOf(i),
    project: `p${i}`,
    issuance: `i${i}`,
    vintage: vintageOf(i),
    issuedAt: instantOf(i),
  });
  const owned = (i: number) => ({
    mechanism,
    first: i * serialsApart,
    kilograms: kilogramsOf(i),
    batch: `t${Math.floor(i / each)}`,
    project: `p${(i * 31) % projects}`,
  });
  const block = (i: number) => ({
    id: blockId(i),
    ...owned(i),
    ...governed(i),
    holder: holderOf(i, holders),
    account: accountOf(i),
    methodologyCode: `M${i % 20}`,
    speciality: "forest",
    vintage: vintageOf(i),
    demonstration: 1,
  });
  // Each was issued; every tenth part of a block went to an event and was retired there.
  const transfer = (i: number, kind: "issue" | "retire") => ({
    id: `${kind === "issue" ? "i" : "r"}${String(i).padStart(7, "0")}`,
    kind,
    ...owned(i),
    region: regionOf(i),
    block: blockId(i),
    of: kind === "issue" ? null : blockId(i),
    giver: kind === "issue" ? null : holderOf(i, holders),
    taker: holderOf(i, holders),
    beneficiary: kind === "issue" ? null : `活动 ${i}`,
    clause: "platform default",
    at: instantOf(i),
  });
  const entry = (i: number) => ({
    id: `j${String(i).padStart(7, "0")}`,
    type: "block",
    record: blockId(i),
    action: "issue",
    actor: "p-holder",
    at: instantOf(i),
    clause: "platform default",
    salt: "0".repeat(32),
  });
  return { organization, person, membership, methodology, project, part, event, batch, block, transfer, entry };
}
