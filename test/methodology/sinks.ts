import type { Given, MethodologyDocument } from '../../shared/methodology.ts';

/** What every document has to say beside its equations. What its source gives is its worked example. */
const frame = {
  scopeZh: '见来源', scopeEn: 'see the source', applicability: [{ id: 'a', textZh: '见来源', textEn: 'see the source', evidence: { textZh: '见来源', textEn: 'see the source' } }],
  pools: [{ name: 'all', nameZh: '全部', nameEn: 'all', baseline: 'out', project: 'in', reasonZh: '按来源计', reasonEn: 'as the source counts' }],
  gases: [{ gas: 'CO2', sourceZh: '见来源', sourceEn: 'see the source', baseline: 'in', project: 'in', reasonZh: '按来源计', reasonEn: 'as the source counts' }], references: [{ title: 'see the example' }],
  creditingPeriod: { minYears: 1, maxYears: 20, renewable: false }, rounding: { unit: 'kgCO2e', rule: 'floor' },
} as const;
const parameter = (symbol: string, unit: string, more: object = {}) => ({ symbol, nameZh: symbol, nameEn: symbol, unit, origin: 'monitored' as const, source: 'see the example', ...more });
const leakage = { symbol: 'TOTAL', reasonZh: '来源未计泄漏', reasonEn: 'the source counts no leakage' };
const document = (parts: Partial<MethodologyDocument>): MethodologyDocument => ({ ...frame, leakage, result: 'TOTAL', parameters: [], equations: [], ...parts }) as MethodologyDocument;
const sink = (name: string, parts: Partial<MethodologyDocument>, inputs: Published['inputs'], expected: Published['expected'], absTol: number): Published =>
  ({ name, inputs, expected, absTol, document: document({ ...parts, examples: [{ nameZh: name, nameEn: name, source: name, inputs, expected, absTol }] }) });

/** Published sinks, each as a document with the values of its source and what that source came to, in tCO2e. */
export interface Published { readonly name: string; readonly document: MethodologyDocument; readonly inputs: Readonly<Record<string, Given>>; readonly expected: Readonly<Record<string, number>>; readonly absTol: number }
export const published: readonly Published[] = [
  sink('S01: a neutral forest for the G20 in Hangzhou, 334 mu over 20 years (大公网 2016)', { parameters: [parameter('A', '亩'), parameter('T', 'yr'), parameter('R', 'tCO2/亩/yr')], equations: [{ id: 'F', lhs: 'TOTAL', unit: 'tCO2e', expr: 'A * T * R * GWP_CO2' }] }, { A: 334, T: 20, R: 1 }, { TOTAL: 6680 }, 6.68e-6),
  sink('S03: hardwood plantations of Fiji, harvest less growth (FijiNFMSCalculations)', {
      parameters: [parameter('V', 'm3'), parameter('K', 'tC/m3'), parameter('A', 'ha'), parameter('T', 'yr'), parameter('G', 'tC/ha/yr')],
      equations: [{ id: 'H', lhs: 'HARVEST', unit: 'tCO2', expr: 'V * K * CO2_PER_C' }, { id: 'G', lhs: 'GROWTH', unit: 'tCO2', expr: '-A * T * G * CO2_PER_C' }, { id: 'N', lhs: 'TOTAL', unit: 'tCO2e', expr: '(HARVEST + GROWTH) * GWP_CO2' }] }, { V: 62199.55, K: 0.676095, A: 3050.3, T: 1, G: 4.1434965 }, { HARVEST: 154193.617, GROWTH: -46343, TOTAL: 107850.6 }, 2),
  sink('S06: a fire in 4.9 ha of four-year pine, three gases by the GWP of AR5 (FijiNFMSCalculations)', {
      tables: [{ name: 'GWP', nameZh: '增温潜势', nameEn: 'warming potentials', unit: 'tCO2e/t', source: 'IPCC AR5', verified: true, rows: { CO2: 1, N2O: 265, CH4: 28 } }],
      parameters: [parameter('A', 'ha'), parameter('AGE', 'yr'), parameter('G_A', 't d.m./ha/yr'), parameter('G_B', 't d.m./ha/yr'), parameter('COMF', '1', { bounds: { min: 0, max: 1 } }), parameter('CF', 'tC/t d.m.'),
        parameter('GAS', 'key', { over: 'gas' }), parameter('EF', 'kg/t d.m.', { over: 'gas' })],
      indices: [{ name: 'gas', nameZh: '气体', nameEn: 'gas' }],
      equations: [
        { id: 'T', lhs: 'TOTAL', unit: 'tCO2e', expr: 'ABOVE + BELOW' }, // what it uses comes after it: the order is found
        { id: 'M', lhs: 'BURNT', unit: 't d.m.', expr: 'A * AGE * G_A * COMF' }, { id: 'E', lhs: 'BY_GAS', unit: 'tCO2e', over: 'gas', expr: 'BURNT * EF * lookup(GWP, GAS)' },
        { id: 'A', lhs: 'ABOVE', unit: 'tCO2e', expr: 'sum(gas, BY_GAS)' }, { id: 'B', lhs: 'BELOW', unit: 'tCO2e', expr: 'A * AGE * G_B * CF * CO2_PER_C * GWP_CO2' }] }, { A: 4.9, AGE: 4, G_A: 8, G_B: 2, COMF: 0.46, CF: 0.47, GAS: ['CO2', 'N2O', 'CH4'], EF: [1580, 0.2, 6.8] }, { TOTAL: 199.07, BELOW: 67.55 }, 0.02),
];
