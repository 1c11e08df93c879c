import { platformDefault } from '../../shared/competence.ts';
import { constants, origins, type MethodologyDocument } from '../../shared/methodology.ts';
import { Refusal } from '../../shared/refusal.ts';
import { parseUnit, sameDimension, unitText, type Unit } from '../../shared/unit.ts';
import { assertScoped, FormulaError, parse } from './formula.rules.ts';
import { bare, unitIn } from './measure.rules.ts';

const signsMax = 200_000;
const itemsMax = 200;
const symbolShape = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
/** Names that the formulas themselves use. */
const reserved = ['sum', 'max', 'min'];

const refuse = (field: string, reason: string, message: string, more: object = {}): Refusal =>
  new Refusal('INVALID_INPUT', `${field}: ${message}`, { field, reason, clause: platformDefault, ...more });
type Entry = Readonly<Record<string, unknown>>;

function entry(value: unknown, field: string): Entry {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Entry;
  throw refuse(field, 'missing', 'fill in this part');
}
function list(of: Entry, name: string, least = 0): Entry[] {
  const value = of[name] ?? [];
  if (!Array.isArray(value) || value.length < least || value.length > itemsMax) {
    throw refuse(`document.${name}`, 'listLength', `a list of ${least} to ${itemsMax}`, { least, most: itemsMax });
  }
  return value.map((one, i) => entry(one, `document.${name}.${i}`));
}
function texts(one: Entry, at: string, ...names: string[]): void {
  for (const name of names) {
    const text = one[name];
    if (typeof text !== 'string' || !text.trim() || text.length > 2000) throw refuse(`${at}.${name}`, 'missing', 'say it, in 2,000 signs at most');
  }
}
function oneOf(one: Entry, at: string, name: string, choices: readonly unknown[]): void {
  if (!choices.includes(one[name])) throw refuse(`${at}.${name}`, 'choice', `one of ${choices.join(', ')}`);
}

/** The symbols defined so far, each with its unit and the index that it runs over. */
class Symbols extends Map<string, string | undefined> {
  readonly units = new Map<string, Unit>();
  constructor(readonly indices: readonly string[]) {
    super();
    for (const { symbol, unit } of constants) this.define(symbol, undefined, parseUnit(unit), symbol);
  }
  define(symbol: unknown, over: unknown, unit: Unit, at: string): void {
    if (typeof symbol !== 'string' || !symbolShape.test(symbol) || reserved.includes(symbol)) {
      throw refuse(at, 'symbol', 'letters, digits and _, beginning with a letter');
    }
    if (this.has(symbol) || this.indices.includes(symbol)) throw refuse(at, 'symbolTwice', `${symbol} is defined already`);
    if (over !== undefined && !this.indices.includes(over as string)) throw refuse(at, 'index', `no index is called ${String(over)}`);
    this.set(symbol, over as string | undefined);
    this.units.set(symbol, unit);
  }
}

function assertParameter(one: Entry, at: string, symbols: Symbols): void {
  texts(one, at, 'nameZh', 'nameEn', 'unit', 'source');
  oneOf(one, at, 'origin', origins);
  oneOf(one, at, 'verified', [undefined, true, false]);
  if (one['default'] !== undefined && !Number.isFinite(one['default'])) throw refuse(`${at}.default`, 'notANumber', 'a number');
  if (one['origin'] === 'default' && one['default'] === undefined) throw refuse(`${at}.default`, 'missing', 'a default has its value here');
  symbols.define(one['symbol'], one['over'], parseUnit(one['unit'] as string, `${at}.unit`), `${at}.symbol`);
}
function assertEquation(one: Entry, at: string, symbols: Symbols): void {
  texts(one, at, 'id', 'unit', 'expr');
  oneOf(one, at, 'verified', [undefined, true, false]);
  const stated = parseUnit(one['unit'] as string, `${at}.unit`);
  try {
    const node = parse(one['expr'] as string);
    assertScoped(node, symbols, symbols.indices, one['over'] === undefined ? [] : [one['over'] as string]);
    const found = unitIn(node, (symbol) => symbols.units.get(symbol)!) ?? stated;
    if (!sameDimension(found, stated)) {
      throw refuse(`${at}.unit`, 'unitMismatch', `the formula comes out in ${unitText(found)}, which is no ${unitText(stated)}`);
    }
  } catch (error) {
    throw error instanceof FormulaError ? refuse(`${at}.expr`, 'formula', error.message) : error;
  }
  symbols.define(one['lhs'], one['over'], stated, `${at}.lhs`);
}

/**
 * Refuses a document that could not be executed: parts missing, a symbol twice, an equation that does not parse, uses what is
 * not defined before it, or comes out in another unit than it states.
 * @throws Refusal INVALID_INPUT naming the place, such as `document.equations.2.expr`.
 */
export function assertDocument(value: unknown): asserts value is MethodologyDocument {
  const document = entry(value, 'document');
  if (JSON.stringify(document).length > signsMax) throw refuse('document', 'tooLong', `${signsMax} signs at most`, { most: signsMax });
  const each = (name: string, least: number, check: (one: Entry, at: string) => void): void => {
    for (const [i, one] of list(document, name, least).entries()) check(one, `document.${name}.${i}`);
  };
  const indices: string[] = [];
  each('indices', 0, (one, at) => {
    texts(one, at, 'name', 'nameZh', 'nameEn');
    if (!symbolShape.test(one['name'] as string)) throw refuse(`${at}.name`, 'symbol', 'letters, digits and _, beginning with a letter');
    indices.push(one['name'] as string);
  });
  each('applicability', 1, (one, at) => texts(one, at, 'id', 'textZh', 'textEn'));
  each('pools', 1, (one, at) => {
    texts(one, at, 'name', 'reason');
    for (const name of ['baseline', 'project']) oneOf(one, at, name, ['in', 'out']);
  });
  each('references', 1, (one, at) => texts(one, at, 'title'));
  const symbols = new Symbols(indices);
  each('parameters', 1, (one, at) => assertParameter(one, at, symbols));
  each('equations', 1, (one, at) => assertEquation(one, at, symbols));
  const credited = list(document, 'equations').find(({ lhs, over }) => lhs === document['result'] && over === undefined);
  if (!credited || !sameDimension(symbols.units.get(credited['lhs'] as string) ?? bare, parseUnit('tCO2e'))) {
    throw refuse('document.result', 'unknownSymbol', 'name the symbol of the equation that gives the credited tCO2e');
  }
  for (const part of ['leakage', ...document['nonPermanence'] === undefined ? [] : ['nonPermanence']]) {
    const one = entry(document[part], `document.${part}`);
    texts(one, `document.${part}`, 'symbol', 'reasonZh', 'reasonEn');
    if (!symbols.has(one['symbol'] as string)) throw refuse(`document.${part}.symbol`, 'unknownSymbol', 'name a symbol of the document');
  }
  const { minYears, maxYears, renewable } = entry(document['creditingPeriod'], 'document.creditingPeriod');
  const [least, most] = [minYears, maxYears] as [number, number];
  const period = Number.isInteger(least) && Number.isInteger(most) && least >= 1 && least <= most && most <= 100 && typeof renewable === 'boolean';
  if (!period) throw refuse('document.creditingPeriod', 'creditingPeriod', 'minYears and maxYears from 1 to 100, and renewable');
  const rounding = entry(document['rounding'], 'document.rounding');
  oneOf(rounding, 'document.rounding', 'unit', ['kgCO2e']);
  oneOf(rounding, 'document.rounding', 'rule', ['floor']);
}

/** The parameters whose default, and the equations whose text, was not read in a published copy: with any of them a methodology is a demonstration only. */
export const unverifiedIn = ({ parameters, equations }: MethodologyDocument): string[] => [
  ...parameters.filter((one) => one.verified === false || (one.default !== undefined && one.verified !== true)).map(({ symbol }) => symbol),
  ...equations.filter(({ verified }) => verified === false).map(({ id }) => id),
];
