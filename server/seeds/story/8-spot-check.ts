import { commitmentOf } from "../../draw/index.ts";
import type { Events } from "./5-events.ts";
import type { Member } from "./cast.ts";
import { confirmed } from "./second.ts";
import type { Setting } from "./setting.ts";

const secret = "滨海湿地的红树林在退潮以后露出支柱根";
const iterations = 10;
const announce =
  "mutation ($input: CheckPlanInput!) { it: announceCheckPlan(input: $input) { id draw { pool poolHash } } }";
const reveal =
  "mutation ($id: ID!, $value: String!, $secret: String!) { it: revealCheckPlan(id: $id, value: $value, secret: $secret) { state draw { drawn code } } }";
const decide =
  'mutation ($id: ID!, $decision: CheckDecision!) { it: decideSpotCheck(id: $id, decision: $decision, reasons: "会务用车与住宿数据无法与凭证核对，实际排放量不能确认。") { state } }';

const verify =
  "query ($code: String!) { it: verifyCertificate(code: $code) { state authentic revokedOn revocationClause } }";
const input = {
  region: "460000",
  purpose: "2025 年大型活动碳中和实施情况随机抽查",
  sampleSize: 1,
  commitment: commitmentOf(secret, iterations),
  bodiesCommitment: commitmentOf(`${secret}/bodies`, iterations),
  iterations,
  source: "中国福利彩票双色球第 2025101 期开奖号码",
  sourceKind: "doubleColourBall",
  sourceDueAt: "2025-09-02T13:30:00.000Z",
};
const value = "02 07 11 19 24 30 + 08";

/** A spot-check as drawn: the event, and the body that inspects it. */
interface Drawn {
  readonly id: string;
  readonly event: { readonly id: string; readonly titleZh: string };
  readonly body: { readonly id: string; readonly name: string };
  readonly certificate: { readonly number: string };
}

/** Hainan's administrator draws one of twelve; it is inspected, found wanting, heard, and its certificate revoked. */
export async function spotCheck(setting: Setting, events: Events, codes: ReadonlyMap<string, string>): Promise<void> {
  const { telling, cast, clock } = setting;
  telling.chapter("Ⅹ  Spot check: a commitment, a public value, a drawn event, a drawn body, a revocation");
  clock.goTo("2025-09-01");
  const plan = await announcePlan(setting);
  const check = await drawOne(setting, plan);
  const organiser = check.event.id === events.conference ? cast.hnGovernment : cast.hnOrganiser;
  const code = codes.get(check.event.id)!;
  await inspectIt(setting, check);
  await hearIt(setting, check, organiser, code);
  await revokeIt(setting, check, code);
}

async function announcePlan({ telling, cast }: Setting): Promise<string> {
  const { hnAdministrator } = cast;
  await telling.refused(
    "a draw over another province's certificates",
    hnAdministrator,
    announce,
    { input: { ...input, region: "370000" } },
    "FORBIDDEN",
  );
  await telling.refused(
    "a source that has already published its value",
    hnAdministrator,
    announce,
    { input: { ...input, sourceDueAt: "2025-08-31T13:30:00.000Z" } },
    "RULE_BROKEN",
  );
  const plan = await telling.act(hnAdministrator, announce, { input });
  telling.check("certificates in the frozen pool", plan.draw.pool.length, 12);
  await telling.refused(
    "a second plan beside the first",
    hnAdministrator,
    announce,
    {
      input: {
        ...input,
        commitment: commitmentOf(`${secret}/2`, iterations),
        bodiesCommitment: commitmentOf(`${secret}/3`, iterations),
      },
    },
    "CONFLICT",
  );
  return plan.id;
}

/** The lottery and the secret together draw the event and the body. */
async function drawOne({ telling, cast, clock }: Setting, plan: string): Promise<Drawn> {
  const { hnDepartment, hnAdministrator } = cast;
  await telling.refused(
    "a reveal before the source has published its value",
    hnAdministrator,
    reveal,
    { id: plan, value, secret },
    "RULE_BROKEN",
  );
  clock.goTo("2025-09-03");
  await telling.refused(
    "a value written in another way",
    hnAdministrator,
    reveal,
    { id: plan, value: `${value} `, secret },
    "INVALID_INPUT",
  );
  await telling.refused(
    "a reveal with another secret",
    hnAdministrator,
    reveal,
    { id: plan, value, secret: `${secret}！` },
    "RULE_BROKEN",
  );
  const { draw } = await telling.act(hnAdministrator, reveal, { id: plan, value, secret });
  const {
    items: [check],
  } = (
    await telling.ask(
      hnDepartment,
      "{ spotChecks(take: 5) { items { id event { id titleZh } body { id name } certificate { number } } } }",
    )
  ).spotChecks;
  telling.check(
    "one certificate is drawn, and it is this check's",
    draw.drawn.map(({ label }: { label: string }) => label),
    [check.certificate.number],
  );
  telling.tell(`drawn: ${check.certificate.number} ${check.event.titleZh}; inspected by ${check.body.name}`);
  return check;
}

async function inspectIt({ telling, cast, clock }: Setting, check: Drawn): Promise<void> {
  const { id } = check;
  const { hnDepartment, hnOffice, hnInspectorA, hnInspectorB } = cast;
  const [inspector, other] =
    check.body.id === hnInspectorA.organizationId ? [hnInspectorA, hnInspectorB] : [hnInspectorB, hnInspectorA];
  await telling.act(hnDepartment, "mutation ($id: ID!) { it: assignSpotCheck(id: $id) { state } }", { id });
  const inspect =
    'mutation ($id: ID!) { it: inspectSpotCheck(id: $id, conforms: false, report: "现场核查：住宿与用车凭证缺失，活动数据不能追溯。") { state } }';
  clock.goTo("2025-09-15");
  await telling.refused("a report by a body that was not drawn", other, inspect, { id }, "NOT_FOUND");
  await telling.act(inspector, inspect, { id });
  await telling.refused(
    "a decision before the organiser was heard",
    hnOffice,
    decide,
    { id, decision: "revoke" },
    "WRONG_STATE",
  );
}

async function hearIt({ telling, cast }: Setting, { id }: Drawn, organiser: Member, code: string): Promise<void> {
  const { fairOrganiser, hnDepartment } = cast;
  await telling.act(
    hnDepartment,
    'mutation ($id: ID!) { it: notifySpotCheck(id: $id, ground: "实施情况不符合要求，拟取消碳中和证明书。") { state } }',
    { id },
  );
  telling.check("the public page says", (await telling.act(null, verify, { code })).state, "revocationIntended");
  await telling.refused(
    "a hearing of somebody else",
    fairOrganiser,
    'mutation ($id: ID!) { hearSpotCheck(id: $id, statement: "x") { id } }',
    { id },
    "NOT_FOUND",
  );
  await telling.act(
    organiser,
    'mutation ($id: ID!) { it: hearSpotCheck(id: $id, statement: "凭证因更换承办单位遗失，无法补充。") { state } }',
    { id },
  );
}

async function revokeIt(setting: Setting, { id, event }: Drawn, code: string): Promise<void> {
  const { telling, cast, clock } = setting;
  const { hnDepartment, hnOffice, hnOfficeSecond } = cast;
  clock.goTo("2025-09-28");
  await telling.refused(
    "a decision by the department instead of the certificate office",
    hnDepartment,
    decide,
    { id, decision: "revoke" },
    "FORBIDDEN",
  );
  await telling.act(hnOffice, decide, { id, decision: "revoke" });
  telling.check("the public page still says", (await telling.act(null, verify, { code })).state, "revocationIntended");
  await confirmed(setting, id, hnOffice, hnOfficeSecond);
  await telling.act(hnDepartment, "mutation ($id: ID!) { it: publishSpotCheck(id: $id) { state } }", { id });
  telling.check("the public page says", await telling.act(null, verify, { code }), {
    state: "revoked",
    authentic: true,
    revokedOn: "2025-09-28",
    revocationClause: "HN 三(五)",
  });
  const {
    event: { coverage },
  } = await telling.ask(null, "query ($id: ID!) { event(id: $id) { coverage { state retiredKilograms } } }", {
    id: event.id,
  });
  telling.check("what was retired stays retired", coverage.state, "covered");
}
