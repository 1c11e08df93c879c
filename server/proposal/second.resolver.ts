import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from "type-graphql";
import { provinceOf } from "../../shared/region/region.ts";
import { administratorsOf, seatedAs, seatedIn } from "../identity/index.ts";
import type { Context } from "../platform/context.ts";
import { deedByTwo, type DeedByTwo } from "../platform/record/by-two.ts";
import { loaderOf } from "../platform/record/loader.ts";
import { OpenMove } from "../platform/record/open-move.ts";
import { groundOfSecond } from "./resource.ts";
import { togetherWrong } from "./rules.ts";

@ObjectType({ description: "The second person whom a deed takes: they confirm what the first proposes." })
class SecondPerson {
  @Field(() => String, { simple: true, description: "The competence in which they confirm it." }) by!: string;
  @Field(() => String, { simple: true, description: 'The clause that grants it, or "platform default".' })
  clause!: string;
  @Field(() => Boolean, { simple: true, description: "Whether they must be of another organization." })
  otherOffice!: boolean;
  @Field(() => Boolean, { simple: true, description: "Whether anybody can confirm it at present." }) isThere!: boolean;
  @Field(() => [String], {
    simple: true,
    description: "Where nobody can: the organizations whose administrators can let somebody in.",
  })
  turnTo!: readonly string[];
  @Field(() => ID, {
    simple: true,
    nullable: true,
    description: "The proposal on this record that waits, if one does.",
  })
  waits!: string | null;
}

/** Whether anybody but the actor can confirm the deed on this record. */
async function isThere(deed: DeedByTwo, record: { region: string }, otherOffice: boolean, context: Context) {
  const { actor, store } = context;
  const province = provinceOf(record.region);
  const people = await loaderOf(context, "seated in", (provinces) =>
    Promise.all(provinces.map((one) => seatedIn(store.reading, one))),
  ).load(province);
  const self = await loaderOf(context, "seated as", (ids) =>
    Promise.all(ids.map((id) => seatedAs(store.reading, id))),
  ).load(actor.id);
  const of = (one: (typeof people)[number]) => ({
    id: one.actor.id,
    name: one.name,
    organization: one.actor.organization!,
  });
  return people.some(
    (one) =>
      self !== undefined &&
      togetherWrong(of(self), of(one), otherOffice) === undefined &&
      deed.resource.rolesOn(one.actor, record).includes(deed.second),
  );
}

/** The proposal that waits on a record; all that are asked for in one tick are one query. */
const waitsOn = (id: string, context: Context): Promise<string | null> =>
  loaderOf(context, "proposal on", async (ids) => {
    const found = await context.store.reading
      .selectFrom("proposal")
      .select(["id", "subjectId"])
      .where("subjectId", "in", [...ids])
      .where("state", "=", "proposed")
      .execute();
    const byRecord = new Map(found.map((one) => [one.subjectId, one.id]));
    return ids.map((one) => byRecord.get(one) ?? null);
  }).load(id);

/** Says of a move that takes two people, before the first begins, whether the second is there. */
@Resolver(() => OpenMove)
export class SecondOfMove {
  @FieldResolver(() => SecondPerson, {
    nullable: true,
    description: "The second person whom it takes; null where one alone does it.",
  })
  async second(@Root() { action, of }: OpenMove, @Ctx() context: Context): Promise<SecondPerson | null> {
    const deed = deedByTwo(of.resource.one, action);
    if (!deed) return null;
    const record = of.record as { id: string; region: string };
    const { clause, otherOffice = false } = groundOfSecond(deed, record);
    const found = await isThere(deed, record, otherOffice, context);
    return {
      by: deed.second,
      clause,
      otherOffice,
      isThere: found,
      turnTo: found ? [] : await administratorsOf(context.store.reading, record.region),
      waits: await waitsOn(record.id, context),
    };
  }
}
