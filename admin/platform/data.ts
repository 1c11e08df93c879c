import type { DataProvider, GetListParams, RaRecord } from "ra-core";
import { Places, shownOf, type Answered, type GoOn } from "./places.ts";
import { ask, only, Refused, type Document } from "./graphql.ts";
import type { AnyResource } from "./resource.ts";

export type Resources = Readonly<Record<string, () => Promise<{ default: AnyResource }>>>;
type Page = Answered<RaRecord>;

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
      const { goOn, ...asked } = filter as Record<string, unknown> & { goOn?: GoOn };
      const list = {
        filter: filterOf(asked, search),
        take: perPage,
        sort: sort ? [{ by: sort.field, descending: sort.order === "DESC" }] : [],
      };
      const name = JSON.stringify([type, list]);
      const begins = goOn?.of === name ? goOn.after : undefined;
      const from = `${begins ?? ""} ${name}`;
      const way = { ...(begins && { after: begins }), ...places.wayTo(from, at, perPage) };
      const answer = await page(type, { ...list, ...way });
      const shown = shownOf({ of: name, begins, at, perPage }, answer);
      if (answer.next && !shown.meta.ended) places.note(from, at + 1, answer.next);
      return shown;
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
