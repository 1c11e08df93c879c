import { platformDefault } from "../../shared/platform/competence.ts";
import type { MethodologyDocument } from "../../shared/methodology/methodology.ts";
import type { Project } from "./project.entity.ts";
import type { SubProject } from "./sub-project.entity.ts";

/** The steps of a registration, in order. */
export const steps = ["project", "parts", "ground", "period", "declarations", "validation"] as const;
export type Step = (typeof steps)[number];
/** Something that a registration lacks, and where to provide it. */
export interface Lack {
  readonly step: Step;
  readonly field: string;
  readonly reason: string;
  readonly message: string;
  readonly clause?: string;
  readonly subProject?: number;
  readonly condition?: string;
  readonly symbols?: readonly string[];
}

interface Counted {
  readonly part: Pick<SubProject, "ordinal" | "exAnte" | "estimated" | "expectedKilograms" | "conditions">;
  readonly methodology: { readonly document: MethodologyDocument };
}
type Filed = { readonly id: string; readonly kind: string };

/**
 * What a project lacks for submission: facts, supporting files, values needed for the expected reductions, answers to
 * conditions.
 * @param files those attached to the project.
 * @param today ISO day.
 */
export const lacksOf = (it: Given, counted: readonly Counted[], files: readonly Filed[], today: string): Lack[] => [
  ...projectLacks(it, files, today),
  ...partsLacks(counted, files),
  ...groundLacks(it, files),
  ...periodLacks(it),
  ...declarationLacks(it),
  ...missing("validation", it, "validator"),
];

type Given = Omit<Project, "revision">;

const lackUnless = (fine: boolean, lack: Lack): Lack[] => (fine ? [] : [lack]);
const missing = (step: Step, it: Given, ...fields: readonly (keyof Given)[]): Lack[] =>
  fields.flatMap((field) =>
    lackUnless(it[field] !== null, { step, field, reason: "missing", message: `${field} is missing` }),
  );
const has = (files: readonly Filed[], kind: string): boolean => files.some((file) => file.kind === kind);

function projectLacks(it: Given, files: readonly Filed[], today: string): Lack[] {
  const step = "project";
  const hasOwnersShare = it.shares.length === 0 || it.shares.some(({ organization }) => organization === it.owner);
  return [
    ...missing(step, it, "type"),
    ...(it.developer === it.owner ? [] : mandateLacks(it, files, today)),
    ...lackUnless(!it.poorArea || has(files, "poorArea"), {
      step,
      field: "poorArea",
      reason: "notShown",
      message: "no file shows that it comes from an area lifted out of poverty",
      clause: "SC 三(三)",
    }),
    ...lackUnless(!it.shield || has(files, "shield"), {
      step,
      field: "shield",
      reason: "notShown",
      message: "no file shows that it is a demonstration sink",
      clause: "SC 三(五)",
    }),
    ...lackUnless(hasOwnersShare, {
      step,
      field: "shares",
      reason: "ownerWithoutShare",
      message: "the owner has no share",
    }),
  ];
}

/** A developer who is not the owner acts by mandate. */
function mandateLacks(it: Given, files: readonly Filed[], today: string): Lack[] {
  const step = "project";
  const [from, to] = [it.mandateFrom ?? today, it.mandateTo ?? today];
  return [
    ...missing(step, it, "mandate", "mandateFrom", "mandateTo"),
    ...lackUnless(has(files, "mandate"), {
      step,
      field: "mandate",
      reason: "noMandateFile",
      message: "the signed mandate (委托书) is not on file",
    }),
    ...lackUnless(from <= today && today <= to, {
      step,
      field: "mandateTo",
      reason: "mandateNotValid",
      message: `the mandate runs from ${from} to ${to}, which excludes today`,
    }),
  ];
}

const partsLacks = (counted: readonly Counted[], files: readonly Filed[]): Lack[] => [
  ...lackUnless(counted.length > 0, {
    step: "parts",
    field: "subProjects",
    reason: "noSubProject",
    message: "a project has at least one sub-project",
  }),
  ...counted.flatMap(({ part, methodology: { document } }) => partLacks(part, document, files)),
];

const groundLacks = (it: Given, files: readonly Filed[]): Lack[] => [
  ...missing("ground", it, "boundary", "hectaresDeclared", "tenure"),
  ...lackUnless(has(files, "tenure"), {
    step: "ground",
    field: "tenure",
    reason: "notShown",
    message: "no file shows the tenure",
  }),
];

const periodLacks = (it: Given): Lack[] => [
  ...missing("period", it, "startedOn", "creditingFrom", "creditingTo"),
  ...lackUnless(!it.startedOn || !it.creditingFrom || it.startedOn <= it.creditingFrom, {
    step: "period",
    field: "startedOn",
    reason: "startsAfterCrediting",
    message: `it begins on ${it.startedOn}, after its crediting period`,
  }),
];

/** Whether it is registered under another mechanism, and where. */
const declarationLacks = ({ elsewhere, declarations }: Given): Lack[] => [
  ...lackUnless(elsewhere !== null, {
    step: "declarations",
    field: "elsewhere",
    reason: "notDeclared",
    message: "state whether it is registered under another mechanism",
    clause: "SD-E 四(一)",
  }),
  ...lackUnless(!elsewhere || declarations.length > 0, {
    step: "declarations",
    field: "declarations",
    reason: "notDeclared",
    message: "state where it is registered, and under which number",
    clause: "SD-E 四(一)",
  }),
];

function partLacks(
  { ordinal, exAnte, estimated, expectedKilograms, conditions }: Counted["part"],
  { parameters, applicability }: MethodologyDocument,
  files: readonly Filed[],
): Lack[] {
  const at = { step: "parts", subProject: ordinal, clause: platformDefault } as const;
  const symbols = parameters
    .filter(
      ({ symbol, default: fallback }) =>
        fallback === undefined && exAnte[symbol] === undefined && estimated[symbol] === undefined,
    )
    .map(({ symbol }) => symbol);
  const lacks: Lack[] = [];
  if (symbols.length > 0)
    lacks.push({
      ...at,
      field: "exAnte",
      reason: "valuesMissing",
      message: `sub-project ${ordinal}: values of ${symbols.join(", ")} are missing`,
      symbols,
    });
  if (expectedKilograms !== null && expectedKilograms < 1)
    lacks.push({
      ...at,
      field: "exAnte",
      reason: "nothingExpected",
      message: `sub-project ${ordinal} has no expected reductions`,
    });
  for (const { id } of applicability) {
    const answer = conditions.find(({ condition }) => condition === id);
    const about = { ...at, field: "conditions", condition: id };
    if (!answer?.words)
      lacks.push({
        ...about,
        reason: "conditionUnanswered",
        message: `sub-project ${ordinal}: condition ${id} is not answered`,
      });
    else if (!answer.met)
      lacks.push({ ...about, reason: "conditionUnmet", message: `sub-project ${ordinal}: condition ${id} is not met` });
    else if (!answer.attachments.some((one) => files.some((file) => file.id === one)))
      lacks.push({
        ...about,
        reason: "notShown",
        message: `sub-project ${ordinal}: no file supports condition ${id}`,
      });
  }
  return lacks;
}
