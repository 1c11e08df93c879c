import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, totalOf, type Line } from '../../shared/inventory.ts';

interface Published {
  readonly id: string; readonly title: string; readonly totalTCO2e: number; readonly totalAbsTol: number;
  readonly inputs: { source: string; activity: number; unit: string; factor: number; factorUnit: string; multipliers?: { name: string; value: number; unit?: string }[] }[];
  readonly expected: { source: string; tCO2e: number; absTol?: number }[];
}
const cases = globSync('test/shared/cases/*.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Published);
const linesOf = ({ inputs }: Published): (Line & { source: string })[] => inputs.map(({ source, activity, unit, factor, factorUnit, multipliers = [] }) =>
  ({ source, activity: String(activity), unit, factorValue: String(factor), factorUnit, multipliers: multipliers.map((one) => ({ ...one, value: String(one.value) })) }));
const tonnes = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + Number(evaluate(line).kilogramsExact) / 1000, 0);

describe('published cases', () => {
  test('are all there', () => expect(cases.map(({ id }) => id.slice(0, 3)).toSorted()).toEqual(['E11', 'E13', 'W01', 'W04', 'W08', 'W11']));
  test.each(cases.map((one) => [one.id, one] as const))('%s comes to its total and its parts', (_, published) => {
    const lines = linesOf(published);
    expect(Math.abs(totalOf(lines).kilograms / 1000 - published.totalTCO2e)).toBeLessThanOrEqual(published.totalAbsTol + 0.001);
    expect(Math.abs(Number(totalOf(lines).kilogramsExact) / 1000 - published.totalTCO2e)).toBeLessThanOrEqual(published.totalAbsTol);
    for (const { source, tCO2e, absTol = 1e-6 } of published.expected) {
      expect(Math.abs(tonnes(lines.filter((line) => line.source === source)) - tCO2e), source).toBeLessThanOrEqual(absTol);
    }
  });
  test('a share that does not end is not rounded before its time: 1,320 kg, not 1,325', () => {
    expect(totalOf(linesOf(cases.find(({ id }) => id.startsWith('W08'))!))).toEqual({ kilogramsExact: '1320.000000', kilograms: 1320 });
  });
});

const line = (but: Partial<Line> = {}): Line => ({ activity: '12000', unit: 'kWh', multipliers: [], factorValue: '0.5568', factorUnit: 'kgCO2/kWh', ...but });
const refused = (details: object) => expect.objectContaining({ code: 'INVALID_INPUT', details: expect.objectContaining(details) });

describe('a line', () => {
  test('turns units where they measure the same', () => {
    expect(evaluate(line()).kilogramsExact).toBe('6681.600000');
    expect(evaluate(line({ activity: '12', unit: 'MWh' })).kilogramsExact).toBe('6681.600000');
    expect(evaluate(line({ activity: '43.2', unit: 'GJ', factorValue: '0.5568', factorUnit: 'tCO2/MWh' })).kilogramsExact).toBe('6681.600000');
  });
  test('burns diesel step by step: volume, density, heating value, carbon, oxidation, 44/12', () => {
    const { kilogramsExact, steps } = evaluate({ activity: '1000', unit: 'L', factorValue: '20.480956', factorUnit: 'tC/TJ', multipliers: [
      { name: 'density', value: '0.84', unit: 'kg/L' }, { name: 'heating value', value: '42.652', unit: 'GJ/t' }, { name: 'oxidised', value: '99', unit: '%' }, { name: 'C to CO2', value: '44/12', unit: 'tCO2/tC' }] });
    expect(Number(kilogramsExact)).toBeCloseTo(1000 * 0.84 * 0.042652 * 20.480956 * 0.99 * 44 / 12, 5);
    expect(steps.map(({ name, product, productUnit }) => [name, Number(product), productUnit])).toEqual([
      ['activity', 1000, 'L'], ['density', 840, 'kg'], ['heating value', expect.closeTo(35.82768 / 0.0036, 3), 'kWh'], ['oxidised', expect.any(Number), expect.any(String)],
      ['C to CO2', expect.any(Number), expect.any(String)], ['factor', expect.closeTo(1000 * 0.84 * 0.042652 * 20.480956 * 0.99 * 44 / 12, 6), 'kgCO2']]);
  });
  test('of gas counts by its warming potential, which is a multiplier with a unit', () => {
    expect(evaluate({ activity: '3', unit: 'kgCH4', multipliers: [], factorValue: '29.8', factorUnit: 'kgCO2e/kgCH4' }).kilogramsExact).toBe('89.400000');
  });
  test.each<[string, Partial<Line>, object]>([
    ['carbon is no carbon dioxide', { unit: 't', factorValue: '0.8', factorUnit: 'tC/t' }, { reason: 'incompatibleUnit', missing: 'tCO2/tC', field: 'factorUnit' }],
    ['room-nights are no nights', { unit: 'room-night', factorUnit: 'kgCO2e/night' }, { reason: 'incompatibleUnit', product: 'kgCO2e·room', missing: '1/room' }],
    ['cubic metres weigh nothing', { unit: 'm3', factorUnit: 'kgCO2e/t' }, { reason: 'incompatibleUnit' }],
    ['below zero', { activity: '-1' }, { reason: 'negative', field: 'activity', value: '-1' }],
    ['a factor below zero', { factorValue: '-36.53' }, { reason: 'negative', field: 'factorValue' }],
    ['a multiplier below zero', { multipliers: [{ name: 'share', value: '-0.1' }] }, { reason: 'negative', field: 'multipliers.0.value' }],
    ['no number', { activity: 'many' }, { reason: 'notANumber', field: 'activity' }],
    ['an unknown unit', { unit: 'kettle' }, { reason: 'unknownUnit', field: 'unit', symbol: 'kettle' }],
    ['an unknown unit of the factor', { factorUnit: 'kgCO2/kettle' }, { reason: 'unknownUnit', field: 'factorUnit', symbol: 'kettle' }],
    ['an unknown unit of a multiplier', { multipliers: [{ name: 'x', value: '1', unit: 'kettle' }] }, { reason: 'unknownUnit', field: 'multipliers.0.unit' }],
    ['too many multipliers', { multipliers: Array.from({ length: 11 }, () => ({ name: 'x', value: '1' })) }, { reason: 'tooMany', field: 'multipliers' }],
  ])('is refused: %s', (_, but, details) => expect(() => evaluate(line(but))).toThrow(refused({ clause: 'platform default', ...details })));
});

describe('a total', () => {
  test('is rounded up once, not line by line', () => {
    const third = line({ activity: '1', unit: 'trip', factorValue: '1/3', factorUnit: 'kgCO2e/trip' });
    expect(totalOf([third, third, third])).toEqual({ kilogramsExact: '1.000000', kilograms: 1 });
    expect(totalOf([third])).toEqual({ kilogramsExact: '0.333333', kilograms: 1 });
    expect(totalOf([])).toEqual({ kilogramsExact: '0.000000', kilograms: 0 });
  });
  test('that is more than a double can hold is refused', () => {
    expect(() => totalOf([line({ activity: '1'.padEnd(20, '0'), factorUnit: 'tCO2/kWh' })])).toThrow(refused({ reason: 'tooLarge' }));
  });
  test('is the same in whatever order, and never below the exact sum', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 9999 })).map(([activity, factor]) => line({ activity: `${activity}.25`, factorValue: `0.${String(factor).padStart(4, '0')}` })), { maxLength: 12 });
    fc.assert(fc.property(some, (lines) => {
      const total = totalOf(lines);
      expect(totalOf(lines.toReversed())).toEqual(total);
      expect(total.kilograms).toBeGreaterThanOrEqual(Number(total.kilogramsExact));
      expect(total.kilograms - Number(total.kilogramsExact)).toBeLessThan(1);
    }));
  });
});
