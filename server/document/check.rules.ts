import { platformDefault } from "../../shared/platform/competence.ts";
import { symbolsIn } from "../../shared/document/formula.ts";
import type { Equation, Example, MethodologyDocument, Parameter, Table } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { isBare, parseUnit, sameDimension, unitText } from "../../shared/quantity/unit.ts";
import { CircleError, execute, inOrder, keyUnit, type Budget, type Outcome } from "./execute.rules.ts";
import { assertScoped, FormulaError, parse } from "./formula.rules.ts";
import { bare, unitIn } from "./measure.rules.ts";
import type { DocumentFinding } from "./structure.rules.ts";
import { Review, Words } from "./words.rules.ts";

const signsMax = 200_000;
/** Steps of arithmetic for all worked examples of a document together. */
export const examplesStepsMax = 5_000_000;

/** The entries of a list with their places; what is not an entry has been reported already. */
function entriesOf<T>(document: object, name: string): (readonly [one: T, at: string])[] {
  const list = (document as Record<string, unknown>)[name];
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((one, i) =>
    typeof one === "object" && one !== null ? [[one as T, `document.${name}.${i}`] as const] : [],
  );
}

function checkParameter(one: Parameter, at: string, words: Words, review: Review): void {
  if (one.origin === "default" && one.default === undefined)
    review.note(`${at}.default`, "missing", "give the value of the default here", "缺省参数须在此填写数值");
  const { min, max } = one.bounds ?? {};
  if (min !== undefined && max !== undefined && min > max)
    review.note(`${at}.bounds`, "bounds", "min must not be greater than max", "应为由小到大的下限与上限");
  if (one.default !== undefined && (one.default < (min ?? -Infinity) || one.default > (max ?? Infinity)))
    review.note(`${at}.default`, "outOfBounds", "the default is outside its own bounds", "缺省值超出所写的上下限");
  const isKey = one.unit === keyUnit;
  words.define(one.symbol, one.over, isKey ? undefined : review.unit(one.unit, `${at}.unit`), `${at}.symbol`);
  if (isKey) words.keys.add(one.symbol);
  if (one.dated) words.dated.add(one.symbol);
}

/** A parameter that gives an uncertainty is a single dimensionless number. */
function checkUncertainties(document: MethodologyDocument, words: Words, review: Review): void {
  for (const [{ uncertainty, symbol }, at] of entriesOf<Parameter>(document, "parameters")) {
    if (uncertainty === undefined) continue;
    if (!document.uncertainty)
      review.note(
        `${at}.uncertainty`,
        "noRule",
        `${symbol} has an uncertainty, but the document has no uncertainty rule: add one`,
        `${symbol} 有不确定度，但文档没有不确定性规则：请补充`,
      );
    if (typeof uncertainty !== "string") continue;
    const unit = words.units.get(uncertainty);
    if (!unit || !isBare(unit) || words.overs.get(uncertainty))
      review.note(
        `${at}.uncertainty`,
        "unknownSymbol",
        "name a parameter that is a single dimensionless number",
        "请填写一个无量纲、不按索引取值的参数",
      );
  }
  const deductions = entriesOf<{ upTo: number; deduct: number }>(document.uncertainty ?? {}, "deductions").map(
    ([band]) => band,
  );
  if (
    deductions.some(
      ({ upTo, deduct }, i) => i > 0 && (upTo <= deductions[i - 1]!.upTo || deduct < deductions[i - 1]!.deduct),
    )
  ) {
    review.note(
      "document.uncertainty.deductions",
      "bounds",
      "each band must reach further and deduct no less than the one before",
      "各档的上限须逐档升高，扣减不得减少",
    );
  }
}

/** Reports what a formula uses without a definition, and a result in another unit than the one stated. */
function checkFormula({ id, lhs, expr, over }: Equation, at: string, words: Words, review: Review): void {
  const stated = words.units.get(lhs);
  try {
    const formula = parse(expr);
    assertScoped(formula, words, over === undefined ? [] : [over]);
    const found = unitIn(formula, (symbol) => words.units.get(symbol) ?? bare) ?? stated;
    if (found && stated && !sameDimension(found, stated)) {
      review.note(
        `${at}.unit`,
        "unitMismatch",
        `the formula yields ${unitText(found)}, not ${unitText(stated)}: ` +
          "state that unit, or multiply by a conversion factor with a unit (carbon to CO2: CO2_PER_C)",
        `公式的结果单位是 ${unitText(found)}，与所写的 ${unitText(stated)} 不符：` +
          "请改写单位，或乘以带单位的换算系数（碳换算为 CO2 用 CO2_PER_C）",
        { equation: id },
      );
    }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    review.note(`${at}.expr`, "formula", error.message, `公式有误（${error.zh}），请改正`, { equation: id });
  }
}

/** Reports circular equations and unused parameters. */
function checkUses(document: MethodologyDocument, equations: readonly Equation[], review: Review): void {
  const used = new Set<string>();
  for (const { expr } of equations) {
    try {
      for (const symbol of symbolsIn(parse(expr))) used.add(symbol);
    } catch {
      /* reported for the formula itself */
    }
  }
  try {
    inOrder(equations);
  } catch (error) {
    if (error instanceof CircleError)
      review.note("document.equations", "circle", error.message, `${error.zh}，请断开其中一处`);
  }
  const parameters = entriesOf<Parameter>(document, "parameters");
  for (const [{ uncertainty }] of parameters) if (typeof uncertainty === "string") used.add(uncertainty);
  for (const [{ symbol }, at] of parameters) {
    if (typeof symbol === "string" && !used.has(symbol))
      review.note(
        at,
        "unused",
        `no equation uses ${symbol}: use it or remove it`,
        `没有方程使用 ${symbol}：请使用或删去`,
      );
  }
}

/** The result of a worked example; none where it cannot be calculated. */
export interface Worked {
  readonly example: Example;
  readonly outcome?: Outcome;
  readonly holds: boolean;
}
/** The first values of a list, as a message names them. */
const firstOf = (values: readonly number[], separator: string): string => values.slice(0, 5).join(separator);
/** Calculates an example, and reports where it does not give the expected values. */
function worked(document: MethodologyDocument, example: Example, at: string, budget: Budget, review: Review): Worked {
  let outcome: Outcome;
  try {
    outcome = execute(document, example.inputs, budget);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    review.note(
      `${at}.inputs.${String(error.details["field"])}`,
      String(error.details["reason"]),
      `the example cannot be calculated: ${error.message}: correct its inputs`,
      `算例无法计算（${String(error.details["field"])}：${error.message}），请核对输入`,
    );
    return { example, holds: false };
  }
  const values = new Map(outcome.steps.map(({ lhs, value }) => [lhs, value as unknown]));
  const { relTol = 1e-9, absTol = 0 } = example;
  const missed = Object.entries(example.expected).filter(([symbol, expected]) => {
    const [found, wanted] = [[values.get(symbol) ?? Number.NaN].flat() as number[], [expected].flat() as number[]];
    const holds =
      found.length === wanted.length &&
      found.every((value, i) => Math.abs(value - wanted[i]!) <= Math.max(absTol, relTol * Math.abs(wanted[i]!)));
    if (!holds) {
      review.note(
        `${at}.expected.${symbol}`,
        "exampleFails",
        `${symbol} is ${firstOf(found, ", ")}, not ${firstOf(wanted, ", ")}: correct the equations or the example`,
        `${symbol} 算得 ${firstOf(found, "、")}，与应得的 ${firstOf(wanted, "、")} 不符：请核对公式或算例`,
        { more: { symbol, found, expected } },
      );
    }
    return !holds;
  });
  const { kilograms = outcome.kilograms } = example;
  if (kilograms !== outcome.kilograms) {
    review.note(
      `${at}.kilograms`,
      "exampleFails",
      `the final result is ${outcome.kilograms} kg, not ${kilograms} kg: correct the rules or the example`,
      `最终算得 ${outcome.kilograms} 千克，与应得的 ${kilograms} 千克不符：请核对规则或算例`,
    );
  }
  return { example, outcome, holds: missed.length === 0 && kilograms === outcome.kilograms };
}

/**
 * Reports undefined symbols named by the result, its deductions or the monitoring, and a crediting period whose minimum
 * exceeds its maximum.
 */
function checkReferences(document: MethodologyDocument, words: Words, review: Review): void {
  const counted = entriesOf<Equation>(document, "equations").find(
    ([{ lhs, over }]) => lhs === document.result && over === undefined,
  );
  if (!counted || !sameDimension(words.units.get(document.result) ?? bare, parseUnit("tCO2e"))) {
    review.note(
      "document.result",
      "unknownSymbol",
      "name the symbol of the equation that yields the tCO2e",
      "请填写得出 tCO2e 的那个方程的符号",
    );
  }
  for (const part of ["leakage", "nonPermanence"] as const) {
    const symbol = document[part]?.symbol;
    if (typeof symbol === "string" && !words.overs.has(symbol))
      review.note(
        `document.${part}.symbol`,
        "unknownSymbol",
        "name a symbol of the document",
        "请填写文档中的一个符号",
      );
  }
  for (const [{ symbol }, at] of entriesOf<{ symbol: string }>(document, "monitoring")) {
    if (typeof symbol === "string" && !words.overs.has(symbol))
      review.note(`${at}.symbol`, "unknownSymbol", "name a symbol of the document", "请填写文档中的一个符号");
  }
  const { minYears = 0, maxYears = 0 } = document.creditingPeriod ?? {};
  if (minYears > maxYears)
    review.note(
      "document.creditingPeriod",
      "creditingPeriod",
      "minYears must not be greater than maxYears",
      "最短年限不得长于最长年限",
    );
}

/**
 * Everything that keeps a document from being executed or understood: missing parts, duplicate symbols, equations that
 * do not parse, use undefined symbols, are circular or yield another unit than they state; unused parameters; examples
 * that do not give the expected values. Examples are calculated only once nothing else is wrong.
 * @param budget the steps of arithmetic for all examples together.
 */
export function examine(
  value: unknown,
  budget: Budget = { left: examplesStepsMax },
): {
  readonly findings: readonly DocumentFinding[];
  readonly examples: readonly Worked[];
} {
  if (JSON.stringify(value ?? null).length > signsMax) {
    return {
      findings: [
        {
          place: "document",
          reason: "tooLong",
          messageEn: `document: at most ${signsMax} characters`,
          messageZh: `document：至多 ${signsMax} 字符`,
          more: { most: signsMax },
        },
      ],
      examples: [],
    };
  }
  const review = new Review(value);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { findings: review.findings, examples: [] };
  const document = value as MethodologyDocument;
  const words = new Words(
    entriesOf<{ name: string }>(document, "indices").map(([{ name }]) => name),
    review,
  );
  for (const [{ name, unit }, at] of entriesOf<Table>(document, "tables"))
    words.defineTable(name, review.unit(unit, `${at}.unit`), `${at}.name`);
  for (const [one, at] of entriesOf<Parameter>(document, "parameters")) checkParameter(one, at, words, review);
  const equations = entriesOf<Equation>(document, "equations");
  for (const [{ lhs, over, unit }, at] of equations)
    words.define(lhs, over, review.unit(unit, `${at}.unit`), `${at}.lhs`);
  const readable = equations.filter(([{ expr, lhs }]) => typeof expr === "string" && typeof lhs === "string");
  for (const [one, at] of readable) checkFormula(one, at, words, review);
  checkUses(
    document,
    readable.map(([one]) => one),
    review,
  );
  checkUncertainties(document, words, review);
  checkReferences(document, words, review);
  // Examples are calculated only where the document can be executed.
  if (review.findings.length > 0) return { findings: review.findings, examples: [] };
  const examples = document.examples.map((one, i) => worked(document, one, `document.examples.${i}`, budget, review));
  return { findings: review.findings, examples };
}
/** What `examine` finds; nothing when the document is in order. */
export const checkDocument = (value: unknown): readonly DocumentFinding[] => examine(value).findings;

/**
 * @throws Refusal INVALID_INPUT naming the first place that `checkDocument` reports, such as
 * `document.equations.2.expr`.
 */
export function assertDocument(value: unknown): asserts value is MethodologyDocument {
  const [first, ...others] = checkDocument(value);
  if (first)
    throw new Refusal("INVALID_INPUT", first.messageEn, {
      field: first.place,
      reason: first.reason,
      clause: platformDefault,
      ...first.more,
      ...(others.length > 0 && { others: others.length }),
    });
}

/**
 * What was not verified against a published copy: defaults, tables, equations, the uncertainty rule. With any of these
 * a methodology is only a demonstration.
 */
export const unverifiedIn = ({ parameters, equations, tables = [], uncertainty }: MethodologyDocument): string[] => [
  ...parameters
    .filter((one) => one.verified === false || (one.default !== undefined && one.verified !== true))
    .map(({ symbol }) => symbol),
  ...equations.filter(({ verified }) => verified === false).map(({ id }) => id),
  ...tables.filter(({ verified }) => verified !== true).map(({ name }) => name),
  ...(uncertainty && uncertainty.verified !== true ? ["uncertainty"] : []),
];
