import { setImmediate } from "node:timers/promises";
import type { ExpressionBuilder } from "kysely";
import { bearers, type Bearer } from "../../shared/event/event.ts";
import type { Account } from "../../shared/ledger/ledger.ts";
import { reserving } from "../../shared/offset/offset.ts";
import { accountedEvents } from "../event/index.ts";
import type { Block } from "../ledger/index.ts";
import type { Context } from "../platform/context.ts";
import { decoded } from "../platform/record/rows.ts";
import { dialectAt, rowsAt, type Inside } from "../platform/record/transaction.ts";
import type { Tables } from "../platform/store/tables.ts";
import { ForeignUnit } from "./foreign-unit.entity.ts";
import type { Demand, Supply } from "./rules.ts";

/** The origin of a supply, beside what the plan needs: its owner, its offer, and its display name. */
export interface Origin {
  readonly seller: string;
  readonly offer: string | null;
  readonly product: string;
  /** The account from which a block is taken. */
  readonly from?: Account;
}
export interface Stock {
  readonly supplies: readonly Supply[];
  readonly origins: ReadonlyMap<string, Origin>;
}

/**
 * The coverage of an event, in whole kilograms. `removed` is validated for its committed sinks, `pending` is still
 * expected of them.
 */
export interface Held {
  readonly retired: Record<Bearer, number>;
  readonly reserved: Record<Bearer, number>;
  removed: number;
  pending: number;
}
const none = (): Record<Bearer, number> => ({ organiser: 0, participants: 0 });

export async function heldFor(at: Context | Inside, events: readonly string[]): Promise<ReadonlyMap<string, Held>> {
  const found = new Map(
    events.map((event): [string, Held] => [event, { retired: none(), reserved: none(), removed: 0, pending: 0 }]),
  );
  if (events.length === 0) return found;
  const rows = await rowsAt(at)
    .selectFrom("allocation")
    .select(["event", "state", "share", (it) => it.fn.sum<number>("kilograms").as("kilograms")])
    .where("event", "in", [...events])
    .where("state", "in", ["retired", ...reserving])
    .groupBy(["event", "state", "share"])
    .execute();
  for (const { event, state, share, kilograms } of rows)
    found.get(event)![state === "retired" ? "retired" : "reserved"][share] += Number(kilograms);
  // A sink no longer in the library removes nothing for anyone.
  const sinks = await rowsAt(at)
    .selectFrom("commitment as c")
    .innerJoin("project as p", "p.id", "c.project")
    .select(["c.event", "c.state", "c.kilograms", "c.validatedKilograms"])
    .where("c.event", "in", [...events])
    .where((it) =>
      it.or([
        it.and([it("c.state", "=", "validated"), it("p.state", "=", "filed")]),
        it.and([it("c.state", "=", "committed"), it("p.state", "not in", ["refused", "withdrawn"])]),
      ]),
    )
    .execute();
  for (const { event, state, kilograms, validatedKilograms } of sinks) {
    if (state === "validated") found.get(event)!.removed += validatedKilograms!;
    else found.get(event)!.pending += kilograms;
  }
  return found;
}
const sum = (of: Record<Bearer, number>): number => of.organiser + of.participants;
/** The part of an event's coverage that counts: retired here, cancelled elsewhere, and removed by its sinks. */
export const coveredBy = ({ retired, removed }: Held): number => sum(retired) + removed;
export const reservedFor = ({ reserved }: Held): number => sum(reserved);

/**
 * What the accounted events of a province still need: the organiser's part and the participants', after retirements and
 * reservations for each, and expected removals. Inside a transaction the events are locked until it ends.
 * @param only one event by id.
 */
export async function demandsOf(at: Context | Inside, region: string, only?: string): Promise<Demand[]> {
  const events = await accountedEvents(at, region, only);
  const held = await heldFor(
    at,
    events.map(({ id }) => id),
  );
  return events.flatMap(({ id, emissionsKilograms, participantsKilograms, dueOn, sequence }): Demand[] => {
    const it = held.get(id)!;
    const sinks = it.removed + it.pending;
    const part = {
      participants: participantsKilograms ?? 0,
      organiser: emissionsKilograms - (participantsKilograms ?? 0),
    };
    const lacks = (share: Bearer, more: number): number =>
      Math.max(0, part[share] - it.retired[share] - it.reserved[share] - more);
    // Sinks serve the organiser's part first; nothing is demanded beyond the event's total need.
    const organiser = lacks("organiser", sinks);
    const left = Math.max(0, emissionsKilograms - coveredBy(it) - reservedFor(it) - it.pending);
    const need = {
      organiser: Math.min(organiser, left),
      participants: Math.min(lacks("participants", 0), Math.max(0, left - organiser)),
    };
    return bearers
      .filter((share) => need[share] > 0)
      .map((share) => ({ event: id, share, kilograms: need[share], dueOn: dueOn ?? "9999-12-31", sequence }));
  });
}

/** Why credits of a project may not be allocated to any event now; undefined when they may. */
const standingOf = (project: string | null, admission: string | null): string | undefined =>
  project !== "filed" ? "projectNotInGoodStanding" : admission !== "admitted" ? "projectNotAdmitted" : undefined;
/** What is read of blocks: of some hundred thousand no more than is needed. */
const ofBlocks = [
  "b.id",
  "b.mechanism",
  "b.speciality",
  "b.region",
  "b.vintage",
  "b.first",
  "b.kilograms",
  "b.holder",
  "b.event",
] as const;
type OfBlock = Pick<Block, "id" | "mechanism" | "speciality" | "region" | "vintage" | "first">;
/** The columns that a supply takes from its block. */
const ofBlock = ({ mechanism, speciality, region, vintage, first }: OfBlock) => ({
  source: "block" as const,
  granule: 1,
  mechanism,
  speciality,
  province: region,
  vintage,
  serial: first,
});

const stocks = new WeakMap<Context, Promise<Stock>>();
/**
 * All offers and donations in every province: the plan judges eligibility. Outside a transaction, loaded once per
 * request.
 * @param only one supply by id.
 */
export function stockOf(at: Context | Inside, only?: string): Promise<Stock> {
  if ("trx" in at || only) return stockNow(at, only);
  const known = stocks.get(at) ?? stockNow(at);
  stocks.set(at, known);
  return known;
}
async function stockNow(at: Context | Inside, only?: string): Promise<Stock> {
  const origins = new Map<string, Origin>();
  const offers = await offersOf(at, origins, only);
  const donations = await donationsOf(at, origins, only);
  return { supplies: [offers, donations, await unitsOf(at, origins, only)].flat(), origins };
}
/** Rows in the order of `keyOf`, page by page: between pages others have their turn. */
async function* pages<R>(page: (after: string) => Promise<R[]>, keyOf: (row: R) => string): AsyncGenerator<R[]> {
  for (let after = ""; ; ) {
    const rows = await page(after);
    yield rows;
    if (rows.length < rowsAtOnce) return;
    after = keyOf(rows.at(-1)!);
    await setImmediate();
  }
}
const rowsAtOnce = 1_000;

/** The open offers of holders; adds their origins. */
async function offersOf(at: Context | Inside, origins: Map<string, Origin>, only?: string): Promise<Supply[]> {
  const offered = (after: string) =>
    rowsAt(at)
      .selectFrom("offer as o")
      .innerJoin("block as b", "b.id", "o.block")
      .leftJoin("project as p", "p.id", "b.project")
      .leftJoin("admission as a", "a.project", "b.project")
      .select(ofBlocks)
      .select([
        "o.id as offer",
        "o.seller",
        "o.kind as gift",
        "o.remaining",
        "o.event as meantFor",
        "p.state as project_state",
        "p.number as project_number",
        "a.state as admission_state",
      ])
      .where("o.state", "=", "open")
      .where("o.id", ">", after)
      .$if(!!only, (query) => query.where("o.id", "=", only!))
      .where("o.remaining", ">", 0)
      .orderBy("o.id")
      .limit(rowsAtOnce)
      .execute();
  const all: Supply[] = [];
  for await (const rows of pages(offered, ({ offer }) => offer))
    for (const row of rows) {
      const { offer, seller, gift, remaining, meantFor, project_state, project_number, admission_state, ...block } =
        row;
      const product = `${block.mechanism} ${project_number ?? ""}`.trim();
      origins.set(offer, { seller, offer, from: "held", product });
      const barred = standingOf(project_state, admission_state);
      all.push({
        ...ofBlock(block),
        id: offer,
        kilograms: remaining,
        donated: gift === "donation",
        event: meantFor,
        ...(barred && { barred }),
      });
    }
  return all;
}

/** The blocks donated to pools and events; adds their origins. */
async function donationsOf(at: Context | Inside, origins: Map<string, Origin>, only?: string): Promise<Supply[]> {
  const donated = (account: Account) => (after: string) =>
    rowsAt(at)
      .selectFrom("block as b")
      .leftJoin("project as p", "p.id", "b.project")
      .leftJoin("admission as a", "a.project", "b.project")
      .select(ofBlocks)
      .select(["p.state as project_state", "p.number as project_number", "a.state as admission_state"])
      .where("b.account", "=", account)
      .where("b.id", ">", after)
      .$if(!!only, (query) => query.where("b.id", "=", only!))
      .orderBy("b.id")
      .limit(rowsAtOnce)
      .execute();
  const all: Supply[] = [];
  for (const account of ["pool", "earmarked"] as const)
    for await (const rows of pages(donated(account), ({ id }) => id))
      for (const row of rows) {
        const { project_state, project_number, admission_state, ...block } = row;
        const product = `${block.mechanism} ${project_number ?? ""}`.trim();
        origins.set(block.id, { seller: block.holder, offer: null, from: account, product });
        const barred = standingOf(project_state, admission_state);
        all.push({
          ...ofBlock(block),
          id: block.id,
          kilograms: block.kilograms,
          donated: true,
          event: account === "earmarked" ? block.event : null,
          ...(barred && { barred }),
        });
      }
  return all;
}

/** The declared units of other registries; adds their origins. */
async function unitsOf(at: Context | Inside, origins: Map<string, Origin>, only?: string): Promise<Supply[]> {
  const declared = await rowsAt(at)
    .selectFrom("foreignUnit")
    .selectAll()
    .where("state", "in", ["checked", "submitted"])
    .$if(!!only, (query) => query.where("id", "=", only!))
    .where("remaining", ">", 0)
    .execute();
  return decoded(ForeignUnit, declared, dialectAt(at)).map((unit): Supply => {
    origins.set(unit.id, { seller: unit.holder, offer: null, product: `${unit.kind} ${unit.registry}` });
    return {
      id: unit.id,
      source: "foreignUnit",
      kilograms: unit.remaining,
      granule: 1000,
      kind: unit.kind,
      province: unit.province,
      forProvince: unit.region,
      donated: unit.donated,
      event: unit.event,
      vintage: unit.vintage,
      serial: unit.firstSerial,
      ...(unit.disputed ? { barred: "disputed" } : unit.state !== "checked" ? { barred: "unitNotChecked" } : {}),
    };
  });
}

/** The serials of a unit's tonnes from `first` on, as written. */
export const unitSerials = (
  { serialPrefix, firstSerial }: Pick<ForeignUnit, "serialPrefix" | "firstSerial">,
  from: number,
  tonnes: number,
): string => `${serialPrefix}${firstSerial + from} … ${serialPrefix}${firstSerial + from + tonnes - 1}`;
/** The unit is not disputed. */
export const undisputed = (it: ExpressionBuilder<Tables, "foreignUnit">) => it("disputed", "=", it.lit(false));
