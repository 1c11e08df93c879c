import { Dices } from 'lucide-react';
import { Link } from 'react-router';
import { statesOf } from '../platform/list-page.tsx';
import { nameOf, type Linked } from '../platform/name.ts';
import { Group } from '../platform/record.tsx';
import { resourceOf } from '../platform/resource.ts';
import { StateChip } from '../platform/state.tsx';
import { t } from '../platform/text.ts';
import { announceCheckPlan, checkPlanList, checkPlanOne, revealCheckPlan } from './documents.ts';
import style from '../project/project.module.css';

interface Check { readonly id: string; readonly state: string; readonly event?: Linked | null; readonly certificate?: { readonly number?: string | null } | null; readonly body?: { readonly name: string } | null }
/** What was drawn, and the draws themselves, which everyone can compute anew. */
function Drawn({ record: { spotChecks, draw, bodiesDraw } }: { record: { spotChecks: readonly Check[]; draw?: { id: string } | null; bodiesDraw?: { id: string } | null } }) {
  return (
    <Group title={t('oversight.drawn')}>
      <ul className={style.links}>
        {spotChecks.map(({ id, state, event, certificate, body }) => <li key={id}><Link to={`/SpotCheck/${id}`}>{event ? nameOf(event) : certificate?.number ?? id}</Link><small><StateChip type="SpotCheck" state={state} look="plain" /><span>{body?.name}</span></small></li>)}
        {draw && <li><Link to={`/Draw/${draw.id}`}>{t('CheckPlan.draw')}</Link></li>}{bodiesDraw && <li><Link to={`/Draw/${bodiesDraw.id}`}>{t('CheckPlan.bodiesDraw')}</Link></li>}
      </ul>
    </Group>
  );
}

export default resourceOf({
  type: 'CheckPlan', list: checkPlanList, one: checkPlanOne, title: ({ purpose }) => purpose, search: 'purpose',
  columns: [
    { source: 'state', kind: 'state', narrow: 'head', sort: true }, { source: 'purpose', narrow: 'title', sort: true }, { source: 'region', kind: 'region', narrow: 'line', sort: true }, { source: 'draw.sampleSize', kind: 'whole' },
    { source: 'draw.sourceDueAt', kind: 'instant', narrow: 'line' }, { source: 'dueOn', kind: 'due', narrow: 'head' },
  ],
  filters: [{ source: 'state', values: statesOf('CheckPlan') }],
  facts: [{ name: 'plan', facts: [
    { source: 'purpose', wide: true }, { source: 'region', kind: 'region' }, { source: 'draw.sampleSize', kind: 'whole' }, { source: 'draw.source', wide: true }, { source: 'draw.sourceDueAt', kind: 'instant' }, { source: 'policyOn', kind: 'day' },
  ] }],
  track: ['announced', 'revealed'],
  Aside: Drawn,
  verbs: { reveal: { document: revealCheckPlan, Icon: Dices, fields: [{ name: 'secret' }, { name: 'value' }] } },
  create: { document: announceCheckPlan, verb: 'announce', by: 'administrator', seat: 'spotCheck', variables: (input) => ({ input }), parts: [
    { name: 'plan', fields: [{ name: 'purpose', kind: 'long' }, { name: 'region', kind: 'region' }, { name: 'sampleSize', kind: 'whole' }, { name: 'source' }, { name: 'sourceDueAt' }] },
    { name: 'proof', fields: [{ name: 'commitment' }, { name: 'bodiesCommitment' }] },
  ] },
});
