import { actsOf } from "./acts.ts";
import { caseSidelines } from "./case.ts";
import { confirmationSidelines } from "./confirmation.ts";
import { begunEvent, eventSidelines, registerSidelines } from "./event.ts";
import { identitySidelines } from "./identity.ts";
import { issuanceSidelines, reversalSidelines } from "./issuance.ts";
import { ledgerSidelines } from "./ledger.ts";
import { marketSidelines } from "./market.ts";
import { filingSidelines, reviewSidelines, seatOf } from "./methodology.ts";
import { commitSink, foreignUnitSidelines, queueSidelines } from "./offset.ts";
import { paperSidelines } from "./paper.ts";
import { enlist, laterProjectSidelines, projectSidelines } from "./project.ts";
import { calendarSidelines } from "./policy.ts";
import { promotionSidelines } from "./promotion.ts";
import { standingSidelines } from "./standing.ts";
import { rectangle } from "../../../server/seeds/story/setting.ts";
import type { Stage } from "../../../server/seeds/demo.ts";

/** What the main job has no use for: refusals, returns, withdrawals, and what follows when they are taken back. @returns records that not everyone may see. */
export async function sidelines(stage: Stage): Promise<Record<string, string>> {
  const acts = actsOf(stage);
  const { telling, clock, projects, cast, because, one } = acts;
  const { department, operator, evaluator, rivalForester, fairOrganiser, hnOperator, scOrganiser, jlOrganiser } = cast;
  telling.chapter("sidelines");
  clock.goTo("2025-10-09");
  const identity = await identitySidelines(acts);
  const standing = await standingSidelines(acts);
  const { first, wanting, successor, finding, opinion, comment } = await reviewSidelines(acts);
  const { issuance, block } = await issuanceSidelines(acts);
  const { methodology } = await filingSidelines(acts, { first, successor });
  const { risky, grove, bank, admission, consultation } = await projectSidelines(acts, successor);
  const { reversal, pendingIssuance } = await reversalSidelines(acts, { risky, block });
  const market = await marketSidelines(acts, block);
  const ledger = await ledgerSidelines(acts, block);
  const offset = await foreignUnitSidelines(acts);
  const dispute = await caseSidelines(acts);
  const { small, large } = await eventSidelines(acts);
  const queue = await queueSidelines(acts, { block, grove, small, large });
  const { certificate, confirmation } = await confirmationSidelines(acts, { small, large });
  const begun = await begunEvent(acts);
  const project = await enlist(acts, successor, { boundary: rectangle(119.3, 36.7, 0.02, 0.02) });
  const commitment = await commitSink(acts, large, bank);
  await laterProjectSidelines(acts, successor);
  const promotion = await promotionSidelines(acts);
  const calendar = await calendarSidelines(acts);
  // Last, what cannot be undone.
  await because(department, "suspendProject", projects.forest);
  await because(department, "withdrawProject", projects.forest);
  await because(department, "revokeMethodology", successor);
  const paper = await paperSidelines(acts, large);
  const register = await registerSidelines(acts);
  return {
    ...identity,
    ...standing,
    ...market,
    ...ledger,
    ...offset,
    ...dispute,
    ...queue,
    ...begun,
    ...promotion,
    ...calendar,
    ...paper,
    ...register,
    comment,
    methodologyRevision: await one(operator, "methodologyRevisions", `filter: { methodology: { eq: "${wanting}" } }, `),
    methodology,
    opinion,
    finding,
    project,
    consultation,
    subProject: await one(rivalForester, "subProjects", `filter: { project: { eq: "${project}" } }, `),
    issuance: pendingIssuance,
    monitoringReport: await one(department, "monitoringReports", `filter: { issuance: { eq: "${issuance}" } }, `),
    reversal,
    block,
    commitment,
    confirmation,
    certificate,
    evaluation: await one(evaluator, "evaluations", `filter: { confirmation: { eq: "${confirmation}" } }, `),
    person: cast.expertA.personId,
    admission,
    organization: cast.auditor.organizationId,
    factor: "acc-hotel-night",
    reviewMinutes: await one(operator, "reviewMinutesList", `filter: { methodology: { eq: "${wanting}" } }, `),
    panelSeat: await seatOf(acts, cast.expertA, wanting),
    committeeMember: await one(
      operator,
      "committeeMembers",
      `filter: { person: { eq: "${cast.expertA.personId}" } }, `,
    ),
    proposal: await one(department, "proposals", ""),
    archive: await one(fairOrganiser, "archives", `filter: { event: { eq: "${large}" } }, `),
    batch: await one(operator, "batches", ""),
    claim: await one(operator, "claims", ""),
    run: await one(operator, "runs", 'filter: { region: { eq: "370000" } }, '),
    registration: await one(scOrganiser, "registrations", ""),
    announcement: await one(jlOrganiser, "announcements", ""),
    published: await one(jlOrganiser, "events", 'filter: { region: { eq: "220000" } }, '),
    draw: await one(hnOperator, "draws", ""),
    checkPlan: await one(hnOperator, "checkPlans", ""),
    spotCheck: await one(hnOperator, "spotChecks", ""),
  };
}
