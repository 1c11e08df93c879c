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
import { countUpTo, read, visible, type Selecting } from "../platform/record/rows.ts";
import { lookedThroughMost, stretchesOf, type Stretch } from "../platform/record/search.ts";
import { columnsFor } from "../platform/record/selection.ts";
import { Project, projects } from "../project/index.ts";
import { around, assertBox, cellOf, degrees, merged, placed, type Box, type Cell } from "./map.rules.ts";

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
  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Exact up to 10000; one more means "more". Null where words were not looked for in all projects.',
  })
  total!: number | null;
  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: "In how many projects words were looked for, where there are more: narrow the filter for the others.",
  })
  lookedThrough!: number | null;
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

/** The public part of the library, regardless of the actor, narrowed by `filter`. */
function published(context: Context, { methodology, ...rest }: Omit<LibraryFilter, "words">): Selecting {
  const { reading, dialect } = context.store;
  const equal = Object.fromEntries(
    Object.entries(rest)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, { eq: value }]),
  );
  const rows = visible(reading, projects, { ...context, actor: anyone }).where((it) => matching(it, equal, dialect));
  if (!methodology) return rows;
  return rows.where(
    sql<boolean>`exists (select 1 from "subProject" s where s."project" = it."id" and s."methodology" = ${methodology})`,
  );
}

/**
 * What of it has the words in a title or its number: no index leads there, so that the last 100,000 that fit the rest of
 * the filter are looked through.
 * @throws Refusal INVALID_INPUT for overlong words.
 */
async function* found(context: Context, { words, ...filter }: LibraryFilter): AsyncGenerator<Stretch> {
  if (words && words.length > wordsMax)
    throw new Refusal("INVALID_INPUT", `at most ${wordsMax} characters`, {
      field: "words",
      reason: "length",
      most: wordsMax,
      clause: platformDefault,
    });
  const rows = published(context, filter);
  const text = words?.trim();
  if (!text) {
    yield { rows, isLast: true };
    return;
  }
  const { dialect } = context.store;
  for await (const stretch of stretchesOf(rows, context)) {
    const withWords = stretch.rows.where((it) =>
      it.or(["titleZh", "titleEn", "number"].map((name) => matching(it, { [name]: { contains: text } }, dialect))),
    );
    yield { ...stretch, rows: withWords };
  }
}

/** The ids of what has the words, last filed first, and whether all projects were looked through for them. */
async function idsFound(context: Context, filter: LibraryFilter) {
  const ids: string[] = [];
  let isWhole = false;
  for await (const { rows, isLast } of found(context, filter)) {
    const some = await rows
      .select("it.id")
      .orderBy("it.id", "desc")
      .limit(countedUpTo + 1 - ids.length)
      .execute();
    ids.push(...some.map(({ id }) => id as string));
    isWhole = isLast || ids.length > countedUpTo;
    if (isWhole) break;
  }
  return { ids, isWhole };
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
    const columns = columnsFor(projects, info, "items");
    const { words, ...rest } = filter;
    const rows = published(context, rest).orderBy("it.id", "desc");
    if (!words?.trim()) {
      const items = await read(projects, columns, rows.offset(skip).limit(take), context);
      const total = await countUpTo(countedUpTo + 1, [published(context, rest)], context);
      return { items: items as unknown as Project[], total, lookedThrough: null };
    }
    const { ids, isWhole } = await idsFound(context, filter);
    const page = ids.slice(skip, skip + take);
    const items = page.length > 0 ? await read(projects, columns, rows.where("it.id", "in", page), context) : [];
    return {
      items: items as unknown as Project[],
      total: isWhole ? ids.length : null,
      lookedThrough: isWhole ? null : lookedThroughMost,
    };
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
    const within = assertBox(box);
    const [cells, boxes]: [Cell[], Box[]] = [[], []];
    for await (const { rows } of found(context, filter)) {
      const surveyed = rows.where("it.west", "is not", null);
      cells.push(...(await cellsOf(surveyed, within)));
      const extent = await extentOf(surveyed);
      if (extent) boxes.push(extent);
    }
    const all = around(boxes);
    return {
      places: merged(cells).map(placed),
      extent: all ? [all.west, all.south, all.east, all.north].map(degrees) : null,
    };
  }
}

const [x, y] = [sql<number>`((it."west" + it."east") / 2)`, sql<number>`((it."south" + it."north") / 2)`];
/** The cells of a map of `box` in which the middles of projects lie. */
async function cellsOf(rows: Selecting, box: Box): Promise<Cell[]> {
  const { west, south, east, north } = box;
  const cell = sql.lit(cellOf(box));
  const [across, up] = [sql<number>`${x} / ${cell}`, sql<number>`${y} / ${cell}`];
  return (await rows
    .where("it.west", "<=", east)
    .where("it.east", ">=", west)
    .where(x, ">=", west)
    .where(x, "<=", east)
    .where(y, ">=", south)
    .where(y, "<=", north)
    .select([
      across.as("across"),
      up.as("up"),
      sql<number>`count(*)`.as("count"),
      sql<number>`sum(${x})`.as("x"),
      sql<number>`sum(${y})`.as("y"),
      sql<string>`min(it."id")`.as("project"),
      sql<string>`min(it."titleZh")`.as("titleZh"),
      sql<string | null>`min(it."titleEn")`.as("titleEn"),
      sql<ProjectState>`min(it."state")`.as("state"),
      sql<ProjectState>`max(it."state")`.as("last"),
    ])
    .groupBy([across, up])
    .execute()) as unknown as Cell[];
}
/** The box around projects, in millionths of a degree. */
async function extentOf(rows: Selecting): Promise<Box | undefined> {
  const box = (await rows
    .select([
      sql<number | null>`min(it."west")`.as("west"),
      sql<number>`min(it."south")`.as("south"),
      sql<number>`max(it."east")`.as("east"),
      sql<number>`max(it."north")`.as("north"),
    ])
    .executeTakeFirstOrThrow()) as unknown as Box & { west: number | null };
  return box.west === null ? undefined : box;
}
