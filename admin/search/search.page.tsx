import { useDataProvider } from "ra-core";
import { Link, useSearchParams } from "react-router";
import { useQuery } from "@tanstack/react-query";
import { Page, Waiting } from "../platform/layout.tsx";
import type { Resources } from "../platform/data.ts";
import type { PageMeta } from "../platform/places.ts";
import type { AnyResource, Base } from "../platform/resource.ts";
import { StateChip } from "../platform/state.tsx";
import { serialFilter } from "../platform/serial.ts";
import { t, word } from "../platform/text.ts";
import style from "./search.module.css";

const shown = 6;

/** The matches by name, of every kind of record that has a name to search. */
export default function Search({ resources }: { resources: Resources }) {
  const [params] = useSearchParams();
  const q = params.get("q") ?? "";
  const { data: described } = useQuery({
    queryKey: ["resources"],
    queryFn: () => Promise.all(Object.values(resources).map(async (load) => (await load()).default)),
    staleTime: Infinity,
  });
  if (!described) return <Waiting />;
  return (
    <Page title={t("search.title", { q })}>
      <div className={style.found}>
        {described
          .filter(({ search, type }) => search || type in bySerial)
          .map((of) => (
            <Kind key={of.type} of={of} q={q} />
          ))}
        <p className={style.none}>
          {t("search.none")} {t("search.noneThen")}
        </p>
      </div>
    </Page>
  );
}

/** Records that hold a run of serial numbers. */
const bySerial = { Block: true } as const;
interface Run extends Base {
  readonly first: number;
  readonly kilograms: number;
}
/** The records with this name or number, each once. */
function useFound({ type, search, numbers = [] }: AnyResource, q: string) {
  const data = useDataProvider();
  const { data: found = { items: [], total: 0, open: false } } = useQuery({
    queryKey: ["search", type, q],
    enabled: q !== "",
    queryFn: async () => {
      const run = type in bySerial ? serialFilter(q) : undefined;
      const pages = await Promise.all([
        ...[...(search ? [search] : []), ...numbers].map((name) =>
          data.getList<Base>(type, {
            filter: { [name]: { contains: q } },
            sort: { field: "id", order: "DESC" },
            pagination: { page: 1, perPage: shown },
          }),
        ),
        ...(run
          ? [
              data
                .getList<Run>(type, {
                  filter: run.filter,
                  sort: { field: "first", order: "DESC" },
                  pagination: { page: 1, perPage: 1 },
                })
                .then((page) => ({ ...page, data: page.data.filter(run.holds), total: 0 })),
            ]
          : []),
      ]);
      const items = [...new Map(pages.flatMap((page) => page.data as Base[]).map((it) => [it.id, it])).values()];
      const open = pages.some(({ meta }) => !!(meta as PageMeta | undefined)?.ended);
      return { items: items.slice(0, shown), total: Math.max(items.length, pages[0]?.total ?? 0), open };
    },
  });
  return found;
}
function Kind({ of, q }: { of: AnyResource; q: string }) {
  const { type, title, number, standing } = of;
  const { items: data, total, open } = useFound(of, q);
  if (data.length === 0 && !open) return null;
  return (
    <section className={style.kind}>
      <h2>{word(`${type}.many`) ?? type}</h2>
      <ul>
        {data.map((it) => (
          <li key={it.id}>
            <Link to={`/${type}/${it.id}`}>{title(it)}</Link>
            {number?.(it) && <span className="serial">{number(it)}</span>}
            {it.state && <StateChip type={type} state={standing?.(it) ?? it.state} look="plain" />}
          </li>
        ))}
      </ul>
      {(open || total > shown) && (
        <p>
          <Link to={`/${type}?filter=${encodeURIComponent(JSON.stringify({ q }))}`}>
            {open ? t("search.open") : t("search.more", { n: total })}
          </Link>
        </p>
      )}
    </section>
  );
}
