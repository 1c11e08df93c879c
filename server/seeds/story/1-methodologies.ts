import afforestation from '../methodology/afforestation.json' with { type: 'json' };
import mariculture from '../methodology/mariculture.json' with { type: 'json' };
import type { Member } from './cast.ts';
import type { Setting } from './setting.ts';

export interface Methodologies { readonly afforestation: string; readonly mariculture: string }
const verb = (action: string, types = '', given = '') => `mutation ($id: ID!${types}) { it: ${action}Methodology(id: $id${given}) { id state number version round dueOn noticeEndsOn revision } }`;

/** Two methodologies: the committee advises, the department decides. One goes back once. */
export async function methodologies({ telling, cast, clock }: Setting): Promise<Methodologies> {
  const { operator, department, forestryInstitute, fisheriesInstitute, expertA, expertB, expertC, expertD, expertE, expertF, expertG } = cast;
  const experts = [expertA, expertB, expertC, expertD, expertE, expertF, expertG];
  const does = async (who: Member | null, document: string, variables: object) => (await telling.ask(who, document, variables as Record<string, unknown>)).it;
  const opine = (who: Member, id: string, verdict = 'carry', text = '计量路径清楚，参数有出处。') =>
    does(who, 'mutation ($id: ID!, $verdict: Verdict!, $text: String!) { it: giveOpinion(methodology: $id, verdict: $verdict, text: $text) { id round } }', { id, verdict, text });

  telling.chapter('Ⅱ  Methodologies: submitted, reviewed by the committee of seven, put before the public, filed by the department');
  for (const expert of experts) {
    await does(department, 'mutation ($person: ID!) { it: seatCommitteeMember(region: "370000", person: $person, expertise: "碳汇计量") { id } }', { person: expert.personId });
  }
  await does(expertG, 'mutation ($organization: ID!) { it: declareRelation(organization: $organization, kind: consulting, since: "2024-01-01", detail: "担任技术顾问") { id } }', { organization: fisheriesInstitute.organizationId });
  telling.tell('The department seats seven experts; one belongs to the forestry institute, one declares that she advises the fisheries institute.');

  const draft = (who: Member, input: object) => does(who, 'mutation ($input: MethodologyInput!) { it: draftMethodology(region: "370000", input: $input) { id revision } }', { input });
  const forest = await draft(forestryInstitute, afforestation);
  const marine = await draft(fisheriesInstitute, mariculture);
  await does(fisheriesInstitute, 'mutation ($id: ID!, $input: MethodologyInput!) { it: editMethodology(id: $id, revision: 1, input: $input) { id } }', { id: marine.id, input: { ...mariculture, titleEn: `${mariculture.titleEn}` } });
  await telling.refused('an edit of a revision that is not the current one', fisheriesInstitute, 'mutation ($id: ID!, $input: MethodologyInput!) { editMethodology(id: $id, revision: 7, input: $input) { id } }', { id: marine.id, input: mariculture }, 'CONFLICT');
  await does(forestryInstitute, verb('submit'), { id: forest.id });
  await does(fisheriesInstitute, verb('submit'), { id: marine.id });
  clock.goTo('2025-03-05');
  const key = 'demo-accept-afforestation';
  const accept = verb('accept');
  const accepted = (await telling.ask(operator, accept, { id: forest.id }, key)).it;
  const again = (await telling.ask(operator, accept, { id: forest.id }, key)).it;
  telling.check('the same request twice has one answer and one effect', again, accepted);
  await does(operator, accept, { id: marine.id });
  const panel = async (id: string) => (await telling.ask(operator, 'query ($id: String!) { panelSeats(filter: { methodology: { eq: $id } }, take: 50) { items { expert { name } recused recusedReason } } }', { id })).panelSeats.items as { expert: { name: string }; recused: boolean; recusedReason: string | null }[];
  for (const [title, id] of [['afforestation', forest.id], ['mariculture', marine.id]]) {
    const seats = await panel(id);
    const recused = seats.filter((seat) => seat.recused);
    telling.check(`${title}: seats and recusals`, [seats.length, recused.length], [7, 1]);
    telling.tell(`recused: ${recused.map(({ expert, recusedReason }) => `${expert.name} (${recusedReason})`).join(', ')}`);
  }

  clock.goTo('2025-03-10');
  await telling.refused('a vote by the recused expert', expertF, 'mutation ($id: ID!) { giveOpinion(methodology: $id, verdict: carry, text: "好") { id } }', { id: forest.id }, 'FORBIDDEN');
  for (const expert of [expertA, expertB, expertC, expertD]) await opine(expert, forest.id);
  await telling.refused('closing a round below the quorum of five', operator, verb('close'), { id: forest.id }, 'RULE_BROKEN');
  await opine(expertE, forest.id, 'carryWithConditions', '建议在监测计划中写明样地数量。');
  await opine(expertG, forest.id);
  await telling.refused('a second vote in the same round', expertA, 'mutation ($id: ID!) { giveOpinion(methodology: $id, verdict: reject, text: "再议") { id } }', { id: forest.id }, 'CONFLICT');
  await does(operator, verb('close'), { id: forest.id });
  telling.tell('Afforestation: six opinions, five carry and one carries with conditions; the committee advises to file.');

  const { id: finding } = await does(expertA, 'mutation ($id: ID!) { it: raiseFinding(subjectType: "methodology", subjectId: $id, place: "equations.H3", weight: mustFix, text: "贝壳形成释放二氧化碳，请说明贝壳碳库是否计入及其理由。") { id } }', { id: marine.id });
  await does(operator, verb('return', ', $reason: String!', ', reason: $reason'), { id: marine.id, reason: '请逐条答复须修改意见后再次提交。' });
  clock.goTo('2025-03-14');
  await does(fisheriesInstitute, 'mutation ($id: ID!) { it: answerFinding(id: $id, answer: "贝壳碳库设为可开关项，备案版本说明其争议与保守处理。") { id } }', { id: finding });
  const { methodology: { revision } } = await telling.ask(fisheriesInstitute, 'query ($id: ID!) { methodology(id: $id) { revision } }', { id: marine.id });
  await does(fisheriesInstitute, 'mutation ($id: ID!, $revision: Int!, $input: MethodologyInput!) { it: editMethodology(id: $id, revision: $revision, input: $input) { id } }', { id: marine.id, revision, input: mariculture });
  await does(fisheriesInstitute, verb('submit'), { id: marine.id });
  const secondRound = await does(operator, accept, { id: marine.id });
  telling.check('mariculture goes into round', secondRound.round, 2);
  await does(expertA, 'mutation ($id: ID!) { it: closeFinding(id: $id) { state } }', { id: finding });
  for (const expert of [expertA, expertB, expertC, expertD, expertE, expertF]) await opine(expert, marine.id);
  clock.goTo('2025-03-20');
  await does(operator, verb('close'), { id: marine.id });
  telling.tell('Mariculture: sent back once with a finding, answered, revised, and carried in the second round.');

  const file = verb('file', ', $demonstration: Boolean!', ', demonstration: $demonstration');
  for (const id of [forest.id, marine.id]) {
    const { noticeEndsOn } = await does(department, verb('publicise'), { id });
    telling.check('public notice of five working days, the first of them 20 March 2025, ends on', noticeEndsOn, '2025-03-26');
  }
  const { id: comment } = await does(null, 'mutation ($input: CommentInput!) { it: makeComment(input: $input) { id } }', {
    input: { subjectType: 'methodology', subjectId: marine.id, text: '贝壳碳酸盐的形成会释放二氧化碳，计入贝壳是否合适？', signedBy: '李明', contact: '0531-66226666' } });
  await telling.refused('filing by the committee\'s operator instead of the department', operator, file, { id: forest.id, demonstration: true }, 'FORBIDDEN');
  await telling.refused('filing before the public notice has run', department, file, { id: forest.id, demonstration: true }, 'RULE_BROKEN');
  clock.goTo('2025-03-31');
  await telling.refused('filing while a comment of the public waits for its answer', department, file, { id: marine.id, demonstration: true }, 'RULE_BROKEN');
  await does(fisheriesInstitute, 'mutation ($id: ID!) { it: answerComment(id: $id, answer: "学界有争议：贝壳碳库可以关闭，默认按孙康等（2020）计算并注明。") { state } }', { id: comment });
  for (const id of [forest.id, marine.id]) {
    const { number, version, state } = await does(department, file, { id, demonstration: true });
    telling.tell(`${number} version ${version}: ${state}, as a demonstration`);
  }
  return { afforestation: forest.id, mariculture: marine.id };
}
