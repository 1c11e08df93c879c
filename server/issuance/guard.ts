import { platformDefault } from "../../shared/platform/competence.ts";
import { ruleBroken, Refusal } from "../../shared/platform/refusal.ts";
import { claimantOf } from "../claim/index.ts";
import { assertIssuable, creditedBy, Methodology } from "../methodology/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { projectCase, lockProject, SubProject, type Project } from "../project/index.ts";
import { assertIndependent, isCertified } from "../standing/index.ts";
import type { Issuance } from "./issuance.entity.ts";

/**
 * @throws Refusal RULE_BROKEN unless the verifier is certified in the region, did not validate the project, and as
 * `assertApart`.
 */
export async function assertVerifier(it: Issuance, project: Project, inside: Inside): Promise<void> {
  const no = (reason: string, message: string, clause: string = platformDefault) =>
    ruleBroken("verifier", reason, message, clause);
  if (it.verifier === project.validator)
    throw no("validatorIsVerifier", "the project's validator may not verify its reductions: name another body");
  if (!(await isCertified(inside, it.verifier, "verification", it.region)))
    throw no("notCertified", "this body is not certified for verification in this region");
  await assertApart(it, project, inside);
}
/** @throws Refusal RULE_BROKEN where the verifier is not independent of everybody who gains by the project. */
export async function assertApart({ verifier }: Issuance, project: Project, inside: Inside): Promise<void> {
  await assertIndependent(inside, "verifier", verifier, [await projectCase(inside, project)]);
}
/** @throws Refusal RULE_BROKEN unless the project is filed. */
export function assertFiled({ state, number }: Project): void {
  if (state !== "filed")
    throw new Refusal("RULE_BROKEN", `the project is ${state}: nothing can be issued`, {
      field: "project",
      reason: "notFiled",
      state,
      project: number,
      clause: "SD-P 三(三)8",
    });
}
/**
 * @throws Refusal RULE_BROKEN when the sink is bound to an event: its removals count there, and never become credits.
 * SD-E 四(一).
 */
export async function assertUnbound(inside: Inside, project: string): Promise<void> {
  await lockProject(inside, project);
  const bound = await claimantOf(inside, { kind: "sink", key: project });
  if (bound)
    throw new Refusal(
      "RULE_BROKEN",
      "this sink is permanently committed to an event: its removals count there and are never issued",
      { field: "project", reason: "committedSink", claimant: bound.id, clause: "SD-E 四(一)" },
    );
}
/** @throws Refusal CONFLICT when the period overlaps that of another application for the same sub-project. */
export async function assertFree({ trx }: Inside, { id, subProject, firstDay, days }: Issuance): Promise<void> {
  const other = await trx
    .selectFrom("issuance")
    .select(["id", "periodFrom", "periodTo"])
    .where("subProject", "=", subProject)
    .where("id", "!=", id)
    .where("days", ">", 0)
    .where("firstDay", "<", firstDay + days)
    .where((it) => it(it("firstDay", "+", it.ref("days")), ">", firstDay))
    .executeTakeFirst();
  if (other)
    throw new Refusal(
      "CONFLICT",
      `the period overlaps that of another application: ${other.periodFrom} to ${other.periodTo}`,
      { field: "periodFrom", reason: "periodTaken", issuance: other.id, clause: platformDefault },
    );
}
/** @throws Refusal RULE_BROKEN while a reversal of the project is under examination, or not compensated. */
export async function assertNoReversal({ trx }: Inside, project: string): Promise<void> {
  const found = await trx
    .selectFrom("reversal")
    .select(["id", "state", "owedKilograms"])
    .where("project", "=", project)
    .where((it) => it.or([it("state", "=", "reported"), it("owedKilograms", ">", 0)]))
    .orderBy("owedKilograms", "desc")
    .executeTakeFirst();
  if (!found) return;
  const { state, owedKilograms, id } = found;
  throw new Refusal(
    "RULE_BROKEN",
    state === "reported"
      ? "a reversal of this project is under examination: nothing is issued until it is decided"
      : `a reversal of this project is not fully compensated: ${owedKilograms} kg are owed`,
    {
      field: "project",
      reason: state === "reported" ? "reversalOpen" : "reversalOwed",
      reversal: id,
      owedKilograms,
      clause: platformDefault,
    },
  );
}

/** The basis for calculating a sub-project's reductions: its methodology, and its values fixed beforehand. */
export interface Basis {
  readonly part: SubProject;
  readonly methodology: Methodology;
}
export async function basisOf({ em }: Pick<Inside, "em">, subProject: string): Promise<Basis> {
  const part = await em.findOneOrFail(SubProject, { id: subProject });
  return { part, methodology: await em.findOneOrFail(Methodology, { id: part.methodology }) };
}
/**
 * @throws Refusal RULE_BROKEN when the methodology accounts emissions, was revoked, or is a demonstration on a platform
 * in production.
 */
export function assertInForce(methodology: Methodology, { production }: Pick<Inside, "production">): void {
  const { code, state } = methodology;
  creditedBy(methodology);
  if (state === "revoked")
    throw new Refusal("RULE_BROKEN", `${code} was revoked: nothing can be issued under it`, {
      field: "subProject",
      reason: "methodologyRevoked",
      methodology: code,
      clause: "SD-P 三(三)7",
    });
  assertIssuable(methodology, production);
}
