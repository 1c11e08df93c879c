import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Context } from "../platform/context.ts";
import { attributesOf } from "../platform/record/attributes.ts";
import { resourceNamed } from "../platform/record/resource.ts";
import { visible } from "../platform/record/rows.ts";
import { actsFrom, Moment, momentsOf } from "./moments.ts";

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
    const { reading } = context.store;
    const hasRegion = !!resource && attributesOf(resource.entity).has("region");
    const record =
      resource &&
      (await visible(reading, resource, context)
        .select(hasRegion ? ["it.id", "it.region"] : ["it.id"])
        .where("it.id", "=", id)
        .executeTakeFirst());
    if (!record)
      throw new Refusal("NOT_FOUND", `no ${type} ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
    const acts = await actsFrom(reading)
      .where("j.record", "=", id)
      .where("j.type", "=", type)
      .orderBy("j.id", "desc")
      .limit(shown)
      .execute();
    const { region } = record as { region?: string | null };
    return momentsOf(acts, () => ({ region, isDiscreet: !!resource.discreet }), context);
  }
}
