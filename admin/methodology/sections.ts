import { gases, grounds, kinds, origins } from "../../shared/methodology/methodology.ts";

/**
 * One question of the editor. `name` is its path within the row, or within the document where the section is not a list.
 */
export interface Question {
  readonly name: string;
  readonly kind:
    | "text"
    | "long"
    | "code"
    | "number"
    | "flag"
    | "choice"
    | "verified"
    | "index"
    | "symbol"
    | "formula"
    | "json";
  readonly choices?: readonly (string | number)[];
  /** Whether it is optional. */
  readonly optional?: boolean;
}
/** A part of the document: questions of its own, or a list whose rows each have them. */
export interface Section {
  readonly name: string;
  /** The path of the list. */
  readonly list?: string;
  readonly fields: readonly Question[];
  /** The initial value of a new row. */
  readonly blank?: object;
  /** The field that names a row. */
  readonly title?: readonly string[];
  /** Omitted in emission accounting methods. */
  readonly credits?: boolean;
}
const q = (kind: Question["kind"], ...names: readonly string[]): Question[] => names.map((name) => ({ name, kind }));
const may = (questions: readonly Question[]): Question[] => questions.map((one) => ({ ...one, optional: true }));
const choice = (name: string, choices: readonly (string | number)[]): Question => ({ name, kind: "choice", choices });
const inOut = ["in", "out"];
const counted = [choice("baseline", inOut), choice("project", inOut), ...q("text", "reasonZh", "reasonEn")];
const verified = may(q("verified", "verified"));

/** The document, part by part, in reading order. */
export const sections: readonly Section[] = [
  {
    name: "basics",
    fields: [
      ...may([choice("kind", kinds), ...q("text", "form")]),
      ...q("long", "scopeZh", "scopeEn"),
      ...q("symbol", "result"),
      choice("rounding.rule", ["floor", "ceiling"]),
    ],
  },
  {
    name: "applicability",
    list: "applicability",
    title: ["id", "textZh"],
    blank: { evidence: {} },
    fields: [
      ...q("code", "id"),
      ...verified,
      ...q("long", "textZh", "textEn", "evidence.textZh", "evidence.textEn"),
      ...may(q("verified", "evidence.verified")),
    ],
  },
  { name: "site", fields: may([choice("site.ground", grounds), ...q("number", "site.minHectares")]) },
  { name: "siteRules", list: "site.rules", title: ["textZh"], fields: [...q("long", "textZh", "textEn"), ...verified] },
  {
    name: "pools",
    list: "pools",
    title: ["nameZh"],
    blank: { baseline: "in", project: "in" },
    fields: [...q("code", "name"), ...q("text", "nameZh", "nameEn"), ...counted],
  },
  {
    name: "gases",
    list: "gases",
    title: ["gas", "sourceZh"],
    blank: { gas: "CO2", baseline: "in", project: "in" },
    fields: [choice("gas", gases), ...q("text", "sourceZh", "sourceEn"), ...counted],
  },
  {
    name: "indices",
    list: "indices",
    title: ["name", "nameZh"],
    fields: [...q("code", "name"), ...q("text", "nameZh", "nameEn")],
  },
  {
    name: "parameters",
    list: "parameters",
    title: ["symbol", "nameZh"],
    blank: { unit: "1", origin: "monitored", verified: false },
    fields: [
      ...q("code", "symbol"),
      ...q("text", "nameZh", "nameEn"),
      ...q("code", "unit"),
      choice("origin", origins),
      ...q("text", "source"),
      ...may([
        ...q("number", "default", "bounds.min", "bounds.max", "uncertainty"),
        ...q("index", "over"),
        ...q("flag", "dated"),
        ...q("text", "qaZh", "qaEn"),
      ]),
      ...verified,
    ],
  },
  {
    name: "tables",
    list: "tables",
    title: ["name", "nameZh"],
    blank: { unit: "1", verified: false, rows: {} },
    fields: [
      ...q("code", "name"),
      ...q("text", "nameZh", "nameEn"),
      ...q("code", "unit"),
      ...q("text", "source"),
      ...verified,
      ...q("json", "rows"),
    ],
  },
  {
    name: "equations",
    list: "equations",
    title: ["id", "nameZh"],
    blank: { unit: "tCO2e", verified: false },
    fields: [
      ...q("formula", "expr"),
      ...q("code", "id", "lhs", "unit"),
      ...may([...q("index", "over"), ...q("text", "nameZh", "nameEn")]),
      ...verified,
    ],
  },
  {
    name: "crediting",
    credits: true,
    fields: [
      ...q("number", "creditingPeriod.minYears", "creditingPeriod.maxYears"),
      ...q("flag", "creditingPeriod.renewable"),
      ...may(q("verified", "creditingPeriod.verified")),
    ],
  },
  { name: "leakage", fields: [...q("symbol", "leakage.symbol"), ...q("long", "leakage.reasonZh", "leakage.reasonEn")] },
  {
    name: "nonPermanence",
    credits: true,
    fields: may([
      ...q("symbol", "nonPermanence.symbol"),
      ...q("long", "nonPermanence.reasonZh", "nonPermanence.reasonEn"),
    ]),
  },
  {
    name: "monitoring",
    list: "monitoring",
    title: ["symbol", "methodZh"],
    blank: { verified: false },
    fields: [...q("symbol", "symbol"), ...verified, ...q("text", "frequencyZh", "frequencyEn", "methodZh", "methodEn")],
  },
  {
    name: "uncertainty",
    fields: may([
      choice("uncertainty.confidencePercent", [90, 95]),
      ...q("verified", "uncertainty.verified"),
      ...q("long", "uncertainty.textZh", "uncertainty.textEn"),
      ...q("text", "uncertainty.source"),
    ]),
  },
  {
    name: "deductions",
    list: "uncertainty.deductions",
    credits: true,
    title: ["upTo", "deduct"],
    fields: q("number", "upTo", "deduct"),
  },
  {
    name: "examples",
    list: "examples",
    title: ["nameZh"],
    blank: { inputs: {}, expected: {} },
    fields: [
      ...q("text", "nameZh", "nameEn", "source"),
      ...q("json", "inputs", "expected"),
      ...may(q("number", "kilograms", "relTol", "absTol")),
    ],
  },
  {
    name: "references",
    list: "references",
    title: ["title"],
    fields: [...q("text", "title"), ...may(q("text", "url"))],
  },
];
