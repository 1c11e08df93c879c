import { projectTypes } from "../../shared/project/project.ts";
import type { Field } from "../platform/resource.ts";
import type { Draft } from "./draft.ts";

/** A step of the registration: its questions, and the kinds of file that are evidence for them. */
export interface Step {
  readonly name: "project" | "parts" | "ground" | "period" | "declarations" | "validation";
  readonly fields?: readonly Field[];
  readonly evidence: readonly { readonly kind: string; readonly when?: (draft: Draft) => boolean }[];
}
const mandated = {
  when: ({ owner, developer }: Readonly<Record<string, unknown>>) => !!owner && owner !== developer,
} as const;
export const steps: readonly Step[] = [
  {
    name: "project",
    fields: [
      { name: "titleZh" },
      { name: "titleEn", optional: true },
      { name: "city", kind: "city" },
      { name: "type", kind: "choice", of: "projectType", choices: projectTypes },
      { name: "owner", kind: "record", of: "Organization", optional: true },
      { name: "mandate", kind: "long", ...mandated },
      { name: "mandateFrom", kind: "day", ...mandated },
      { name: "mandateTo", kind: "day", ...mandated },
      { name: "poorArea", kind: "flag" },
      { name: "shield", kind: "flag" },
    ],
    evidence: [
      { kind: "mandate", when: ({ owner, developer }) => owner?.id !== developer?.id },
      { kind: "poorArea", when: ({ poorArea }) => poorArea },
      { kind: "shield", when: ({ shield }) => shield },
    ],
  },
  { name: "parts", evidence: [] },
  {
    name: "ground",
    fields: [
      { name: "hectaresDeclared", kind: "decimal", unit: "hectares" },
      { name: "tenure", kind: "long" },
    ],
    evidence: [{ kind: "tenure" }],
  },
  {
    name: "period",
    fields: [
      { name: "startedOn", kind: "day" },
      { name: "creditingFrom", kind: "day" },
      { name: "creditingTo", kind: "day" },
    ],
    evidence: [],
  },
  {
    name: "declarations",
    fields: [{ name: "elsewhere", kind: "choice", of: "answer", choices: ["yes", "no"] }],
    evidence: [],
  },
  { name: "validation", fields: [{ name: "validator", kind: "body", of: "validation" }], evidence: [] },
];
