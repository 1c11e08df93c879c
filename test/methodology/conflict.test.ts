import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Membership } from '../../server/identity/index.ts';
import { actors } from '../support/actors.ts';
import { dialects, world, type World } from '../support/world.ts';
import { free, story } from './story.ts';

const { institute, operator, department, expert1, expert2, expert3, expert6, hnDepartment } = actors;
const related = (since: string, until?: string) =>
  `mutation { declareRelation(organization: "o-institute", kind: consulting, since: "${since}"${until ? `, until: "${until}"` : ''}) { id } }`;

describe.each(dialects)('conflicts of interest on %s', (dialect) => {
  let w: World;
  let s: ReturnType<typeof story>;
  beforeEach(async () => { w = await world(dialect, '2026-01-15T04:00:00.000Z'); s = story(w); });
  afterEach(() => w.close());
  const seats = async (id: string) => Object.fromEntries((await w.ask(operator, `{ methodology(id: "${id}") { seats { expert { id } recused recusedReason } } }`)).methodology.seats
    .map(({ expert, recused, recusedReason }: any) => [expert.id, recused && recusedReason]));

  test('who belongs to the applicant, or has declared a relation, sits recused and cannot vote', async () => {
    await s.seatAll();
    await w.ask(expert2, related('2025-03-01'));
    await w.ask(expert3, related('2024-03-01', '2025-12-31'));
    const id = await s.underReview();
    expect(await seats(id)).toEqual({
      'p-expert1': false, 'p-expert2': 'declaredRelation', 'p-expert3': false, 'p-expert4': false, 'p-expert5': false, 'p-expert6': 'sameOrganization', 'p-expert7': false });
    expect(await s.speak(expert2, id)).toMatchObject({ refused: 'FORBIDDEN', reason: 'conflictOfInterest', conflict: 'declaredRelation', clause: 'platform default' });
    expect(await s.speak(expert6, id)).toMatchObject({ refused: 'FORBIDDEN', reason: 'conflictOfInterest', conflict: 'sameOrganization' });
    expect(await s.speak(operator, id)).toMatchObject({ refused: 'FORBIDDEN', reason: 'notSeated' });
    expect(await s.find(expert2, id)).toMatchObject({ refused: 'FORBIDDEN' });
    expect(await s.speak(expert3, id)).toMatchObject({ verdict: 'carry' });
  });

  test('a relation declared after seating stops the vote; after the vote it voids it at the tally', async () => {
    await s.seatAll();
    const id = await s.underReview();
    for (const expert of free.slice(0, 5)) await s.speak(expert, id);
    await w.ask(free[5]!, related('2026-01-01'));
    expect(await s.speak(free[5]!, id)).toMatchObject({ refused: 'FORBIDDEN', reason: 'conflictOfInterest' });
    await w.ask(expert1, related('2026-01-01'));
    expect(await s.close(operator, id)).toMatchObject({ refused: 'RULE_BROKEN', reason: 'belowQuorum', present: 4, recused: 3, seated: 7 });
  });

  test('a seat held for the applicant is a conflict as well', async () => {
    await s.seatAll();
    await w.given(Membership, { id: 'x', person: 'p-expert1', organization: 'o-institute', kind: 'methodologyDeveloper', region: '370000', state: 'active', requestedAt: w.now });
    expect((await seats(await s.underReview()))['p-expert1']).toBe('sameOrganization');
  });

  test('with too few free of conflict no round is opened', async () => {
    await s.seat(...free.slice(0, 4), expert6);
    const { id } = await s.draft();
    await s.submit(institute, id);
    expect(await s.accept(operator, id)).toMatchObject({ refused: 'RULE_BROKEN', reason: 'panelTooSmall', seated: 5, recused: 1, quorum: 5 });
    expect(await seats(id)).toEqual({});
    await s.seat(free[4]!);
    expect(await s.accept(operator, id)).toMatchObject({ state: 'underReview' });
  });

  test('the roster is the department\'s: of experts, each once, and ended with a reason', async () => {
    const [entry] = await s.seat(expert1);
    expect(entry).toMatchObject({ since: '2026-01-15' });
    expect(await s.seat(expert1)).toMatchObject([{ refused: 'CONFLICT', reason: 'alreadySeated' }]);
    expect(await s.seat(institute)).toMatchObject([{ refused: 'INVALID_INPUT', reason: 'notExpert' }]);
    const seat = 'mutation { seatCommitteeMember(region: "370000", person: "p-expert2", expertise: "x") { id } }';
    for (const actor of [operator, hnDepartment, institute]) expect(await w.ask(actor, seat)).toMatchObject({ refused: 'FORBIDDEN', competence: 'decider', clause: 'SD-P 三(二)6' });
    const end = `mutation { endCommitteeMember(id: "${entry.id}", until: "2026-01-15", reason: "moved") { until } }`;
    expect(await w.ask(operator, end)).toMatchObject({ refused: 'FORBIDDEN' });
    expect(await w.ask(department, end)).toEqual({ endCommitteeMember: { until: '2026-01-15' } });
    w.now = '2026-01-16T04:00:00.000Z';
    expect(await s.seat(expert1)).toMatchObject([{ since: '2026-01-16' }]);
  });
});
