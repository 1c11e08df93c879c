import { useState } from "react";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { either, t } from "../platform/text.ts";
import { Tex } from "./formula.tsx";
import { layOut, type Node } from "./graph.ts";
import { symbolTex } from "./tex.ts";
import style from "./methodology.module.css";

const [wide, high, nodeWide, nodeHigh] = [168, 46, 120, 34];

/**
 * The dependencies: from the parameters on the left to the result on the right; a selected node is followed both ways.
 * The list below it says the same.
 */
export function GraphView({
  document,
  uses,
}: {
  document: MethodologyDocument;
  uses: ReadonlyMap<string, readonly string[]>;
}) {
  const { nodes, columns, rows } = layOut(document, uses);
  const [chosen, setChosen] = useState<string>();
  const at = new Map(nodes.map((node) => [node.symbol, node]));
  const names = new Map([
    ...document.parameters.map(({ symbol, nameZh, nameEn }) => [symbol, either(nameZh, nameEn)] as const),
    ...document.equations.map(({ lhs, nameZh, nameEn }) => [lhs, either(nameZh ?? lhs, nameEn)] as const),
  ]);
  const overs = new Map([
    ...document.parameters.map(({ symbol, over }) => [symbol, over] as const),
    ...document.equations.map(({ lhs, over }) => [lhs, over] as const),
  ]);
  const edges = nodes.flatMap((node) => node.uses.map((from) => ({ from: at.get(from)!, to: node })));
  const isNear = (symbol: string): boolean =>
    !chosen ||
    symbol === chosen ||
    edges.some(
      ({ from, to }) =>
        (from.symbol === chosen && to.symbol === symbol) || (to.symbol === chosen && from.symbol === symbol),
    );
  const say = (symbol: string): string => `${symbol} ${names.get(symbol) ?? ""}`.trim();
  return (
    <>
      <section
        className={style.graph}
        aria-label={t("methodology.tab.graph")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
        tabIndex={0}
      >
        <div style={{ width: columns * wide, height: rows * high }}>
          <Edges columns={columns} rows={rows} edges={edges} chosen={chosen} />
          {nodes.map(({ symbol, kind, column, row, uses: parts }) => (
            <button
              key={symbol}
              type="button"
              data-kind={kind}
              data-off={!isNear(symbol)}
              aria-pressed={chosen === symbol}
              title={names.get(symbol)}
              onClick={() => setChosen(chosen === symbol ? undefined : symbol)}
              style={{ left: column * wide, top: (row + 0.5) * high - nodeHigh / 2, width: nodeWide, height: nodeHigh }}
            >
              <Tex of={symbolTex(symbol, overs.get(symbol))} />
              <span className="unseen">
                {parts.length > 0
                  ? t("methodology.isMadeOf", { what: say(symbol), of: parts.map(say).join(t("any.listComma")) })
                  : say(symbol)}
              </span>
            </button>
          ))}
        </div>
      </section>
      <AsList nodes={nodes} say={say} />
    </>
  );
}

function AsList({ nodes, say }: { nodes: readonly Node[]; say: (symbol: string) => string }) {
  return (
    <details className={style.asList}>
      <summary>{t("methodology.graphAsList")}</summary>
      <ol>
        {nodes
          .filter(({ uses: parts }) => parts.length > 0)
          .map(({ symbol, uses: parts }) => (
            <li key={symbol}>
              {t("methodology.isMadeOf", { what: say(symbol), of: parts.map(say).join(t("any.listComma")) })}
            </li>
          ))}
      </ol>
    </details>
  );
}

function Edges({
  columns,
  rows,
  edges,
  chosen,
}: {
  columns: number;
  rows: number;
  edges: readonly { from: Node; to: Node }[];
  chosen: string | undefined;
}) {
  return (
    <svg width={columns * wide} height={rows * high} aria-hidden>
      {edges.map(({ from, to }) => {
        const [x1, y1, x2, y2] = [
          from.column * wide + nodeWide,
          (from.row + 0.5) * high,
          to.column * wide,
          (to.row + 0.5) * high,
        ];
        const isOn = !!chosen && (from.symbol === chosen || to.symbol === chosen);
        return <Edge key={`${from.symbol} ${to.symbol}`} isOn={isOn} chosen={chosen} x1={x1} y1={y1} x2={x2} y2={y2} />;
      })}
    </svg>
  );
}

function Edge({
  isOn,
  chosen,
  x1,
  y1,
  x2,
  y2,
}: {
  isOn: boolean;
  chosen: string | undefined;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}) {
  return (
    <path
      data-on={isOn}
      data-off={!!chosen && !isOn}
      d={`M${x1},${y1} C${x1 + 40},${y1} ${x2 - 40},${y2} ${x2},${y2}`}
    />
  );
}
