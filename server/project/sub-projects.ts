import { Field, ID, InputType } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { stepsAtOnce } from "../document/index.ts";
import { creditedBy, methodologies, type Methodology } from "../methodology/index.ts";
import { canonical } from "../platform/log/canonical.ts";
import { actWithin, beginWithin, rowOf, findVisible } from "../platform/record/move.ts";
import { record, type Inside } from "../platform/record/transaction.ts";
import { JsonScalar } from "../platform/record/scalar.ts";
import { fileOf } from "../platform/worker/pool.ts";
import type { Project } from "./project.entity.ts";
import { subProjects } from "./resource.ts";
import { SubProject } from "./sub-project.entity.ts";
import { answersOf, expectedOf, valuesOf, type Expected } from "./sub-project.rules.ts";

/** The maximum number of sub-projects of a project. */
const subProjectsMost = 50;

@InputType({ description: "How a sub-project meets one applicability condition of its methodology." })
class ConditionAnswerInput {
  @Field(() => String, { description: "Id of the condition in the methodology's document." }) condition!: string;
  @Field(() => Boolean) met!: boolean;
  @Field(() => String, { defaultValue: "" }) words!: string;
  @Field(() => [ID], { defaultValue: [], description: "Supporting files of the project." }) attachments!: string[];
}
@InputType({ description: "A part of a project with its own methodology and accounting." })
export class SubProjectInput {
  @Field(() => ID, { nullable: true, description: "Id of an existing one; left out for a new one." }) id?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "The project's own title if left out." }) titleZh?: string | null;
  @Field(() => String, { nullable: true }) titleEn?: string | null;
  @Field(() => ID, { description: "A filed methodology." }) methodology!: string;
  @Field(() => JsonScalar, { nullable: true, description: "Values fixed by the design, by symbol." }) exAnte?: unknown;
  @Field(() => JsonScalar, {
    nullable: true,
    description: "Estimates of what will be monitored over the crediting period, by symbol.",
  })
  estimated?: unknown;
  @Field(() => [ConditionAnswerInput], { defaultValue: [] }) conditions!: ConditionAnswerInput[];
}
/** A validated sub-project with its methodology. */
export interface Part {
  readonly id: string | undefined;
  readonly fields: Omit<SubProject, "id" | "project">;
  readonly methodology: Methodology;
}

/**
 * @throws Refusal NOT_FOUND for a hidden methodology; RULE_BROKEN for one that is not filed, or accounts emissions;
 * INVALID_INPUT naming what else is wrong.
 */
export async function partsOf(given: readonly SubProjectInput[], title: string, inside: Inside): Promise<Part[]> {
  if (given.length > subProjectsMost)
    throw new Refusal("INVALID_INPUT", `at most ${subProjectsMost} sub-projects`, {
      field: "subProjects",
      reason: "length",
      most: subProjectsMost,
      clause: platformDefault,
    });
  const parts: Part[] = [];
  for (const [
    i,
    { id, titleZh, titleEn, methodology: which, exAnte: fixed, estimated: guessed, conditions },
  ] of given.entries()) {
    const methodology = await findVisible(methodologies, which, inside);
    assertUsable(methodology);
    const { document, speciality } = methodology;
    const [exAnte, estimated] = [valuesOf("exAnte", fixed, document), valuesOf("estimated", guessed, document)];
    parts.push({
      id: id ?? undefined,
      methodology,
      fields: {
        ordinal: i + 1,
        titleZh: requiredText("titleZh", titleZh || title, 200),
        titleEn: titleEn ? requiredText("titleEn", titleEn, 200) : null,
        methodology: methodology.id,
        speciality,
        exAnte,
        estimated,
        expectedKilograms: expected({ document, exAnte, estimated }, inside),
        conditions: answersOf(conditions, document),
      },
    });
  }
  return parts;
}

const worker = fileOf(import.meta.url, "./worker");

/** What is expected of a sub-project; what takes many steps is calculated in a worker. */
function expected(given: Expected, { calculated }: Inside): number | null {
  try {
    return expectedOf({ ...given, steps: stepsAtOnce });
  } catch (error) {
    if (!(error instanceof Refusal) || error.details["reason"] !== "tooMuch") throw error;
    return calculated(worker, "expected", given);
  }
}

/**
 * @param running for a project submitted while the methodology was filed: it keeps a version superseded since. JL 五章,
 * platform default.
 * @throws Refusal RULE_BROKEN unless the methodology is filed and its reductions can be credited.
 */
export function assertUsable(methodology: Methodology, { running = false } = {}): void {
  const { state, code } = methodology;
  if (state !== "filed" && !(running && state === "superseded"))
    throw new Refusal("RULE_BROKEN", `methodology ${code} is ${state}, not filed`, {
      field: "methodology",
      reason: "notFiled",
      state,
      clause: "SD-P 三(三)7",
    });
  creditedBy(methodology);
}

/**
 * Replaces a project's sub-projects: those with an id are changed, those without are added, all others removed.
 * @throws Refusal NOT_FOUND for an id that does not belong to the project.
 */
export async function keepParts(project: Project, parts: readonly Part[], inside: Inside): Promise<void> {
  const present = await inside.em.find(SubProject, { project: project.id });
  for (const { id } of parts) {
    if (id && !present.some((one) => one.id === id))
      throw new Refusal("NOT_FOUND", `this project has no subProject ${id}`, {
        field: "id",
        reason: "notFound",
        clause: platformDefault,
      });
  }
  for (const gone of present.filter(({ id }) => !parts.some((part) => part.id === id))) {
    inside.em.remove(gone);
    await record(inside, { type: "subProject", record: gone.id, action: "drop", of: project.id });
  }
  for (const { id, fields } of parts) {
    const it = present.find((one) => one.id === id);
    if (!it) await beginWithin(inside, subProjects, { ...fields, project: project.id }, { by: null });
    else if (canonical(rowOf(it)) !== canonical({ ...rowOf(it), ...fields })) {
      await actWithin(inside, subProjects, it.id, "edit", "applicant", {
        asPlatform: true,
        rule: (one) => void Object.assign(one, fields),
      });
    }
  }
}
