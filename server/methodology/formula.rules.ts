/** What a formula is, once read: nothing but arithmetic on named quantities. */
export type Node =
  | { readonly number: number } | { readonly symbol: string } | { readonly negated: Node }
  | { readonly operator: '+' | '-' | '*' | '/' | '^'; readonly left: Node; readonly right: Node }
  | { readonly sum: string; readonly of: Node } | { readonly pick: 'max' | 'min'; readonly of: readonly Node[] };

/** What is wrong with a formula. */
export class FormulaError extends Error {}

const longest = 1000;
const deepest = 40;

/**
 * Reads `sum(stratum, A * B) * 44 / 12`: numbers, symbols, `+ - * / ^`, brackets, `max`, `min`, and `sum(index, …)`. No property, no definition, no other call.
 * @throws FormulaError for anything else, for more than 1,000 signs and for brackets more than 40 deep.
 */
export function parse(text: string): Node {
  if (text.length > longest) throw new FormulaError(`a formula has ${longest} signs at most`);
  const tokens = text.match(/\d+(\.\d+)?([eE][+-]?\d+)?|[A-Za-z]\w*|[-+*/^(),]|\S/g) ?? [];
  let at = 0;
  const next = () => tokens[at];
  const take = (token: string) => { if (tokens[at++] !== token) throw new FormulaError(`${token} expected in ${text}`); };
  const level = (operators: string, below: (depth: number) => Node, depth: number): Node => {
    let left = below(depth);
    while (next() !== undefined && operators.includes(next()!)) left = { operator: tokens[at++] as '+', left, right: below(depth) };
    return left;
  };
  const sum = (depth: number): Node => level('+-', product, depth);
  const product = (depth: number): Node => level('*/', signed, depth);
  const signed = (depth: number): Node => {
    if (depth > deepest) throw new FormulaError(`brackets more than ${deepest} deep`);
    if (next() !== '-') return power(depth);
    at++;
    return { negated: signed(depth + 1) };
  };
  const power = (depth: number): Node => {
    const left = atom(depth);
    if (next() !== '^') return left;
    at++;
    return { operator: '^', left, right: signed(depth + 1) };
  };
  const atom = (depth: number): Node => {
    const token = tokens[at++];
    if (token === '(') { const inner = sum(depth + 1); take(')'); return inner; }
    if (token !== undefined && /^\d/.test(token)) return { number: Number(token) };
    if (token === undefined || !/^[A-Za-z]/.test(token)) throw new FormulaError(`${token ?? 'the end'} is out of place in ${text}`);
    return next() === '(' ? call(token, depth) : { symbol: token };
  };
  const call = (name: string, depth: number): Node => {
    take('(');
    if (name === 'sum') {
      const index = tokens[at++] ?? '';
      take(',');
      const of = sum(depth + 1);
      take(')');
      return { sum: index, of };
    }
    if (name !== 'max' && name !== 'min') throw new FormulaError(`no function is called ${name}`);
    const of = [sum(depth + 1)];
    while (next() === ',') { at++; of.push(sum(depth + 1)); }
    take(')');
    return { pick: name, of };
  };
  const node = sum(0);
  if (at < tokens.length) throw new FormulaError(`${next()} is out of place in ${text}`);
  return node;
}

/**
 * Refuses a formula that uses what is not there, or a quantity outside its index.
 * @param overs for each symbol that may be used, the index that it runs over, or undefined. @param within the indices that one is inside of.
 */
export function assertScoped(node: Node, overs: ReadonlyMap<string, string | undefined>, indices: readonly string[], within: readonly string[]): void {
  if ('symbol' in node) {
    if (!overs.has(node.symbol)) throw new FormulaError(`${node.symbol} is not defined before it is used`);
    const over = overs.get(node.symbol);
    if (over && !within.includes(over)) throw new FormulaError(`${node.symbol} runs over ${over}: sum it`);
  } else if ('sum' in node) {
    if (!indices.includes(node.sum)) throw new FormulaError(`no index is called ${node.sum}`);
    if (within.length > 1) throw new FormulaError('sums stand two deep at most');
    assertScoped(node.of, overs, indices, [...within, node.sum]);
  } else if ('pick' in node) for (const one of node.of) assertScoped(one, overs, indices, within);
  else if ('negated' in node) assertScoped(node.negated, overs, indices, within);
  else if ('operator' in node) for (const one of [node.left, node.right]) assertScoped(one, overs, indices, within);
}

/** A value, or one for each place of an index. */
export type Value = number | readonly number[];
/** The values so far, how many places each index has, where in each one stands, and how much work is left to do. */
export interface Scope {
  readonly values: ReadonlyMap<string, Value>; readonly sizes: ReadonlyMap<string, number>;
  readonly overs: ReadonlyMap<string, string | undefined>; readonly places: ReadonlyMap<string, number>;
  readonly budget: { left: number };
}

/** What a formula that `assertScoped` let pass comes to. Not finite where it divides by zero. @throws FormulaError when the budget is used up. */
export function evaluate(node: Node, scope: Scope): number {
  if (scope.budget.left-- <= 0) throw new FormulaError('more sums upon sums than may be worked');
  if ('number' in node) return node.number;
  if ('negated' in node) return -evaluate(node.negated, scope);
  if ('symbol' in node) {
    const value = scope.values.get(node.symbol)!;
    return typeof value === 'number' ? value : value[scope.places.get(scope.overs.get(node.symbol)!)!]!;
  }
  if ('sum' in node) {
    let total = 0;
    for (let i = 0; i < (scope.sizes.get(node.sum) ?? 1); i++) total += evaluate(node.of, { ...scope, places: new Map(scope.places).set(node.sum, i) });
    return total;
  }
  if ('pick' in node) return Math[node.pick](...node.of.map((one) => evaluate(one, scope)));
  const [a, b] = [evaluate(node.left, scope), evaluate(node.right, scope)];
  return node.operator === '+' ? a + b : node.operator === '-' ? a - b : node.operator === '*' ? a * b : node.operator === '/' ? a / b : a ** b;
}
