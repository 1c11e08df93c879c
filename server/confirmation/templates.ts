import type { Template } from "../platform/paper/index.ts";
import certificate from "./templates/certificate.json" with { type: "json" };
import eventCommitment from "./templates/event-commitment.json" with { type: "json" };
import eventDisclosure from "./templates/event-disclosure.json" with { type: "json" };
import eventEvaluation from "./templates/event-evaluation.json" with { type: "json" };
import eventPlan from "./templates/event-plan.json" with { type: "json" };
import sichuanRegister from "./templates/sichuan-register.json" with { type: "json" };
import sichuanRegistration from "./templates/sichuan-registration.json" with { type: "json" };

/** The papers that are issued here. */
export const templates = [
  certificate,
  eventCommitment,
  eventDisclosure,
  eventEvaluation,
  eventPlan,
  sichuanRegister,
  sichuanRegistration,
] as unknown as readonly Template[];
