import type { Template } from "../platform/paper/index.ts";
import projectAcceptance from "./templates/project-acceptance.json" with { type: "json" };
import projectCorrection from "./templates/project-correction.json" with { type: "json" };
import projectFiling from "./templates/project-filing.json" with { type: "json" };
import projectRefusal from "./templates/project-refusal.json" with { type: "json" };

/** The papers that are issued here. */
export const templates = [
  projectAcceptance,
  projectCorrection,
  projectFiling,
  projectRefusal,
] as unknown as readonly Template[];
