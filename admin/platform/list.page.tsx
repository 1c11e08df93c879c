import { Button } from "@mui/material";
import { Download, Plus } from "lucide-react";
import { ListBase, useDataProvider, useListContext } from "ra-core";
import { useState } from "react";
import { Link } from "react-router";
import { Bulk } from "./bulk.tsx";
import { download, sheetOf } from "./export.ts";
import { Page } from "./layout.tsx";
import { FilterChip, Filters, Views } from "./filters.tsx";
import { Rows } from "./list.tsx";
import { RefusalView } from "./refusal.tsx";
import type { PageMeta } from "./places.ts";
import type { AnyResource, Base } from "./resource.ts";
import { useParties } from "./parties.ts";
import { stateText } from "./state.tsx";
import { countText } from "./day.ts";
import { labelOf, t, word } from "./text.ts";
import { choiceText } from "./name.ts";

/** The list of a resource: its views, filters and rows, and what to do first if there are none. */
export function ListPage({ of }: { of: AnyResource }) {
  return (
    <ListBase
      resource={of.type}
      perPage={20}
      sort={of.sort ?? { field: "id", order: "DESC" }}
      disableSyncWithLocation={false}
    >
      <Listed of={of} />
    </ListBase>
  );
}

function Listed({ of }: { of: AnyResource }) {
  const { type, filters = [], search, create } = of;
  const { total, error, refetch, filterValues, meta } = useListContext<Base>();
  const { open, ended } = (meta ?? {}) as Partial<PageMeta>;
  const parties = useParties();
  const filtered = Object.keys(filterValues).length > 0;
  const noun = word(`${type}.many`) ?? type;
  const begin =
    create && parties.mayBegin(type, create.by, create.seat) ? (
      <Button component={Link} to={`/${type}/create`} variant="contained" startIcon={<Plus size={16} />}>
        {word(`${type}.action.${create.verb}`)}
      </Button>
    ) : undefined;
  const chips = filters.map(({ source, of: choice, values, name }) => (
    <FilterChip
      key={source}
      source={source}
      label={labelOf(type, source)}
      choices={(typeof values === "function" ? values() : values).map((id) => ({
        id,
        name: name?.(id) ?? (source === "state" ? stateText(type, id) : choiceText(choice ?? source, id)),
      }))}
    />
  ));
  return (
    <Page
      title={noun}
      lead={total === undefined ? "…" : t(open ? "list.countOpen" : "list.count", { n: countText(total) })}
      actions={
        <>
          {!!total && <Export of={of} />}
          {begin}
        </>
      }
    >
      <Views of={of} />
      <Filters search={search && t("list.search", { label: labelOf(type, search) })}>{chips}</Filters>
      {error ? (
        <RefusalView of={error} retry={() => void refetch()} />
      ) : (
        <Rows
          of={of}
          bulk={<Bulk of={of} />}
          empty={
            <>
              {ended ? (
                <h2>{t("list.noneSoFar")}</h2>
              ) : (
                <>
                  <h2>{filtered ? t("list.noneFits") : (word(`${type}.empty`) ?? t("list.none"))}</h2>
                  <p>{filtered ? t("list.noneFitsThen") : begin ? t("list.noneThen") : t("list.noneYet")}</p>
                </>
              )}
              {!filtered && begin}
            </>
          }
        />
      )}
    </Page>
  );
}

/** Every row of the list, in pages of 200, as a sheet. */
function Export({ of }: { of: AnyResource }) {
  const { filterValues, sort, total = 0 } = useListContext<Base>();
  const data = useDataProvider();
  const [at, setAt] = useState<number>();
  const save = async () => {
    const rows: Base[] = [];
    let [filter, page, goesOn] = [filterValues, 1, true];
    while (goesOn && rows.length < 10_000) {
      setAt(Math.round((rows.length / Math.max(1, total, rows.length)) * 100));
      const { data: some, meta } = await data.getList(of.type, { filter, sort, pagination: { page, perPage: 200 } });
      rows.push(...(some as Base[]));
      const { ended } = (meta ?? {}) as Partial<PageMeta>;
      [filter, page] = ended ? [{ ...filterValues, goOn: ended.goOn }, 1] : [filter, page + 1];
      goesOn = !!ended || some.length === 200;
    }
    download(`${word(`${of.type}.many`) ?? of.type}.csv`, sheetOf(of, rows));
  };
  return (
    <Button
      variant="outlined"
      startIcon={<Download size={16} />}
      disabled={at !== undefined}
      onClick={() => void save().finally(() => setAt(undefined))}
    >
      {at === undefined ? t("list.export") : t("list.exporting", { n: at })}
    </Button>
  );
}
