import { Event } from "../../server/event/index.ts";
import { issue, shift } from "../../server/ledger/index.ts";
import { Allocation, Run } from "../../server/offset/allocation.entity.ts";
import { within } from "../../server/platform/record/transaction.ts";
import type { Actor } from "../../server/platform/context.ts";
import { Body } from "../../server/standing/index.ts";
import { evaluationTasks } from "../../shared/confirmation/evaluation.ts";
import type { BodyKind } from "../../shared/standing/standing.ts";
import { actors } from "../support/actors.ts";
import type { World } from "../support/world.ts";

export const hainan = "460000";
export const shandong = "370000";
export const sichuan = "510000";
let count = 0;

/** An accounted event, and what was retired for it: real credits, issued and retired in the ledger. */
export async function accounted(w: World, but: Partial<Event> & { readonly retired?: number } = {}): Promise<string> {
  const { retired = but.emissionsKilograms ?? 351_478, ...fields } = but;
  const id = fields.id ?? `event-${++count}`;
  const region = fields.region ?? shandong;
  await w.given(Event, {
    id,
    number: `${region}-E-2025-${id}`,
    titleZh: "海洋碳汇论坛",
    titleEn: "Marine sink forum",
    region,
    policyOn: "2025-06-01",
    organiser: "o-organiser",
    kind: "forum",
    hostKind: "association",
    level: "provincial",
    beginsOn: "2025-09-20",
    endsOn: "2025-09-21",
    place: "会展中心",
    participants: 300,
    boundary: ["preparation", "event", "closing"],
    measures: "绿色电力",
    offsetMethod: "海洋碳汇",
    emissionsKilograms: 351_478,
    accountedAt: "2025-10-10T04:00:00.000Z",
    sequence: ++count,
    dueOn: "2026-03-21",
    dueClause: "SD-E 四(二)",
    state: "accounted",
    ...fields,
  });
  if (retired) await retire(w, id, region, retired);
  return id;
}

/** Credits of the province, issued to a forester and retired for the event. */
export async function retire(
  w: World,
  event: string,
  region: string,
  kilograms: number,
  retiredOn = "2025-12-01",
): Promise<string> {
  const seller = "o-forester";
  const block = await within(w.contextOf(actors.forester), async (inside) => {
    const issued = await issue(inside, {
      mechanism: `${region}-PHCER`,
      region,
      policyOn: "2025-06-01",
      holder: seller,
      kilograms,
      project: "p1",
      issuance: `i${++count}`,
      methodologyCode: "M",
      speciality: "marine",
      vintage: 2024,
      demonstration: false,
      clause: "SD-P 三(二)4",
    });
    const reserved = await shift(inside, "reserve", issued, kilograms, { account: "reserved" }, { event });
    return shift(
      inside,
      "retire",
      reserved,
      kilograms,
      { account: "retired" },
      { event, purpose: "eventNeutrality", statement: "注销（用于本活动）" },
    );
  });
  const run = `run-${++count}`;
  await w.given(Run, { id: run, region, policyOn: "2025-06-01", at: w.now, proposed: 1, kilograms, passedOver: [] });
  await w.given(Allocation, {
    id: `allocation-${count}`,
    run,
    event,
    region,
    policyOn: "2025-06-01",
    organiser: "o-organiser",
    seller,
    source: "block",
    supply: block.id,
    product: `${region}-PHCER ${region}-P-2024-0001`,
    kilograms,
    tier: 1,
    clause: "SD-E 四(一)1",
    why: "first in the order",
    serials: `${region}-PHCER-${block.first}-${block.first + kilograms - 1}`,
    retiredOn,
    state: "retired",
  });
  return block.id;
}

export const certified = (w: World, actor: Actor, kind: BodyKind, region: string) =>
  w.given(Body, {
    id: `body-${actor.organization}-${kind}`,
    organization: actor.organization!,
    kinds: [kind],
    region,
    policyOn: "2025-01-01",
    statement: "accredited",
    certifiedOn: "2025-01-02",
    state: "certified",
  });

const fields =
  "id state route dueOn late completedOn retiredKilograms recomputedKilograms concludedOn statement revision evaluator { id } organiser { id } evaluations { id state revision }";
const evaluationFields =
  "id state revision team tasks recomputed recomputedKilograms achieved report review reviewer { id }";
/** All emissions of an event as one source that its account leaves out. */
export const whole = (kilograms: number) => ({
  source: "全部排放",
  activity: String(kilograms),
  unit: "kg",
  factorValue: "1",
  factorUnit: "kgCO2e/kg",
  evidence: "核对全部凭证",
  reason: "按凭证重算",
});
/** The acts of a confirmation, each by its actor; each returns the resulting record, or the refusal. */
export const deeds = (w: World) => {
  const ask = async (actor: Actor, text: string, variables: Record<string, unknown> = {}) => {
    const answer = await w.ask(actor, text, { variables });
    return answer.it ?? answer;
  };
  const of =
    (verb: string, given = "", types = "") =>
    (actor: Actor, id: string, variables: Record<string, unknown> = {}) =>
      ask(actor, `mutation ($id: ID!${types}) { it: ${verb}Confirmation(id: $id${given}) { ${fields} } }`, {
        id,
        ...variables,
      });
  const deed = {
    ask,
    draft: (actor: Actor, event: string, statement: object = { pledge: true }) =>
      ask(
        actor,
        `mutation ($event: ID!, $statement: StatementInput!) { it: draftConfirmation(event: $event, statement: $statement) { ${fields} } }`,
        { event, statement },
      ),
    edit: of("edit", ", statement: $statement", ", $statement: StatementInput!"),
    commit: of("commit"),
    engage: of("engage", ", evaluator: $evaluator", ", $evaluator: ID!"),
    conclude: of("conclude"),
    deny: of("deny"),
    submit: of("submit"),
    withdraw: of("withdraw", ', reason: "another way"'),
    /** A verb of the evaluation, by its actor. */
    evaluation: (
      actor: Actor,
      verb: string,
      id: string,
      given: Record<string, readonly [type: string, value: unknown]> = {},
    ) =>
      ask(
        actor,
        `mutation ($id: ID!${Object.entries(given)
          .map(([name, [type]]) => `, $${name}: ${type}`)
          .join("")}) { it: ${verb}Evaluation(id: $id${Object.keys(given)
          .map((name) => `, ${name}: $${name}`)
          .join("")}) { ${evaluationFields} } }`,
        { id, ...Object.fromEntries(Object.entries(given).map(([name, [, value]]) => [name, value])) },
      ),
    plan: (actor: Actor, id: string, team = [actors.evaluator.id]) =>
      deed.evaluation(actor, "plan", id, {
        team: ["[ID!]!", team],
        plan: ["String!", "文件评审与现场访问"],
        documents: ["String!", "电表、发票、酒店清单"],
      }),
    check: (actor: Actor, id: string, task: string, outcome = "conforms") =>
      deed.evaluation(actor, "check", id, {
        task: ["EvaluationTask!", task],
        outcome: ["TaskOutcome!", outcome],
        words: ["String!", "已核对"],
      }),
    recompute: (actor: Actor, id: string, revision: number, lines: readonly object[]) =>
      deed.evaluation(actor, "recompute", id, {
        revision: ["Whole!", revision],
        lines: ["[RecomputationInput!]!", lines],
      }),
    /** Carries the evaluation of an engaged confirmation out, up to its report: all of the emissions as one source. */
    async carryOut(id: string, kilograms: number, achieved = true) {
      await deed.plan(actors.evaluator, id);
      let revision = 0;
      for (const task of evaluationTasks) revision = (await deed.check(actors.evaluator, id, task)).revision;
      await deed.recompute(actors.evaluator, id, revision, [whole(kilograms)]);
      return deed.evaluation(actors.evaluator, "report", id, {
        achieved: ["Boolean!", achieved],
        report: ["String!", achieved ? "实现碳中和" : "未实现碳中和"],
      });
    },
    pass: (actor: Actor, id: string) => deed.evaluation(actor, "pass", id, { review: ["String!", "程序与计算无误"] }),
    apply: (actor: Actor, confirmation: string) =>
      ask(
        actor,
        "mutation ($confirmation: ID!) { it: applyCertificate(confirmation: $confirmation) { id state number dueOn code payload } }",
        { confirmation },
      ),
    issue: (actor: Actor, id: string) =>
      ask(
        actor,
        "mutation ($id: ID!) { it: issueCertificate(id: $id) { id state number issuedOn payload signature keyId code issuer { id } dueOn } }",
        { id },
      ),
    /** A certificate in force, of a new event. */
    async certificate(office: Actor, but: Partial<Event> = {}) {
      const event = await accounted(w, but);
      const confirmation = await deed.draft(actors.organiser, event);
      await deed.commit(actors.organiser, confirmation.id);
      const applied = await deed.apply(actors.organiser, confirmation.id);
      const issued = await deed.issue(office, applied.id);
      if (issued.state !== "valid") throw new Error(JSON.stringify({ confirmation, applied, issued }));
      return { ...issued, event, confirmation: confirmation.id as string } as {
        id: string;
        number: string;
        code: string;
        payload: string;
        signature: string;
        keyId: string;
        event: string;
        confirmation: string;
      };
    },
  };
  return deed;
};
