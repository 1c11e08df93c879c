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
export function lacksOf(
  it: Omit<Project, "revision">,
  counted: readonly Counted[],
  files: readonly Filed[],
  today: string,
): Lack[] {
  const shows = (kind: string) => files.some((file) => file.kind === kind);
  const lacks: Lack[] = [];
  const need = (
    fine: boolean,
    step: Step,
    field: string,
    reason: string,
    message: string,
    more: Partial<Lack> = {},
  ): void => void (fine || lacks.push({ step, field, reason, message, ...more }));
  const given = (field: keyof Project, step: Step) =>
    need(it[field as keyof typeof it] !== null, step, field, "missing", `${field} is missing`);

  given("type", "project");
  if (it.developer !== it.owner) {
    for (const field of ["mandate", "mandateFrom", "mandateTo"] as const) given(field, "project");
    need(shows("mandate"), "project", "mandate", "noMandateFile", "the signed mandate (委托书) is not on file");
    const [from, to] = [it.mandateFrom ?? today, it.mandateTo ?? today];
    need(
      from <= today && today <= to,
      "project",
      "mandateTo",
      "mandateNotValid",
      `the mandate runs from ${from} to ${to}, which excludes today`,
    );
  }
  if (it.poorArea)
    need(
      shows("poorArea"),
      "project",
      "poorArea",
      "notShown",
      "no file shows that it comes from an area lifted out of poverty",
      {
        clause: "SC 三(三)",
      },
    );
  if (it.shield)
    need(shows("shield"), "project", "shield", "notShown", "no file shows that it is a demonstration sink", {
      clause: "SC 三(五)",
    });
  need(
    it.shares.length === 0 || it.shares.some(({ organization }) => organization === it.owner),
    "project",
    "shares",
    "ownerWithoutShare",
    "the owner has no share",
  );

  need(counted.length > 0, "parts", "subProjects", "noSubProject", "a project has at least one sub-project");
  for (const {
    part,
    methodology: { document },
  } of counted)
    lacks.push(...partLacks(part, document, files));

  for (const field of ["boundary", "hectaresDeclared", "tenure"] as const) given(field, "ground");
  need(shows("tenure"), "ground", "tenure", "notShown", "no file shows the tenure");
  for (const field of ["startedOn", "creditingFrom", "creditingTo"] as const) given(field, "period");
  if (it.startedOn && it.creditingFrom)
    need(
      it.startedOn <= it.creditingFrom,
      "period",
      "startedOn",
      "startsAfterCrediting",
      `it begins on ${it.startedOn}, after its crediting period`,
    );
  need(
    it.elsewhere !== null,
    "declarations",
    "elsewhere",
    "notDeclared",
    "state whether it is registered under another mechanism",
    { clause: "SD-E 四(一)" },
  );
  if (it.elsewhere)
    need(
      it.declarations.length > 0,
      "declarations",
      "declarations",
      "notDeclared",
      "state where it is registered, and under which number",
      { clause: "SD-E 四(一)" },
    );
  given("validator", "validation");
  return lacks;
}

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
