import { bearers, qualities, sourceCategories, stages } from "../../shared/event/event.ts";
import { bearerWords, categoryWords, qualityWords, stageWords } from "../../shared/event/words.ts";
import { gwpSets } from "../../shared/factor/gwp.ts";
import { typedIn } from "../../shared/quantity/typed.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import type { LineData, MultiplierData } from "./line-input.ts";

/** The columns of an inventory sheet, by their Chinese and English names. */
export const lineColumns = {
  stage: ["阶段", "Stage"],
  category: ["排放类型", "Category"],
  source: ["排放源", "Source"],
  activity: ["活动数据", "Activity"],
  unit: ["单位", "Unit"],
  factor: ["因子代码", "Factor code"],
  factorValue: ["自有因子数值", "Own factor"],
  factorUnit: ["自有因子单位", "Own factor unit"],
  factorSource: ["自有因子出处", "Own factor source"],
  factorYear: ["自有因子年份", "Own factor year"],
  multipliers: ["换算系数", "Multipliers"],
  gwpSet: ["增温潜势", "GWP set"],
  quality: ["数据质量", "Quality"],
  bearer: ["抵消方", "Offset by"],
  uncertainty: ["不确定性（%）", "Uncertainty (%)"],
  evidence: ["证据文件", "Evidence"],
  note: ["备注", "Note"],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;
export type LineColumn = keyof typeof lineColumns;
export type LineCells = Readonly<Record<LineColumn, string>>;
/** The mandatory columns. */
export const neededColumns: readonly LineColumn[] = ["stage", "category", "source", "activity", "unit"];

/** The one of `all` that a cell names: by its key, or by its name in either language. */
function named<K extends string>(
  column: LineColumn,
  cell: string,
  all: readonly K[],
  words: Readonly<Record<K, readonly string[]>>,
  otherwise?: K,
): K {
  if (cell === "" && otherwise) return otherwise;
  const found = all.find((key) => [key, ...words[key]].some((word) => word.toLowerCase() === cell.toLowerCase()));
  if (found) return found;
  throw invalidInput(
    column,
    "unknownChoice",
    `${lineColumns[column].join(" / ")}: "${cell.slice(0, 60)}" is not one of ` +
      `${all.map((key) => words[key].join(" / ")).join(", ")}`,
    { value: cell.slice(0, 60), choices: all.map((key) => words[key][0]).join("、") },
  );
}

/** `name = 0.5 vehicle-km/pkm; share = 98 %`, in order; `name = @code` takes one from the library. */
export function multipliersIn(cell: string): MultiplierData[] {
  return cell
    .split(/[;；\n]/)
    .filter((part) => part.trim())
    .map((part, i) => {
      const at = Math.max(part.lastIndexOf("="), part.lastIndexOf("＝"));
      const [, library, value, unit = ""] =
        /^\s*(?:@(\S+)|([+\-\d./eE]+)\s*(.*?))\s*$/.exec(part.slice(at + 1).normalize("NFKC")) ?? [];
      if (at < 1 || (!library && !value))
        throw invalidInput(
          `multipliers.${i}`,
          "multiplierForm",
          `"${part.trim().slice(0, 60)}" is not a multiplier: write name = number unit, separated by semicolons`,
        );
      return {
        name: part.slice(0, at).trim(),
        ...(library ? { factor: library } : { value: value!, ...(unit && { unit }) }),
      };
    });
}
/** The text that `multipliersIn` parses. */
export const multipliersText = (multipliers: readonly MultiplierData[]): string =>
  multipliers
    .map(
      ({ name, value, unit, factor }) =>
        `${name.replace(/[;；\n]/g, ",")} = ${factor ? `@${factor}` : [value, unit].filter(Boolean).join(" ")}`,
    )
    .join("; ");

/**
 * Parses a row of the sheet.
 * @param filesByName the ids of the event's files, by name.
 * @throws Refusal INVALID_INPUT naming the column.
 */
export function lineIn(cells: LineCells, filesByName: ReadonlyMap<string, string>): Omit<LineData, "phase"> {
  const isOwn = cells.factorValue !== "";
  if (cells.factorYear !== "" && !/^\d{4}$/.test(cells.factorYear))
    throw invalidInput("factorYear", "year", `"${cells.factorYear.slice(0, 20)}" is not a year`);
  if (cells.gwpSet !== "" && !(gwpSets as readonly string[]).includes(cells.gwpSet))
    throw invalidInput("gwpSet", "unknownChoice", `${cells.gwpSet.slice(0, 20)} is not one of ${gwpSets.join(", ")}`);
  return {
    stage: named("stage", cells.stage, stages, stageWords),
    category: named("category", cells.category, sourceCategories, categoryWords),
    quality: named("quality", cells.quality, qualities, qualityWords, "estimated"),
    bearer: named("bearer", cells.bearer, bearers, bearerWords, "organiser"),
    source: cells.source,
    activity: typedIn(cells.unit, cells.activity),
    unit: cells.unit,
    multipliers: multipliersIn(cells.multipliers),
    factor: cells.factor || null,
    ownFactor: isOwn
      ? {
          value: typedIn(cells.factorUnit, cells.factorValue),
          unit: cells.factorUnit,
          source: cells.factorSource,
          year: cells.factorYear ? Number(cells.factorYear) : null,
        }
      : null,
    gwpSet: gwpSets.find((set) => set === cells.gwpSet) ?? null,
    uncertainty: typedIn("%", cells.uncertainty) || null,
    note: cells.note || null,
    evidence: cells.evidence
      .split(/[;；\n]/)
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => filesByName.get(name) ?? name),
  };
}
