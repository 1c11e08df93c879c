import { Refusal } from "../../shared/platform/refusal.ts";
import type { Field, Template, Values } from "../platform/paper/index.ts";
import certificate from "./templates/certificate.json" with { type: "json" };
import eventCommitment from "./templates/event-commitment.json" with { type: "json" };
import eventDisclosure from "./templates/event-disclosure.json" with { type: "json" };
import eventEvaluation from "./templates/event-evaluation.json" with { type: "json" };
import eventPlan from "./templates/event-plan.json" with { type: "json" };
import issuanceOrder from "./templates/issuance-order.json" with { type: "json" };
import methodologyAcceptance from "./templates/methodology-acceptance.json" with { type: "json" };
import methodologyCorrection from "./templates/methodology-correction.json" with { type: "json" };
import methodologyFiling from "./templates/methodology-filing.json" with { type: "json" };
import methodologyMinutes from "./templates/methodology-minutes.json" with { type: "json" };
import methodologyNotice from "./templates/methodology-notice.json" with { type: "json" };
import methodologyOpinion from "./templates/methodology-opinion.json" with { type: "json" };
import methodologyRejection from "./templates/methodology-rejection.json" with { type: "json" };
import projectAcceptance from "./templates/project-acceptance.json" with { type: "json" };
import projectCorrection from "./templates/project-correction.json" with { type: "json" };
import projectFiling from "./templates/project-filing.json" with { type: "json" };
import projectRefusal from "./templates/project-refusal.json" with { type: "json" };
import sichuanRegister from "./templates/sichuan-register.json" with { type: "json" };
import sichuanRegistration from "./templates/sichuan-registration.json" with { type: "json" };

/** Fields common to every paper. */
export const commonFields: readonly Field[] = [
  { key: "number", labelZh: "文号", required: true },
  { key: "issuedOn", labelZh: "日期", required: true },
  { key: "issuer", labelZh: "发文单位", required: true },
  { key: "recipient", labelZh: "收文单位", required: false },
  { key: "copyTo", labelZh: "抄送单位", required: false },
];
const all = [
  certificate,
  eventCommitment,
  eventDisclosure,
  eventEvaluation,
  eventPlan,
  issuanceOrder,
  methodologyAcceptance,
  methodologyCorrection,
  methodologyFiling,
  methodologyMinutes,
  methodologyNotice,
  methodologyOpinion,
  methodologyRejection,
  projectAcceptance,
  projectCorrection,
  projectFiling,
  projectRefusal,
  sichuanRegister,
  sichuanRegistration,
] as unknown as readonly Template[];

/** The templates by code, common fields first. */
export const templates: ReadonlyMap<string, Template> = new Map(
  all.map((one) => [one.code, { ...one, fields: [...commonFields, ...one.fields] }]),
);

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
  const found = templates.get(code);
  if (!found) throw new Error(`no template ${code}`);
  return found;
}
