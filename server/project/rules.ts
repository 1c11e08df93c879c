import { platformDefault } from '../../shared/competence.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Figure } from '../policy/policy.ts';

/**
 * Refuses an area that is not what was declared.
 * @param hectares as declared, a decimal. @param squareMetres as surveyed. @param tolerance percent of the declared area, from the pack.
 * @throws Refusal INVALID_INPUT when it is no area; RULE_BROKEN beyond the tolerance, with both figures.
 */
export function assertArea(hectares: string, squareMetres: number, { value: percent, clause }: Figure): void {
  if (!/^\d{1,7}(\.\d{1,4})?$/.test(hectares) || Number(hectares) === 0) {
    throw new Refusal('INVALID_INPUT', 'hectaresDeclared: hectares, with four decimals at most', { field: 'hectaresDeclared', reason: 'notAnArea', value: hectares, clause: platformDefault });
  }
  const declared = Number(hectares) * 10_000;
  if (Math.abs(squareMetres - declared) * 100 > percent * declared) {
    throw new Refusal('RULE_BROKEN', `the boundary has ${(squareMetres / 10_000).toFixed(4)} ha, declared are ${hectares} ha: more than ${percent} % apart`,
      { field: 'hectaresDeclared', reason: 'areaDiffers', surveyed: squareMetres / 10_000, declared: Number(hectares), percent, clause });
  }
}

/** @throws Refusal INVALID_INPUT unless the period has a beginning before its end and is as long as the methodology allows (years). */
export function assertPeriod(from: string, to: string, { minYears, maxYears }: { readonly minYears: number; readonly maxYears: number }): void {
  const no = (reason: string, message: string, details: object = {}) => new Refusal('INVALID_INPUT', message, { field: 'creditingTo', reason, from, to, clause: platformDefault, ...details });
  if (to <= from) throw no('periodBackwards', `the crediting period ends on ${to}, before it begins on ${from}`);
  const years = (Date.parse(to) + 86_400_000 - Date.parse(from)) / (365.2425 * 86_400_000);
  if (years > maxYears + 0.01 || years < minYears - 0.01) throw no('periodLength', `the crediting period is ${years.toFixed(1)} years; the methodology allows ${minYears} to ${maxYears}`, { minYears, maxYears });
}

/** What several come to; null while any of them is not known. */
export const sumOf = (values: readonly (number | null)[]): number | null => values.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0 as number | null);
