import { evaluate, totalOf } from "../../shared/event/inventory.ts";
import { invariant, type Breach, type Invariant, type View } from "../platform/doctor/invariant.ts";
import { recordsOf } from "../platform/doctor/read.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";
import { decoded } from "../platform/record/rows.ts";
import { chunks } from "../platform/store/chunks.ts";
import { InventoryLine } from "./line.entity.ts";

async function* lines(view: View): AsyncGenerator<Breach> {
  for await (const line of recordsOf(InventoryLine, view)) {
    const found = evaluate(line).kilogramsExact;
    if (found !== line.kilogramsExact) yield { id: line.id, found };
  }
}

/** The events that were accounted here, each with its actual lines. */
async function* totals({ rows, dialect }: View): AsyncGenerator<Breach> {
  const accounted = await rows
    .selectFrom("event")
    .select(["id", "emissionsKilograms"])
    .where("state", "=", "accounted")
    .where("accountedElsewhere", "is", null)
    .orderBy("id")
    .execute();
  for (const some of chunks(accounted)) {
    const found = await rows
      .selectFrom("inventoryLine")
      .selectAll()
      .where(
        "event",
        "in",
        some.map(({ id }) => id),
      )
      .where("phase", "=", "actual")
      .execute();
    const actual = Map.groupBy(decoded(InventoryLine, found as InventoryLine[], dialect), ({ event }) => event);
    for (const { id, emissionsKilograms } of some) {
      const { kilograms } = totalOf(actual.get(id) ?? []);
      if (kilograms !== Number(emissionsKilograms)) yield { id, found: kilograms };
    }
  }
}

export const eventInvariants: readonly Invariant[] = [
  invariant(
    "event.line",
    "每条清单的排放量由其活动数据与因子算得",
    "the emissions of each line follow from its activity and factors",
    writtenPast,
    lines,
  ),
  invariant(
    "event.total",
    "已核算活动的排放量即其清单之和",
    "the emissions of each accounted event are the sum of its inventory",
    writtenPast,
    totals,
  ),
  invariant(
    "event.accounted",
    "已核算的活动都有排放量、核算时间与次序",
    "an event that was accounted has its emissions, its instant and its place in the queue",
    writtenPast,
    `select "id" as "id", "number" as "found" from "event" where "state" = 'accounted'
     and ("emissionsKilograms" is null or "accountedAt" is null or "sequence" is null)`,
  ),
  invariant(
    "event.participants",
    "参与者承担的部分不超过活动的排放量",
    "the participants' part is no more than the event's emissions",
    writtenPast,
    `select "id" as "id", "participantsKilograms" as "found" from "event"
     where "participantsKilograms" > coalesce("emissionsKilograms", 0)`,
  ),
];
