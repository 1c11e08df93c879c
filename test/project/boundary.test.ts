import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapOf, survey } from '../../server/project/boundary.ts';
import { assertArea, assertPeriod } from '../../server/project/rules.ts';
import type { Boundary } from '../../shared/project.ts';

const ring = (...points: [number, number][]) => [...points, points[0]!];
const box = (west: number, south: number, width: number, height = width): Boundary =>
  ({ type: 'Polygon', coordinates: [ring([west, south], [west + width, south], [west + width, south + height], [west, south + height])] });
const refusal = (work: () => unknown): { code: string; reason: string } | undefined => {
  try { work(); return undefined; } catch (error) { const { code, details } = error as { code: string; details: { reason: string } }; return { code, reason: details.reason }; }
};
const degrees = Array.from({ length: 20_001 }, (_, i) => [118 + Math.cos(i / 20_001 * 2 * Math.PI) / 10, 36 + Math.sin(i / 20_001 * 2 * Math.PI) / 10] as [number, number]);

describe('a boundary', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, 'noGeojson'], ['a point', { type: 'Point', coordinates: [118, 36] }, 'noGeojson'], ['text for numbers', { type: 'Polygon', coordinates: [[['118', '36']]] }, 'noGeojson'],
    ['no rings', { type: 'Polygon', coordinates: [] }, 'noGeojson'], ['infinite', { type: 'Polygon', coordinates: [ring([118, Infinity], [119, 36], [119, 37])] }, 'noGeojson'],
    ['three positions', { type: 'Polygon', coordinates: [[[118, 36], [119, 36], [118, 36]]] }, 'ringShort'], ['not closed', { type: 'Polygon', coordinates: [[[118, 36], [119, 36], [119, 37], [118, 37]]] }, 'ringOpen'],
    ['a bow tie', { type: 'Polygon', coordinates: [ring([118, 36], [119, 37], [119, 36], [118, 37])] }, 'ringCrosses'], ['a spike', { type: 'Polygon', coordinates: [ring([118, 36], [119, 36], [120, 36], [119, 36], [119, 37])] }, 'ringCrosses'],
    ['a line back and forth', { type: 'Polygon', coordinates: [ring([118, 36], [119, 36], [118.5, 36])] }, 'ringCrosses'],
    ['outside China', box(2, 48, 0.1), 'outsideChina'], ['latitude first', box(36, 118, 0.1), 'outsideChina'], ['across the antimeridian', box(179, 36, 2), 'outsideChina'],
    ['too many vertices', { type: 'Polygon', coordinates: [ring(...degrees)] }, 'tooManyVertices'],
  ])('%s is refused', (_, boundary, reason) => expect(refusal(() => survey(boundary))).toEqual({ code: 'INVALID_INPUT', reason }));

  test('is taken as geometry, feature or collection of one, with its area and extent', () => {
    const plain = box(118.9, 36.5, 0.02);
    for (const form of [plain, { type: 'Feature', properties: {}, geometry: plain }, { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: plain }] }]) {
      const { areaSquareMetres, west, south, east, north } = survey(form);
      expect(Math.abs(areaSquareMetres - 3_975_152)).toBeLessThan(4_000);
      expect([west, south, east, north]).toEqual([118_900_000, 36_500_000, 118_920_000, 36_520_000].map((value) => expect.closeTo(value, -1)));
    }
  });
  test('of 20,000 vertices is checked within the time of a request', () => {
    const began = performance.now();
    survey({ type: 'Polygon', coordinates: [ring(...degrees.slice(0, 19_999))] });
    expect(performance.now() - began).toBeLessThan(5_000);
  });
  test('a hole is no ground', () => {
    const holed: Boundary = { type: 'Polygon', coordinates: [...(box(118, 36, 1).coordinates as Boundary['coordinates'] & never[]), ring([118.2, 36.2], [118.2, 36.8], [118.8, 36.8], [118.8, 36.2])] } as never;
    expect(overlapOf(holed, box(118.4, 36.4, 0.1)).squareMetres).toBe(0);
    expect(overlapOf(holed, box(118.05, 36.05, 0.1)).squareMetres).toBeGreaterThan(0);
  });
});

describe('an overlap', () => {
  test.each<[string, Boundary, Boundary, boolean]>([
    ['a common edge is none', box(118, 36, 1), box(119, 36, 1), false], ['a common corner is none', box(118, 36, 1), box(119, 37, 1), false],
    ['crossing extents without common ground are none', { type: 'Polygon', coordinates: [ring([118, 36], [119, 36], [118, 37])] }, { type: 'Polygon', coordinates: [ring([119, 37], [119, 36.1], [118.1, 37])] }, false],
    ['one within the other', box(118, 36, 1), box(118.4, 36.4, 0.1), true], ['one on the other', box(118, 36, 1), box(118, 36, 1), true],
    ['one part of many', { type: 'MultiPolygon', coordinates: [box(110, 30, 0.1).coordinates, box(118.4, 36.4, 0.1).coordinates] as never }, box(118, 36, 1), true],
  ])('%s', (_, a, b, expected) => {
    expect(overlapOf(a, b).squareMetres > 0).toBe(expected);
    expect(overlapOf(b, a).squareMetres > 0).toBe(expected);
  });
  test('of rectangles is what arithmetic says, whichever is asked first', () => {
    const side = fc.integer({ min: 0, max: 50 }).map((n) => n / 50);
    const rectangle = fc.record({ x: side, y: side, w: side.filter((n) => n > 0), h: side.filter((n) => n > 0) });
    fc.assert(fc.property(rectangle, rectangle, (a, b) => {
      const meets = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 1e-9 && Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 1e-9;
      const found = overlapOf(box(118 + a.x, 36 + a.y, a.w, a.h), box(118 + b.x, 36 + b.y, b.w, b.h)).squareMetres;
      expect(found > 0).toBe(meets);
    }));
  });
});

describe('what is declared', () => {
  const five = { value: 5, clause: 'platform default', modality: 'must', status: 'platformDefault' } as const;
  test.each([['100', 1_050_000, undefined], ['100', 1_050_001, 'areaDiffers'], ['100', 949_999, 'areaDiffers'], ['0', 1, 'notAnArea'], ['1e3', 1, 'notAnArea'], ['-5', 1, 'notAnArea'], ['1.23456', 1, 'notAnArea']])(
    '%s ha beside %i m²', (hectares, surveyed, reason) => expect(refusal(() => assertArea(hectares, surveyed, five))?.reason).toBe(reason));
  test.each([['2021-01-01', '2040-12-31', undefined], ['2021-01-01', '2020-12-31', 'periodBackwards'], ['2021-01-01', '2021-01-01', 'periodBackwards'], ['2021-01-01', '2062-12-31', 'periodLength'], ['2021-01-01', '2022-12-31', 'periodLength']])(
    'a crediting period from %s to %s', (from, to, reason) => expect(refusal(() => assertPeriod(from, to, { minYears: 20, maxYears: 40 }))?.reason).toBe(reason));
});
