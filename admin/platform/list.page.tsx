import { Button } from "@mui/material";
import { Plus } from "lucide-react";
import { ListBase, useListContext } from "ra-core";
import { Link } from "react-router";
import { Bulk } from "./bulk.tsx";
import { ExportList } from "./export-list.tsx";
import { Page } from "./layout.tsx";
import { FilterChip, Filters, Views } from "./filters.tsx";
import { Rows } from "./list.tsx";
import { RefusalView } from "./refusal.tsx";
import { usePageSize } from "./paging.tsx";
import type { PageMeta } from "./places.ts";
import type { AnyResource, Base } from "./resource.ts";
import { useParties } from "./parties.ts";
import { stateText } from "./state.tsx";
import { countText } from "./day.ts";
import { labelOf, t, word } from "./text.ts";
import { choiceText } from "./name.ts";

/** The list of a resource: its views, filters and rows, and what to do first if there are none. */
export function ListPage({ of }: { of: AnyResource }) {
  const [perPage] = usePageSize();
  return (
    <ListBase
      resource={of.type}
      perPage={perPage}
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
          {!!total && <ExportList of={of} />}
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
