import type { Kind, MethodologyDocument, Parameter } from "../methodology/methodology.ts";

/** The placeholder in a blank document for text to be written: it is not part of any methodology. */
export const toFill = { zh: "〔待填写〕", en: "[to be written]" } as const;
const zh = (hint: string): string => `${toFill.zh}${hint}`;
const en = (hint: string): string => `${toFill.en} ${hint}`;

/** Activity, factor, and for credits a leakage of nothing. */
function parametersOf(isCredit: boolean): Parameter[] {
  const taken = { origin: "default", default: 0, verified: false } as const;
  return [
    {
      symbol: "AD",
      nameZh: zh("活动数据的名称"),
      nameEn: en("name of the activity data"),
      unit: "MWh",
      origin: "monitored",
      source: zh("监测方法或出处"),
      bounds: { min: 0 },
      verified: false,
    },
    {
      symbol: "EF",
      nameZh: zh("因子的名称"),
      nameEn: en("name of the factor"),
      unit: "tCO2/MWh",
      origin: "exAnte",
      source: zh("出处"),
      bounds: { min: 0 },
      verified: false,
    },
    ...(isCredit
      ? [{ symbol: "LK", nameZh: "泄漏", nameEn: "leakage", unit: "tCO2e", source: zh("泄漏如何确定"), ...taken }]
      : []),
  ];
}

/**
 * The smallest executable document of a kind: activity times factor. Each text is a placeholder that says what belongs
 * there. Its figures are those of its own worked example only.
 */
export function blankDocument(kind: Kind): MethodologyDocument {
  const isCredit = kind === "credit";
  const [zhResult, enResult, symbol] = isCredit ? ["减排量", "reductions", "ER"] : ["排放量", "emissions", "E"];
  return {
    kind,
    scopeZh: zh(isCredit ? "适用的活动、规模与地域" : "适用的经营场所、边界与期间"),
    scopeEn: en(
      isCredit ? "which activity, of what size, and where" : "which operation, within what boundary, for what period",
    ),
    applicability: [
      {
        id: "a",
        textZh: zh("适用条件"),
        textEn: en("a condition"),
        verified: false,
        evidence: { textZh: zh("用什么证明"), textEn: en("by what it is shown"), verified: false },
      },
    ],
    pools: [],
    gases: [
      {
        gas: "CO2",
        sourceZh: zh("排放源"),
        sourceEn: en("a source of emissions"),
        baseline: isCredit ? "in" : "out",
        project: "in",
        reasonZh: zh("计入的理由"),
        reasonEn: en("why it is counted"),
      },
    ],
    parameters: parametersOf(isCredit),
    equations: [
      {
        id: "E1",
        lhs: symbol,
        nameZh: zhResult,
        nameEn: enResult,
        unit: "tCO2e",
        expr: isCredit ? "AD * EF * GWP_CO2 - LK" : "AD * EF * GWP_CO2",
        verified: false,
      },
    ],
    result: symbol,
    ...(isCredit && {
      creditingPeriod: { minYears: 1, maxYears: 10, renewable: false, verified: false },
      leakage: { symbol: "LK", reasonZh: zh("有无泄漏及理由"), reasonEn: en("whether there is leakage, and why") },
    }),
    monitoring: [
      {
        symbol: "AD",
        frequencyZh: zh("频次"),
        frequencyEn: en("how often"),
        methodZh: zh("方法与仪表"),
        methodEn: en("method and instruments"),
        verified: false,
      },
    ],
    rounding: { unit: "kgCO2e", rule: isCredit ? "floor" : "ceiling" },
    references: [{ title: zh("依据的标准、文件或文献") }],
    examples: [
      {
        nameZh: zh("算例"),
        nameEn: en("a worked example"),
        source: zh("手算或公开算例的出处"),
        inputs: { AD: 2, EF: 0.5 },
        expected: { [symbol]: 1 },
      },
    ],
  };
}
