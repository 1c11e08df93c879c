import { bearers, type Bearer } from "../../shared/event/event.ts";
import { coverageStateOf, type CoverageState } from "../../shared/offset/offset.ts";
import type { Context } from "../platform/context.ts";
import { rowsAt, type Inside } from "../platform/record/transaction.ts";
import { coveredBy, heldFor, reservedFor, type Held } from "./supply.ts";

/**
 * What was retired for an event, or removed by its sink, for display: the product, its serials (null for a sink),
 * quantity and day.
 */
export interface Retired {
  readonly product: string;
  readonly serials: string;
  readonly kilograms: number;
  readonly on: string;
}
/**
 * A part of an event's emissions, by bearer, in whole kilograms: its emissions, and what is retired or
 * removed and what is reserved for it. SC 二, 附表1.
 */
export interface Part {
  readonly share: Bearer;
  readonly emissionsKilograms: number;
  readonly coveredKilograms: number;
  readonly reservedKilograms: number;
}
/** The coverage of an event, in whole kilograms. `retired` includes cancellations elsewhere. */
export interface Covered {
  readonly retiredKilograms: number;
  readonly removedKilograms: number;
  readonly coveredKilograms: number;
  readonly pendingKilograms: number;
  readonly reservedKilograms: number;
  readonly uncoveredKilograms: number;
  readonly state: CoverageState;
  readonly lines: readonly Retired[];
  /** The organiser's and the participants', where participants offset. */
  readonly parts: readonly Part[];
}

/** The coverage of accounted events, by id. Inside a transaction, its own changes count. */
export async function coverageOf(
  at: Context | Inside,
  events: readonly string[],
): Promise<ReadonlyMap<string, Covered>> {
  if (events.length === 0) return new Map();
  const rows = rowsAt(at);
  const accounted = await rows
    .selectFrom("event")
    .select(["id", "emissionsKilograms", "participantsKilograms"])
    .where("id", "in", [...events])
    .where("state", "=", "accounted")
    .execute();
  const held = await heldFor(at, events);
  const retired = await rows
    .selectFrom("allocation")
    .select(["event", "product", "serials", "kilograms", "retiredOn as on"])
    .where("event", "in", [...events])
    .where("state", "=", "retired")
    .orderBy("tier")
    .orderBy("id")
    .execute();
  const removed = await rows
    .selectFrom("commitment as c")
    .innerJoin("project as p", "p.id", "c.project")
    .select(["c.event", "p.number as product", "c.validatedKilograms as kilograms", "c.validatedOn as on"])
    .where("c.event", "in", [...events])
    .where("c.state", "=", "validated")
    .where("p.state", "=", "filed")
    .orderBy("c.id")
    .execute();
  const lines = Map.groupBy(
    [
      ...retired.map(({ serials, on, ...it }) => ({ ...it, serials: serials!, on: on! })),
      ...removed.map(({ event, product, kilograms, on }) => ({
        event,
        product: product!,
        serials: "—",
        kilograms: kilograms!,
        on: on!,
      })),
    ],
    ({ event }) => event,
  );
  return new Map(
    accounted.map(({ id, emissionsKilograms, participantsKilograms }): [string, Covered] => {
      const it = held.get(id)!;
      const [emissions, covered] = [emissionsKilograms ?? 0, coveredBy(it)];
      return [
        id,
        {
          retiredKilograms: covered - it.removed,
          removedKilograms: it.removed,
          coveredKilograms: covered,
          pendingKilograms: it.pending,
          reservedKilograms: reservedFor(it),
          uncoveredKilograms: Math.max(0, emissions - covered),
          state: coverageStateOf(covered, it.pending, emissions),
          lines: (lines.get(id) ?? []).map(({ event: _, ...line }) => line),
          parts: partsOf(it, emissions, participantsKilograms ?? 0),
        },
      ];
    }),
  );
}

/** The two pools of an event; none where its organiser offsets everything. Sinks are committed to the organiser's. */
function partsOf({ retired, reserved, removed }: Held, emissions: number, participants: number): Part[] {
  if (participants === 0) return [];
  const of: Readonly<Record<Bearer, number>> = { organiser: emissions - participants, participants };
  return bearers.map((share) => ({
    share,
    emissionsKilograms: of[share],
    coveredKilograms: retired[share] + (share === "organiser" ? removed : 0),
    reservedKilograms: reserved[share],
  }));
}
