import { Button, Checkbox, Skeleton } from "@mui/material";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useListContext } from "ra-core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { isFigure, nameOfAttribute, Shown, textOf, unitOf } from "./attribute.tsx";
import { countText, numberText } from "./day.ts";
import { Paging } from "./paging.tsx";
import type { PageMeta } from "./places.ts";
import type { AnyResource, Base, Column } from "./resource.ts";
import { labelOf, t } from "./text.ts";
import style from "./list.module.css";

/** Dense rows; the state first; the title is the link. Below 760 px each row is a card with the same labels. */
export function Rows({ of, empty, bulk }: { of: AnyResource; empty: ReactNode; bulk?: ReactNode }) {
  const { data, isPending, selectedIds, onSelect, onToggleItem } = useListContext<Base>();
  if (isPending) return <Blank />;
  if (!data?.length)
    return (
      <div className={style.empty}>
        {empty}
        <Ended />
      </div>
    );
  const all = data.every(({ id }) => selectedIds.includes(id));
  return (
    <>
      <div className={style.table} tabIndex={-1}>
        <table>
          <thead>
            <tr>
              <th className={style.pick}>
                <Checkbox
                  size="small"
                  slotProps={{ input: { "aria-label": t("list.pickAll") } }}
                  checked={all}
                  indeterminate={!all && selectedIds.length > 0}
                  onChange={() => onSelect(all ? [] : data.map(({ id }) => id))}
                />
              </th>
              {of.columns.map((column) => (
                <Head key={nameOfAttribute(column)} type={of.type} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((record) => (
              <Row
                key={record.id}
                of={of}
                record={record}
                picked={selectedIds.includes(record.id)}
                onPick={() => onToggleItem(record.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Ended />
      <Foot bulk={bulk} />
    </>
  );
}

const blankRows = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"] as const;
const Blank = () => (
  <div className={style.table} aria-busy>
    {blankRows.map((row) => (
      <Skeleton key={row} height={41} sx={{ mx: 2 }} />
    ))}
  </div>
);

/** The header of a column, and the sorting of the rows. */
function Head({ type, column }: { type: string; column: Column<any> }) {
  const { sort, setSort } = useListContext<Base>();
  const name = nameOfAttribute(column);
  const [label, unit] = [labelOf(type, name), unitOf(column)];
  const order = sort.order === "ASC" ? "ascending" : "descending";
  const sorted = sort.field === name ? order : undefined;
  const Arrow = sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" data-right={isFigure(column.kind)} aria-sort={sorted}>
      {column.sort ? (
        <button type="button" onClick={() => setSort({ field: name, order: sorted === "ascending" ? "DESC" : "ASC" })}>
          {label}
          {sorted && <Arrow size={13} aria-hidden />}
        </button>
      ) : (
        label
      )}
      {unit && <small>{unit}</small>}
    </th>
  );
}

interface OneRow {
  of: AnyResource;
  record: Base;
  picked: boolean;
  onPick: () => void;
}
function Row({ of: { type, columns, title }, record, picked, onPick }: OneRow) {
  const linked = columns.find(({ narrow }) => narrow === "title") ?? columns[0];
  return (
    <tr data-picked={picked}>
      <td className={style.pick}>
        <Checkbox
          size="small"
          slotProps={{ input: { "aria-label": t("list.pick", { title: title(record) }) } }}
          checked={picked}
          onChange={onPick}
        />
      </td>
      {columns.map((column) => (
        <td
          key={nameOfAttribute(column)}
          data-right={isFigure(column.kind)}
          data-narrow={column.narrow ?? "none"}
          data-unit={unitOf(column)}
        >
          {column === linked ? (
            <Link to={`/${type}/${record.id}`}>{textOf(column, type, record) || title(record)}</Link>
          ) : (
            <Shown attribute={column} type={type} record={record} quiet />
          )}
        </td>
      ))}
    </tr>
  );
}

/** Where a search ended before it had looked through all: how far it looked, and the way on. */
function Ended() {
  const { meta, filterValues, setFilters } = useListContext<Base>();
  const { ended } = (meta ?? {}) as Partial<PageMeta>;
  if (!ended) return null;
  return (
    <p className={style.ended} role="status">
      {t("list.ended", { n: numberText(ended.looked) })}
      <Button size="small" onClick={() => setFilters({ ...filterValues, goOn: ended.goOn })}>
        {t("list.goOn")}
      </Button>
    </p>
  );
}

/** The number of selected or of all rows, and the pagination. */
function Foot({ bulk }: { bulk: ReactNode }) {
  const { selectedIds, page, perPage, total = 0, meta } = useListContext<Base>();
  const { open } = (meta ?? {}) as Partial<PageMeta>;
  return (
    <div className={style.foot}>
      <p role="status">
        {selectedIds.length > 0 ? (
          <>
            {t("list.picked", { n: selectedIds.length })}
            {bulk}
          </>
        ) : (
          <span className="number">
            {t(open ? "list.rangeOpen" : "list.range", {
              from: (page - 1) * perPage + 1,
              to: Math.min(page * perPage, total),
              total: countText(total),
            })}
          </span>
        )}
      </p>
      <Paging />
    </div>
  );
}
