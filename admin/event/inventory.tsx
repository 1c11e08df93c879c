import { Button, Tab, Tabs } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { phases, stages, type Phase } from '../../shared/event.ts';
import { totalOf, type Multiplier } from '../../shared/inventory.ts';
import { decimalText, tonnes } from '../platform/day.ts';
import type { ResultOf } from '../platform/graphql.ts';
import { choiceText, nameOf } from '../platform/name.ts';
import { Group } from '../platform/record.tsx';
import { t } from '../platform/text.ts';
import { series } from '../platform/tokens.ts';
import { Steps, type Step } from './steps.tsx';
import { removeInventoryLine, type eventOne } from './documents.ts';
import style from './inventory.module.css';

const LineForm = lazy(() => import('./line-form.tsx'));
const VerbDialog = lazy(() => import('../platform/verb.tsx'));
type Event = ResultOf<typeof eventOne>['event'];
type Line = Event['lines'][number];

/** For comparison among one another. */
const sharesOf = (lines: readonly Line[]): number => lines.reduce((sum, { kilogramsExact }) => sum + Number(kilogramsExact), 0);
/** The sum as the platform makes it: exact, and rounded up once to whole kilograms. */
const kilogramsOf = (lines: readonly Line[]): number =>
  totalOf(lines.map((line) => ({ ...line, multipliers: line.multipliers as readonly Multiplier[] }))).kilograms;

/** The emissions of an event, source by source: what the plan estimates, and what was; each line with how it is reckoned. */
export function Inventory({ record: event }: { record: Event }) {
  const [phase, setPhase] = useState<Phase>(event.state === 'accounted' || event.lines.some((line) => line.phase === 'actual') ? 'actual' : 'planned');
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Line>();
  // The organiser's: whoever may still plan or account may still enter.
  const mayEnter = event.moves.some(({ action }) => (phase === 'planned' ? action === 'plan' : action === 'account'));
  const lines = event.lines.filter((line) => line.phase === phase);
  const total = kilogramsOf(lines);
  const byCategory = [...Map.groupBy(lines, ({ category }) => category)]
    .map(([category, of]) => ({ category, kilograms: sharesOf(of) }))
    .sort((a, b) => b.kilograms - a.kilograms);
  return (
    <Group title={t('inventory.title')} aside={t('unit.tCO2e')}>
      <Tabs value={phase} onChange={(_, next: Phase) => setPhase(next)} className={style.tabs!} aria-label={t('inventory.title')}>
        {phases.map((one) => (
          <Tab key={one} value={one} id={`phase-${one}`} aria-controls="inventory" label={t(`phase.${one}`)} />
        ))}
      </Tabs>
      <div role="tabpanel" id="inventory" aria-labelledby={`phase-${phase}`}>
        {lines.length === 0 && <p className="none">{t('inventory.none')}</p>}
        {byCategory.length > 1 && (
          <ul className={style.shares} aria-label={t('inventory.share')}>
            {byCategory.map(({ category, kilograms }, i) => (
              <li key={category}>
                <span>{choiceText('sourceCategory', category)}</span>
                <i style={{ width: `${Math.max(0.5, (kilograms / byCategory[0]!.kilograms) * 100)}%`, background: series[i % series.length] }} aria-hidden />
                <b className="number">{tonnes(kilograms)}</b>
              </li>
            ))}
          </ul>
        )}
        {lines.length > 0 && (
          <section
            className={style.scroll}
            aria-label={t('inventory.title')}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
            tabIndex={0}>
            <table className={style.lines}>
              <thead>
                <tr>
                  <th scope="col">{t('Line.source')}</th>
                  <th scope="col">{t('Line.activity')}</th>
                  <th scope="col">{t('Line.factor')}</th>
                  <th scope="col" data-right>
                    {t('unit.tCO2e')}
                  </th>
                  {mayEnter && (
                    <th>
                      <span className="unseen">{t('Line.action.remove')}</span>
                    </th>
                  )}
                </tr>
              </thead>
              {stages
                .filter((stage) => lines.some((line) => line.stage === stage))
                .map((stage) => (
                  <tbody key={stage}>
                    <tr className={style.stage}>
                      <td colSpan={mayEnter ? 5 : 4}>{t(`stage.${stage}`)}</td>
                    </tr>
                    {lines
                      .filter((line) => line.stage === stage)
                      .map((line) => (
                        <Row key={line.id} of={line} {...(mayEnter && { onRemove: () => setRemoving(line) })} />
                      ))}
                  </tbody>
                ))}
              <tfoot>
                <tr className={style.sum}>
                  <td colSpan={3}>
                    {t('inventory.total')}
                    <small>{t('inventory.roundedUp')}</small>
                  </td>
                  <td data-right className="number">
                    {tonnes(total)}
                  </td>
                  {mayEnter && <td />}
                </tr>
              </tfoot>
            </table>
          </section>
        )}
        {mayEnter && (
          <Button startIcon={<Plus size={16} />} variant="outlined" sx={{ mt: 1.5 }} onClick={() => setAdding(true)}>
            {t('inventory.add')}
          </Button>
        )}
      </div>
      <Suspense>
        {adding && <LineForm event={event.id} region={event.region} phase={phase} boundary={event.boundary as readonly string[]} onClose={() => setAdding(false)} />}
        {removing && (
          <VerbDialog
            type="Line"
            action="remove"
            verb={{ document: removeInventoryLine, grave: true }}
            record={removing}
            title={removing.source}
            onClose={() => setRemoving(undefined)}
          />
        )}
      </Suspense>
    </Group>
  );
}

function Row({
  of: { source, category, quality, activity, unit, multipliers, factorValue, factorUnit, factorSource, factor, verified, kilogramsExact, steps, note },
  onRemove,
}: {
  of: Line;
  onRemove?: () => void;
}) {
  const by = multipliers as readonly Multiplier[];
  return (
    <tr>
      <td>
        {source}
        <small>
          {choiceText('sourceCategory', category)}·{choiceText('quality', quality)}
          {note && `·${note}`}
        </small>
      </td>
      <td className="number">
        {decimalText(activity)} {unit}
        {by.map((one) => (
          <small key={one.name}>
            × {one.value} {one.unit} {one.name}
          </small>
        ))}
      </td>
      <td>
        <span className="number">
          {decimalText(factorValue)} {factorUnit}
        </span>
        <small>{factor ? nameOf(factor) : factorSource}</small>
        {!verified && <small className={style.unverified}>{t('inventory.unverified')}</small>}
      </td>
      <td data-right className="number">
        {tonnes(Number(kilogramsExact))}
        <details className={style.steps}>
          <summary>{t('inventory.steps')}</summary>
          <Steps of={steps as readonly Step[]} />
        </details>
      </td>
      {onRemove && (
        <td data-right>
          <button type="button" className={style.remove} aria-label={t('inventory.remove', { source })} onClick={onRemove}>
            <Trash2 size={15} aria-hidden />
          </button>
        </td>
      )}
    </tr>
  );
}
