import { Button, Menu, MenuItem, Tab, Tabs } from "@mui/material";
import { Check, ChevronDown, Plus, Search, X } from "lucide-react";
import { useKept } from "./draft.ts";
import { useGetList, useListContext } from "ra-core";
import { useState, type ReactNode } from "react";
import { numberText } from "./day.ts";
import type { PageMeta } from "./places.ts";
import type { AnyResource } from "./resource.ts";
import { t, word } from "./text.ts";
import style from "./list.module.css";

type Held = Record<string, unknown>;
interface Kept {
  readonly name: string;
  readonly filter: Held;
}

/** The number of records of a view: the platform counts, and a page of one is fetched. */
function Count({ type, filter }: { type: string; filter: Held }) {
  const { total, meta } = useGetList(type, {
    filter,
    pagination: { page: 1, perPage: 1 },
    sort: { field: "id", order: "DESC" },
  });
  return total === undefined || (meta as Partial<PageMeta> | undefined)?.open ? null : (
    <small className="number">{total > 10_000 ? "10,000+" : numberText(total)}</small>
  );
}
/** Saved views as tabs: the built-in ones, then the reader's. */
export function Views({ of: { type, views = [] } }: { of: AnyResource }) {
  const { filterValues, setFilters } = useListContext();
  const { goOn: _, ...held } = filterValues as Held;
  const [own, setOwn] = useKept<Kept[]>(`views.${type}`, []);
  const all: readonly Kept[] = [
    { name: t("list.all"), filter: {} },
    ...views.map(({ name, filter }) => ({ name: word(`${type}.view.${name}`) ?? name, filter })),
    ...own,
  ];
  const at = all.findIndex(({ filter }) => JSON.stringify(filter) === JSON.stringify(held));
  const keep = () => setOwn([...own, { name: t("list.ownView", { n: own.length + 1 }), filter: held }]);
  return (
    <div className={style.views}>
      <Tabs value={at < 0 ? false : at} aria-label={t("list.views")} variant="scrollable" scrollButtons={false}>
        {all.map(({ name, filter }, i) => (
          <Tab
            key={name}
            value={i}
            onClick={() => setFilters(filter)}
            label={
              <span>
                {name}
                <Count type={type} filter={filter} />
              </span>
            }
          />
        ))}
      </Tabs>
      {at < 0 && (
        <Button size="small" startIcon={<Plus size={15} />} onClick={keep}>
          {t("list.keepView")}
        </Button>
      )}
      {at > views.length && (
        <Button
          size="small"
          startIcon={<X size={15} />}
          onClick={() => setOwn(own.filter((_, i) => i !== at - views.length - 1))}
        >
          {t("list.dropView")}
        </Button>
      )}
    </div>
  );
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}
/** A filter as a chip: shows its value, opens its choices, can be cleared. */
export function FilterChip({ source, label, choices }: { source: string; label: string; choices: readonly Choice[] }) {
  const { filterValues, setFilters } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const given: unknown = filterValues[source];
  const held: readonly string[] = Array.isArray(given) ? (given as string[]) : [];
  const hold = (ids: readonly string[]) => {
    const { [source]: _, ...rest } = filterValues as Held;
    setFilters(ids.length ? { ...rest, [source]: ids } : rest);
  };
  const names = choices.filter(({ id }) => held.includes(id)).map(({ name }) => name);
  return (
    <span className={style.chip} data-held={held.length > 0}>
      <button type="button" aria-haspopup="menu" aria-expanded={!!anchor} onClick={(e) => setAnchor(e.currentTarget)}>
        {label}
        {names.length > 0 && (
          <b>
            {names.length > 2
              ? t("list.andMore", { first: names[0]!, n: names.length })
              : names.join(t("any.listComma"))}
          </b>
        )}
        {!held.length && <ChevronDown size={15} aria-hidden />}
      </button>
      {held.length > 0 && (
        <button type="button" aria-label={t("list.clearFilter", { label })} onClick={() => hold([])}>
          <X size={14} />
        </button>
      )}
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {choices.map(({ id, name }) => {
          const on = held.includes(id);
          return (
            <MenuItem
              key={id}
              role="menuitemcheckbox"
              aria-checked={on}
              onClick={() => hold(on ? held.filter((x) => x !== id) : [...held, id])}
            >
              <span className={style.tick}>{on && <Check size={16} />}</span>
              {name}
            </MenuItem>
          );
        })}
      </Menu>
    </span>
  );
}

export function Filters({ search, children }: { search: string | undefined; children: ReactNode }) {
  const { filterValues, setFilters } = useListContext();
  const look = (q: string) => {
    const { q: _, ...rest } = filterValues as Held;
    setFilters(q ? { ...rest, q } : rest);
  };
  return (
    <div className={style.filters}>
      {search && (
        <label className={style.search}>
          <Search size={16} aria-hidden />
          <input
            type="search"
            aria-label={search}
            placeholder={search}
            defaultValue={(filterValues["q"] as string | undefined) ?? ""}
            onChange={(e) => look(e.target.value)}
          />
        </label>
      )}
      {children}
      {Object.keys(filterValues).length > 0 && (
        <Button size="small" sx={{ color: "var(--ink-2)" }} onClick={() => setFilters({})}>
          {t("list.clearAll")}
        </Button>
      )}
    </div>
  );
}
