import { issuedStates } from "../../shared/confirmation/confirmation.ts";
import { type Certificate, certificates, type Confirmation, confirmations } from "../confirmation/index.ts";
import { type Event, events, inventoryLines, type InventoryLine } from "../event/index.ts";
import { type Attachment, filesOn } from "../file/index.ts";
import { Organization } from "../identity/index.ts";
import {
  type Allocation,
  allocations,
  type Commitment,
  commitments,
  coverageOf,
  type Covered,
} from "../offset/index.ts";
import { type Paper, papers } from "../paper/index.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import type { AnyResource } from "../platform/record/resource.ts";
import { read, visible } from "../platform/record/rows.ts";
import type { Archive } from "./archive.entity.ts";

/** The material of a pack: what the actor may see of the event and its records. */
export interface Material {
  readonly archive: Archive;
  readonly event: Event;
  readonly organiser: string;
  readonly lines: readonly InventoryLine[];
  readonly files: readonly Attachment[];
  readonly covered: Covered | undefined;
  readonly allocations: readonly Allocation[];
  readonly commitments: readonly Commitment[];
  readonly proofs: readonly Attachment[];
  readonly confirmations: readonly Confirmation[];
  readonly certificates: readonly Certificate[];
  readonly papers: readonly Paper[];
}

/** The rows of a resource whose `by` is one of `values`, as visible to the actor, by id. */
async function rowsOf<T>(resource: AnyResource, by: string, values: readonly string[], context: Context): Promise<T[]> {
  if (values.length === 0) return [];
  const query = visible(context.store.reading, resource, context)
    .where(`it.${by}` as "it.id", "in", [...values])
    .orderBy("it.id");
  return (await read(resource, [...attributesOf(resource.entity).keys()], query, context)) as T[];
}

export async function materialOf(archive: Archive, context: Context): Promise<Material> {
  const { event: id } = archive;
  const [event] = (await rowsOf<Event>(events, "id", [id], context)) as [Event];
  const of = <T>(resource: AnyResource) => rowsOf<T>(resource, "event", [id], context);
  const [lines, taken, sinks, tries, issued] = [
    await of<InventoryLine>(inventoryLines),
    await of<Allocation>(allocations),
    await of<Commitment>(commitments),
    await of<Confirmation>(confirmations),
    await of<Certificate>(certificates),
  ];
  const certified = issued.filter(({ state }) => issuedStates.includes(state));
  const retired = taken.filter(({ state }) => state === "retired");
  return {
    archive,
    event,
    lines,
    allocations: retired,
    commitments: sinks.filter(({ state }) => state === "validated"),
    confirmations: tries,
    certificates: certified,
    organiser: (await context.store.em().findOneOrFail(Organization, { id: event.organiser })).name,
    covered: (await coverageOf(context, [id])).get(id),
    files: await filesOn(context, [id, ...tries.map((one) => one.id)]),
    proofs: await filesOn(
      context,
      retired.filter(({ source }) => source === "foreignUnit").map(({ supply }) => supply),
    ),
    papers: (await rowsOf<Paper>(papers, "subjectId", [id, ...certified.map((one) => one.id)], context)).filter(
      ({ state }) => state !== "void",
    ),
  };
}
