import { addDays } from "../../../shared/platform/calendar.ts";
import type { Monitored } from "../../../shared/issuance/issuance.ts";
import type { Member } from "./cast.ts";
import type { Projects } from "./3-projects.ts";
import { confirmed } from "./second.ts";
import type { Setting } from "./setting.ts";

/** A monitoring report on its way: what it says, what its verifier accepts (the same, if left out), and what it comes to, in kilograms, calculated by hand. */
export interface Application {
  readonly project: string;
  readonly owner: Member;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly report: string;
  readonly data: Monitored;
  readonly accepted?: Monitored;
  readonly reported: number;
  readonly verified: number;
  /** Kilograms set aside against reversals. */
  readonly buffer?: number;
}
const draft =
  "mutation ($input: IssuanceInput!) { it: draftIssuance(input: $input) { id revision reductionsKilograms } }";
const submit = "mutation ($id: ID!) { it: submitIssuance(id: $id) { id state round reductionsKilograms } }";
const verify =
  'mutation ($id: ID!, $data: Json) { it: verifyIssuance(id: $id, data: $data, statement: "现场核查与记录交叉核对一致。") { id verifiedKilograms } }';
const input = ({ project, periodFrom, periodTo, report, data }: Application, verifier: Member) => ({
  project,
  periodFrom,
  periodTo,
  report,
  data,
  verifier: verifier.organizationId,
});

/**
 * The forest's first credits: little enough that not every event can be served. By species BCEF 0.5 t/m³ and RSR 0.2: a cubic metre is 0.5 · 1.2 · 0.47 · 44/12 · 0.9 = 0.930 6 t.
 * Reported: (60 · 1.20 + 33.5 · 1.72) · 930.6 = 120,624.37 kg; the verifier finds 1.70 instead of 1.72 m³/ha: 128.95 · 930.6 = 120,000.87 kg.
 */
export function forestOf({ forest }: Projects, owner: Member): Application {
  const grown = (cypress: number): Monitored => ({
    members: { stratum: ["油松", "侧柏"] },
    values: { A: [60, 33.5], V_1: [30, 40], V_2: [31.2, cypress] },
  });
  return {
    project: forest,
    owner,
    periodFrom: "2021-01-01",
    periodTo: "2024-12-31",
    data: grown(41.72),
    accepted: grown(41.7),
    reported: 120_624,
    verified: 120_000,
    report: "四个监测年度的固定样地调查，按碳层计算碳储量变化。",
  };
}

/**
 * The sea farm's: 1,000 t of kelp and 1,000 t of oyster, wet, by HY/T 0305-2021 with the coefficients of 孙康等 2020.
 * 1,000 · 0.20 · 0.3120 · 44/12 = 228.800 t; 1,000 · 0.6510 · (0.0614 · 0.4598 + 0.9386 · 0.1268) · 44/12 = 351.476… t; down to whole kilograms 580,276.
 */
export const marineOf = ({ marine }: Projects, owner: Member): Application => ({
  project: marine,
  owner,
  periodFrom: "2024-01-01",
  periodTo: "2024-12-31",
  data: { members: {}, values: { P_KELP: 1000, P_OYSTER: 1000 } },
  reported: 580_276,
  verified: 580_276,
  report: "2024 年收获海带 1,000 吨、牡蛎 1,000 吨（湿重），生产与销售记录见附件。",
});

const recompute =
  "query ($id: ID!, $data: Json) { it: recomputeIssuance(id: $id, data: $data) { kilograms exact same documentHash inputsHash differences } }";
const order =
  "mutation ($id: ID!, $buffer: Kilograms!) { it: orderIssuance(id: $id, bufferKilograms: $buffer) { block } }";

/**
 * A report is computed by the filed methodology, verified by another body than the validator, put before the public, and ordered into the ledger. It takes the days of the notice.
 * @returns the id of the block.
 */
export async function issueTo(setting: Setting, application: Application): Promise<string> {
  const id = await submitReport(setting, application);
  await verifyReport(setting, application, id);
  return orderCredits(setting, application, id);
}

async function submitReport({ telling, cast }: Setting, application: Application): Promise<string> {
  const { owner, data, reported } = application;
  const { validator, verifier } = cast;
  const [symbol = ""] = Object.keys(data.values);
  await telling.refused(
    "verification by the body that validated the project",
    owner,
    draft,
    { input: input(application, validator) },
    "RULE_BROKEN",
  );
  const begun = { ...input(application, verifier), data: { ...data, values: { ...data.values, [symbol]: null } } };
  const { id, revision } = await telling.act(owner, draft, { input: begun });
  await telling.refused(`a report that lacks ${symbol}`, owner, submit, { id }, "INVALID_INPUT");
  await telling.act(
    owner,
    "mutation ($id: ID!, $revision: Int!, $input: IssuanceInput!) { it: editIssuance(id: $id, revision: $revision, input: $input) { id } }",
    { id, revision, input: input(application, verifier) },
  );
  await telling.attach(
    owner,
    "issuance",
    id,
    "evidence",
    "监测记录.pdf",
    Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
  );
  telling.check(
    "computed by the filed methodology, in kilograms",
    (await telling.act(owner, submit, { id })).reductionsKilograms,
    reported,
  );
  return id as string;
}

async function verifyReport(setting: Setting, application: Application, id: string): Promise<void> {
  const { telling, cast } = setting;
  const { accepted, verified } = application;
  const { verifier } = cast;
  const { same, exact, documentHash } = await telling.act(verifier, recompute, { id });
  telling.check("the verifier recalculates it: the same document, values and kilograms", same, true);
  telling.tell(`${exact} kg before rounding down, by document ${String(documentHash).slice(0, 12)}…`);
  if (accepted) await correct(setting, application, id);
  const { verifiedKilograms } = await telling.act(verifier, verify, { id, data: accepted ?? null });
  telling.check("verified, computed from the values accepted", verifiedKilograms, verified);
}

/** The verifier measures otherwise: it says where and by how much, and the owner answers, before it verifies its own values. */
async function correct({ telling, cast }: Setting, { owner, accepted }: Application, id: string): Promise<void> {
  const { verifier } = cast;
  const { differences } = await telling.act(verifier, recompute, { id, data: accepted });
  telling.check(
    "with the verifier's own values differ",
    differences.map(({ symbol: one, member, reported: was, found }: Record<string, unknown>) => [
      one,
      member,
      was,
      found,
    ]),
    [["V_2", "侧柏", 41.72, 41.7]],
  );
  const { id: finding } = await telling.act(
    verifier,
    'mutation ($id: ID!) { it: raiseFinding(subjectType: "issuance", subjectId: $id, place: "values.V_2", weight: mustFix, text: "侧柏碳层样地复测为 41.70 立方米每公顷，请说明差异。") { id } }',
    { id },
  );
  await telling.refused(
    "verification while a finding that must be fixed stands",
    verifier,
    verify,
    { id, data: accepted },
    "RULE_BROKEN",
  );
  await telling.act(
    owner,
    'mutation ($id: ID!) { it: answerFinding(id: $id, answer: "样地 7 号两株重复计数，同意按复测值。") { id } }',
    { id: finding },
  );
  await telling.act(verifier, "mutation ($id: ID!) { it: closeFinding(id: $id) { id } }", { id: finding });
}

/** Put before the public, and ordered by two people of the department. */
async function orderCredits(setting: Setting, application: Application, id: string): Promise<string> {
  const { telling, cast, clock } = setting;
  const { owner, verified, buffer = 0 } = application;
  const { department, departmentSecond, operator, verifier } = cast;
  const { noticeEndsOn } = await telling.act(
    department,
    "mutation ($id: ID!) { it: publiciseIssuance(id: $id) { noticeEndsOn } }",
    { id },
  );
  await telling.refused(
    "an issuance ordered while its public notice runs",
    department,
    order,
    { id, buffer },
    "RULE_BROKEN",
  );
  clock.goTo(addDays(noticeEndsOn, 1));
  await telling.refused("an issuance ordered by the operator", operator, order, { id, buffer }, "FORBIDDEN");
  const proposed = await telling.act(department, order, { id, buffer });
  telling.check("what one person proposed is not issued", proposed.block, null);
  await confirmed(setting, id, department, departmentSecond);
  const { block } = await telling.act(owner, "query ($id: ID!) { it: issuance(id: $id) { block } }", { id });
  const {
    block: { serials, kilograms },
  } = await telling.ask(owner, "query ($id: ID!) { block(id: $id) { serials kilograms account } }", { id: block });
  telling.check("issued, in kilograms", kilograms, verified - buffer);
  telling.tell(`serials ${serials}`);
  await telling.refused(
    "the same period applied for again",
    owner,
    draft,
    { input: input(application, verifier) },
    "CONFLICT",
  );
  return block as string;
}

export async function firstIssuance(setting: Setting, projects: Projects): Promise<string> {
  setting.telling.chapter(
    "Ⅴ  Issuance: the forest's monitoring report is computed, verified, put before the public, and becomes credits",
  );
  setting.clock.goTo("2025-04-22");
  return issueTo(setting, forestOf(projects, setting.cast.forester));
}
