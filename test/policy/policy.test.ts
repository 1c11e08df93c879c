import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { competences, instrumentStatuses, modalities } from '../../shared/competence.ts';
import { addDays, addMonths, addWorkingDays, isWorkingDay, knownYears, workingDaysBetween } from '../../shared/calendar.ts';
import { partyKinds } from '../../shared/role.ts';
import { competencesOf, groundIn, packs, policyFor, regionsIn } from '../../server/policy/index.ts';
import { actors } from '../support/actors.ts';

describe('packs', () => {
  test('are found by the province of a region and the day, the newest first', () => {
    expect(policyFor('370700', '2026-01-01').region).toBe('370000');
    expect(policyFor('460000', '2026-01-01').region).toBe('460000');
    expect(regionsIn('2026-01-01')).toEqual(['370000', '460000']);
    expect(regionsIn('1999-01-01')).toEqual([]);
    expect(() => policyFor('110000', '2026-01-01')).toThrow(expect.objectContaining({ code: 'RULE_BROKEN' }));
    expect(() => policyFor('370000', '1999-01-01')).toThrow(expect.objectContaining({ code: 'RULE_BROKEN' }));
  });

  /** Every object of a pack that states a clause. */
  const sourced = (value: unknown): Record<string, unknown>[] => typeof value !== 'object' || value === null ? []
    : [...'clause' in value ? [value as Record<string, unknown>] : [], ...Object.values(value).flatMap(sourced)];

  test.each(packs.map((pack) => [pack.region, pack] as const))('%s: every rule has clause, modality and status, and cites an instrument that the pack names', (_, pack) => {
    const rules = sourced(pack);
    expect(rules.length).toBeGreaterThan(40);
    for (const { clause, modality, status } of rules) {
      expect(modalities).toContain(modality);
      expect(instrumentStatuses).toContain(status);
      if (clause === 'platform default') expect(status).toBe('platformDefault');
      else expect(pack.instruments[String(clause).split(' ')[0]!]?.status).toBe(status);
    }
  });
  test.each(packs.map((pack) => [pack.region, pack] as const))('%s: opens no trade, and names what restricts it', (_, { trading, instruments }) => {
    expect(trading).toMatchObject({ mode: 'none', status: 'platformDefault' });
    expect(instruments[trading!.restrictedBy]?.status).toBe('issued');
  });
  test.each(packs.map((pack) => [pack.region, pack] as const))('%s: seats name competences and parties that exist', (_, pack) => {
    for (const seats of Object.values(pack.seats)) {
      for (const [competence, { party }] of Object.entries(seats)) {
        expect(competences).toContain(competence);
        for (const kind of [party].flat()) expect(partyKinds).toContain(kind);
      }
    }
  });

  test('a competence is for the party of that region, and an owner\'s for the owner alone', () => {
    const record = { region: '370000', policyOn: '2026-01-01', city: '370700' };
    const held = (actor: Parameters<typeof competencesOf>[2], owner = 'o-forester') => competencesOf(record, 'project', actor, { applicant: owner });
    expect(held(actors.forester)).toEqual(['applicant']);
    expect(held(actors.rivalForester)).toEqual([]);
    expect(held(actors.subCentre)).toEqual(['checker']);
    expect(competencesOf({ ...record, city: '371000' }, 'project', actors.subCentre, {})).toEqual([]);
    expect(held(actors.department)).toEqual(['decider']);
    expect(held(actors.hnDepartment)).toEqual([]);
    expect(groundIn('methodology')({ region: '370000', policyOn: '2026-01-01' }, 'decider')).toMatchObject({ clause: 'SD-P 三(三)7' });
  });
});

describe('working days', () => {
  test.each([
    ['2025-09-30', 1, '2025-10-09'], ['2025-09-26', 1, '2025-09-28'], ['2025-01-24', 2, '2025-01-27'], ['2026-02-13', 1, '2026-02-14'], ['2026-10-09', 1, '2026-10-10'], ['2026-07-16', 20, '2026-08-13'],
  ])('%s and %i more is %s', (from, n, on) => expect(addWorkingDays(from, n)).toEqual({ on, provisional: false }));

  test('are provisional beyond the years that are known', () => {
    expect(addWorkingDays(`${knownYears.last}-12-31`, 3).provisional).toBe(true);
    expect(addWorkingDays(`${knownYears.last}-12-01`, 3).provisional).toBe(false);
  });
  test('counting forth and back agree', () => {
    const day = fc.integer({ min: 0, max: 1400 }).map((n) => addDays('2023-01-01', n));
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
      const { on } = addWorkingDays(from, n);
      expect(isWorkingDay(on)).toBe(true);
      expect(workingDaysBetween(from, on)).toBe(n);
      expect(workingDaysBetween(on, from)).toBe(-n);
    }));
  });
  test.each([['2025-08-31', 6, '2026-02-28'], ['2025-03-15', 6, '2025-09-15'], ['2024-01-31', 1, '2024-02-29']])('%s and %i months is %s', (from, n, on) => expect(addMonths(from, n)).toBe(on));
});
