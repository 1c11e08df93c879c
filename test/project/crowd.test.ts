import { expect, test } from 'vitest';
import { overlapOf } from '../../server/project/boundary.ts';
import { crowding, type Segment } from '../../server/project/crowd.rules.ts';
import type { Boundary } from '../../shared/project.ts';

/** A comb of `teeth` along one axis, crossed by one along the other in as many places as the product of their teeth. */
function comb(teeth: number, along: 'x' | 'y'): Boundary {
  const points: [number, number][] = [[0, 0]];
  for (let i = 0; i < teeth; i++) points.push([i / teeth, 1], [(i + 0.5) / teeth, 1], [(i + 0.5) / teeth, 0.01], [(i + 1) / teeth, 0.01]);
  const ring = [...points, [1, 0] as [number, number], [0, 0] as [number, number]].map(([a, b]) => (along === 'x' ? [118 + a, 36 + b] : [118 + b, 36 + a]));
  return { type: 'Polygon', coordinates: [ring] } as unknown as Boundary;
}

test('boundaries that wind around each other are refused before they are measured', () => {
  expect(() => overlapOf(comb(400, 'x'), comb(400, 'y'))).toThrow(expect.objectContaining({ details: expect.objectContaining({ reason: 'boundaryTooIntricate' }) }));
  expect(overlapOf(comb(20, 'x'), comb(20, 'y')).squareMetres).toBeGreaterThan(0);
});
test('segments are near where their boxes meet', () => {
  const at = (x: number): Segment => [[x, 0], [x + 1, 1]];
  expect(crowding([at(0), at(10)], [at(0.5), at(5), at(9)], 100)).toBe(2);
  expect(crowding([at(0)], [at(3)], 100)).toBe(0);
  expect(crowding(Array.from({ length: 50 }, () => at(0)), Array.from({ length: 50 }, () => at(0)), 10)).toBe(11);
});
