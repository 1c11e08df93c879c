import type { Comparison, Formula } from "../../shared/document/formula.ts";

/** Index names as the letters beneath a sum. */
const letters: Readonly<Record<string, string>> = { stratum: "i", species: "j", year: "t", plot: "p" };
const letterOf = (index: string): string => letters[index] ?? index[0] ?? "i";
const upright = (text: string): string => (/^\d+$/.test(text) || text.length === 1 ? text : `\\mathrm{${text}}`);

/** `dC_TREE_1` as ΔC with TREE,1 as subscript, and the letter of the index over which it runs. */
export function symbolTex(symbol: string, over?: string): string {
  // The one constant that is written as its value.
  if (symbol === "CO2_PER_C") return "\\tfrac{44}{12}";
  const [, delta, name = symbol] = /^(d?)([A-Z].*)$/.exec(symbol) ?? [];
  const [base = "", ...under] = name.split("_");
  const beneath = [...under.map(upright), ...(over ? [letterOf(over)] : [])].join(",");
  return `${delta ? "\\Delta " : ""}${base.length === 1 ? base : `\\mathit{${base}}`}${beneath ? `_{${beneath}}` : ""}`;
}
function strength(it: Formula): number {
  if ("operator" in it) return { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 }[it.operator];
  if ("compare" in it || "when" in it) return 0.5;
  if ("negated" in it) return 1;
  return "sum" in it ? 1.5 : 4;
}
const isNumber = (it: Formula): boolean => "number" in it;
const signs: Readonly<Record<Comparison, string>> = {
  "<": "<",
  "<=": "\\le",
  ">": ">",
  ">=": "\\ge",
  "==": "=",
  "!=": "\\ne",
};

/** A formula as TeX. `overs` gives the index over which each symbol runs. */
export function texOf(formula: Formula, overs: ReadonlyMap<string, string | undefined> = new Map()): string {
  const braced = (it: Formula, least: number): string => (strength(it) < least ? `\\left(${tex(it)}\\right)` : tex(it));
  const named = (symbol: string): string => symbolTex(symbol, overs.get(symbol));
  const tex = (it: Formula): string => {
    if ("number" in it) return String(it.number).replace(/e([+-]?\d+)/i, "\\times 10^{$1}");
    // The beginning and the end of the period are superscripts.
    if ("dated" in it)
      return it.dated === "change"
        ? `\\Delta ${named(it.symbol)}`
        : `{${named(it.symbol)}}^{(${it.dated === "begin" ? 1 : 2})}`;
    if ("symbol" in it) return named(it.symbol);
    if ("table" in it) return `\\mathrm{${it.table.replaceAll("_", "\\_")}}\\left[${named(it.key)}\\right]`;
    if ("negated" in it) return `-${braced(it.negated, 2)}`;
    if ("sum" in it) return `\\sum_{${letterOf(it.sum)}} ${braced(it.of, 2)}`;
    if ("pick" in it) return `\\${it.pick}\\left(${it.of.map(tex).join(",\\,")}\\right)`;
    if ("apply" in it) {
      if (it.apply === "abs") return `\\left|${tex(it.of)}\\right|`;
      return it.apply === "sqrt"
        ? `\\sqrt{${tex(it.of)}}`
        : `\\${it.apply === "log" ? "ln" : "exp"}\\left(${tex(it.of)}\\right)`;
    }
    if ("when" in it)
      return `\\begin{cases}${tex(it.yes)} & ${tex(it.when)}\\\\ ${tex(it.no)} & \\mathrm{else}\\end{cases}`;
    if ("compare" in it) return `${braced(it.left, 1)} ${signs[it.compare]} ${braced(it.right, 1)}`;
    const { operator, left, right } = it;
    if (operator === "^") return `{${braced(left, 4)}}^{${tex(right)}}`;
    if (operator === "/") {
      // `x * 44 / 12` is x times the fraction, as it is usually written.
      if ("operator" in left && left.operator === "*" && isNumber(left.right) && isNumber(right))
        return `${braced(left.left, 2)} \\times \\frac{${tex(left.right)}}{${tex(right)}}`;
      return `\\frac{${tex(left)}}{${tex(right)}}`;
    }
    if (operator === "*")
      return `${braced(left, 2)} ${isNumber(left) || isNumber(right) ? "\\times" : "\\cdot"} ${braced(right, 2)}`;
    return `${tex(left)} ${operator} ${braced(right, operator === "-" ? 1.2 : 1)}`;
  };
  return tex(formula);
}
/** Units with the usual subscripts. */
export const unitText = (unit: string): string =>
  unit
    .replace(/CO2/g, "CO₂")
    .replace(/N2O/g, "N₂O")
    .replace(/CH4/g, "CH₄")
    .replace(/\^2|(?<=m)2\b/g, "²")
    .replace(/\^3|(?<=m)3\b/g, "³");
