import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { attributesOf, type Attribute } from "./attributes.ts";
import type { Context } from "../context.ts";
import { Costs } from "../cost/price.ts";
import { cursorOf, totalOrder, type Order } from "./cursor.ts";
import { operandOf, priceOfFilter } from "./filter.ts";
import { OpenMove, openMoves } from "./open-move.ts";
import { found, pageOf, type Wanted } from "./page.ts";
import { assertPage } from "./page.rules.ts";
import { slot } from "./kept.ts";
import type { AnyResource, Resource } from "./resource.ts";
import { askable } from "./related.ts";
import { countUpTo, readKept, selected, visible, type Shape } from "./rows.ts";
import { countSearched, isSearch, lookedThroughMost, searched, type Searched } from "./search.ts";
import { asked, columnsFor } from "./selection.ts";

const pageSizeMax = 200;
const countedUpTo = 10_000;
/** Of an open record at most so many moves are offered. */
const movesMost = 6;

type Listed = readonly (readonly [string, Attribute])[];

/** The input by which a list is filtered: one operand for each listed attribute. */
function filterOf(typeName: string, listed: Listed) {
  @InputType(`${typeName}Filter`)
  class Filter {}
  for (const [name, attribute] of listed) {
    const operand = operandOf(attribute);
    Field(() => operand, { nullable: true })(Filter.prototype, name);
  }
  return Filter;
}

/** The input by which a list is sorted. A cursor must know what comes after a value: nullable attributes are left out. */
function sortOf(typeName: string, listed: Listed) {
  const by = Object.fromEntries(listed.filter(([, { nullable }]) => !nullable).map(([name]) => [name, name]));
  registerEnumType(by, { name: `${typeName}SortKey` });
  @InputType(`${typeName}Sort`)
  class Sort implements Order {
    @Field(() => by) by!: string;
    @Field(() => Boolean, { defaultValue: false }) descending!: boolean;
  }
  return Sort;
}

interface PageOf<T> {
  items: T[];
  total: number | null;
  next: string | null;
  lookedThrough: number | null;
}
function pageType<T extends { id: string }>(entity: Resource<T>["entity"]) {
  @ObjectType(`${entity.name}Page`)
  class Page implements PageOf<T> {
    @Field(() => [entity], { simple: true }) items!: T[];
    @Field(() => Int, {
      simple: true,
      nullable: true,
      description:
        `Exact up to ${countedUpTo}; one more means "more". Null where a search for a text would have to look through ` +
        `more than ${lookedThroughMost} records: then it is not known.`,
    })
    total!: number | null;
    @Field(() => String, {
      simple: true,
      nullable: true,
      description: "Pass it as `after` to get the next page; null on the last.",
    })
    next!: string | null;
    @Field(() => Int, {
      simple: true,
      nullable: true,
      description:
        "Where a search for a text ended before it had looked through all: how many records it looked through on this " +
        "page. There may be more: `next` goes on where it ended.",
    })
    lookedThrough!: number | null;
  }
  return Page;
}

interface Asked {
  readonly filter: object | undefined;
  readonly sort: readonly Order[];
  readonly take: number;
  readonly skip: number;
  readonly cursor: string | undefined;
}
/** A page of the records that the actor may see: of items, cursor and total only what the query asks for. */
async function readPage<T extends { id: string }>(
  resource: Resource<T>,
  { filter, sort, take, skip, cursor }: Asked,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Partial<PageOf<T>>> {
  assertPage(take, skip, { most: pageSizeMax, skipMost: countedUpTo });
  const wanted: Wanted = { filter, order: totalOrder(sort), cursor };
  const wants = new Set(asked(info).map(({ name }) => name.value));
  const page: Partial<PageOf<T>> = {};
  if (["items", "next", "lookedThrough"].some((name) => wants.has(name))) {
    const columns = columnsFor(resource, info, "items");
    const most = wants.has("items") && !wants.has("next") ? take : take + 1;
    const { rows, ended } = await rowsOf(resource, columns, { ...wanted, skip, take: most }, context);
    page.next = rows.length > take ? cursorOf(wanted.order, rows[take - 1]!) : (ended ?? null);
    page.lookedThrough = ended === undefined ? null : lookedThroughMost;
    page.items = rows.slice(0, take) as T[];
    // Where the list ends on its first page, that is all.
    if (rows.length < most && skip === 0 && !cursor) page.total = ended === undefined ? rows.length : null;
  }
  if (wants.has("total") && page.total === undefined) page.total = await totalOf(resource, wanted, context);
  return page;
}

const rowsOf = async (...given: Parameters<typeof pageOf>): Promise<Searched> =>
  isSearch(given[2].filter) ? searched(...given) : { rows: await pageOf(...given) };

const totalOf = (resource: AnyResource, { filter, order }: Wanted, context: Context): Promise<number | null> =>
  isSearch(filter)
    ? countSearched(countedUpTo + 1, resource, { filter, order }, context)
    : countUpTo(countedUpTo + 1, found(resource, { filter, order, cursor: undefined }, context), context);

const byId = (resource: AnyResource, id: string, { store }: Context): Shape => ({
  key: "by id",
  query: (columns, as) => selected([visible(store.reading, resource, as).where("it.id", "=", slot("id"))], columns),
  values: { id },
});

/**
 * A base resolver with the two reads of every resource: one by id, and a page of many. Writes are never generated: each
 * is a verb of its module.
 */
export function readsOf<T extends { id: string }>(resource: Resource<T>) {
  const { entity, one, many } = resource;
  const listed = [...attributesOf(entity)].filter(([, { listed }]) => listed);
  const Filter = filterOf(entity.name, listed);
  const Sort = sortOf(entity.name, listed);
  const Page = pageType<T>(entity);

  @Resolver(() => entity)
  abstract class Reads {
    /** @throws Refusal NOT_FOUND, also when it is hidden from the actor. */
    @Query(() => entity, { name: one })
    async readOne(
      @Arg("id", () => ID) id: string,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<T> {
      const [row] = await readKept(resource, columnsFor(resource, info), byId(resource, id, context), context);
      if (!row)
        throw new Refusal("NOT_FOUND", `no ${one} ${id}`, { field: "id", reason: "notFound", clause: platformDefault });
      return row as T;
    }

    /** @throws Refusal INVALID_INPUT for a page above 200 or beyond 10,000 others, more than 1,000 values of a filter, or an invalid cursor. */
    @Costs({ price: ({ filter }) => priceOfFilter(filter) })
    @Query(() => Page, { name: many })
    async readMany(
      @Arg("filter", () => Filter, { nullable: true }) filter: object | undefined,
      @Arg("sort", () => [Sort], { defaultValue: [] }) sort: Order[],
      @Arg("take", () => Int, { defaultValue: 25 }) take: number,
      @Arg("skip", () => Int, { defaultValue: 0 }) skip: number,
      @Arg("after", () => String, { nullable: true }) cursor: string | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Partial<PageOf<T>>> {
      const asking = { filter: await askable(resource, filter, context), sort, take, skip, cursor };
      return readPage(resource, asking, context, info);
    }
  }
  if (resource.lifecycle) withMoves(resource, Reads);
  return Reads;
}

/**
 * Adds the field `moves` to a type with a life cycle: what the reader may do with the record, and under which clause.
 */
function withMoves<T extends { id: string }>(resource: Resource<T>, Reads: abstract new () => object): void {
  const moves = {
    value: (record: T, context: Context) => openMoves(resource, record, context.actor),
    writable: true,
    configurable: true,
  };
  Object.defineProperty(Reads.prototype, "moves", moves);
  Costs({ size: movesMost })(Reads.prototype, "moves", moves);
  FieldResolver(() => [OpenMove], { description: "What the reader may do with it now." })(
    Reads.prototype,
    "moves",
    moves,
  );
  Root()(Reads.prototype, "moves", 0);
  Ctx()(Reads.prototype, "moves", 1);
}
