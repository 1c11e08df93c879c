import { constants, type MethodologyDocument } from "../../shared/methodology/methodology.ts";

/** A symbol of a document as a node of the dependency graph: its column and row. */
export interface Node {
  readonly symbol: string;
  readonly kind: "parameter" | "equation" | "result";
  readonly column: number;
  readonly row: number;
  readonly uses: readonly string[];
}
export interface Graph {
  readonly nodes: readonly Node[];
  readonly columns: number;
  readonly rows: number;
}
const sweeps = 6;

/**
 * Lays out the dependencies: an equation is right of everything it uses, a parameter just left of its first use. Within
 * a column each node is placed near its neighbours, which keeps crossings few.
 * @param uses the symbols that each equation uses, as far as its formula can be parsed.
 */
export function layOut(
  { parameters, result }: MethodologyDocument,
  uses: ReadonlyMap<string, readonly string[]>,
): Graph {
  const known = new Set([...uses.keys(), ...parameters.map(({ symbol }) => symbol)]);
  for (const { symbol } of constants) known.delete(symbol);
  const partsOf = (symbol: string): readonly string[] => (uses.get(symbol) ?? []).filter((one) => known.has(one));
  const depths = new Map<string, number>();
  const depthOf = (symbol: string, way: readonly string[] = []): number => {
    const found = depths.get(symbol);
    if (found !== undefined || way.includes(symbol)) return found ?? 0;
    const depth = uses.has(symbol)
      ? 1 + Math.max(0, ...partsOf(symbol).map((one) => depthOf(one, [...way, symbol])))
      : 0;
    depths.set(symbol, depth);
    return depth;
  };
  const consumers = new Map<string, string[]>();
  for (const symbol of uses.keys())
    for (const one of partsOf(symbol)) consumers.set(one, [...(consumers.get(one) ?? []), symbol]);
  for (const symbol of uses.keys()) depthOf(symbol);
  const used = [...known].filter((symbol) => uses.has(symbol) || consumers.has(symbol));
  const columnOf = new Map(
    used.map((symbol) => [
      symbol,
      uses.has(symbol) ? depths.get(symbol)! : Math.min(...consumers.get(symbol)!.map((one) => depths.get(one)!)) - 1,
    ]),
  );
  const columns = Math.max(0, ...columnOf.values()) + 1;
  const grid = Array.from({ length: columns }, (_, column) => used.filter((symbol) => columnOf.get(symbol) === column));
  const rowOf = new Map<string, number>();
  const settle = () => {
    for (const column of grid) for (const [i, symbol] of column.entries()) rowOf.set(symbol, i - column.length / 2);
  };
  settle();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const column of grid) {
      const weight = new Map(
        column.map((symbol) => {
          const near = [...partsOf(symbol), ...(consumers.get(symbol) ?? [])].flatMap((one) => rowOf.get(one) ?? []);
          return [symbol, near.length > 0 ? near.reduce((sum, row) => sum + row, 0) / near.length : rowOf.get(symbol)!];
        }),
      );
      column.sort((a, b) => weight.get(a)! - weight.get(b)!);
      settle();
    }
  }
  const rows = Math.max(0, ...grid.map((column) => column.length));
  const nodes = grid.flatMap((column, at) =>
    column.map(
      (symbol, i): Node => ({
        symbol,
        kind: symbol === result ? "result" : uses.has(symbol) ? "equation" : "parameter",
        column: at,
        row: i + (rows - column.length) / 2,
        uses: partsOf(symbol),
      }),
    ),
  );
  return { nodes, columns, rows };
}
