import type { ParameterValue, MethodologyDocument } from "../../shared/methodology/methodology.ts";

/** What every document has to say beside its equations. */
const frame = {
  scopeZh: "见来源",
  scopeEn: "see the source",
  applicability: [
    { id: "a", textZh: "见来源", textEn: "see the source", evidence: { textZh: "见来源", textEn: "see the source" } },
  ],
  pools: [
    {
      name: "all",
      nameZh: "全部",
      nameEn: "all",
      baseline: "out",
      project: "in",
      reasonZh: "按来源计",
      reasonEn: "as the source counts",
    },
  ],
  gases: [
    {
      gas: "CO2",
      sourceZh: "见来源",
      sourceEn: "see the source",
      baseline: "in",
      project: "in",
      reasonZh: "按来源计",
      reasonEn: "as the source counts",
    },
  ],
  references: [{ title: "see the example" }],
  creditingPeriod: { minYears: 1, maxYears: 20, renewable: false },
  rounding: { unit: "kgCO2e", rule: "floor" },
} as const;
const parameter = (symbol: string, unit: string, more: object = {}) => ({
  symbol,
  nameZh: symbol,
  nameEn: symbol,
  unit,
  origin: "monitored" as const,
  source: "see the example",
  ...more,
});
const leakage = { symbol: "TOTAL", reasonZh: "来源未计泄漏", reasonEn: "the source counts no leakage" };
const document = (parts: Partial<MethodologyDocument>): MethodologyDocument =>
  ({ ...frame, leakage, result: "TOTAL", parameters: [], equations: [], ...parts }) as MethodologyDocument;

/** The forests of Zhejiang by type: hectares, tonnes of carbon per hectare in trees, shrubs and herbs, litter and soil, and what the source makes of that in 10⁶ tC. */
const zhejiang: Readonly<
  Record<string, readonly [area: number, tree: number, herb: number, litter: number, soil: number, stock: number]>
> = {
  樟林: [2400, 17.57, 3.07, 3.47, 86.37, 0.27],
  柳杉林: [16700, 46.04, 0.86, 1.42, 155.83, 3.41],
  软阔林: [21600, 19.15, 1.7, 0.95, 147.61, 3.66],
  柏木林: [24000, 47.95, 4.06, 2.48, 98.3, 3.67],
  硬阔林: [67100, 23.08, 1.84, 2.13, 115.92, 9.59],
  木荷林: [74400, 30.91, 3.41, 2.66, 81.09, 8.78],
  其他松类林: [136600, 29.42, 5.14, 2.63, 71.66, 14.87],
  栎类林: [203000, 23.38, 2.55, 2.08, 109.19, 27.85],
  针叶混交林: [352000, 29.42, 6.82, 3.67, 84.64, 43.84],
  针阔叶混交林: [567600, 28.15, 3.89, 2.77, 90.81, 71.3],
  马尾松林: [811600, 21.61, 5.38, 2, 80.4, 88.78],
  杉木林: [820900, 21.72, 2.11, 2.68, 98.96, 103],
  竹林: [883400, 23.78, 0.94, 0.63, 71.63, 85.67],
  阔叶混交林: [1002800, 25.1, 3.43, 2.88, 106.24, 138.03],
};
const ofTypes = (column: number): number[] => Object.values(zhejiang).map((row) => row[column]!);

/** Published sinks, each as a document with the values of its source and what that source came to, in the unit of the symbol. */
export interface Published {
  readonly name: string;
  readonly document: MethodologyDocument;
  readonly inputs: Readonly<Record<string, ParameterValue>>;
  readonly expected: Readonly<Record<string, number | readonly number[]>>;
  readonly absTol: number;
}
const sources: readonly Published[] = [
  {
    name: "S01: a neutral forest for the G20 in Hangzhou, 334 mu over 20 years (大公网 2016)",
    document: document({
      parameters: [parameter("A", "亩"), parameter("T", "yr"), parameter("R", "tCO2/亩/yr")],
      equations: [{ id: "F", lhs: "TOTAL", unit: "tCO2e", expr: "A * T * R * GWP_CO2" }],
    }),
    inputs: { A: 334, T: 20, R: 1 },
    expected: { TOTAL: 6680 },
    absTol: 6.68e-6,
  },
  {
    name: "S03: hardwood plantations of Fiji, harvest less growth (FijiNFMSCalculations)",
    document: document({
      parameters: [
        parameter("V", "m3"),
        parameter("K", "tC/m3"),
        parameter("A", "ha"),
        parameter("T", "yr"),
        parameter("G", "tC/ha/yr"),
      ],
      equations: [
        { id: "H", lhs: "HARVEST", unit: "tCO2", expr: "V * K * CO2_PER_C" },
        { id: "G", lhs: "GROWTH", unit: "tCO2", expr: "-A * T * G * CO2_PER_C" },
        { id: "N", lhs: "TOTAL", unit: "tCO2e", expr: "(HARVEST + GROWTH) * GWP_CO2" },
      ],
    }),
    inputs: { V: 62199.55, K: 0.676095, A: 3050.3, T: 1, G: 4.1434965 },
    expected: { HARVEST: 154193.617, GROWTH: -46343, TOTAL: 107850.6 },
    absTol: 2,
  },
  {
    name: "S06: a fire in 4.9 ha of four-year pine, three gases by the GWP of AR5 (FijiNFMSCalculations)",
    document: document({
      tables: [
        {
          name: "GWP",
          nameZh: "增温潜势",
          nameEn: "warming potentials",
          unit: "tCO2e/t",
          source: "IPCC AR5",
          verified: true,
          rows: { CO2: 1, N2O: 265, CH4: 28 },
        },
      ],
      parameters: [
        parameter("A", "ha"),
        parameter("AGE", "yr"),
        parameter("G_A", "t d.m./ha/yr"),
        parameter("G_B", "t d.m./ha/yr"),
        parameter("COMF", "1", { bounds: { min: 0, max: 1 } }),
        parameter("CF", "tC/t d.m."),
        parameter("GAS", "key", { over: "gas" }),
        parameter("EF", "kg/t d.m.", { over: "gas" }),
      ],
      indices: [{ name: "gas", nameZh: "气体", nameEn: "gas" }],
      equations: [
        { id: "T", lhs: "TOTAL", unit: "tCO2e", expr: "ABOVE + BELOW" }, // what it uses comes after it: the order is found
        { id: "M", lhs: "BURNT", unit: "t d.m.", expr: "A * AGE * G_A * COMF" },
        { id: "E", lhs: "BY_GAS", unit: "tCO2e", over: "gas", expr: "BURNT * EF * lookup(GWP, GAS)" },
        { id: "A", lhs: "ABOVE", unit: "tCO2e", expr: "sum(gas, BY_GAS)" },
        { id: "B", lhs: "BELOW", unit: "tCO2e", expr: "A * AGE * G_B * CF * CO2_PER_C * GWP_CO2" },
      ],
    }),
    inputs: { A: 4.9, AGE: 4, G_A: 8, G_B: 2, COMF: 0.46, CF: 0.47, GAS: ["CO2", "N2O", "CH4"], EF: [1580, 0.2, 6.8] },
    expected: { TOTAL: 199.07, BELOW: 67.55 },
    absTol: 0.02,
  },
  {
    // The source gives 10⁶ tC with two decimals; 44/12 is ours.
    name: "S08: the forests of Zhejiang, 14 types by four pools (李银等 2016 植物生态学报 40, doi:10.17521/cjpe.2015.0193, 表3)",
    document: document({
      indices: [{ name: "type", nameZh: "森林类型", nameEn: "forest type" }],
      parameters: [
        parameter("A", "ha", { over: "type" }),
        ...["TREE", "HERB", "LITTER", "SOIL"].map((pool) => parameter(pool, "tC/ha", { over: "type" })),
      ],
      equations: [
        { id: "S", lhs: "STOCK", unit: "tC", over: "type", expr: "A * (TREE + HERB + LITTER + SOIL)" },
        ...["TREE", "HERB", "LITTER", "SOIL"].map((pool) => ({
          id: pool,
          lhs: `ALL_${pool}`,
          unit: "tC",
          expr: `sum(type, A * ${pool})`,
        })),
        { id: "T", lhs: "TOTAL", unit: "tCO2e", expr: "sum(type, STOCK) * CO2_PER_C * GWP_CO2" },
      ],
    }),
    inputs: { A: ofTypes(0), TREE: ofTypes(1), HERB: ofTypes(2), LITTER: ofTypes(3), SOIL: ofTypes(4) },
    expected: {
      STOCK: ofTypes(5).map((stock) => stock * 1e6),
      ALL_TREE: 122.88e6,
      ALL_HERB: 16.73e6,
      ALL_LITTER: 11.36e6,
      ALL_SOIL: 451.76e6,
      TOTAL: (602.73e6 * 44) / 12,
    },
    absTol: 12_000,
  },
];
/** Each with what its source gives as its worked example. */
export const published: readonly Published[] = sources.map((one) => ({
  ...one,
  document: {
    ...one.document,
    examples: [
      {
        nameZh: one.name,
        nameEn: one.name,
        source: one.name,
        inputs: one.inputs,
        expected: one.expected,
        absTol: one.absTol,
      },
    ],
  },
}));
