import { bearerWords, categoryWords, phaseWords, qualityWords, stageWords } from "../../shared/event/words.ts";
import { gwpSets, gwpSources } from "../../shared/factor/gwp.ts";
import type { Phase } from "../../shared/event/event.ts";
import { ownUnitsIn } from "../../shared/event/inventory.ts";
import { resultsOf, type Counted, type Results } from "../../shared/event/results.ts";
import { workbookOf } from "../platform/sheet/index.ts";
import type { SheetCell, SheetOut } from "../platform/sheet/write.ts";
import type { Event } from "./event.entity.ts";
import type { InventoryLine } from "./line.entity.ts";
import { auditColumns, ownFactorWords } from "./audit.rules.ts";
import { lineColumns, multipliersText, type LineColumn } from "./sheet.rules.ts";

export type Language = "zh" | "en";
/** A factor or a file as listed in a sheet. */
export interface ListedFactor {
  readonly id: string;
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly category: string;
  readonly region: string;
  readonly year?: number | null;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly verified: boolean;
}
export interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

const at = (language: Language): 0 | 1 => (language === "zh" ? 0 : 1);
const translator =
  (language: Language) =>
  (zh: string, en: string): string =>
    language === "zh" ? zh : en;
const factorsSheet = (factors: readonly ListedFactor[], language: Language): SheetOut => {
  const s = translator(language);
  return {
    name: s("因子", "Factors"),
    widths: [26, 8, 36, 22, 10, 8, 12, 18, 80, 12],
    columns: [
      s("代码", "Code"),
      s("版本", "Version"),
      s("名称", "Name"),
      s("类别", "Category"),
      s("适用地区", "Applies in"),
      s("年份", "Year"),
      s("数值", "Value"),
      s("单位", "Unit"),
      s("出处", "Source"),
      s("已核对原文", "Verified in print"),
    ],
    rows: factors.map((one) => [
      one.id,
      one.version,
      language === "zh" || !one.nameEn ? one.nameZh : one.nameEn,
      one.category,
      one.region,
      one.year ?? null,
      one.value,
      one.unit,
      one.source,
      one.verified ? s("是", "yes") : s("否", "no"),
    ]),
  };
};

/** The sheet to fill in, with the values its columns accept and the factors that may be used in it. */
export function templateOf(factors: readonly ListedFactor[], language: Language): Promise<Buffer> {
  const [s, i] = [translator(language), at(language)];
  const columns = Object.keys(lineColumns) as LineColumn[];
  const words = (of: Readonly<Record<string, readonly [string, string]>>): string =>
    Object.values(of)
      .map((word) => word[i])
      .join(s("、", ", "));
  const help: readonly (readonly [LineColumn, string])[] = [
    ["stage", words(stageWords)],
    ["category", words(categoryWords)],
    ["source", s("用自己的话写明", "in your own words")],
    ["activity", s("数字，不小于零", "a non-negative number")],
    ["unit", "kWh, GJ, t, m3, pkm, vehicle-km, tkm, trip, room-night, person-day, meal, CNY, 亩"],
    ["factor", s("见“因子”表；或改填自有因子三列", "see the factors sheet; or fill in the three columns for your own")],
    ["factorValue", s("自有因子须写明单位与出处", "with its unit and source")],
    ["factorUnit", "kgCO2e/kWh, tCO2e/trip, kgCH4/GJ"],
    ["factorSource", s("文件、页码或检测报告", "document and page, or test report")],
    ["factorYear", s("四位年份，可空", "four digits; may be empty")],
    [
      "multipliers",
      s(
        "名称 = 数值 单位；用分号分隔；@代码 取自因子库",
        "name = number unit; separated by semicolons; @code takes one from the library",
      ),
    ],
    ["gwpSet", `${gwpSets.join(", ")}${s("；仅其他气体需要", "; for other gases only")}`],
    ["quality", words(qualityWords)],
    ["bearer", words(bearerWords)],
    ["uncertainty", s("95% 区间半宽，可空", "half the 95 % interval; may be empty")],
    [
      "evidence",
      s("已上传到本活动的文件名，用分号分隔", "names of files uploaded for the event, separated by semicolons"),
    ],
    ["note", s("可空", "may be empty")],
  ];
  return workbookOf([
    {
      name: s("排放清单", "Inventory"),
      columns: columns.map((column) => lineColumns[column][i]),
      rows: [],
      widths: columns.map(() => 16),
    },
    {
      name: s("填写说明", "Instructions"),
      columns: [s("列", "Column"), s("填写内容", "Content")],
      widths: [24, 100],
      rows: help.map(([column, text]) => [lineColumns[column].join(" / "), text]),
    },
    factorsSheet(factors, language),
  ]);
}

/**
 * An event's complete inventory for reviewers: the totals, each line with factor, source and evidence, its calculation,
 * and the factors.
 */
export const auditOf = (
  event: Event,
  lines: readonly (InventoryLine & Counted)[],
  factors: readonly ListedFactor[],
  files: readonly ListedFile[],
  language: Language,
): Promise<Buffer> =>
  workbookOf([
    summarySheet(event, lines, language),
    inventorySheet(lines, files, language),
    calculationSheet(lines, language),
    factorsSheet(factors, language),
  ]);

function summarySheet(event: Event, lines: readonly (InventoryLine & Counted)[], language: Language): SheetOut {
  const [s, i] = [translator(language), at(language)];
  const results = (["planned", "actual"] as const satisfies readonly Phase[]).map((phase) =>
    resultsOf(lines, phase, event.participants),
  );
  return {
    name: s("汇总", "Summary"),
    columns: [s("项目", "What"), s("类别", "Kind"), ...results.map(({ phase }) => `${phaseWords[phase][i]} kgCO2e`)],
    widths: [26, 30, 20, 20],
    rows: summary(event, results, language),
  };
}

function inventorySheet(lines: readonly InventoryLine[], files: readonly ListedFile[], language: Language): SheetOut {
  const [s, i] = [translator(language), at(language)];
  const named = (column: keyof typeof auditColumns): string => auditColumns[column][i] ?? auditColumns[column][0];
  const fileById = new Map(files.map((file) => [file.id, file]));
  const evidenceOf = ({ evidence }: InventoryLine): string =>
    evidence
      .map((id) => fileById.get(id))
      .filter((file) => file !== undefined)
      .map(({ name, sha256 }) => `${name} (${sha256})`)
      .join("; ");
  return {
    name: s("排放清单", "Inventory"),
    widths: [6, 10, 12, 22, 28, 14, 14, 36, 24, 8, 14, 18, 60, 8, 10, 10, 18, 12, 10, 12, 50, 30, 16],
    columns: [
      "#",
      ...(["phase", "stage", "category", "source", "activity", "unit", "multipliers"] as const).map(named),
      ...(["factor", "factorVersion", "factorValue", "factorUnit", "factorSource", "factorYear"] as const).map(named),
      ...(["verified", "gwpSet", "kilograms", "uncertainty", "quality", "bearer"] as const).map(named),
      ...(["evidence", "note", "ownUnits"] as const).map(named),
    ],
    rows: lines.map((line, n): SheetCell[] => [
      n + 1,
      phaseWords[line.phase][i],
      stageWords[line.stage][i],
      categoryWords[line.category][i],
      line.source,
      line.activity,
      line.unit,
      multipliersText(line.multipliers),
      line.factor ?? ownFactorWords[i],
      line.factorVersion ?? null,
      line.factorValue,
      line.factorUnit,
      line.factorSource,
      line.factorYear ?? null,
      line.verified ? s("是", "yes") : s("否", "no"),
      line.gwpSet ? `${line.gwpSet}: ${gwpSources[line.gwpSet]}` : null,
      Number(line.kilogramsExact),
      line.uncertainty ?? null,
      qualityWords[line.quality][i],
      bearerWords[line.bearer][i],
      evidenceOf(line),
      line.note ?? null,
      ownUnitsIn(line).join(", ") || null,
    ]),
  };
}

function calculationSheet(lines: readonly InventoryLine[], language: Language): SheetOut {
  const s = translator(language);
  return {
    name: s("计算过程", "Calculation"),
    columns: [
      "#",
      s("步", "Step"),
      s("名称", "Name"),
      s("数值", "Value"),
      s("单位", "Unit"),
      s("结果", "Product"),
      s("结果单位", "Result unit"),
    ],
    widths: [6, 6, 32, 20, 20, 24, 20],
    rows: lines.flatMap(({ steps }, n) =>
      steps.map((step, k): SheetCell[] => [
        n + 1,
        k + 1,
        step.name,
        step.value,
        step.unit,
        step.product,
        step.productUnit,
      ]),
    ),
  };
}

function summary(event: Event, results: readonly Results[], language: Language): SheetCell[][] {
  const [s, i] = [translator(language), at(language)];
  const both = (what: string, kind: string, of: (it: Results) => string | number | null): SheetCell[] => [
    what,
    kind,
    ...results.map(of),
  ];
  const by = (
    what: string,
    pick: (it: Results) => readonly { of: string; kilogramsExact: string }[],
    words?: Readonly<Record<string, readonly [string, string]>>,
  ): SheetCell[][] =>
    [...new Set(results.flatMap((it) => pick(it).map(({ of }) => of)))].map((kind) =>
      both(what, words?.[kind]?.[i] ?? kind, (it) =>
        Number(pick(it).find(({ of }) => of === kind)?.kilogramsExact ?? 0),
      ),
    );
  return [
    [s("活动", "Event"), event.number, event.titleZh, event.titleEn ?? null],
    both(s("合计（一次向上取整）", "Total (rounded up once)"), "", ({ kilograms }) => kilograms),
    both(s("合计（精确）", "Total (exact)"), "", ({ kilogramsExact }) => Number(kilogramsExact)),
    both(s("人均", "Per person on site"), String(event.participants), (it) =>
      it.perPersonKilograms === null ? null : Number(it.perPersonKilograms),
    ),
    ...by(s("按类型", "By category"), (it) => it.byCategory, categoryWords),
    ...by(s("按阶段", "By stage"), (it) => it.byStage, stageWords),
    ...by(s("按气体", "By gas"), (it) => it.byGas),
    ...by(s("按数据质量", "By quality"), (it) => it.byQuality, qualityWords),
    both(s("因子已核对原文的部分", "On factors read in print"), "", (it) => Number(it.verifiedExact)),
    both(
      s("合并不确定性（%）", "Combined uncertainty (%)"),
      s("仅限已填写的项", "of the lines that state one"),
      ({ uncertaintyPercent }) => (uncertaintyPercent === null ? null : Number(uncertaintyPercent)),
    ),
  ];
}
