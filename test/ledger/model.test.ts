import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks, checkLedger, issue, shift, type Block } from '../../server/ledger/index.ts';
import type { Account } from '../../shared/ledger.ts';
import { seen } from '../../server/platform/move.ts';
import { once } from '../../server/platform/once.ts';
import { Refusal } from '../../shared/refusal.ts';
import { actors } from '../support/actors.ts';
import { dialects, world } from '../support/world.ts';

const holders = ['o-forester', 'o-donor', 'o-organiser'];
const verbs = ['transfer', 'reserve', 'release', 'retire', 'cancel'] as const;
const target: Readonly<Record<(typeof verbs)[number], Account>> = { transfer: 'held', reserve: 'reserved', release: 'held', retire: 'retired', cancel: 'cancelled' };
const from: Readonly<Record<(typeof verbs)[number], readonly Account[]>> = { transfer: ['held'], reserve: ['held'], release: ['reserved'], retire: ['held', 'reserved'], cancel: ['held'] };

/** What a ledger is, in the simplest words: for each kilogram the account in which it stands. */
const command = fc.record({
  verb: fc.constantFrom('issue' as const, ...verbs), which: fc.nat(40), kilograms: fc.integer({ min: 0, max: 12 }), holder: fc.constantFrom(...holders), event: fc.constantFrom('e1', 'e2') });

describe.each(dialects)('any verbs in any order on %s', (dialect) => {
  test('do what a count of kilograms would do, and break no invariant', async () => {
    const w = await world(dialect);
    const context = w.contextOf(actors.operator);
    await fc.assert(fc.asyncProperty(fc.array(command, { minLength: 20, maxLength: 40 }), async (commands) => {
      const model = new Map<number, string>((await w.store.reading.selectFrom('block' as never).selectAll().execute() as unknown as Block[])
        .flatMap((block) => Array.from({ length: block.kilograms }, (_, i) => [block.first + i, nameOf(block)] as const)));
      for (const { verb, which, kilograms, holder, event } of commands) {
        const all = (await w.store.reading.selectFrom('block' as never).selectAll().orderBy('first' as never).execute() as unknown as Block[]);
        const block = all[which % Math.max(all.length, 1)];
        const lawful = verb === 'issue' ? kilograms > 0 : !!block && kilograms > 0 && block.kilograms >= kilograms && from[verb].includes(block.account);
        if (verb !== 'issue' && !block) continue;
        try {
          const moved = await once(context, { act: 'model' }, async (inside) => verb === 'issue'
            ? issue(inside, { mechanism: '370000-PHCER', region: '370000', policyOn: '2026-01-01', project: 'p', issuance: 'i', methodologyCode: 'm', speciality: 'forest', vintage: 2025, demonstration: true, clause: 'platform default', holder, kilograms })
            : shift(inside, verb, await seen(blocks, block!.id, inside), kilograms, { account: target[verb], ...verb === 'transfer' && { holder } }, { ...verb === 'reserve' && { event } }));
          expect(lawful, `${verb} was let through`).toBe(true);
          for (let i = 0; i < moved.kilograms; i++) model.set(moved.first + i, nameOf(moved));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect(lawful, `${verb} was refused: ${error.message}`).toBe(false);
        }
      }
      const now = await w.store.reading.selectFrom('block' as never).selectAll().execute() as unknown as Block[];
      const found = new Map(now.flatMap((block) => Array.from({ length: block.kilograms }, (_, i) => [block.first + i, nameOf(block)] as const)));
      expect(new Map([...found].sort(([a], [b]) => a - b))).toEqual(new Map([...model].sort(([a], [b]) => a - b)));
      expect(await checkLedger(w.store)).toEqual([]);
    }), { numRuns: dialect === 'sqlite' ? 25 : 8 });
    await w.close();
  });
});
const nameOf = ({ account, holder, event, batch }: Block): string => account === 'held' ? `held ${holder}` : account === 'reserved' ? `reserved ${event}` : `${account} ${batch}`;
