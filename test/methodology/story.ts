import afforestation from '../../server/seeds/methodology/afforestation.json' with { type: 'json' };
import type { Actor } from '../../server/platform/context.ts';
import { actors } from '../support/actors.ts';
import type { World } from '../support/world.ts';

export const input = afforestation;
const experts = [actors.expert1, actors.expert2, actors.expert3, actors.expert4, actors.expert5, actors.expert6, actors.expert7];
/** Those of the committee who do not belong to the institute. */
export const free: readonly Actor[] = experts.filter(({ organization }) => organization !== actors.institute.organization);

/** The deeds of one methodology's life, each by who may; of each the methodology as it then stands, or the refusal. */
export const story = (w: World) => {
  const verb = (action: string, given = '', types = '') => async (actor: Actor, id: string, variables: Record<string, unknown> = {}) => {
    const answer = await w.ask(actor, `mutation ($id: ID!${types}) { it: ${action}Methodology(id: $id${given}) { id state revision round dueOn number version filedOn noticeBeganOn noticeEndsOn demonstration tally } }`,
      { variables: { id, ...variables } });
    return answer.it ?? answer;
  };
  const deeds = {
    submit: verb('submit'), accept: verb('accept'), close: verb('close'), publicise: verb('publicise'), withdraw: verb('withdraw'),
    back: verb('return', ', reason: "see the findings"'), reject: verb('reject', ', reason: "no need"'), revoke: verb('revoke', ', reason: "an error of measure"'),
    file: verb('file', ', demonstration: $demonstration', ', $demonstration: Boolean!'), supersede: verb('supersede', ', successor: $successor', ', $successor: ID!'),
    async draft(actor: Actor = actors.institute, but: object = {}, region = '370000') {
      const answer = await w.ask(actor, 'mutation ($region: String!, $input: MethodologyInput!) { it: draftMethodology(region: $region, input: $input) { id state revision applicant { id } policyOn round } }',
        { variables: { region, input: { ...input, ...but } } });
      return answer.it ?? answer;
    },
    async edit(actor: Actor, id: string, revision: number, but: object = {}) {
      const answer = await w.ask(actor, 'mutation ($id: ID!, $revision: Int!, $input: MethodologyInput!) { it: editMethodology(id: $id, revision: $revision, input: $input) { id state revision titleEn } }',
        { variables: { id, revision, input: { ...input, ...but } } });
      return answer.it ?? answer;
    },
    async speak(actor: Actor, id: string, verdict = 'carry') {
      const answer = await w.ask(actor, 'mutation ($id: ID!, $verdict: Verdict!) { it: giveOpinion(methodology: $id, verdict: $verdict, text: "sound") { id verdict round } }', { variables: { id, verdict } });
      return answer.it ?? answer;
    },
    async find(actor: Actor, id: string, weight = 'mustFix') {
      const answer = await w.ask(actor, `mutation ($id: ID!) { it: raiseFinding(subjectType: "methodology", subjectId: $id, place: "equations.E2a", weight: ${weight}, text: "which roots?") { id state raisedAs round } }`, { variables: { id } });
      return answer.it ?? answer;
    },
    async answer(actor: Actor, id: string) {
      const answer = await w.ask(actor, 'mutation ($id: ID!) { it: answerFinding(id: $id, answer: "all roots above 2 mm") { id state answer } }', { variables: { id } });
      return answer.it ?? answer;
    },
    async settle(actor: Actor, id: string) {
      const answer = await w.ask(actor, 'mutation ($id: ID!) { it: closeFinding(id: $id) { id state } }', { variables: { id } });
      return answer.it ?? answer;
    },
    async seat(...people: readonly Actor[]) {
      const entries: any[] = [];
      for (const { id } of people) {
        const answer = await w.ask(actors.department, 'mutation ($id: ID!) { it: seatCommitteeMember(region: "370000", person: $id, expertise: "forest carbon") { id since } }', { variables: { id } });
        entries.push(answer.it ?? answer);
      }
      return entries;
    },
    seatAll: () => deeds.seat(...experts),
    async underReview(but: object = {}) {
      const { id } = await deeds.draft(actors.institute, but);
      await deeds.submit(actors.institute, id);
      const accepted = await deeds.accept(actors.operator, id);
      if (accepted.refused) throw new Error(JSON.stringify(accepted));
      return id as string;
    },
    async advised(but: object = {}) {
      const id = await deeds.underReview(but);
      for (const expert of free) await deeds.speak(expert, id);
      await deeds.close(actors.operator, id);
      return id;
    },
    async filed(but: object = {}) {
      const id = await deeds.advised(but);
      const { noticeEndsOn } = await deeds.publicise(actors.department, id);
      w.now = `${new Date(Date.parse(noticeEndsOn) + 86_400_000).toISOString().slice(0, 10)}T04:00:00.000Z`;
      await deeds.file(actors.department, id, { demonstration: true });
      return id;
    },
  };
  return deeds;
};
