import type { Formula } from "../../shared/document/formula.ts";
import { divide, multiply, parseUnit, raise, sameUnit, unitText, type Unit } from "../../shared/quantity/unit.ts";
import { FormulaError } from "./formula.rules.ts";

/** The unit of a dimensionless number. */
export const bare = parseUnit("1");

/**
 * The unit of a formula's value: terms that are added share one unit, factors multiply their units. So carbon never
 * passes for CO2.
 * @param unitOf the unit of each symbol or table that the formula uses.
 * @returns undefined for a plain 0, which fits any unit.
 * @throws FormulaError where the units do not agree.
 */
export function unitIn(node: Formula, unitOf: (symbol: string) => Unit): Unit | undefined {
  const of = (part: Formula) => unitIn(part, unitOf);
  if ("number" in node) return node.number === 0 ? undefined : bare;
  if ("table" in node) return unitOf(node.table);
  if ("symbol" in node) return unitOf(node.symbol);
  if ("negated" in node) return of(node.negated);
  if ("sum" in node) return of(node.of);
  if ("pick" in node) return node.of.map(of).reduce(alike);
  if ("apply" in node) return applied(node.apply, of(node.of));
  if ("when" in node) {
    of(node.when);
    return alike(of(node.yes), of(node.no));
  }
  const [left, right] = [of(node.left), of(node.right)];
  if ("compare" in node) {
    alike(left, right);
    return bare;
  }
  if (node.operator === "+" || node.operator === "-") return alike(left, right);
  if (node.operator === "*") return multiply(left ?? bare, right ?? bare);
  if (node.operator === "/") return divide(left ?? bare, right ?? bare);
  if (right && !sameUnit(right, bare))
    throw new FormulaError(
      `an exponent is a dimensionless number, not ${unitText(right)}`,
      `指数应为无量纲数，不是 ${unitText(right)}`,
    );
  return powered(left ?? bare, node.right);
}

/** The argument of any function but `abs` is dimensionless. */
function applied(name: "abs" | "sqrt" | "exp" | "log", unit: Unit | undefined): Unit | undefined {
  if (name === "abs" || !unit || sameUnit(unit, bare)) return name === "abs" ? unit : bare;
  throw new FormulaError(
    `${name} takes a dimensionless number, not ${unitText(unit)}`,
    `${name} 只用于无量纲数，不用于 ${unitText(unit)}`,
  );
}

/** A quantity with a unit can only be raised to a small whole number; a dimensionless one to any. */
function powered(unit: Unit, by: Formula): Unit {
  if (sameUnit(unit, bare)) return bare;
  const n = "number" in by ? by.number : Number.NaN;
  const digits = `${unit.scale.num}${unit.scale.den}`.length;
  if (
    Number.isInteger(n) &&
    n <= 9 &&
    digits * n <= 200 &&
    Object.values(unit.exponents).every((one) => Math.abs(one * n) <= 12)
  )
    return raise(unit, n);
  throw new FormulaError(`${unitText(unit)} cannot be raised to this power`, `单位 ${unitText(unit)} 不能这样乘方`);
}

function alike(a: Unit | undefined, b: Unit | undefined): Unit | undefined {
  if (!a || !b || sameUnit(a, b)) return a ?? b;
  throw new FormulaError(
    `${unitText(a)} and ${unitText(b)} cannot be added or compared`,
    `${unitText(a)} 与 ${unitText(b)} 单位不同，不能相加或比较`,
  );
}
