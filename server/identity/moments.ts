import type { Kysely } from "kysely";
import { Field, ID, ObjectType } from "type-graphql";
import { officials, partyKinds, type PartyKind } from "../../shared/identity/role.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { is, type Context } from "../platform/context.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import type { Tables } from "../platform/store/tables.ts";

@ObjectType({ description: "An act on a record." })
export class Moment {
  @Field(() => ID, { simple: true }) id!: string;
  @Field(() => String, { simple: true, description: "The verb." }) action!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The organization that acted, or the platform itself.",
  })
  organization!: string | null;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      "Who acted; shown to that person, to colleagues, and to the offices of the region. Experts: not to colleagues.",
  })
  person!: string | null;
  @Field(() => enumOf("PartyKind"), {
    simple: true,
    nullable: true,
    description: "In what role: what the person who acted is seated as. Null for the platform and for the public.",
  })
  role!: PartyKind | null;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "Who confirmed it as the second person, where it took two; shown to those who read who acted.",
  })
  second!: string | null;
  @Field(() => InstantScalar, { simple: true }) at!: string;
  @Field(() => String, {
    simple: true,
    description: 'The clause under which it was done, or "platform default".',
  })
  clause!: string;
  @Field(() => String, { simple: true, nullable: true }) from!: string | null;
  @Field(() => String, { simple: true, nullable: true }) to!: string | null;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The reason or statement given; shown to those who read who acted.",
  })
  note!: string | null;
}

/** The journal with who acted and where their organization is registered. */
export const actsFrom = (reading: Kysely<Tables>) =>
  reading
    .selectFrom("journalEntry as j")
    .leftJoin("person as p", "p.id", "j.actor")
    .leftJoin("organization as o", "o.id", "p.organization")
    .select([
      "j.id",
      "j.type",
      "j.record",
      "j.action",
      "j.at",
      "j.clause",
      "j.from",
      "j.to",
      "j.note",
      "j.actor",
      "j.details",
      "p.name as person",
      "p.organization as of",
      "o.name as organization",
      "o.region as seat",
    ]);
export type Act = Awaited<ReturnType<ReturnType<typeof actsFrom>["execute"]>>[number];
/** What is known of the record of an act. */
export interface Acted {
  readonly region: string | null | undefined;
  readonly isDiscreet: boolean;
}
/** Where an act belongs: what has no region of its own is of the region of whoever acted. */
export const regionOfAct = ({ seat }: Act, { region }: Acted): string | null => region ?? seat ?? null;

/**
 * Acts as this reader may see them: whoever is not public is shown by role, experts, with their organization, to
 * everybody but themselves and the offices of the record's region.
 */
export async function momentsOf(
  acts: readonly Act[],
  acted: (act: Act) => Acted,
  { actor, store: { reading } }: Context,
): Promise<Moment[]> {
  const seats = await seatsOf(reading, [...new Set(acts.map((one) => one.actor))]);
  const names = await secondsOf(reading, acts);
  return acts.map((act) => {
    const held = seats.get(act.actor) ?? [];
    const byExpert = held.includes("expert");
    const region = regionOfAct(act, acted(act));
    const near =
      act.actor === actor.id ||
      (!!region && is(actor, officials, provinceOf(region))) ||
      (!byExpert && !!act.of && act.of === actor.organization);
    return {
      id: act.id,
      action: act.action,
      at: act.at,
      clause: act.clause,
      organization: (byExpert || acted(act).isDiscreet) && !near ? null : act.organization,
      person: near ? act.person : null,
      second: (near && names.get(secondOf(act.details))) || null,
      note: near ? (act.note ?? null) : null,
      role: byExpert ? ("expert" as const) : (held[0] ?? null),
      from: act.from ?? null,
      to: act.to ?? null,
    };
  });
}

/** The id of whoever confirmed a deed as the second person; empty where one did it alone. */
const secondOf = (details: string | null | undefined): string =>
  details?.includes('"confirmedBy"') ? ((JSON.parse(details) as { confirmedBy?: string }).confirmedBy ?? "") : "";
/** The names of those who confirmed what two people did. */
async function secondsOf(
  rows: Kysely<Tables>,
  moments: readonly { readonly details?: string | null | undefined }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(moments.map(({ details }) => secondOf(details)).filter(Boolean))];
  if (ids.length === 0) return new Map();
  const found = await rows.selectFrom("person").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** As what these people are or were seated, in the order of the kinds. */
async function seatsOf(rows: Kysely<Tables>, people: readonly string[]): Promise<ReadonlyMap<string, PartyKind[]>> {
  const seats = new Map<string, PartyKind[]>();
  if (people.length === 0) return seats;
  const found = await rows
    .selectFrom("membership")
    .select(["person", "kind"])
    .distinct()
    .where("person", "in", [...people])
    .where("state", "in", ["active", "ended"])
    .execute();
  for (const { person, kind } of found) seats.set(person, [...(seats.get(person) ?? []), kind]);
  for (const kinds of seats.values()) kinds.sort((a, b) => partyKinds.indexOf(a) - partyKinds.indexOf(b));
  return seats;
}
