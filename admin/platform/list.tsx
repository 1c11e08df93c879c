import { Button, Checkbox, IconButton, Menu, MenuItem, Skeleton, Tab, Tabs } from '@mui/material';
import { ArrowDown, ArrowUp, Check, ChevronDown, ChevronLeft, ChevronRight, Plus, Search, X } from 'lucide-react';
import { useGetList, useListContext, useStore } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { isFigure, Shown, textOf, unitOf } from './attribute.tsx';
import { numberText } from './day.ts';
import type { AnyResource, Base, Column } from './resource.ts';
import { labelOf, t, word } from './text.ts';
import style from './list.module.css';

type Held = Record<string, unknown>;
interface Kept { readonly name: string; readonly filter: Held }

/** How many a view holds: the platform counts, a page of one is fetched. */
function Count({ type, filter }: { type: string; filter: Held }) {
  const { total } = useGetList(type, { filter, pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'DESC' } });
  return total === undefined ? null : <small className="number">{total > 10_000 ? '10,000+' : numberText(total)}</small>;
}
/** Saved views as tabs: the house's own, then the reader's. */
export function Views({ of: { type, views = [] } }: { of: AnyResource }) {
  const { filterValues, setFilters } = useListContext();
  const [own, setOwn] = useStore<Kept[]>(`views.${type}`, []);
  const all: readonly Kept[] = [{ name: t('list.all'), filter: {} }, ...views.map(({ name, filter }) => ({ name: word(`${type}.view.${name}`) ?? name, filter })), ...own];
  const at = all.findIndex(({ filter }) => JSON.stringify(filter) === JSON.stringify(filterValues));
  const keep = () => setOwn([...own, { name: t('list.ownView', { n: own.length + 1 }), filter: filterValues }]);
  return (
    <div className={style.views}>
      <Tabs value={at < 0 ? false : at} aria-label={t('list.views')} variant="scrollable" scrollButtons={false}>
        {all.map(({ name, filter }, i) => <Tab key={name} value={i} onClick={() => setFilters(filter)} label={<span>{name}<Count type={type} filter={filter} /></span>} />)}
      </Tabs>
      {at < 0 && <Button size="small" startIcon={<Plus size={15} />} onClick={keep}>{t('list.keepView')}</Button>}
      {at > views.length && <Button size="small" startIcon={<X size={15} />} onClick={() => setOwn(own.filter((_, i) => i !== at - views.length - 1))}>{t('list.dropView')}</Button>}
    </div>
  );
}

export interface Choice { readonly id: string; readonly name: string }
/** A filter as a chip: says what it holds, opens its choices, can be taken off. */
export function FilterChip({ source, label, choices }: { source: string; label: string; choices: readonly Choice[] }) {
  const { filterValues, setFilters } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const given: unknown = filterValues[source];
  const held: readonly string[] = Array.isArray(given) ? given as string[] : [];
  const hold = (ids: readonly string[]) => { const { [source]: _, ...rest } = filterValues as Held; setFilters(ids.length ? { ...rest, [source]: ids } : rest); };
  const names = choices.filter(({ id }) => held.includes(id)).map(({ name }) => name);
  return (
    <span className={style.chip} data-held={held.length > 0}>
      <button type="button" aria-haspopup="menu" aria-expanded={!!anchor} onClick={(e) => setAnchor(e.currentTarget)}>
        {label}{names.length > 0 && <b>{names.length > 2 ? t('list.andMore', { first: names[0]!, n: names.length }) : names.join(t('any.listComma'))}</b>}
        {!held.length && <ChevronDown size={15} aria-hidden />}
      </button>
      {held.length > 0 && <button type="button" aria-label={t('list.clearFilter', { label })} onClick={() => hold([])}><X size={14} /></button>}
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {choices.map(({ id, name }) => {
          const on = held.includes(id);
          return (
            <MenuItem key={id} role="menuitemcheckbox" aria-checked={on} onClick={() => hold(on ? held.filter((x) => x !== id) : [...held, id])}>
              <span className={style.tick}>{on && <Check size={16} />}</span>{name}
            </MenuItem>);
        })}
      </Menu>
    </span>
  );
}

export function Filters({ search, children }: { search: string | undefined; children: ReactNode }) {
  const { filterValues, setFilters } = useListContext();
  const look = (q: string) => { const { q: _, ...rest } = filterValues as Held; setFilters(q ? { ...rest, q } : rest); };
  return (
    <div className={style.filters}>
      {search && <label className={style.search}><Search size={16} aria-hidden />
        <input type="search" aria-label={search} placeholder={search} defaultValue={(filterValues['q'] as string | undefined) ?? ''} onChange={(e) => look(e.target.value)} />
      </label>}
      {children}
      {Object.keys(filterValues).length > 0 && <Button size="small" sx={{ color: 'var(--ink-2)' }} onClick={() => setFilters({})}>{t('list.clearAll')}</Button>}
    </div>
  );
}

/** Dense rows; the state first; the title is the link. Below 760 px each row is a card with the same labels. */
export function Rows({ of, empty, bulk }: { of: AnyResource; empty: ReactNode; bulk?: ReactNode }) {
  const { data, isPending, sort, setSort, selectedIds, onSelect, onToggleItem, page, perPage, total = 0, setPage } = useListContext<Base>();
  const { type, columns, title } = of;
  if (isPending) return <div className={style.table} aria-busy>{Array.from({ length: 12 }, (_, i) => <Skeleton key={i} height={41} sx={{ mx: 2 }} />)}</div>;
  if (!data?.length) return <div className={style.empty}>{empty}</div>;
  const all = data.every(({ id }) => selectedIds.includes(id));
  const linked = columns.find(({ narrow }) => narrow === 'title') ?? columns[0];
  const head = ({ sort: sortable, ...c }: Column<never>) => {
    const [label, sorted] = [labelOf(type, c.source), sort.field === c.source && (sort.order === 'ASC' ? 'ascending' as const : 'descending' as const)] as const;
    const unit = unitOf(c);
    return (
      <th key={c.source} scope="col" data-right={isFigure(c.kind)} aria-sort={sorted || undefined}>
        {sortable ? <button type="button" onClick={() => setSort({ field: c.source, order: sorted === 'ascending' ? 'DESC' : 'ASC' })}>
          {label}{sorted && (sorted === 'ascending' ? <ArrowUp size={13} aria-hidden /> : <ArrowDown size={13} aria-hidden />)}</button> : label}
        {unit && <small>{unit}</small>}
      </th>);
  };
  return (
    <>
      <div className={style.table} tabIndex={-1}>
        <table>
          <thead><tr>
            <th className={style.pick}><Checkbox size="small" slotProps={{ input: { 'aria-label': t('list.pickAll') } }} checked={all} indeterminate={!all && selectedIds.length > 0}
              onChange={() => onSelect(all ? [] : data.map(({ id }) => id))} /></th>
            {columns.map((c) => head(c as Column<never>))}
          </tr></thead>
          <tbody>{data.map((r) => (
            <tr key={r.id} data-picked={selectedIds.includes(r.id)}>
              <td className={style.pick}><Checkbox size="small" slotProps={{ input: { 'aria-label': t('list.pick', { title: title(r) }) } }} checked={selectedIds.includes(r.id)} onChange={() => onToggleItem(r.id)} /></td>
              {columns.map((c) => (
                <td key={c.source} data-right={isFigure(c.kind)} data-narrow={c.narrow ?? 'none'} data-unit={unitOf(c as never)}>
                  {c === linked ? <Link to={`/${type}/${r.id}`}>{textOf(c, type, r) || title(r)}</Link> : <Shown attribute={c} type={type} record={r} quiet />}
                </td>))}
            </tr>))}
          </tbody>
        </table>
      </div>
      <div className={style.foot}>
        <p role="status">{selectedIds.length > 0 ? <>{t('list.picked', { n: selectedIds.length })}{bulk}</>
          : <span className="number">{t('list.range', { from: (page - 1) * perPage + 1, to: Math.min(page * perPage, total), total: numberText(total) })}</span>}</p>
        <nav aria-label={t('list.paging')}>
          <IconButton aria-label={t('list.before')} disabled={page === 1} onClick={() => setPage(page - 1)}><ChevronLeft size={18} /></IconButton>
          <span className="number">{page} / {Math.max(1, Math.ceil(total / perPage))}</span>
          <IconButton aria-label={t('list.after')} disabled={page * perPage >= total} onClick={() => setPage(page + 1)}><ChevronRight size={18} /></IconButton>
        </nav>
      </div>
    </>
  );
}
