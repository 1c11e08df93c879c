import { Checkbox, IconButton, Skeleton } from "@mui/material";
import { ArrowDown, ArrowUp, ChevronLeft, ChevronRight } from "lucide-react";
import { useListContext } from "ra-core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { isFigure, Shown, textOf, unitOf } from "./attribute.tsx";
import { numberText } from "./day.ts";
import type { AnyResource, Base, Column } from "./resource.ts";
import { labelOf, t } from "./text.ts";
import style from "./list.module.css";

/** Dense rows; the state first; the title is the link. Below 760 px each row is a card with the same labels. */
export function Rows({ of, empty, bulk }: { of: AnyResource; empty: ReactNode; bulk?: ReactNode }) {
  const {
    data,
    isPending,
    sort,
    setSort,
    selectedIds,
    onSelect,
    onToggleItem,
    page,
    perPage,
    total = 0,
    setPage,
  } = useListContext<Base>();
  const { type, columns, title } = of;
  if (isPending)
    return (
      <div className={style.table} aria-busy>
        {["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"].map((row) => (
          <Skeleton key={row} height={41} sx={{ mx: 2 }} />
        ))}
      </div>
    );
  if (!data?.length) return <div className={style.empty}>{empty}</div>;
  const all = data.every(({ id }) => selectedIds.includes(id));
  const linked = columns.find(({ narrow }) => narrow === "title") ?? columns[0];
  const head = ({ sort: sortable, ...c }: Column<never>) => {
    const [label, sorted] = [
      labelOf(type, c.source),
      sort.field === c.source && (sort.order === "ASC" ? ("ascending" as const) : ("descending" as const)),
    ] as const;
    const unit = unitOf(c);
    return (
      <th key={c.source} scope="col" data-right={isFigure(c.kind)} aria-sort={sorted || undefined}>
        {sortable ? (
          <button
            type="button"
            onClick={() => setSort({ field: c.source, order: sorted === "ascending" ? "DESC" : "ASC" })}
          >
            {label}
            {sorted &&
              (sorted === "ascending" ? <ArrowUp size={13} aria-hidden /> : <ArrowDown size={13} aria-hidden />)}
          </button>
        ) : (
          label
        )}
        {unit && <small>{unit}</small>}
      </th>
    );
  };
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
              {columns.map((c) => head(c as Column<never>))}
            </tr>
          </thead>
          <tbody>
            {data.map((r) => (
              <tr key={r.id} data-picked={selectedIds.includes(r.id)}>
                <td className={style.pick}>
                  <Checkbox
                    size="small"
                    slotProps={{ input: { "aria-label": t("list.pick", { title: title(r) }) } }}
                    checked={selectedIds.includes(r.id)}
                    onChange={() => onToggleItem(r.id)}
                  />
                </td>
                {columns.map((c) => (
                  <td
                    key={c.source}
                    data-right={isFigure(c.kind)}
                    data-narrow={c.narrow ?? "none"}
                    data-unit={unitOf(c as never)}
                  >
                    {c === linked ? (
                      <Link to={`/${type}/${r.id}`}>{textOf(c, type, r) || title(r)}</Link>
                    ) : (
                      <Shown attribute={c} type={type} record={r} quiet />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={style.foot}>
        <p role="status">
          {selectedIds.length > 0 ? (
            <>
              {t("list.picked", { n: selectedIds.length })}
              {bulk}
            </>
          ) : (
            <span className="number">
              {t("list.range", {
                from: (page - 1) * perPage + 1,
                to: Math.min(page * perPage, total),
                total: numberText(total),
              })}
            </span>
          )}
        </p>
        <nav aria-label={t("list.paging")}>
          <IconButton aria-label={t("list.before")} disabled={page === 1} onClick={() => setPage(page - 1)}>
            <ChevronLeft size={18} />
          </IconButton>
          <span className="number">
            {page} / {Math.max(1, Math.ceil(total / perPage))}
          </span>
          <IconButton aria-label={t("list.after")} disabled={page * perPage >= total} onClick={() => setPage(page + 1)}>
            <ChevronRight size={18} />
          </IconButton>
        </nav>
      </div>
    </>
  );
}
