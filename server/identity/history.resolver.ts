import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { officials } from "../../shared/identity/role.ts";
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
  @Field(() => String, { simple: true, nullable: true, description: "Who acted; shown to colleagues and officials." })
  person!: string | null;
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
    description: "The reason or statement given; shown to colleagues and officials.",
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
      "The acts on a record, newest first, at most 200. Experts are not named: their acts show neither person " +
      "nor organization.",
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
    const record =
      resource &&
      (await visible(reading, resource, context).select("it.id").where("it.id", "=", id).executeTakeFirst());
    if (!record)
      throw new Refusal("NOT_FOUND", `no ${type} ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
    const rows = await reading
      .selectFrom("journalEntry as j")
      .leftJoin("person as p", "p.id", "j.actor")
      .leftJoin("organization as o", "o.id", "p.organization")
      .select((it) =>
        it
          .exists(
            it
              .selectFrom("membership as m")
              .select("m.id")
              .whereRef("m.person", "=", "j.actor")
              .where("m.kind", "=", "expert"),
          )
          .as("byExpert"),
      )
      .select([
        "j.id",
        "j.action",
        "j.at",
        "j.clause",
        "j.from",
        "j.to",
        "j.note",
        "j.actor",
        "p.name as person",
        "p.organization as of",
        "o.name as organization",
      ])
      .where("j.record", "=", id)
      .where("j.type", "=", type)
      .orderBy("j.id", "desc")
      .limit(shown)
      .execute();
    return rows.map(({ of, actor: who, person, note, organization, byExpert, ...moment }) => {
      const near = is(actor, officials) || who === actor.id || (!!of && of === actor.organization);
      return {
        ...moment,
        organization: (byExpert || resource.discreet) && !near ? null : organization,
        person: near ? person : null,
        note: near ? (note ?? null) : null,
        from: moment.from ?? null,
        to: moment.to ?? null,
      };
    });
  }
}
