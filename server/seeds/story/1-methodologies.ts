import afforestation from "../methodology/afforestation.json" with { type: "json" };
import mariculture from "../methodology/mariculture.json" with { type: "json" };
import { commitmentOf } from "../../draw/index.ts";
import type { Member } from "./cast.ts";
import type { Setting } from "./setting.ts";

export interface Methodologies {
  readonly afforestation: string;
  readonly mariculture: string;
}
const verb = (action: string, types = "", given = "") =>
  `mutation ($id: ID!${types}) { it: ${action}Methodology(id: $id${given}) { id state number version round dueOn noticeEndsOn revision } }`;

const accept = verb("accept");
const file = verb("file", ", $demonstration: Boolean!", ", demonstration: $demonstration");

const expertsIn = ({ expertA, expertB, expertC, expertD, expertE, expertF, expertG }: Setting["cast"]): Member[] => [
  expertA,
  expertB,
  expertC,
  expertD,
  expertE,
  expertF,
  expertG,
];
const opine = (
  { telling }: Setting,
  who: Member,
  id: string,
  verdict = "carry",
  text = "计量路径清楚，参数有出处。",
  conditions: string | null = null,
) =>
  telling.act(
    who,
    "mutation ($id: ID!, $verdict: Verdict!, $text: String!, $conditions: String) { it: giveOpinion(methodology: $id, verdict: $verdict, text: $text, conditions: $conditions) { id round } }",
    { id, verdict, text, conditions },
  );
const draft = ({ telling }: Setting, who: Member, input: object) =>
  telling.act(
    who,
    'mutation ($input: MethodologyInput!) { it: draftMethodology(region: "370000", input: $input) { id revision } }',
    { input },
  );
/** The panel of the present round, those who recused themselves left out. */
const sitting = async ({ telling, cast }: Setting, id: string): Promise<Member[]> => {
  const { panelSeats } = await telling.ask(
    cast.operator,
    "query ($id: String!) { panelSeats(filter: { methodology: { eq: $id } }, sort: [{ by: position }], take: 50) { items { round state expert { id } } } }",
    { id },
  );
  const round = Math.max(...panelSeats.items.map((seat: { round: number }) => seat.round));
  return panelSeats.items
    .filter((seat: { round: number; state: string }) => seat.round === round && seat.state !== "recused")
    .map(({ expert }: { expert: { id: string } }) => expertsIn(cast).find(({ personId }) => personId === expert.id)!);
};

/** Two methodologies: the committee advises, the department decides. One goes back once. */
export async function methodologies(setting: Setting): Promise<Methodologies> {
  setting.telling.chapter(
    "Ⅱ  Methodologies: submitted, reviewed by a panel that is drawn, put before the public, filed by the department",
  );
  await seatCommittee(setting);
  const submitted = await submit(setting);
  const { forestPanel, marinePanel } = await drawPanels(setting, submitted);
  await carryForest(setting, submitted, forestPanel);
  await carryMarine(setting, submitted, marinePanel);
  await publicise(setting, submitted);
  await fileBoth(setting, submitted);
  return { afforestation: submitted.forest.id, mariculture: submitted.marine.id };
}

interface Submitted {
  readonly forest: { readonly id: string };
  readonly marine: { readonly id: string };
}

async function seatCommittee({ telling, cast }: Setting): Promise<void> {
  const { department, fisheriesInstitute, expertG } = cast;
  for (const expert of expertsIn(cast)) {
    await telling.act(
      department,
      'mutation ($person: ID!) { it: seatCommitteeMember(region: "370000", person: $person, specialities: [forest, marine], expertise: "碳汇计量") { id } }',
      { person: expert.personId },
    );
  }
  await telling.act(
    expertG,
    'mutation ($organization: ID!) { it: declareRelation(organization: $organization, kind: consulting, since: "2024-01-01", detail: "担任技术顾问") { id } }',
    { organization: fisheriesInstitute.organizationId },
  );
  telling.tell(
    "The department seats seven experts; one belongs to the forestry institute, one declares that she advises the fisheries institute.",
  );
}

/** Each institute submits one, and both are accepted for review. */
async function submit(setting: Setting): Promise<Submitted> {
  const { telling, cast, clock } = setting;
  const { operator, forestryInstitute, fisheriesInstitute } = cast;
  const forest = await draft(setting, forestryInstitute, afforestation);
  const marine = await draft(setting, fisheriesInstitute, mariculture);
  await telling.act(
    fisheriesInstitute,
    "mutation ($id: ID!, $input: MethodologyInput!) { it: editMethodology(id: $id, revision: 1, input: $input) { id } }",
    { id: marine.id, input: { ...mariculture, titleEn: `${mariculture.titleEn}` } },
  );
  await telling.refused(
    "an edit of a revision that is not the current one",
    fisheriesInstitute,
    "mutation ($id: ID!, $input: MethodologyInput!) { editMethodology(id: $id, revision: 7, input: $input) { id } }",
    { id: marine.id, input: mariculture },
    "CONFLICT",
  );
  await telling.act(forestryInstitute, verb("submit"), { id: forest.id });
  await telling.act(fisheriesInstitute, verb("submit"), { id: marine.id });
  clock.goTo("2025-03-05");
  const key = "demo-accept-afforestation";
  const accepted = (await telling.ask(operator, accept, { id: forest.id }, key)).it;
  const again = (await telling.ask(operator, accept, { id: forest.id }, key)).it;
  telling.check("the same request twice has one answer and one effect", again, accepted);
  await telling.act(operator, accept, { id: marine.id });
  return { forest, marine };
}

/** The panels are drawn from those without a conflict, by a lottery that is yet to be drawn. */
async function drawPanels(
  setting: Setting,
  { forest, marine }: Submitted,
): Promise<Record<"forestPanel" | "marinePanel", Member[]>> {
  const { telling, cast, clock } = setting;
  const { operator, expertF, expertG } = cast;
  const announcePanel =
    "mutation ($id: ID!, $input: PanelDrawInput!) { it: announcePanel(methodology: $id, input: $input) { id draw { id pool } leftOut } }";
  const convene = verb("convene", ", $value: String!, $secret: String!", ", value: $value, secret: $secret");
  const source = {
    source: "中国福利彩票双色球第 2025024 期开奖号码",
    sourceKind: "doubleColourBall",
    sourceDueAt: "2025-03-06T13:30:00.000Z",
  };
  const value = "05 09 14 21 26 32 + 11";
  const secretOf = (code: string) => `${code}：评审专家抽取的密钥，山茶花开在清明以前`;
  for (const [title, { id }, { code }, out] of [
    ["afforestation", forest, afforestation, expertF],
    ["mariculture", marine, mariculture, expertG],
  ] as const) {
    const { draw, leftOut } = await telling.act(operator, announcePanel, {
      id,
      input: { ...source, commitment: commitmentOf(secretOf(code), 10) },
    });
    telling.check(
      `${title}: in the pool, and left out of it`,
      [draw.pool.length, leftOut.map(({ person }: { person: string }) => person === out.personId)],
      [6, [true]],
    );
  }
  await telling.refused(
    "a second draw while one is open",
    operator,
    announcePanel,
    { id: forest.id, input: { ...source, commitment: commitmentOf("another", 10) } },
    "CONFLICT",
  );
  await telling.refused(
    "a panel convened before the lottery is drawn",
    operator,
    convene,
    { id: forest.id, value, secret: secretOf(afforestation.code) },
    "RULE_BROKEN",
  );
  clock.goTo("2025-03-07");
  for (const [{ id }, { code }] of [
    [forest, afforestation],
    [marine, mariculture],
  ] as const)
    await telling.act(operator, convene, { id, value, secret: secretOf(code) });
  const [forestPanel, marinePanel] = [await sitting(setting, forest.id), await sitting(setting, marine.id)];
  telling.check("experts on each panel", [forestPanel.length, marinePanel.length], [5, 5]);
  telling.tell(
    `Drawn for afforestation: ${forestPanel.map(({ name }) => name).join(", ")}; for mariculture: ${marinePanel.map(({ name }) => name).join(", ")}.`,
  );
  return { forestPanel, marinePanel };
}

/** Four carry and one carries with conditions: the committee advises to file. */
async function carryForest(setting: Setting, { forest }: Submitted, forestPanel: readonly Member[]): Promise<void> {
  const { telling, cast, clock } = setting;
  const { operator, expertF } = cast;
  clock.goTo("2025-03-10");
  await telling.refused(
    "a vote by an expert who is not in the pool",
    expertF,
    'mutation ($id: ID!) { giveOpinion(methodology: $id, verdict: carry, text: "好") { id } }',
    { id: forest.id },
    "FORBIDDEN",
  );
  const [last, ...others] = forestPanel as readonly [Member, ...Member[]];
  for (const expert of others) await opine(setting, expert, forest.id);
  await telling.refused(
    "closing a round while an opinion is out and time is left",
    operator,
    verb("close"),
    { id: forest.id },
    "RULE_BROKEN",
  );
  await opine(
    setting,
    last,
    forest.id,
    "carryWithConditions",
    "建议在监测计划中写明样地数量。",
    "监测计划写明每个碳层的样地数量",
  );
  await telling.refused(
    "a second vote in the same round",
    last,
    'mutation ($id: ID!) { giveOpinion(methodology: $id, verdict: reject, text: "再议") { id } }',
    { id: forest.id },
    "CONFLICT",
  );
  await telling.act(operator, verb("close"), { id: forest.id });
  telling.tell(
    "Afforestation: five opinions, four carry and one carries with conditions; the committee advises to file.",
  );
}

/** Sent back once with a finding, and carried in the second round. */
async function carryMarine(setting: Setting, { marine }: Submitted, marinePanel: readonly Member[]): Promise<void> {
  const { telling, cast, clock } = setting;
  const { operator, fisheriesInstitute } = cast;
  const reviewer = marinePanel[0]!;
  const { id: finding } = await telling.act(
    reviewer,
    'mutation ($id: ID!) { it: raiseFinding(subjectType: "methodology", subjectId: $id, place: "equations.H3", weight: mustFix, text: "贝壳形成释放二氧化碳，请说明贝壳碳库是否计入及其理由。") { id } }',
    { id: marine.id },
  );
  await telling.act(operator, verb("return", ", $reason: String!", ", reason: $reason"), {
    id: marine.id,
    reason: "请逐条答复须修改意见后再次提交。",
  });
  clock.goTo("2025-03-14");
  await telling.act(
    fisheriesInstitute,
    'mutation ($id: ID!) { it: answerFinding(id: $id, answer: "贝壳碳库设为可开关项，备案版本说明其争议与保守处理。") { id } }',
    { id: finding },
  );
  const {
    methodology: { revision },
  } = await telling.ask(fisheriesInstitute, "query ($id: ID!) { methodology(id: $id) { revision } }", {
    id: marine.id,
  });
  await telling.act(
    fisheriesInstitute,
    "mutation ($id: ID!, $revision: Int!, $input: MethodologyInput!) { it: editMethodology(id: $id, revision: $revision, input: $input) { id } }",
    { id: marine.id, revision, input: mariculture },
  );
  await telling.act(fisheriesInstitute, verb("submit"), { id: marine.id });
  const secondRound = await telling.act(operator, accept, { id: marine.id });
  telling.check("mariculture goes into round", secondRound.round, 2);
  await telling.act(reviewer, "mutation ($id: ID!) { it: closeFinding(id: $id) { state } }", { id: finding });
  for (const expert of await sitting(setting, marine.id)) await opine(setting, expert, marine.id);
  clock.goTo("2025-03-20");
  await telling.act(operator, verb("close"), { id: marine.id });
  telling.tell("Mariculture: sent back once with a finding, answered, revised, and carried in the second round.");
}

/** Both are put before the public, and another department consents to one. */
async function publicise({ telling, cast }: Setting, { forest, marine }: Submitted): Promise<void> {
  const { department, operator, naturalResources } = cast;
  for (const id of [forest.id, marine.id]) {
    const { noticeEndsOn } = await telling.act(department, verb("publicise"), { id });
    telling.check(
      "public notice of five working days, the first of them 20 March 2025, ends on",
      noticeEndsOn,
      "2025-03-26",
    );
  }
  await telling.refused(
    "consent to a joint filing by an office other than a sector authority",
    operator,
    verb("join"),
    { id: forest.id },
    "FORBIDDEN",
  );
  const { jointOn } = await telling.act(
    naturalResources,
    "mutation ($id: ID!) { it: joinMethodology(id: $id) { jointOn } }",
    {
      id: forest.id,
    },
  );
  telling.tell(
    `The department of natural resources consents on ${jointOn} to file the afforestation methodology jointly.`,
  );
}

/** Filed by the department, once the notice has run and the public has its answer. */
async function fileBoth({ telling, cast, clock }: Setting, { forest, marine }: Submitted): Promise<void> {
  const { department, operator, fisheriesInstitute } = cast;
  const { id: comment } = await telling.act(
    null,
    "mutation ($input: CommentInput!) { it: makeComment(input: $input) { id } }",
    {
      input: {
        subjectType: "methodology",
        subjectId: marine.id,
        text: "贝壳碳酸盐的形成会释放二氧化碳，计入贝壳是否合适？",
        signedBy: "李明",
        contact: "0531-66226666",
      },
    },
  );
  await telling.refused(
    "filing by the committee's operator instead of the department",
    operator,
    file,
    { id: forest.id, demonstration: true },
    "FORBIDDEN",
  );
  await telling.refused(
    "filing before the public notice has run",
    department,
    file,
    { id: forest.id, demonstration: true },
    "RULE_BROKEN",
  );
  clock.goTo("2025-03-31");
  await telling.refused(
    "filing while a public comment is unanswered",
    department,
    file,
    { id: marine.id, demonstration: true },
    "RULE_BROKEN",
  );
  await telling.act(
    fisheriesInstitute,
    'mutation ($id: ID!) { it: answerComment(id: $id, answer: "学界有争议：贝壳碳库可以关闭，默认按孙康等（2020）计算并注明。") { state } }',
    { id: comment },
  );
  for (const id of [forest.id, marine.id]) {
    const { number, version, state } = await telling.act(department, file, { id, demonstration: true });
    telling.tell(`${number} version ${version}: ${state}, as a demonstration`);
  }
}
