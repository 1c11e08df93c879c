import { Button } from '@mui/material';
import { Check, ChevronDown, Play, TriangleAlert } from 'lucide-react';
import { useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayText, tonnes, today, workingDaysBetween } from '../platform/day.ts';
import { keyOf, newKey, tell, type ResultOf } from '../platform/graphql.ts';
import { Page, Waiting } from '../platform/layout.tsx';
import { useParties } from '../platform/parties.ts';
import { RefusalView, told } from '../platform/refusal.tsx';
import { either, t, word } from '../platform/text.ts';
import { useAsk } from '../platform/use-ask.ts';
import { queueBoard, runQueue } from './documents.ts';
import { useRibbons } from './ribbons.ts';
import style from './offset.module.css';

type Board = ResultOf<typeof queueBoard>['queueBoard'];
const sum = (of: readonly { kilograms: number }[]): number => of.reduce((n, { kilograms }) => n + kilograms, 0);

/** The queue of the reader's province: supply by step on one side, events by deadline on the other, and what a run would match and why. */
export default function QueueBoard() {
  const { parties, pack } = useParties();
  const region = pack?.region ?? parties.find((party) => party.region !== '000000')?.region;
  const { data, error, refetch } = useAsk(queueBoard, region ? { region } : undefined);
  if (error) return <RefusalView of={error} retry={() => void refetch()} />;
  return data && region ? <Drawn board={data.queueBoard} region={region} /> : <Waiting />;
}

/** A whole as a bar, the part that is spoken for filled. */
const Bar = ({ id, parts, whole, scale, short }: { id: string; parts: readonly { tier: number; kilograms: number }[]; whole: number; scale: number; short?: boolean }) => (
  <span className={style.bar} data-bar={id} data-short={short} style={{ width: `${Math.max(6, whole / scale * 100)}%` }} aria-hidden>
    {parts.map(({ tier, kilograms }, i) => <i key={i} data-rank={tier} style={{ width: `${whole ? kilograms / whole * 100 : 0}%` }} />)}
  </span>
);

function Drawn({ board: { tiers, events, matches, passedOver }, region }: { board: Board; region: string }) {
  const [chosen, setChosen] = useState(events[0]?.event ?? '');
  const { frame, ribbons } = useRibbons(matches, chosen);
  const { mayBegin } = useParties();
  const [notify, refresh, key] = [useNotify(), useRefresh(), useState(newKey)[0]];
  const [running, setRunning] = useState(false);
  const takenOf = (tier: number) => sum(matches.filter((match) => match.tier === tier));
  const scale = Math.max(1, ...tiers.map(({ kilograms }) => kilograms), ...events.map(({ kilograms }) => kilograms));
  const [need, matched] = [sum(events), sum(matches)];
  const run = async () => {
    setRunning(true);
    try {
      const { runQueue: { proposed, kilograms } } = await tell(runQueue, { region }, keyOf(key, { matches }));
      notify(t('queue.ran', { n: proposed, t: tonnes(kilograms) }), { type: 'success' });
      refresh();
    } catch (error) { const { why, what } = told(error); notify(why ?? what, { type: 'error' }); } finally { setRunning(false); }
  };
  return (
    <Page title={t('queue.title')} lead={t('queue.lead', { n: events.length, need: tonnes(need), matched: tonnes(matched), short: tonnes(need - matched) })}
      actions={<><Button variant="outlined" component={Link} to="/Allocation">{t('queue.all')}</Button>
        {mayBegin('run', 'acceptor') && <Button variant="contained" startIcon={<Play size={16} />} disabled={matches.length === 0} loading={running} onClick={() => void run()} title={t('queue.runHelp')}>{t('queue.run')}</Button>}</>}>
      <div className={style.board} ref={frame}>
        <section aria-labelledby="supply" className={style.supply}>
          <h2 id="supply">{t('queue.supply')}<small>{t('queue.inOrder')}</small></h2>
          {tiers.map(({ tier, labelZh, labelEn, clause, kilograms, supplies }) => (
            <div key={tier} className={style.tier} data-rank={tier}>
              <h3><span><b className="number">{tier}</b>{either(labelZh, labelEn)}</span><small>{clause}</small></h3>
              <ul><li data-lit={matches.some((match) => match.event === chosen && match.tier === tier)}>
                {kilograms > 0 ? <>
                  <p className={style.name}><span>{t('queue.supplies', { n: supplies })}</span><b className="number">{tonnes(kilograms)}</b></p>
                  <Bar id={`tier-${tier}`} parts={[{ tier, kilograms: takenOf(tier) }]} whole={kilograms} scale={scale} />
                  <p className={style.small}><span>{t('queue.spoken', { t: tonnes(takenOf(tier)) })}</span></p>
                </> : <p className="none">{t('queue.noSupply')}</p>}
              </li></ul>
            </div>))}
          {passedOver.length > 0 && <div className={style.tier}><h3><span>{t('queue.passed')}</span></h3>
            <ul>{passedOver.map(({ reason, count }) => <li key={reason} className={style.name}><span>{word(`reason.${reason}`) ?? reason}</span><b className="number">{count}</b></li>)}</ul></div>}
        </section>
        <svg className={style.ribbons} aria-hidden>{[...ribbons].sort((a, b) => Number(a.event === chosen) - Number(b.event === chosen)).map((r) => <path key={r.key} d={r.d} strokeWidth={r.width} data-rank={r.tier} data-lit={r.event === chosen} />)}</svg>
        <section aria-labelledby="queue" className={style.queue}>
          <h2 id="queue">{t('queue.events')}<small>{t('queue.byDue')}</small></h2>
          {events.length === 0 && <div className={style.tier}><ul><li><p><b>{t('queue.empty')}</b></p><p className="none">{t('queue.emptyThen')}</p></li></ul></div>}
          <ol>{events.map(({ event, titleZh, number, kilograms, dueOn }) => {
            const mine = matches.filter((match) => match.event === event);
            const [got, left, open] = [sum(mine), workingDaysBetween(today(), dueOn), event === chosen];
            return (
              <li key={event} data-lit={open}>
                <button type="button" aria-expanded={open} aria-controls={`why-${event}`} onClick={() => setChosen(open ? '' : event)}>
                  <span className={style.name}><span>{titleZh}</span><b className="number">{tonnes(kilograms)}</b></span>
                  <Bar id={event} parts={mine} whole={kilograms} scale={scale} short />
                  <span className={style.small}><span className="serial">{number}</span>
                    <span className={style.due} data-tone={left <= 10 ? 'sand' : undefined}>{left < 0 ? t('queue.late', { day: dayText(dueOn) }) : t('queue.left', { n: left, day: dayText(dueOn) })}</span><ChevronDown size={16} aria-hidden className={style.turn} /></span>
                </button>
                {open && <div id={`why-${event}`} className={style.why}>
                  <ul>{mine.map((match, i) => (
                    <li key={i}><p className={style.name}><span>{match.product}</span><b className="number">{tonnes(match.kilograms)}</b></p>
                      <p className={style.reasons}><span><Check size={13} aria-hidden />{match.why}</span><span>{t('clause.basis', { clause: match.clause })}</span></p></li>))}
                  </ul>
                  {got < kilograms && <p className={style.short}><TriangleAlert size={15} aria-hidden /><span>{t('queue.short', { t: tonnes(kilograms - got) })}</span></p>}
                  <p><Link to={`/Event/${event}`}>{t('Event.one')} {number}</Link></p>
                </div>}
              </li>);
          })}</ol>
        </section>
      </div>
    </Page>
  );
}
