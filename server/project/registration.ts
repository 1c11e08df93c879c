import { accountedOf, type GroundShare } from "../../shared/boundary/remark.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal, ruleBroken } from "../../shared/platform/refusal.ts";
import { attachedTo } from "../file/index.ts";
import { creditedBy, Methodology } from "../methodology/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import { assertIndependent, isCertified } from "../standing/index.ts";
import { projectCase } from "./interests.ts";
import { assertGround, type SharedGround } from "./overlap.ts";
import type { Project } from "./project.entity.ts";
import { lacksOf, type Lack, type Step } from "./registration.rules.ts";
import { assertArea, assertLeast, assertPeriod } from "./rules.ts";
import { SubProject } from "./sub-project.entity.ts";
import { assertUsable } from "./sub-projects.ts";

/** @throws Refusal RULE_BROKEN unless the validator is certified in the region, and as `assertApart`. */
export async function assertValidator(it: Project, inside: Inside): Promise<void> {
  const clause = policyFor(it.region, it.policyOn).seats["project"]?.validator?.clause ?? platformDefault;
  if (!it.validator || !(await isCertified(inside, it.validator, "validation", it.region))) {
    throw new Refusal("RULE_BROKEN", "the validator is not certified for validation in this region", {
      field: "validator",
      reason: "notCertified",
      clause,
    });
  }
  await assertApart(it, inside);
}
/** @throws Refusal RULE_BROKEN where the validator is not independent of everybody who gains by the project. */
export async function assertApart(it: Project, inside: Inside): Promise<void> {
  if (!it.validator) return;
  await assertIndependent(inside, "validator", it.validator, [await projectCase(inside, it)]);
}

/** What prevents the submission of a draft, and the ground that earlier projects have too. */
export interface Examined {
  readonly problems: readonly Refusal[];
  readonly shares: readonly GroundShare[];
}
/**
 * Everything that prevents the submission of a draft: missing data and broken rules, each with the step of the
 * registration at which to correct it.
 */
export async function problemsOf(it: Project, inside: Inside): Promise<Examined> {
  const parts = await inside.em.find(SubProject, { project: it.id }, { orderBy: { ordinal: "asc" } });
  const methodologies = await inside.em.find(Methodology, { id: { $in: parts.map(({ methodology }) => methodology) } });
  const counted = parts.map((part) => ({
    part,
    methodology: methodologies.find(({ id }) => id === part.methodology)!,
  }));
  const problems: Refusal[] = lacksOf(it, counted, await attachedTo(inside, "project", it.id), dayOf(inside.now)).map(
    refusalOf,
  );
  const lacking = (field: keyof Project) => it[field] === null;
  /** Adds the refusals of `work`, whose input is present. */
  const holding = async (step: Step, work: () => Promise<void> | void): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(new Refusal(error.code, error.message, { ...error.details, step }));
    }
  };
  for (const { methodology } of counted) {
    await holding("parts", () => assertUsable(methodology));
    if (!lacking("creditingFrom") && !lacking("creditingTo"))
      await holding("period", () =>
        assertPeriod(it.creditingFrom!, it.creditingTo!, creditedBy(methodology).creditingPeriod),
      );
  }
  let ground: SharedGround = { shares: [], statedByPlot: [] };
  if (!lacking("boundary")) {
    await holding("ground", async () => {
      ground = await assertGround(inside, it as Parameters<typeof assertGround>[1]);
    });
    for (const { methodology } of counted)
      await holding("ground", () => assertLeast(it.boundary!, methodology, ground.statedByPlot));
    const accounted = accountedOf(it.areaSquareMetres, ground.shares);
    if (!lacking("hectaresDeclared"))
      await holding("ground", () =>
        assertArea(it.hectaresDeclared!, accounted, policyFor(it.region, it.policyOn).boundaryTolerancePercent),
      );
  }
  if (it.validator) await holding("validation", () => assertValidator(it, inside));
  return { problems, shares: ground.shares };
}
const refusalOf = ({ step, field, reason, message, clause = platformDefault, ...about }: Lack): Refusal =>
  ruleBroken(field, reason, message, clause, { step, ...about });

/**
 * @returns the ground that earlier projects have too.
 * @throws Refusal: the only problem, or RULE_BROKEN with the list of all `problems`, each with its step, field, reason
 * and clause.
 */
export async function assertReady(it: Project, inside: Inside): Promise<readonly GroundShare[]> {
  const { problems, shares } = await problemsOf(it, inside);
  if (problems.length === 0) return shares;
  if (problems.length === 1) throw problems[0]!;
  throw new Refusal(
    "RULE_BROKEN",
    `the registration is not complete: ${problems.map(({ message }) => message).join("; ")}`,
    {
      field: "registration",
      reason: "registrationIncomplete",
      count: problems.length,
      clause: platformDefault,
      problems: problems.map(({ code, message, details }) => ({ code, message, ...details })),
    },
  );
}
