import { Arg, Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { officials } from "../../shared/identity/role.ts";
import { addDays } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { Moment, momentsOf, people } from "../identity/index.ts";
import { beginningOf, idFloor } from "../platform/clock.ts";
import { is, type Context } from "../platform/context.ts";
import { Costs } from "../platform/cost/price.ts";
import { assertPage } from "../platform/record/page.rules.ts";
import { resourceNamed, type AnyResource } from "../platform/record/resource.ts";
import { visible } from "../platform/record/rows.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { lookedThroughMost, seenIn, type RecordRow, type Seen, type Sought } from "./journal.ts";
import { titlesOf, untitled, type Title } from "./titles.ts";

@ObjectType({ description: "An act on a record, among those of a region." })
class Deed extends Moment {
  @Field(() => String, { simple: true, description: "Type of the record." }) type!: string;
  @Field(() => ID, { simple: true, description: "The record." }) record!: string;
  @Field(() => String, { simple: true, description: "Its title, or that of the record it belongs to, in Chinese." })
  titleZh!: string;
  @Field(() => String, { simple: true, nullable: true }) titleEn!: string | null;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "Region of the record; where it has none, of whoever acted. GB/T 2260 code.",
  })
  region!: string | null;
}
@ObjectType()
class JournalPage {
  @Field(() => [Deed], { simple: true }) items!: Deed[];
  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      `Pass it as \`after\` to go on. ${lookedThroughMost} entries are looked through for a page: there may be more ` +
      "though this page is not full. Null once all were looked through.",
  })
  next!: string | null;
}

@ArgsType()
class JournalArgs {
  @Field(() => String, { nullable: true, description: "A kind of record, such as `event`." }) type?: string;
  @Field(() => ID, { nullable: true, description: "Who acted: a person whom the reader may see." }) person?: string;
  @Field(() => String, { nullable: true, description: "A verb, such as `submit`." }) action?: string;
  @Field(() => String, { nullable: true, description: "The state to which it led." }) state?: string;
  @Field(() => String, { nullable: true, description: "A province, GB/T 2260 code." }) region?: string;
  @Field(() => DayScalar, { nullable: true, description: "The first day, in China." }) from?: string;
  @Field(() => DayScalar, { nullable: true, description: "The last day, in China." }) until?: string;
}

@Resolver()
export class JournalResolver {
  /**
   * @throws Refusal FORBIDDEN except to offices; NOT_FOUND for a person whom the reader may not see; INVALID_INPUT for
   * an unknown kind of record, a page above 200, or an invalid cursor.
   */
  @Costs({ price: 3_000 })
  @Query(() => JournalPage, {
    description:
      "The acts on records that an office may see in its region, newest first; of all regions for offices of the " +
      "whole country. Who acted is shown as `history` shows it.",
  })
  async journal(
    @Args(() => JournalArgs) asked: JournalArgs,
    @Arg("take", () => Int, { defaultValue: 25 }) take: number,
    @Arg("after", () => String, { nullable: true }) cursor: string | undefined,
    @Ctx() context: Context,
  ): Promise<JournalPage> {
    if (!is(context.actor, officials))
      throw new Refusal("FORBIDDEN", "only offices may look through the journal; others read the history of a record", {
        reason: "notYours",
        clause: platformDefault,
      });
    assertPage(take, 0, { most: 200 });
    if (cursor && !isId.test(cursor))
      throw invalidInput("after", "notA", "this is not a place in the journal: begin at the first page");
    const { seen, next } = await seenIn(await soughtBy(asked, context), { cursor: cursor || undefined, take }, context);
    return { items: await deedsOf(seen, context), next };
  }
}
const isId = /^[\da-f-]{36}$/;

async function soughtBy(asked: JournalArgs, context: Context): Promise<Sought> {
  const { type, person, action, state, region, from, until } = asked;
  if (type && !resourceNamed(type)) throw invalidInput("type", "notA", `no kind of record is called ${type}`);
  if (person) {
    const query = visible(context.store.reading, people, context).select("it.id").where("it.id", "=", person);
    if (!(await query.executeTakeFirst()))
      throw new Refusal("NOT_FOUND", `no person ${person}`, {
        field: "person",
        reason: "notFound",
        clause: platformDefault,
      });
  }
  return {
    type: type || undefined,
    actor: person || undefined,
    action: action || undefined,
    state: state || undefined,
    region: region ? provinceOf(region) : undefined,
    floor: from ? idFloor(beginningOf(from)) : undefined,
    ceiling: until ? idFloor(beginningOf(addDays(until, 1))) : undefined,
  };
}

async function deedsOf(seen: readonly Seen[], context: Context): Promise<Deed[]> {
  const byId = new Map(seen.map((one) => [one.act.id, one]));
  const moments = await momentsOf(
    seen.map(({ act }) => act),
    ({ id }) => byId.get(id)!.acted,
    context,
  );
  const titles = await titlesOfAll(seen, context);
  return seen.map(({ act, resource, record, region }, i) => ({
    ...moments[i]!,
    type: resource.entity.name,
    record: act.record,
    ...(titles.get(record) ?? untitled),
    region,
  }));
}
/** The titles of the records, each kind asked once. */
async function titlesOfAll(seen: readonly Seen[], context: Context): Promise<ReadonlyMap<RecordRow, Title>> {
  const kinds = new Map<AnyResource, Set<RecordRow>>();
  for (const { resource, record } of seen) kinds.set(resource, (kinds.get(resource) ?? new Set()).add(record));
  const titles = new Map<RecordRow, Title>();
  for (const [resource, records] of kinds) {
    const found = await titlesOf(resource, [...records], context);
    for (const record of records) titles.set(record, found.get(record.id) ?? untitled);
  }
  return titles;
}
