import { create, parseDependencies, type FactoryFunctionMap, type MathNode } from 'mathjs/number';

/** What a formula is, once read: nothing but arithmetic on named quantities. */
export type Node =
  | { readonly number: number } | { readonly symbol: string } | { readonly negated: Node }
  | { readonly operator: '+' | '-' | '*' | '/' | '^'; readonly left: Node; readonly right: Node }
  | { readonly sum: string; readonly of: Node } | { readonly pick: 'max' | 'min'; readonly of: readonly Node[] }
  | { readonly apply: Function1; readonly of: Node }
  | { readonly compare: Comparison; readonly left: Node; readonly right: Node } | { readonly when: Node; readonly yes: Node; readonly no: Node }
  /** The row of a table whose key a symbol names. */
  | { readonly table: string; readonly key: string }
  /** A quantity that is monitored at both ends of the period: as it was, as it is, or how it changed. */
  | { readonly dated: Dated; readonly symbol: string };
const functions = ['abs', 'sqrt', 'exp', 'log'] as const;
type Function1 = (typeof functions)[number];
const datings = ['begin', 'end', 'change'] as const;
export type Dated = (typeof datings)[number];
const comparisons = ['<', '<=', '>', '>=', '==', '!='] as const;
type Comparison = (typeof comparisons)[number];
/** Names that the formulas themselves use. */
export const reserved: readonly string[] = ['sum', 'max', 'min', 'lookup', ...functions, ...datings];

/** What is wrong with a formula. */
export class FormulaError extends Error {}

const longest = 1000;
const deepest = 40;
const nodesMost = 500;
const tooDeep = `brackets and minus signs more than ${deepest} deep`;
const reader = create(parseDependencies as FactoryFunctionMap).parse!;
const has = <T extends string>(values: readonly T[], value: string): value is T => (values as readonly string[]).includes(value);

/**
 * Reads `sum(stratum, A * B) * 44 / 12`: numbers, symbols, `+ - * / ^`, brackets, comparisons in `x > 0 ? a : b`, `max`, `min`, `abs`, `sqrt`, `exp`, `log` (natural),
 * `sum(index, …)`, `lookup(TABLE, KEY)`, `begin(X)`, `end(X)`, `change(X)`. mathjs reads the text; only these of its nodes are taken over, and nothing is ever evaluated as text.
 * @throws FormulaError for anything else, for more than 1,000 signs, 500 parts, or brackets and minus signs more than 40 deep.
 */
export function parse(text: string): Node {
  if (text.length > longest) throw new FormulaError(`a formula has ${longest} signs at most`);
  let read: MathNode;
  try { read = reader(text) as MathNode; } catch (error) { throw new FormulaError(error instanceof RangeError ? tooDeep : `${(error as Error).message} in ${text}`); }
  return taken(read, text, { left: nodesMost }, 0);
}

interface Read { readonly type: string; readonly fn?: string | { readonly name?: string }; readonly op?: string; readonly implicit?: boolean; readonly name?: string; readonly value?: unknown; readonly args?: readonly MathNode[]; readonly content?: MathNode;
  readonly condition?: MathNode; readonly trueExpr?: MathNode; readonly falseExpr?: MathNode }

function taken(node: MathNode, text: string, budget: { left: number }, depth: number): Node {
  if (budget.left-- <= 0) throw new FormulaError(`a formula has ${nodesMost} parts at most`);
  if (depth > deepest) throw new FormulaError(tooDeep);
  const { type, fn, op = '', implicit, name = '', value, args = [], content, condition, trueExpr, falseExpr } = node as unknown as Read;
  const isDeeper = type === 'ParenthesisNode' || type === 'FunctionNode' || args.length === 1;
  const of = (part: MathNode | undefined): Node => (part ? taken(part, text, budget, depth + Number(isDeeper)) : outOfPlace('the end', text));
  if (type === 'ConstantNode') return typeof value === 'number' && Number.isFinite(value) ? { number: value } : outOfPlace(String(value), text);
  if (type === 'SymbolNode') return { symbol: name };
  if (type === 'ParenthesisNode') return of(content);
  if (type === 'ConditionalNode') return { when: of(condition), yes: of(trueExpr), no: of(falseExpr) };
  if (type === 'FunctionNode') return called(typeof fn === 'object' ? fn.name ?? '' : '', args, of, text);
  if (type === 'OperatorNode' && !implicit) {
    if (args.length === 1 && op === '-') return { negated: of(args[0]) };
    if (args.length === 2 && has(['+', '-', '*', '/', '^'] as const, op)) return { operator: op, left: of(args[0]), right: of(args[1]) };
    if (args.length === 2 && has(comparisons, op)) return { compare: op, left: of(args[0]), right: of(args[1]) };
  }
  return outOfPlace(op || type.replace('Node', ''), text);
}

function called(name: string, args: readonly MathNode[], of: (part: MathNode | undefined) => Node, text: string): Node {
  const symbolOf = (part: MathNode | undefined): string => {
    const { type, name: symbol } = (part ?? {}) as unknown as Partial<Read>;
    return type === 'SymbolNode' ? symbol! : outOfPlace('what is no name', text);
  };
  const count = (n: number): void => { if (args.length !== n) throw new FormulaError(`${name} takes ${n} in ${text}`); };
  if (name === 'sum') { count(2); return { sum: symbolOf(args[0]), of: of(args[1]) }; }
  if (name === 'lookup') { count(2); return { table: symbolOf(args[0]), key: symbolOf(args[1]) }; }
  if (has(datings, name)) { count(1); return { dated: name, symbol: symbolOf(args[0]) }; }
  if (has(functions, name)) { count(1); return { apply: name, of: of(args[0]) }; }
  if ((name === 'max' || name === 'min') && args.length > 0) return { pick: name, of: args.map(of) };
  throw new FormulaError(`no function is called ${name || 'so'}`);
}
const outOfPlace = (what: string, text: string): never => { throw new FormulaError(`${what} is out of place in ${text}`); };

/** The parts of a formula. */
export function partsOf(node: Node): readonly Node[] {
  if ('negated' in node) return [node.negated];
  if ('left' in node) return [node.left, node.right];
  if ('pick' in node) return node.of;
  if ('sum' in node || 'apply' in node) return [node.of];
  return 'when' in node ? [node.when, node.yes, node.no] : [];
}
/** The symbols that a formula uses, keys of tables among them. */
export function symbolsIn(node: Node): string[] {
  const own = 'symbol' in node ? [node.symbol] : 'key' in node ? [node.key] : [];
  return [...own, ...partsOf(node).flatMap(symbolsIn)];
}

/** What the formulas of a document may use: each symbol with the index that it runs over, its indices, its tables, and what is monitored at both ends of the period. */
export interface Vocabulary { readonly overs: ReadonlyMap<string, string | undefined>; readonly indices: readonly string[]; readonly tables: ReadonlySet<string>; readonly dated: ReadonlySet<string>; readonly keys: ReadonlySet<string> }

/**
 * Refuses a formula that uses what is not there, a quantity outside its index, or one of two dates without saying which.
 * @param within the indices that one is inside of.
 */
export function assertScoped(node: Node, words: Vocabulary, within: readonly string[]): void {
  const reach = (symbol: string): void => {
    if (!words.overs.has(symbol)) throw new FormulaError(`${symbol} is not defined`);
    const over = words.overs.get(symbol);
    if (over && !within.includes(over)) throw new FormulaError(`${symbol} runs over ${over}: sum it`);
  };
  if ('dated' in node) {
    reach(node.symbol);
    if (!words.dated.has(node.symbol)) throw new FormulaError(`${node.symbol} is not monitored at two dates: declare it dated`);
  } else if ('table' in node) {
    reach(node.key);
    if (!words.tables.has(node.table)) throw new FormulaError(`no table is called ${node.table}`);
    if (!words.keys.has(node.key)) throw new FormulaError(`${node.key} names no row of a table: give it the unit key`);
  } else if ('symbol' in node) {
    reach(node.symbol);
    if (words.dated.has(node.symbol)) throw new FormulaError(`${node.symbol} is monitored at two dates: begin(${node.symbol}), end(${node.symbol}) or change(${node.symbol})`);
    if (words.keys.has(node.symbol)) throw new FormulaError(`${node.symbol} names the row of a table: lookup(TABLE, ${node.symbol})`);
  }
  if ('sum' in node) {
    if (!words.indices.includes(node.sum)) throw new FormulaError(`no index is called ${node.sum}`);
    if (within.length > 1) throw new FormulaError('sums stand two deep at most');
  }
  for (const part of partsOf(node)) assertScoped(part, words, 'sum' in node ? [...within, node.sum] : within);
}

/** A value, one for each place of an index, or the key of a row. */
export type Value = number | string | readonly (number | string)[];
/** The values so far (of what is dated under `begin X` and `end X`), the tables, how many places each index has, where in each one stands, and how much work is left to do. */
export interface Scope {
  readonly values: ReadonlyMap<string, Value>; readonly tables: ReadonlyMap<string, ReadonlyMap<string, number>>; readonly sizes: ReadonlyMap<string, number>;
  readonly overs: ReadonlyMap<string, string | undefined>; readonly places: ReadonlyMap<string, number>; readonly budget: { left: number };
}
const valueAt = (name: string, symbol: string, { values, places, overs }: Scope): number | string => {
  const value = values.get(name)!;
  return typeof value === 'object' ? value[places.get(overs.get(symbol)!)!]! : value;
};
const holds = (by: Comparison, a: number, b: number): boolean => (by === '<' ? a < b : by === '<=' ? a <= b : by === '>' ? a > b : by === '>=' ? a >= b : by === '==' ? a === b : a !== b);

/** What a formula that `assertScoped` let pass comes to; a comparison to 1 or 0. Not finite where it divides by zero. @throws FormulaError when the budget is used up, or a table lacks a row. */
export function evaluate(node: Node, scope: Scope): number {
  if (scope.budget.left-- <= 0) throw new FormulaError('more sums upon sums than may be worked');
  const of = (part: Node): number => evaluate(part, scope);
  if ('number' in node) return node.number;
  if ('negated' in node) return -of(node.negated);
  if ('dated' in node) {
    const at = (date: 'begin' | 'end') => valueAt(`${date} ${node.symbol}`, node.symbol, scope) as number;
    return node.dated === 'change' ? at('end') - at('begin') : at(node.dated);
  }
  if ('symbol' in node) return valueAt(node.symbol, node.symbol, scope) as number;
  if ('table' in node) {
    const key = String(valueAt(node.key, node.key, scope));
    const found = scope.tables.get(node.table)!.get(key);
    if (found === undefined) throw new FormulaError(`table ${node.table} has no row ${key}`);
    return found;
  }
  if ('sum' in node) {
    let total = 0;
    for (let i = 0; i < (scope.sizes.get(node.sum) ?? 1); i++) total += evaluate(node.of, { ...scope, places: new Map(scope.places).set(node.sum, i) });
    return total;
  }
  if ('pick' in node) return Math[node.pick](...node.of.map(of));
  if ('apply' in node) return Math[node.apply](of(node.of));
  if ('when' in node) return of(of(node.when) ? node.yes : node.no);
  const [a, b] = [of(node.left), of(node.right)];
  if ('compare' in node) return Number(holds(node.compare, a, b));
  return node.operator === '+' ? a + b : node.operator === '-' ? a - b : node.operator === '*' ? a * b : node.operator === '/' ? a / b : a ** b;
}
