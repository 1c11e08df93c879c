import { symbolsIn, type Formula } from '../../shared/formula.ts';
import { constants, type MethodologyDocument } from '../../shared/methodology.ts';
import type { Outcome } from './execute.rules.ts';
import { parse, type Scope, type Value } from './formula.rules.ts';

/** One equation as a reader follows it: with its symbols, and with their numbers and units put in. */
export interface Traced { readonly id: string; readonly symbol: string; readonly formula: string; readonly substituted: string; readonly value: Value; readonly unit: string; readonly uses: readonly string[] }

/** Places of an index that are written out; of more the first and their number. */
const shown = 3;
const number = (value: number | string): string => (typeof value === 'number' ? String(Number(value.toPrecision(12))) : value);
const sign = { '+': '+', '-': '−', '*': '×', '/': '÷', '^': '^' } as const;

/** A formula with numbers and units for its symbols; a sum over its places, one after the other. */
function substituted(node: Formula, scope: Omit<Scope, 'budget'>, units: ReadonlyMap<string, string>): string {
  const of = (part: Formula, inner = scope): string => substituted(part, inner, units);
  const named = (name: string, symbol: string): string => {
    const value = scope.values.get(name);
    const place = scope.places.get(scope.overs.get(symbol) ?? '');
    const one = typeof value === 'object' ? (place === undefined ? undefined : value[place]) : value;
    const unit = units.get(symbol);
    return one === undefined ? symbol : `${number(one)}${unit && unit !== '1' && unit !== 'key' ? ` ${unit}` : ''}`;
  };
  if ('number' in node) return number(node.number);
  if ('negated' in node) return `−${of(node.negated)}`;
  if ('dated' in node) {
    return node.dated === 'change' ? `(${named(`end ${node.symbol}`, node.symbol)} − ${named(`begin ${node.symbol}`, node.symbol)})` : named(`${node.dated} ${node.symbol}`, node.symbol);
  }
  if ('symbol' in node) return named(node.symbol, node.symbol);
  if ('table' in node) return `${node.table}[${named(node.key, node.key)}]`;
  if ('sum' in node) {
    const size = scope.sizes.get(node.sum) ?? 1;
    const terms = Array.from({ length: Math.min(size, shown) }, (_, i) => of(node.of, { ...scope, places: new Map(scope.places).set(node.sum, i) }));
    return `(${terms.join(' + ')}${size > shown ? ` + … ${size} in all` : ''})`;
  }
  if ('pick' in node) return `${node.pick}(${node.of.map((part) => of(part)).join(', ')})`;
  if ('apply' in node) return `${node.apply}(${of(node.of)})`;
  if ('when' in node) return `(${of(node.when)} ? ${of(node.yes)} : ${of(node.no)})`;
  if ('compare' in node) return `${of(node.left)} ${node.compare} ${of(node.right)}`;
  return `(${of(node.left)} ${sign[node.operator]} ${of(node.right)})`;
}

/** How a result came about: each equation in the order in which it was worked, and which symbols it used; of what runs over an index its first place. */
export function traceOf({ parameters, equations, tables = [] }: MethodologyDocument, { steps, scope }: Outcome): Traced[] {
  const units = new Map([...[...constants, ...parameters].map(({ symbol, unit }) => [symbol, unit] as const), ...equations.map(({ lhs, unit }) => [lhs, unit] as const), ...tables.map(({ name, unit }) => [name, unit] as const)]);
  const overs = new Map(equations.map(({ lhs, over }) => [lhs, over]));
  return steps.map(({ id, lhs, expr, value, unit }) => {
    const node = parse(expr);
    const over = overs.get(lhs);
    return { id, symbol: lhs, formula: `${lhs} = ${expr}`, substituted: substituted(node, { ...scope, places: new Map(over ? [[over, 0]] : []) }, units), value, unit, uses: [...new Set(symbolsIn(node))] };
  });
}
