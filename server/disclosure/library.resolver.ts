import type { GraphQLResolveInfo } from "graphql";
import { Costs } from "../platform/cost/price.ts";
import { sql } from "kysely";
import { Arg, Ctx, Field, Float, ID, Info, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Speciality } from "../../shared/methodology/methodology.ts";
import type { ProjectState } from "../../shared/project/project.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { anyone, type Context } from "../platform/context.ts";
import { matching } from "../platform/record/filter.ts";
import { assertPage } from "../platform/record/page.rules.ts";
import { countUpTo, read, visible } from "../platform/record/rows.ts";
import { columnsFor } from "../platform/record/selection.ts";
import { Project, projects } from "../project/index.ts";
import { assertBox, cellOf, degrees, placed, type Box, type Cell } from "./map.rules.ts";

@InputType({ description: "Criteria for projects of the public library, all of which must hold." })
class LibraryFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of a title or of a number; two Chinese characters are enough.",
  })
  words?: string;
  @Field(() => String, { nullable: true, description: "Province, GB/T 2260 code." }) region?: string;
  @Field(() => String, { nullable: true, description: "City, GB/T 2260 code." }) city?: string;
  @Field(() => enumOf("Speciality"), { nullable: true }) speciality?: Speciality;
  @Field(() => enumOf("ProjectState"), { nullable: true }) state?: ProjectState;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it comes from an area lifted out of poverty. SC 三(三).",
  })
  poorArea?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is an ecological barrier demonstration sink. SC 三(五).",
  })
  shield?: boolean;
  @Field(() => ID, { nullable: true, description: "A methodology used by one of its sub-projects." })
  methodology?: string;
}
@InputType({ description: "A geographic box, in degrees, WGS 84." })
class BoxInput implements Box {
  @Field(() => Float) west!: number;
  @Field(() => Float) south!: number;
  @Field(() => Float) east!: number;
  @Field(() => Float) north!: number;
}
@ObjectType({ description: "A page of the public project library." })
class LibraryPage {
  @Field(() => [Project], { simple: true, description: "Last filed first." }) items!: Project[];
  @Field(() => Int, { simple: true, description: 'Exact up to 10000; one more means "more".' }) total!: number;
}
@ObjectType({ description: "A project on the map, or several that are too close to be separated at this scale." })
class LibraryPlace {
  @Field(() => Float, {
    simple: true,
    description: "Degrees, WGS 84: the middle of its extent, or the mean of theirs.",
  })
  longitude!: number;
  @Field(() => Float, { simple: true }) latitude!: number;
  @Field(() => Int, { simple: true, description: "The number of projects." }) count!: number;
  @Field(() => ID, { simple: true, nullable: true, description: "The project, if only one." }) project!: string | null;
  @Field(() => String, { simple: true, nullable: true }) titleZh!: string | null;
  @Field(() => String, { simple: true, nullable: true }) titleEn!: string | null;
  @Field(() => enumOf("ProjectState"), {
    simple: true,
    nullable: true,
    description: "Its state, or the common state of all of them.",
  })
  state!: ProjectState | null;
}
@ObjectType({ description: "What a map of the library shows." })
class LibraryMap {
  @Field(() => [LibraryPlace], { simple: true }) places!: LibraryPlace[];
  @Field(() => [Float], {
    simple: true,
    nullable: true,
    description:
      "West, south, east and north of all matching projects, in the box or not, in degrees; null where there are none.",
  })
  extent!: number[] | null;
}

/** Pages beyond this require a narrower filter. */
const [pageSizeMax, skipMax, countedUpTo, wordsMax] = [100, 10_000, 10_000, 100];

/**
 * The public part of the library, regardless of the actor, narrowed by `filter`.
 * @throws Refusal INVALID_INPUT for overlong words.
 */
function published(context: Context, { words, methodology, ...rest }: LibraryFilter) {
  if (words && words.length > wordsMax)
    throw new Refusal("INVALID_INPUT", `at most ${wordsMax} characters`, {
      field: "words",
      reason: "length",
      most: wordsMax,
      clause: platformDefault,
    });
  const { reading, dialect } = context.store;
  const equal = Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, { eq: value }]),
  );
  let rows = visible(reading, projects, { ...context, actor: anyone }).where((it) => matching(it, equal, dialect));
  if (words?.trim())
    rows = rows.where((it) =>
      it.or(
        ["titleZh", "titleEn", "number"].map((name) => matching(it, { [name]: { contains: words.trim() } }, dialect)),
      ),
    );
  if (methodology)
    rows = rows.where(
      sql<boolean>`exists (select 1 from "subProject" s where s."project" = it."id" and s."methodology" = ${methodology})`,
    );
  return rows;
}

@Resolver()
export class LibraryResolver {
  /** @throws Refusal INVALID_INPUT for a page that is too large or too far along. */
  @Costs({ price: 500 })
  @Query(() => LibraryPage, { description: "The project library as visible to everyone. SD-P 三(三)8." })
  async library(
    @Arg("filter", () => LibraryFilter, { defaultValue: {} }) filter: LibraryFilter,
    @Arg("take", () => Int, { defaultValue: 20 }) take: number,
    @Arg("skip", () => Int, { defaultValue: 0 }) skip: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LibraryPage> {
    assertPage(take, skip, { most: pageSizeMax, skipMost: skipMax });
    const rows = published(context, filter);
    const items = await read(
      projects,
      columnsFor(projects, info, "items"),
      rows.orderBy("it.id", "desc").offset(skip).limit(take),
      context,
    );
    return { items: items as unknown as Project[], total: await countUpTo(countedUpTo + 1, [rows], context) };
  }

  /** @throws Refusal INVALID_INPUT for an invalid box. */
  @Costs({ price: 2_000 })
  @Query(() => LibraryMap, {
    description:
      "The locations of the library's projects: single ones, and clusters where they are close. Never more " +
      "places than a map can show, however many projects there are.",
  })
  async libraryMap(
    @Arg("filter", () => LibraryFilter, { defaultValue: {} }) filter: LibraryFilter,
    @Arg("box", () => BoxInput) box: BoxInput,
    @Ctx() context: Context,
  ): Promise<LibraryMap> {
    const { west, south, east, north } = assertBox(box);
    const cell = sql.lit(cellOf({ west, south, east, north }));
    const [x, y] = [sql<number>`((it."west" + it."east") / 2)`, sql<number>`((it."south" + it."north") / 2)`];
    const rows = published(context, filter).where("it.west", "is not", null);
    const within = rows
      .where("it.west", "<=", east)
      .where("it.east", ">=", west)
      .where(x, ">=", west)
      .where(x, "<=", east)
      .where(y, ">=", south)
      .where(y, "<=", north);
    const cells = (await within
      .select([
        sql<number>`count(*)`.as("count"),
        sql<number>`sum(${x})`.as("x"),
        sql<number>`sum(${y})`.as("y"),
        sql<string>`min(it."id")`.as("project"),
        sql<string>`min(it."titleZh")`.as("titleZh"),
        sql<string | null>`min(it."titleEn")`.as("titleEn"),
        sql<ProjectState>`min(it."state")`.as("state"),
        sql<ProjectState>`max(it."state")`.as("last"),
      ])
      .groupBy([sql`${x} / ${cell}`, sql`${y} / ${cell}`])
      .execute()) as unknown as Cell[];
    const all = (await rows
      .select([
        sql<number | null>`min(it."west")`.as("west"),
        sql<number>`min(it."south")`.as("south"),
        sql<number>`max(it."east")`.as("east"),
        sql<number>`max(it."north")`.as("north"),
      ])
      .executeTakeFirstOrThrow()) as unknown as Box & { west: number | null };
    return {
      places: cells.map(placed),
      extent: all.west === null ? null : [all.west, all.south, all.east, all.north].map(degrees),
    };
  }
}
