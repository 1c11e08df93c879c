import type { DataProvider, GetListParams, RaRecord } from "ra-core";
import { Places } from "./places.ts";
import { ask, only, Refused, type Document } from "./graphql.ts";
import type { AnyResource } from "./resource.ts";

export type Resources = Readonly<Record<string, () => Promise<{ default: AnyResource }>>>;
interface Page {
  readonly items: RaRecord[];
  readonly total: number;
  readonly next: string | null;
}

/**
 * The filter of a list as the platform takes it: several values are `in`, a name with `~` before it is searched as
 * text, everything else is passed on.
 */
export const filterOf = (
  filter: Readonly<Record<string, unknown>>,
  search: string | undefined,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== "")
      .flatMap(([name, value]): [string, unknown][] => {
        if (name === "q") return search ? [[search, { contains: value }]] : [];
        if (Array.isArray(value)) return [[name, { in: value }]];
        return [[name, typeof value === "object" ? value : { eq: value }]];
      }),
  );

/** The two generic reads over GraphQL. Writes are verbs: they go through `tell`, each with its own mutation. */
export function dataOf(resources: Resources): DataProvider {
  const described = async (type: string): Promise<AnyResource> =>
    (await (resources[type] ?? (() => Promise.reject(new Refused("NOT_FOUND", `no ${type}`))))()).default;
  const places = new Places();
  const page = async (type: string, variables: object): Promise<Page> => {
    const { list } = await described(type);
    return only(await ask(list as Document<Record<string, Page>, object>, variables));
  };
  const none = () => Promise.reject(new Error("writes are verbs"));
  return {
    async getList(
      type: string,
      { filter = {}, sort, pagination: { page: at, perPage } = { page: 1, perPage: 25 } }: GetListParams,
    ) {
      const { search } = await described(type);
      const list = {
        filter: filterOf(filter as Record<string, unknown>, search),
        take: perPage,
        sort: sort ? [{ by: sort.field, descending: sort.order === "DESC" }] : [],
      };
      const name = JSON.stringify([type, list]);
      const { items, total, next } = await page(type, { ...list, ...places.wayTo(name, at, perPage) });
      if (next) places.note(name, at + 1, next);
      // What is counted ends at 10,000; pages go on.
      return { data: items, total: Math.max(total, (at - 1) * perPage + items.length + (next ? 1 : 0)) };
    },
    async getOne(type: string, { id }: { id: string }) {
      const { one } = await described(type);
      return { data: only(await ask(one as unknown as Document<Record<string, RaRecord>, { id: string }>, { id })) };
    },
    async getMany(type: string, { ids }: { ids: string[] }) {
      const { items } = await page(type, { filter: { id: { in: ids } }, take: Math.max(1, ids.length) });
      return { data: items };
    },
    getManyReference: none,
    create: none,
    update: none,
    updateMany: none,
    delete: none,
    deleteMany: none,
  } as unknown as DataProvider;
}
