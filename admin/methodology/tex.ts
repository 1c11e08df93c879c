/** What a formula is, once read. The grammar is the platform's: numbers, symbols, `+ - * / ^`, brackets, `max`, `min`, `sum(index, …)`. */
type Node =
  | { readonly number: string }
  | { readonly symbol: string }
  | { readonly negated: Node }
  | { readonly sum: string; readonly of: Node }
  | { readonly pick: string; readonly of: readonly Node[] }
  | { readonly operator: string; readonly left: Node; readonly right: Node };

function parse(text: string): Node {
  const tokens = text.match(/\d+(\.\d+)?([eE][+-]?\d+)?|[A-Za-z]\w*|\S/g) ?? [];
  let at = 0;
  const level = (operators: string, below: () => Node): Node => {
    let left = below();
    while (tokens[at] !== undefined && operators.includes(tokens[at]!)) left = { operator: tokens[at++]!, left, right: below() };
    return left;
  };
  const sum = (): Node => level('+-', () => level('*/', signed));
  const signed = (): Node => {
    if (tokens[at] !== '-') return power();
    at++;
    return { negated: signed() };
  };
  const power = (): Node => {
    const left = atom();
    if (tokens[at] !== '^') return left;
    at++;
    return { operator: '^', left, right: signed() };
  };
  const atom = (): Node => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const inner = sum();
      at++;
      return inner;
    }
    if (/^\d/.test(token)) return { number: token };
    if (tokens[at] !== '(') return { symbol: token };
    at++;
    if (token === 'sum') {
      const index = tokens[at]!;
      at += 2;
      const of = sum();
      at++;
      return { sum: index, of };
    }
    const of = [sum()];
    while (tokens[at] === ',') {
      at++;
      of.push(sum());
    }
    at++;
    return { pick: token, of };
  };
  return sum();
}

/** Index names as the letters that stand beneath a sum. */
const letters: Readonly<Record<string, string>> = { stratum: 'i', species: 'j', year: 't', plot: 'p' };
const letterOf = (index: string): string => letters[index] ?? index[0] ?? 'i';
const upright = (text: string): string => (/^\d+$/.test(text) || text.length === 1 ? text : `\\mathrm{${text}}`);

/** `dC_TREE_1` as ΔC with TREE,1 beneath, and the letter of the index that it runs over. */
export function symbolTex(symbol: string, over?: string): string {
  const [, delta, name = symbol] = /^(d?)([A-Z].*)$/.exec(symbol) ?? [];
  const [base = '', ...under] = name.split('_');
  const beneath = [...under.map(upright), ...(over ? [letterOf(over)] : [])].join(',');
  return `${delta ? '\\Delta ' : ''}${base.length === 1 ? base : `\\mathit{${base}}`}${beneath ? `_{${beneath}}` : ''}`;
}
const strength = (node: Node): number =>
  'operator' in node ? ({ '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 }[node.operator] ?? 4) : 'negated' in node ? 1 : 'sum' in node ? 1.5 : 4;
const isNumber = (node: Node): boolean => 'number' in node;

/** A formula as TeX. `overs` says over which index a symbol runs; `values` stand in for the symbols where there are some. */
export function texOf(expr: string, overs: ReadonlyMap<string, string | undefined> = new Map()): string {
  const braced = (node: Node, least: number): string => (strength(node) < least ? `\\left(${tex(node)}\\right)` : tex(node));
  const tex = (node: Node): string => {
    if ('number' in node) return node.number.replace(/e([+-]?\d+)/i, '\\times 10^{$1}');
    if ('symbol' in node) return symbolTex(node.symbol, overs.get(node.symbol));
    if ('negated' in node) return `-${braced(node.negated, 2)}`;
    if ('sum' in node) return `\\sum_{${letterOf(node.sum)}} ${braced(node.of, 2)}`;
    if ('pick' in node) return `\\${node.pick}\\left(${node.of.map(tex).join(',\\,')}\\right)`;
    const { operator, left, right } = node;
    if (operator === '^') return `{${braced(left, 4)}}^{${tex(right)}}`;
    if (operator === '/') {
      // `x * 44 / 12` is x times the fraction, as people write it.
      if ('operator' in left && left.operator === '*' && isNumber(left.right) && isNumber(right))
        return `${braced(left.left, 2)} \\times \\frac{${tex(left.right)}}{${tex(right)}}`;
      return `\\frac{${tex(left)}}{${tex(right)}}`;
    }
    if (operator === '*') return `${braced(left, 2)} ${isNumber(left) || isNumber(right) ? '\\times' : '\\cdot'} ${braced(right, 2)}`;
    return `${tex(left)} ${operator} ${braced(right, operator === '-' ? 1.2 : 1)}`;
  };
  return tex(parse(expr));
}
/** The symbols that a formula uses, each once. */
export const usedIn = (expr: string): readonly string[] =>
  [...new Set(expr.match(/[A-Za-z]\w*/g) ?? [])].filter((name) => !['sum', 'max', 'min'].includes(name));
