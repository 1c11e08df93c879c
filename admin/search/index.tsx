import { useGetList } from 'ra-core';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { Page, Waiting } from '../platform/layout.tsx';
import type { AnyResource, Base } from '../platform/resource.ts';
import { StateChip } from '../platform/state.tsx';
import { t, word } from '../platform/text.ts';
import { resources } from '../resources.ts';
import style from './search.module.css';

const shown = 6;

/** What is called so, of every kind that has a name to search. */
export default function Search() {
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  const { data: described } = useQuery({
    queryKey: ['resources'],
    queryFn: () => Promise.all(Object.values(resources).map(async (load) => (await load()).default)),
    staleTime: Infinity,
  });
  if (!described) return <Waiting />;
  return (
    <Page title={t('search.title', { q })}>
      <div className={style.found}>
        {described
          .filter(({ search }) => search)
          .map((of) => (
            <Kind key={of.type} of={of} q={q} />
          ))}
        <p className={style.none}>
          {t('search.none')} {t('search.noneThen')}
        </p>
      </div>
    </Page>
  );
}

function Kind({ of: { type, title, number }, q }: { of: AnyResource; q: string }) {
  const { data = [], total = 0 } = useGetList<Base>(
    type,
    { filter: { q }, sort: { field: 'id', order: 'DESC' }, pagination: { page: 1, perPage: shown } },
    { enabled: q !== '' },
  );
  if (data.length === 0) return null;
  return (
    <section className={style.kind}>
      <h2>{word(`${type}.many`) ?? type}</h2>
      <ul>
        {data.map((it) => (
          <li key={it.id}>
            <Link to={`/${type}/${it.id}`}>{title(it)}</Link>
            {number?.(it) && <span className="serial">{number(it)}</span>}
            {it.state && <StateChip type={type} state={it.state} look="plain" />}
          </li>
        ))}
      </ul>
      {total > shown && (
        <p>
          <Link to={`/${type}?filter=${encodeURIComponent(JSON.stringify({ q }))}`}>{t('search.more', { n: total })}</Link>
        </p>
      )}
    </section>
  );
}
