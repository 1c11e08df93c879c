import type { Kysely } from 'kysely';
import type { Certificate, Confirmation } from '../confirmation/index.ts';
import type { Event } from '../event/index.ts';
import type { SpotCheck } from '../oversight/index.ts';
import type { Context } from '../platform/context.ts';
import { among } from '../platform/filter.ts';
import type { Inside } from '../platform/once.ts';
import { policyFor } from '../policy/index.ts';
import type { Archive } from './archive.entity.ts';
import { retentionOf, type Retention } from './retention.rules.ts';

interface Tables { event: Event; confirmation: Confirmation; certificate: Certificate; spotCheck: SpotCheck }

/** For how long the material of each archive is kept, by the id of its event; with the rule that says so. */
export async function retentionsOf(at: Context | Inside, all: readonly Pick<Archive, 'event' | 'region' | 'policyOn' | 'keptSince'>[]): Promise<ReadonlyMap<string, Retention & { readonly years: number; readonly clause: string }>> {
  const rows = ('trx' in at ? at.trx : at.store.reading) as unknown as Kysely<Tables>;
  const ids = all.map(({ event }) => event);
  const of = (column: string) => among(at.store.dialect, column, ids);
  const [events, confirmations, certificates, checks] = [
    await rows.selectFrom('event').select(['id', 'endsOn']).where(of('id')).execute(),
    await rows.selectFrom('confirmation').select(['event', 'state', 'concludedOn']).where(of('event')).execute(),
    await rows.selectFrom('certificate').select(['event', 'number', 'state', 'issuedOn', 'revokedOn', 'replacedOn']).where(of('event')).orderBy('id').execute(),
    await rows.selectFrom('spotCheck').select(['event']).where(of('event')).where('state', '!=', 'published').execute()];
  return new Map(all.map(({ event, region, policyOn, keptSince }) => {
    const own = confirmations.filter((one) => one.event === event);
    const { value: years, clause } = policyFor(region, policyOn).retentionYears;
    const open = checks.filter((one) => one.event === event).length + own.filter(({ state }) => state === 'engaged' || state === 'submitted').length;
    const story = { endsOn: events.find(({ id }) => id === event)!.endsOn, keptSince, concluded: own.flatMap(({ concludedOn }) => concludedOn ?? []), certificates: certificates.filter((one) => one.event === event), open };
    return [event, { ...retentionOf(story, years), years, clause }];
  }));
}
