import { createRequire } from "node:module";
import type { FactoryFunctionMap, MathNode } from "mathjs/number";
import { comparisons, datings, functions, partsOf, type Formula } from "../../shared/document/formula.ts";

/** Names reserved by the formula language. */
export const reserved: readonly string[] = ["sum", "max", "min", "lookup", ...functions, ...datings];

/** What is wrong with a formula, in both languages. */
export class FormulaError extends Error {
  /** The message in Chinese. */
  readonly zh: string;
  constructor(message: string, zh: string) {
    super(message);
    this.zh = zh;
  }
}

const longest = 1000;
const deepest = 40;
const nodesMost = 500;
const tooDeep = (): FormulaError =>
  new FormulaError(`brackets and minus signs nested more than ${deepest} deep`, `括号与负号嵌套超过 ${deepest} 层`);
type Reader = (text: string) => unknown;
let known: Reader | undefined;
/** mathjs is 650 files: a server that is asked for no formula does without them. */
function reader(): Reader {
  if (known) return known;
  const load = createRequire(import.meta.url);
  const { create, parseDependencies } = load("mathjs/number") as typeof import("mathjs/number");
  known = create(parseDependencies as FactoryFunctionMap).parse!;
  return known;
}
const has = <T extends string>(values: readonly T[], value: string): value is T =>
  (values as readonly string[]).includes(value);

/**
 * Parses formulas such as `sum(stratum, A * B) * 44 / 12`: numbers, symbols, `+ - * / ^`, brackets, comparisons in
 * `x > 0 ? a : b`, `max`, `min`, `abs`, `sqrt`, `exp`, `log` (natural), `sum(index, …)`, `lookup(TABLE, KEY)`,
 * `begin(X)`, `end(X)`, `change(X)`. mathjs parses the text; only these of its nodes are accepted, and nothing is ever
 * evaluated as text.
 * @throws FormulaError for anything else, and beyond 1,000 characters, 500 parts, or brackets and minus signs 40 deep.
 */
export function parse(text: string): Formula {
  if (text.length > longest)
    throw new FormulaError(`a formula has at most ${longest} characters`, `一个公式至多 ${longest} 个字符`);
  let read: MathNode;
  try {
    read = reader()(text) as MathNode;
  } catch (error) {
    throw error instanceof RangeError
      ? tooDeep()
      : new FormulaError(`${(error as Error).message} in ${text}`, `无法解析“${text}”：括号、运算符或函数不完整`);
  }
  return formulaOf(read, text, { left: nodesMost }, 0);
}

interface Read {
  readonly type: string;
  readonly fn?: string | { readonly name?: string };
  readonly op?: string;
  readonly implicit?: boolean;
  readonly name?: string;
  readonly value?: unknown;
  readonly args?: readonly MathNode[];
  readonly content?: MathNode;
  readonly condition?: MathNode;
  readonly trueExpr?: MathNode;
  readonly falseExpr?: MathNode;
}

function formulaOf(node: MathNode, text: string, budget: { left: number }, depth: number): Formula {
  if (budget.left-- <= 0)
    throw new FormulaError(`a formula has at most ${nodesMost} parts`, `一个公式至多 ${nodesMost} 个组成部分`);
  if (depth > deepest) throw tooDeep();
  const {
    type,
    fn,
    op = "",
    implicit,
    name = "",
    value,
    args = [],
    content,
    condition,
    trueExpr,
    falseExpr,
  } = node as unknown as Read;
  const isDeeper = type === "ParenthesisNode" || type === "FunctionNode" || args.length === 1;
  const of = (part: MathNode | undefined): Formula =>
    part ? formulaOf(part, text, budget, depth + Number(isDeeper)) : outOfPlace("the end", text);
  if (type === "ConstantNode")
    return typeof value === "number" && Number.isFinite(value) ? { number: value } : outOfPlace(String(value), text);
  if (type === "SymbolNode") return { symbol: name };
  if (type === "ParenthesisNode") return of(content);
  if (type === "ConditionalNode") return { when: of(condition), yes: of(trueExpr), no: of(falseExpr) };
  if (type === "FunctionNode") return called(typeof fn === "object" ? (fn.name ?? "") : "", args, of, text);
  if (type === "OperatorNode" && !implicit) {
    if (args.length === 1 && op === "-") return { negated: of(args[0]) };
    if (args.length === 2 && has(["+", "-", "*", "/", "^"] as const, op))
      return { operator: op, left: of(args[0]), right: of(args[1]) };
    if (args.length === 2 && has(comparisons, op)) return { compare: op, left: of(args[0]), right: of(args[1]) };
  }
  return outOfPlace(op || type.replace("Node", ""), text);
}

function called(
  name: string,
  args: readonly MathNode[],
  of: (part: MathNode | undefined) => Formula,
  text: string,
): Formula {
  const symbolOf = (part: MathNode | undefined): string => {
    const { type, name: symbol } = (part ?? {}) as unknown as Partial<Read>;
    return type === "SymbolNode" ? symbol! : outOfPlace("something other than a name", text);
  };
  const count = (n: number): void => {
    if (args.length !== n)
      throw new FormulaError(`${name} takes ${n} arguments in ${text}`, `“${text}”中的 ${name} 应有 ${n} 个参数`);
  };
  if (name === "sum") {
    count(2);
    return { sum: symbolOf(args[0]), of: of(args[1]) };
  }
  if (name === "lookup") {
    count(2);
    return { table: symbolOf(args[0]), key: symbolOf(args[1]) };
  }
  if (has(datings, name)) {
    count(1);
    return { dated: name, symbol: symbolOf(args[0]) };
  }
  if (has(functions, name)) {
    count(1);
    return { apply: name, of: of(args[0]) };
  }
  if ((name === "max" || name === "min") && args.length > 0) return { pick: name, of: args.map(of) };
  throw new FormulaError(`no function is called ${name || "so"}`, `没有名为 ${name || "此"} 的函数`);
}
const outOfPlace = (what: string, text: string): never => {
  throw new FormulaError(`${what} is out of place in ${text}`, `“${text}”中的 ${what} 不可使用`);
};

/**
 * What the formulas of a document may use: each symbol with the index it runs over, the indices, the tables, and the
 * parameters monitored at both ends of the period.
 */
export interface Vocabulary {
  readonly overs: ReadonlyMap<string, string | undefined>;
  readonly indices: readonly string[];
  readonly tables: ReadonlySet<string>;
  readonly dated: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/**
 * Refuses a formula that uses an undefined symbol, a quantity outside its index, or a dated one without its date.
 * @param within the indices of the sums around it.
 * @throws FormulaError
 */
export function assertScoped(node: Formula, words: Vocabulary, within: readonly string[]): void {
  const reach = (symbol: string): void => {
    if (!words.overs.has(symbol))
      throw new FormulaError(`${symbol} is not defined`, `${symbol} 没有定义：请在参数或方程中定义`);
    const over = words.overs.get(symbol);
    if (over && !within.includes(over))
      throw new FormulaError(
        `${symbol} runs over ${over}: use sum(${over}, …)`,
        `${symbol} 按 ${over} 取值，请用 sum(${over}, …) 求和`,
      );
  };
  if ("dated" in node) {
    reach(node.symbol);
    if (!words.dated.has(node.symbol))
      throw new FormulaError(
        `${node.symbol} is not monitored at two dates: declare it as dated`,
        `${node.symbol} 未标为期初、期末两次监测`,
      );
  } else if ("table" in node) {
    reach(node.key);
    if (!words.tables.has(node.table))
      throw new FormulaError(`no table is called ${node.table}`, `没有名为 ${node.table} 的表`);
    if (!words.keys.has(node.key))
      throw new FormulaError(
        `${node.key} does not name a row of a table: give it the unit key`,
        `${node.key} 不是查表的键：请将其单位设为 key`,
      );
  } else if ("symbol" in node) {
    reach(node.symbol);
    if (words.dated.has(node.symbol))
      throw new FormulaError(
        `${node.symbol} is monitored at two dates: use begin(), end() or change() of it`,
        `${node.symbol} 有期初、期末两个值：请用 begin()、end() 或 change()`,
      );
    if (words.keys.has(node.symbol))
      throw new FormulaError(
        `${node.symbol} names a row of a table: use lookup(TABLE, ${node.symbol})`,
        `${node.symbol} 是查表的键：请写 lookup(表名, ${node.symbol})`,
      );
  }
  if ("sum" in node) {
    if (!words.indices.includes(node.sum))
      throw new FormulaError(`no index is called ${node.sum}`, `没有名为 ${node.sum} 的索引`);
    if (within.length > 1) throw new FormulaError("sums may be nested two deep at most", "求和至多嵌套两层");
  }
  for (const part of partsOf(node)) assertScoped(part, words, "sum" in node ? [...within, node.sum] : within);
}
