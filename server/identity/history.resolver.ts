import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Kysely } from "kysely";
import { officials, partyKinds, type PartyKind } from "../../shared/identity/role.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { attributesOf } from "../platform/record/attributes.ts";
import type { Tables } from "../platform/store/tables.ts";
import { is, type Context } from "../platform/context.ts";
import { resourceNamed } from "../platform/record/resource.ts";
import { visible } from "../platform/record/rows.ts";
import { InstantScalar } from "../platform/record/scalar.ts";

@ObjectType({ description: "An act on a record." })
class Moment {
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

/** At most this many, newest first. */
const shown = 200;

@Resolver()
export class HistoryResolver {
  /** @throws Refusal NOT_FOUND when there is no such record, or it is hidden from the reader. */
  @Query(() => [Moment], {
    description:
      "The acts on a record, newest first, at most 200. Whoever is not public is shown by role: experts, with their " +
      "organization, to everybody but themselves and the offices of the record's region.",
  })
  async history(
    @Arg("type", () => String) type: string,
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<Moment[]> {
    const resource = resourceNamed(type);
    const {
      store: { reading },
      actor,
    } = context;
    const hasRegion = !!resource && attributesOf(resource.entity).has("region");
    const record =
      resource &&
      (await visible(reading, resource, context)
        .select(hasRegion ? ["it.id", "it.region"] : ["it.id"])
        .where("it.id", "=", id)
        .executeTakeFirst());
    if (!record)
      throw new Refusal("NOT_FOUND", `no ${type} ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
    const rows = await reading
      .selectFrom("journalEntry as j")
      .leftJoin("person as p", "p.id", "j.actor")
      .leftJoin("organization as o", "o.id", "p.organization")
      .select([
        "j.id",
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
      ])
      .where("j.record", "=", id)
      .where("j.type", "=", type)
      .orderBy("j.id", "desc")
      .limit(shown)
      .execute();
    const seats = await seatsOf(reading, [...new Set(rows.map((one) => one.actor))]);
    const names = await secondsOf(reading, rows);
    return rows.map(({ of, seat, actor: who, person, note, organization, details, ...moment }) => {
      const held = seats.get(who) ?? [];
      const byExpert = held.includes("expert");
      // What has no region of its own is of the region of whoever acted.
      const region = (record as { region?: string | null }).region ?? seat;
      const near =
        who === actor.id ||
        (!!region && is(actor, officials, provinceOf(region))) ||
        (!byExpert && !!of && of === actor.organization);
      return {
        ...moment,
        organization: (byExpert || resource.discreet) && !near ? null : organization,
        person: near ? person : null,
        second: (near && names.get(secondOf(details))) || null,
        note: near ? (note ?? null) : null,
        role: byExpert ? ("expert" as const) : (held[0] ?? null),
        from: moment.from ?? null,
        to: moment.to ?? null,
      };
    });
  }
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
