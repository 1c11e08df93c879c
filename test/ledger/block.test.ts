import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { Block, checkLedger, issue, shift } from '../../server/ledger/index.ts';
import { once } from '../../server/platform/once.ts';
import { serialOf } from '../../shared/ledger.ts';
import { actors } from '../support/actors.ts';
import { dialects, world, type World } from '../support/world.ts';

const terms = { mechanism: '370000-PHCER', region: '370000', policyOn: '2026-01-01', project: 'p1', issuance: 'i1', methodologyCode: 'SD-M-1', speciality: 'marine', vintage: 2025, demonstration: true, clause: 'SD-P 三(二)4' };
const issued = (w: World, kilograms: number, holder = 'o-forester', but: object = {}): Promise<Block> =>
  once(w.contextOf(actors.department), { act: 'test' }, (inside) => issue(inside, { ...terms, holder, kilograms, ...but }));
const retire = 'mutation ($id: ID!, $kilograms: Kilograms!) { retireBlock(id: $id, kilograms: $kilograms, purpose: ownOperation, beneficiary: "青松林业", statement: "注销（用于本单位运营）") { id account first kilograms serials } }';

describe.each(dialects)('credits on %s', (dialect) => {
  let w: World;
  beforeEach(async () => { w = await world(dialect); });
  afterEach(async () => { expect(await checkLedger(w.store)).toEqual([]); await w.close(); });
  const ask = (id: string, kilograms: number, actor: Parameters<World['ask']>[0] = actors.forester) => w.ask(actor, retire, { variables: { id, kilograms } });

  test('are numbered by one count of their mechanism', async () => {
    const [a, b] = [await issued(w, 1000), await issued(w, 500)];
    const other = await issued(w, 7, 'o-donor', { mechanism: '460000-PHCER', region: '460000' });
    expect([a.first, b.first, other.first]).toEqual([0, 1000, 0]);
    expect(serialOf(b)).toBe('370000-PHCER-0000000001000-0000000001499');
  });

  test('are retired off the head of a block, by serial, and tell of themselves to everyone', async () => {
    const { id } = await issued(w, 1000);
    const { retireBlock: retired } = await ask(id, 400);
    expect(retired).toMatchObject({ account: 'retired', first: 0, kilograms: 400, serials: '370000-PHCER-0000000000000-0000000000399' });
    expect(await w.ask(actors.anyone, '{ blocks { total items { kilograms account } } transfers(filter: { kind: { eq: retire } }) { items { beneficiary purpose serials } } }')).toEqual({
      blocks: { total: 1, items: [{ kilograms: 400, account: 'retired' }] },
      transfers: { items: [{ beneficiary: '青松林业', purpose: 'ownOperation', serials: '370000-PHCER-0000000000000-0000000000399' }] } });
    expect((await w.ask(actors.forester, `{ block(id: "${id}") { first kilograms } }`)).block).toEqual({ first: 400, kilograms: 600 });
  });

  test('are never retired twice, and never come back', async () => {
    const { id } = await issued(w, 1000);
    expect((await ask(id, 1000)).retireBlock.id).toBe(id);
    expect(await ask(id, 1)).toMatchObject({ refused: 'WRONG_STATE', state: 'retired', clause: 'platform default' });
    for (const set of [{ account: 'held' as const }, { kilograms: 999 }, { first: 5 }]) {
      await expect(w.store.em().nativeUpdate(Block, { id }, set)).rejects.toThrow(/block_final/);
    }
    await expect(w.store.em().nativeDelete(Block, { id })).rejects.toThrow(/block_final/);
  });

  test.each([
    ['more than there is', 1001, actors.forester, { refused: 'RULE_BROKEN', reason: 'lacking' }], ['nothing', 0, actors.forester, { refused: 'INVALID_INPUT', reason: 'nothing' }],
    ['half a kilogram', 0.5, actors.forester, { refused: 'INVALID_INPUT' }], ['a negative mass', -1, actors.forester, { refused: 'INVALID_INPUT' }],
    ['what is hidden', 1, actors.rivalForester, { refused: 'NOT_FOUND' }], ['what is another\'s', 1, actors.department, { refused: 'FORBIDDEN', clause: 'platform default' }],
  ])('refuses %s', async (_, kilograms, actor, expected) => {
    const { id } = await issued(w, 1000);
    expect(await ask(id, kilograms, actor)).toMatchObject(expected);
    expect((await w.ask(actors.forester, `{ block(id: "${id}") { kilograms account } }`)).block).toEqual({ kilograms: 1000, account: 'held' });
  });

  test('change hands, and leave with who gives them', async () => {
    const { id } = await issued(w, 1000);
    const give = (to: string) => w.ask(actors.forester, 'mutation ($id: ID!, $to: ID!) { transferBlock(id: $id, kilograms: 300, to: $to) { holder { id } kilograms } }', { variables: { id, to } });
    expect((await give('o-donor')).transferBlock).toEqual({ holder: { id: 'o-donor' }, kilograms: 300 });
    expect(await give('nobody')).toMatchObject({ refused: 'INVALID_INPUT', field: 'to' });
  });

  test('reserved for an event return whole, or are retired for it', async () => {
    const block = await issued(w, 1000);
    const within = <T extends object>(work: Parameters<typeof once<T>>[2]) => once(w.contextOf(actors.operator), { act: 'test' }, work);
    const reserved = await within((inside) => shift(inside, 'reserve', block, 600, { account: 'reserved' }, { event: 'e1' }));
    expect(reserved).toMatchObject({ account: 'reserved', event: 'e1', kilograms: 600 });
    await expect(within((inside) => shift(inside, 'transfer', reserved, 600, { account: 'held', holder: 'o-donor' }))).rejects.toMatchObject({ code: 'WRONG_STATE' });
    const half = await within((inside) => shift(inside, 'retire', reserved, 250, { account: 'retired' }, { event: 'e1', purpose: 'eventNeutrality', beneficiary: '某活动', statement: '注销（用于本活动）' }));
    const rest = await within((inside) => shift(inside, 'release', { ...reserved, first: reserved.first + 250, kilograms: 350 }, 350, { account: 'held' }));
    expect([half.account, rest.account, rest.event]).toEqual(['retired', 'held', null]);
  });

  test('an overlap the database itself refuses', async () => {
    const block = await issued(w, 1000);
    const twin = { ...block, id: 'twin', first: 999, kilograms: 1 };
    await expect(w.given(Block, twin)).rejects.toThrow(/apart/);
  });
});

describe.each(dialects)('a race on %s', (dialect) => {
  let w: World;
  beforeAll(async () => { w = await world(dialect); });
  afterAll(() => w.close());

  test('of 64 clients for one block gives out just what is there', async () => {
    const { id } = await issued(w, 1000);
    const answers = await Promise.all(Array.from({ length: 64 }, () => w.ask(actors.forester, retire, { variables: { id, kilograms: 30 } })));
    expect(answers.filter(({ retireBlock }) => retireBlock)).toHaveLength(33);
    for (const { refused } of answers.filter(({ retireBlock }) => !retireBlock)) expect(['RULE_BROKEN', 'WRONG_STATE']).toContain(refused);
    expect(await checkLedger(w.store)).toEqual([]);
  });
});
