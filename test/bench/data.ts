import type Database from "better-sqlite3";
import { Organization, Membership, Person } from "../../server/identity/index.ts";
import { Batch, Block, Transfer } from "../../server/ledger/index.ts";
import { Methodology } from "../../server/methodology/index.ts";
import { Project, SubProject } from "../../server/project/index.ts";

export const mechanism = "370000-PHCER";
const day = "2026-01-01";
const instant = "2026-01-01T00:00:00.000Z";
const projects = 2_000;
/** How much each block holds: enough to retire a kilogram many times. */
const kilograms = 100_000;
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

/** Fills a migrated database with `blocks` credit blocks of 2,000 projects, as raw rows: one batch, one holder's balance each. */
export function fill(db: Database.Database, blocks: number): void {
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    return db.prepare(
      `insert into "${table}" (${names.map((name) => `"${name}"`).join()}) values (${names.map((name) => `@${name}`).join()})`,
    );
  };
  const governed = { region: "370000", policyOn: day };
  const organization = (i: number) => ({
    id: `o${i}`,
    name: `单位 ${i}`,
    uscc: `u${i}`,
    region: "370000",
    joinedAt: instant,
  });
  const person = {
    id: "p-holder",
    name: "持有人",
    email: "holder@example.org",
    organization: "o0",
    joinedAt: instant,
    passwordHash: "-",
  };
  const membership = (id: string, kind: string) => ({
    id,
    person: "p-holder",
    organization: "o0",
    kind,
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
    ...governed,
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
    number: `370000-P-2026-${i}`,
    titleZh: `项目 ${i}`,
    ...governed,
    city: "370700",
    owner: `o${i % holders}`,
    developer: `o${i % holders}`,
    speciality: "forest",
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
    filedOn: day,
    state: "filed",
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
  const batch = (i: number) => ({
    id: `t${i}`,
    mechanism,
    first: i * kilograms * Math.ceil(blocks / projects),
    kilograms: kilograms * Math.ceil(blocks / projects),
    region: "370000",
    project: `p${i}`,
    issuance: `i${i}`,
    vintage: 2025,
    issuedAt: instant,
  });
  const block = (i: number) => ({
    id: blockId(i),
    mechanism,
    first: i * kilograms,
    kilograms,
    ...governed,
    holder: `o${i % holders}`,
    account: "held",
    batch: `t${Math.floor(i / Math.ceil(blocks / projects))}`,
    project: `p${(i * 31) % projects}`,
    methodologyCode: "M",
    speciality: "forest",
    vintage: 2025,
    demonstration: 1,
  });
  // Each was issued; every tenth part of a block went to an event and was retired there.
  const transfer = (i: number, kind: "issue" | "retire") => ({
    id: `${kind === "issue" ? "i" : "r"}${String(i).padStart(7, "0")}`,
    kind,
    mechanism,
    first: i * kilograms,
    kilograms,
    region: "370000",
    block: blockId(i),
    of: kind === "issue" ? null : blockId(i),
    batch: `t${Math.floor(i / Math.ceil(blocks / projects))}`,
    project: `p${(i * 31) % projects}`,
    giver: kind === "issue" ? null : `o${i % holders}`,
    taker: `o${i % holders}`,
    beneficiary: kind === "issue" ? null : `活动 ${i}`,
    clause: "platform default",
    at: instant,
  });
  const turnover = (kind: string, account: string, moved: number) => ({
    region: "370000",
    month: instant.slice(0, 7),
    kind,
    account,
    lane: 0,
    kilograms: moved * kilograms,
  });
  const many = (entity: new () => object, count: number, row: (i: number) => object) => {
    const statement = insert(entity.name[0]!.toLowerCase() + entity.name.slice(1), stored(entity, row(0)));
    for (let i = 0; i < count; i++) statement.run(stored(entity, row(i)));
  };
  db.transaction(() => {
    many(Organization, holders, organization);
    many(Person, 1, () => person);
    many(Membership, 2, (i) => membership(`ms${i}`, ["creditHolder", "operator"][i]!));
    many(Methodology, 20, methodology);
    many(Project, projects, project);
    many(SubProject, projects, part);
    many(Batch, projects, batch);
    many(Block, blocks, block);
    many(Transfer, blocks, (i) => transfer(i, "issue"));
    many(Transfer, Math.ceil(blocks / 10), (i) => transfer(i * 10, "retire"));
    const turned = insert("turnover", turnover("issue", "held", 0));
    turned.run(turnover("issue", "held", blocks));
    turned.run(turnover("retire", "held", -Math.ceil(blocks / 10)));
    turned.run(turnover("retire", "retired", Math.ceil(blocks / 10)));
    for (let i = 0; i < holders; i++)
      insert("balance", { account: "", kilograms: 0 }).run({
        account: `held:o${i}`,
        kilograms: kilograms * Math.ceil(blocks / holders),
      });
  })();
}
