import { platformDefault } from '../../shared/competence.ts';
import { constants, origins, type Equation, type Example, type MethodologyDocument, type Parameter, type Table } from '../../shared/methodology.ts';
import { Refusal } from '../../shared/refusal.ts';
import { parseUnit, sameDimension, unitText, type Unit } from '../../shared/unit.ts';
import { CircleError, execute, inOrder, keyUnit } from './execute.rules.ts';
import { assertScoped, FormulaError, parse, reserved, symbolsIn, type Vocabulary } from './formula.rules.ts';
import { bare, unitIn } from './measure.rules.ts';

/** What is wrong with a document: where, such as `document.equations.2.expr`, why, and what to do about it, in both languages. */
export interface DocumentFinding { readonly place: string; readonly equation?: string; readonly reason: string; readonly messageZh: string; readonly messageEn: string; readonly more?: Readonly<Record<string, unknown>> }

const signsMax = 200_000;
const itemsMax = 200;
const rowsMax = 2_000;
const symbolShape = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a document and notes all that is wrong with it, in the order of its parts. */
class Review {
  readonly findings: DocumentFinding[] = [];
  note(place: string, reason: string, messageEn: string, messageZh: string, more: Omit<Partial<DocumentFinding>, 'place' | 'reason'> = {}): void {
    this.findings.push({ place, reason, messageEn: `${place}: ${messageEn}`, messageZh: `${place}：${messageZh}`, ...more });
  }
  entry(value: unknown, place: string): Entry | undefined {
    if (isEntry(value)) return value;
    this.note(place, 'missing', 'fill in this part', '请补全这一部分');
    return undefined;
  }
  list(of: Entry, name: string, least = 0): Entry[] {
    const value = of[name] ?? [];
    if (!Array.isArray(value) || value.length < least || value.length > itemsMax) {
      this.note(`document.${name}`, 'listLength', `a list of ${least} to ${itemsMax}`, `应为 ${least} 至 ${itemsMax} 项的列表`, { more: { least, most: itemsMax } });
      return [];
    }
    return value.flatMap((one: unknown, i): Entry[] => { const found = this.entry(one, `document.${name}.${i}`); return found ? [found] : []; });
  }
  texts(one: Entry, at: string, ...names: string[]): boolean {
    const lacking = names.filter((name) => { const text = one[name]; return typeof text !== 'string' || !text.trim() || text.length > 2000; });
    for (const name of lacking) this.note(`${at}.${name}`, 'missing', 'say it, in 2,000 signs at most', '请填写，至多 2,000 字');
    return lacking.length === 0;
  }
  oneOf(one: Entry, at: string, name: string, choices: readonly unknown[]): void {
    if (!choices.includes(one[name])) this.note(`${at}.${name}`, 'choice', `one of ${choices.join(', ')}`, `应为 ${choices.join('、')} 之一`);
  }
  unit(text: unknown, at: string): Unit | undefined {
    try { return parseUnit(text as string, at); } catch (error) {
      const { message, details } = error as Refusal;
      this.note(at, String(details['reason']), message, `无法识别的单位“${String(text)}”`);
      return undefined;
    }
  }
}

/** The words that the document's formulas may use, as they are defined. */
class Words implements Vocabulary {
  readonly overs = new Map<string, string | undefined>();
  readonly units = new Map<string, Unit>();
  readonly dated = new Set<string>();
  readonly keys = new Set<string>();
  readonly tables = new Set<string>();
  constructor(readonly indices: readonly string[], private readonly review: Review) {
    for (const { symbol, unit } of constants) this.define(symbol, undefined, parseUnit(unit), symbol);
  }
  define(symbol: unknown, over: unknown, unit: Unit | undefined, at: string): void {
    if (typeof symbol !== 'string' || !symbolShape.test(symbol) || reserved.includes(symbol)) {
      this.review.note(at, 'symbol', 'letters, digits and _, beginning with a letter', '以字母开头，只用字母、数字和下划线');
      return;
    }
    if (this.overs.has(symbol) || this.tables.has(symbol) || this.indices.includes(symbol)) {
      this.review.note(at, 'symbolTwice', `${symbol} is defined already`, `${symbol} 已定义过，请换一个符号`);
      return;
    }
    if (over !== undefined && !this.indices.includes(over as string)) {
      this.review.note(at, 'index', `${String(over)} is no index of the document`, `文档没有名为 ${String(over)} 的索引`);
      return;
    }
    this.overs.set(symbol, over as string | undefined);
    if (unit) this.units.set(symbol, unit);
  }
}

function checkParameter(one: Parameter, at: string, words: Words, review: Review): void {
  review.texts(one as never, at, 'symbol', 'nameZh', 'nameEn', 'unit', 'source');
  review.oneOf(one as never, at, 'origin', origins);
  review.oneOf(one as never, at, 'verified', [undefined, true, false]);
  const isKey = one.unit === keyUnit;
  if (one.default !== undefined && !Number.isFinite(one.default)) review.note(`${at}.default`, 'notANumber', 'a number', '应为数字');
  if (one.origin === 'default' && one.default === undefined) review.note(`${at}.default`, 'missing', 'a default has its value here', '缺省参数须在此填写数值');
  const { min, max } = one.bounds ?? {};
  if ([min, max].some((bound) => bound !== undefined && !Number.isFinite(bound)) || (min !== undefined && max !== undefined && min > max)) review.note(`${at}.bounds`, 'bounds', 'min and max, in this order', '应为由小到大的下限与上限');
  words.define(one.symbol, one.over, isKey || typeof one.unit !== 'string' || !one.unit.trim() ? undefined : review.unit(one.unit, `${at}.unit`), `${at}.symbol`);
  if (isKey) words.keys.add(one.symbol);
  if (one.dated) words.dated.add(one.symbol);
}
function checkTable(one: Table, at: string, words: Words, review: Review): void {
  review.texts(one as never, at, 'name', 'nameZh', 'nameEn', 'unit', 'source');
  const rows = Object.entries(one.rows ?? {});
  if (rows.length === 0 || rows.length > rowsMax || !rows.every(([, value]) => Number.isFinite(value))) review.note(`${at}.rows`, 'listLength', `from 1 to ${rowsMax} numbers by key`, `应为 1 至 ${rowsMax} 行“键：数值”`, { more: { least: 1, most: rowsMax } });
  if (typeof one.name !== 'string' || !symbolShape.test(one.name) || words.overs.has(one.name) || words.tables.has(one.name)) {
    review.note(`${at}.name`, 'symbolTwice', 'a name of its own', '请换一个未用过的名称');
    return;
  }
  words.tables.add(one.name);
  const unit = review.unit(one.unit, `${at}.unit`);
  if (unit) words.units.set(one.name, unit);
}

/** Says what a formula uses that is not there, or in what other unit than stated it comes out. */
function checkFormula({ id, lhs, expr, over }: Equation, at: string, words: Words, review: Review): void {
  const stated = words.units.get(lhs);
  try {
    const node = parse(expr);
    assertScoped(node, words, over === undefined ? [] : [over]);
    const found = unitIn(node, (symbol) => words.units.get(symbol) ?? bare) ?? stated;
    if (found && stated && !sameDimension(found, stated)) {
      review.note(`${at}.unit`, 'unitMismatch', `the formula comes out in ${unitText(found)}, which is no ${unitText(stated)}: state that unit, or convert it with a factor of its own (carbon to CO2 by CO2_PER_C)`,
        `公式的结果单位是 ${unitText(found)}，与所写的 ${unitText(stated)} 不符：请改写单位，或乘以带单位的换算系数（碳换算为 CO2 用 CO2_PER_C）`, { equation: id });
    }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    review.note(`${at}.expr`, 'formula', `${error.message}`, `公式有误（${error.message}），请改正`, { equation: id });
  }
}

/** Works an example, and says where it does not come out. */
function checkExample(document: MethodologyDocument, one: Example, at: string, review: Review): void {
  if (!review.texts(one as never, at, 'nameZh', 'nameEn', 'source')) return;
  let values: ReadonlyMap<string, unknown>;
  try { values = new Map(execute(document, one.inputs ?? {}).steps.map(({ lhs, value }) => [lhs, value])); } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    review.note(`${at}.inputs.${String(error.details['field'])}`, String(error.details['reason']), `the example cannot be worked: ${error.message}`, `算例无法计算：${error.message}`);
    return;
  }
  for (const [symbol, expected] of Object.entries(one.expected ?? {})) {
    const [found, wanted] = [[values.get(symbol) ?? Number.NaN].flat() as number[], [expected].flat() as number[]];
    const { relTol = 1e-9, absTol = 0 } = one;
    const holds = found.length === wanted.length && found.every((value, i) => Math.abs(value - wanted[i]!) <= Math.max(absTol, relTol * Math.abs(wanted[i]!)));
    if (!holds) review.note(`${at}.expected.${symbol}`, 'exampleFails', `${symbol} comes to ${found.join(', ')}, not to ${wanted.join(', ')}: correct the equations or the example`, `${symbol} 算得 ${found.join('、')}，与应得的 ${wanted.join('、')} 不符：请核对公式或算例`, { more: { symbol, found, expected } });
  }
}

/**
 * All that keeps a document from being executed or understood: parts missing, a symbol twice, equations that do not parse, use what is not there, go in a circle or come out in
 * another unit than they state; parameters that nothing uses; examples that do not come out. Nothing when it is in order.
 */
export function checkDocument(value: unknown): DocumentFinding[] {
  const review = new Review();
  const document = review.entry(value, 'document');
  if (!document) return review.findings;
  if (JSON.stringify(document).length > signsMax) {
    review.note('document', 'tooLong', `${signsMax} signs at most`, `至多 ${signsMax} 字符`, { more: { most: signsMax } });
    return review.findings;
  }
  const each = (name: string, least: number, check: (one: Entry, at: string) => void): Entry[] => {
    const list = review.list(document, name, least);
    for (const [i, one] of list.entries()) check(one, `document.${name}.${i}`);
    return list;
  };
  const indices: string[] = [];
  each('indices', 0, (one, at) => {
    review.texts(one, at, 'name', 'nameZh', 'nameEn');
    if (!symbolShape.test(String(one['name']))) review.note(`${at}.name`, 'symbol', 'letters, digits and _, beginning with a letter', '以字母开头，只用字母、数字和下划线');
    indices.push(String(one['name']));
  });
  each('applicability', 1, (one, at) => void review.texts(one, at, 'id', 'textZh', 'textEn'));
  each('pools', 1, (one, at) => {
    review.texts(one, at, 'name', 'reason');
    for (const name of ['baseline', 'project']) review.oneOf(one, at, name, ['in', 'out']);
  });
  each('references', 1, (one, at) => void review.texts(one, at, 'title'));
  const words = new Words(indices, review);
  each('tables', 0, (one, at) => checkTable(one as never, at, words, review));
  each('parameters', 1, (one, at) => checkParameter(one as never, at, words, review));
  const equations = each('equations', 1, (one, at) => {
    review.texts(one, at, 'id', 'unit', 'expr');
    review.oneOf(one, at, 'verified', [undefined, true, false]);
    words.define(one['lhs'], one['over'], review.unit(one['unit'], `${at}.unit`), `${at}.lhs`);
  }) as unknown as Equation[];
  for (const [i, one] of equations.entries()) if (typeof one.expr === 'string') checkFormula(one, `document.equations.${i}`, words, review);
  checkUses(document as never, equations, review);
  const credited = equations.find(({ lhs, over }) => lhs === document['result'] && over === undefined);
  if (!credited || !sameDimension(words.units.get(credited.lhs) ?? bare, parseUnit('tCO2e'))) {
    review.note('document.result', 'unknownSymbol', 'name the symbol of the equation that gives the tCO2e', '请填写得出 tCO2e 的那个方程的符号');
  }
  for (const part of ['leakage', ...document['nonPermanence'] === undefined ? [] : ['nonPermanence']]) {
    const one = review.entry(document[part], `document.${part}`);
    if (!one) continue;
    review.texts(one, `document.${part}`, 'symbol', 'reasonZh', 'reasonEn');
    if (!words.overs.has(String(one['symbol']))) review.note(`document.${part}.symbol`, 'unknownSymbol', 'name a symbol of the document', '请填写文档中的一个符号');
  }
  const { minYears, maxYears, renewable } = review.entry(document['creditingPeriod'], 'document.creditingPeriod') ?? {};
  const [least, most] = [minYears, maxYears] as [number, number];
  const period = Number.isInteger(least) && Number.isInteger(most) && least >= 1 && least <= most && most <= 100 && typeof renewable === 'boolean';
  if (!period) review.note('document.creditingPeriod', 'creditingPeriod', 'minYears and maxYears from 1 to 100, and renewable', '应有 1 至 100 之间的 minYears、maxYears 以及 renewable');
  const rounding = review.entry(document['rounding'], 'document.rounding');
  if (rounding) {
    review.oneOf(rounding, 'document.rounding', 'unit', ['kgCO2e']);
    review.oneOf(rounding, 'document.rounding', 'rule', ['floor']);
  }
  review.oneOf(document, 'document', 'kind', [undefined, 'credit', 'emission']);
  // An example is worked only on what can be.
  if (review.findings.length === 0) each('examples', 0, (one, at) => checkExample(document as unknown as MethodologyDocument, one as unknown as Example, at, review));
  return review.findings;
}

/** Says whether equations go in a circle, and which parameters nothing uses. */
function checkUses({ parameters = [] }: MethodologyDocument, equations: readonly Equation[], review: Review): void {
  const used = new Set<string>();
  for (const { expr } of equations) {
    try { for (const symbol of symbolsIn(parse(expr))) used.add(symbol); } catch { /* said of the formula itself */ }
  }
  try { inOrder(equations); } catch (error) {
    if (error instanceof CircleError) review.note('document.equations', 'circle', error.message, `方程循环引用（${error.message}），请断开其中一处`);
  }
  for (const [i, { symbol }] of (Array.isArray(parameters) ? parameters : []).entries()) {
    if (typeof symbol === 'string' && symbolShape.test(symbol) && !used.has(symbol)) review.note(`document.parameters.${i}`, 'unused', `no equation uses ${symbol}: use it, or leave it out`, `没有方程使用 ${symbol}：请使用或删去`);
  }
}

/** @throws Refusal INVALID_INPUT naming the first place that `checkDocument` finds wanting, such as `document.equations.2.expr`. */
export function assertDocument(value: unknown): asserts value is MethodologyDocument {
  const [first, ...others] = checkDocument(value);
  if (first) throw new Refusal('INVALID_INPUT', first.messageEn, { field: first.place, reason: first.reason, clause: platformDefault, ...first.more, ...(others.length > 0 && { others: others.length }) });
}

/** The parameters whose default, the tables and the equations whose text, was not read in a published copy: with any of them a methodology is a demonstration only. */
export const unverifiedIn = ({ parameters, equations, tables = [] }: MethodologyDocument): string[] => [
  ...parameters.filter((one) => one.verified === false || (one.default !== undefined && one.verified !== true)).map(({ symbol }) => symbol),
  ...equations.filter(({ verified }) => verified === false).map(({ id }) => id), ...tables.filter(({ verified }) => verified !== true).map(({ name }) => name),
];
