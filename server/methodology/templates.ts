import type { Template } from "../platform/paper/index.ts";
import methodologyAcceptance from "./templates/methodology-acceptance.json" with { type: "json" };
import methodologyCorrection from "./templates/methodology-correction.json" with { type: "json" };
import methodologyFiling from "./templates/methodology-filing.json" with { type: "json" };
import methodologyMinutes from "./templates/methodology-minutes.json" with { type: "json" };
import methodologyNotice from "./templates/methodology-notice.json" with { type: "json" };
import methodologyOpinion from "./templates/methodology-opinion.json" with { type: "json" };
import methodologyRejection from "./templates/methodology-rejection.json" with { type: "json" };

/** The papers that are issued here. */
export const templates = [
  methodologyAcceptance,
  methodologyCorrection,
  methodologyFiling,
  methodologyMinutes,
  methodologyNotice,
  methodologyOpinion,
  methodologyRejection,
] as unknown as readonly Template[];
