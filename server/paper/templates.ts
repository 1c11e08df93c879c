import { Refusal } from "../../shared/platform/refusal.ts";
import type { Field, Template, Values } from "../platform/paper/index.ts";

/** Fields common to every paper. */
export const commonFields: readonly Field[] = [
  { key: "number", labelZh: "文号", required: true },
  { key: "issuedOn", labelZh: "日期", required: true },
  { key: "issuer", labelZh: "发文单位", required: true },
  { key: "recipient", labelZh: "收文单位", required: false },
  { key: "copyTo", labelZh: "抄送单位", required: false },
];

const known = new Map<string, Template>();
/** Makes these templates, and no others, known by their codes, with the common fields before their own. */
export function installTemplates(all: readonly Template[]): void {
  known.clear();
  for (const one of all) known.set(one.code, { ...one, fields: [...commonFields, ...one.fields] });
}
/** The templates that are known. */
export const templates = (): readonly Template[] => [...known.values()];

/**
 * For papers from user input: checks that all required values are present, and that the form is used in `region`.
 * @throws Refusal RULE_BROKEN naming what is missing, by label; or for a form prescribed by another province.
 */
export function assertFillable(code: string, values: Values, region: string): void {
  const {
    fields,
    region: own,
    source: { clause },
  } = templateOf(code);
  if (own && own !== region)
    throw new Refusal("RULE_BROKEN", `this form is used only in ${own}`, {
      field: "template",
      reason: "paperElsewhere",
      region: own,
      clause,
    });
  const common = new Set(commonFields.map(({ key }) => key));
  const missing = fields.filter(({ key, required }) => required && !common.has(key) && !values[key]?.length);
  if (missing.length === 0) return;
  throw new Refusal(
    "RULE_BROKEN",
    `the paper lacks ${missing.map(({ key }) => key).join(", ")}: complete the record first`,
    {
      field: missing[0]!.key,
      reason: "paperIncomplete",
      missing: missing.map(({ labelZh }) => labelZh).join("、"),
      clause,
    },
  );
}

/** The template `code`. It is a defect, not a refusal, if there is none. */
export function templateOf(code: string): Template {
  const found = known.get(code);
  if (!found) throw new Error(`no template ${code}`);
  return found;
}
