import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { commitmentOf } from "../../server/draw/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import type { World } from "../support/world.ts";

export const input = afforestation;
const experts = [
  actors.expert1,
  actors.expert2,
  actors.expert3,
  actors.expert4,
  actors.expert5,
  actors.expert6,
  actors.expert7,
];
/** What the public source says in these tests. */
export const value = "ab".repeat(32);
/** Those of the committee who do not belong to the institute. */
export const free: readonly Actor[] = experts.filter(
  ({ organization }) => organization !== actors.institute.organization,
);

/** The acts of one methodology's life, each by a permitted actor; each returns the resulting methodology, or the refusal. */
export const story = (w: World) => {
  let draws = 0;
  const verb =
    (action: string, given = "", types = "") =>
    async (actor: Actor, id: string, variables: Record<string, unknown> = {}) => {
      const answer = await w.ask(
        actor,
        `mutation ($id: ID!${types}) { it: ${action}Methodology(id: $id${given}) { id state revision round dueOn number version filedOn noticeBeganOn noticeEndsOn demonstration tally } }`,
        { variables: { id, ...variables } },
      );
      return answer.it ?? answer;
    };
  const deeds = {
    submit: verb("submit"),
    accept: verb("accept"),
    convene: verb("convene", ", value: $value, secret: $secret", ", $value: String!, $secret: String!"),
    close: verb("close"),
    publicise: verb("publicise"),
    withdraw: verb("withdraw"),
    back: verb("return", ', reason: "see the findings"'),
    reject: verb("reject", ', reason: "no need"'),
    revoke: verb("revoke", ', reason: "an error of measure"'),
    file: verb("file", ", demonstration: $demonstration", ", $demonstration: Boolean!"),
    supersede: verb("supersede", ", successor: $successor", ", $successor: ID!"),
    async draft(actor: Actor = actors.institute, but: object = {}, region = "370000") {
      const answer = await w.ask(
        actor,
        "mutation ($region: String!, $input: MethodologyInput!) { it: draftMethodology(region: $region, input: $input) { id state revision applicant { id } policyOn round } }",
        { variables: { region, input: { ...input, ...but } } },
      );
      return answer.it ?? answer;
    },
    async edit(actor: Actor, id: string, revision: number, but: object = {}) {
      const answer = await w.ask(
        actor,
        "mutation ($id: ID!, $revision: Int!, $input: MethodologyInput!) { it: editMethodology(id: $id, revision: $revision, input: $input) { id state revision titleEn } }",
        { variables: { id, revision, input: { ...input, ...but } } },
      );
      return answer.it ?? answer;
    },
    /** Announces the draw of a panel that speaks in a day. @returns the secret as well. */
    async announce(actor: Actor, id: string, but: object = {}) {
      const secret = `panel ${++draws}`;
      const input = {
        commitment: commitmentOf(secret, 10),
        source: "a beacon",
        sourceKind: "beacon",
        sourceDueAt: new Date(Date.parse(w.now) + 86_400_000).toISOString(),
        ...but,
      };
      const answer = await w.ask(
        actor,
        "mutation ($id: ID!, $input: PanelDrawInput!) { it: announcePanel(methodology: $id, input: $input) { id state dueOn draw { id state pool sampleSize purpose } leftOut } }",
        { variables: { id, input } },
      );
      return { secret, sourceDueAt: input.sourceDueAt, ...(answer.it ?? answer) };
    },
    /** Draws the panel of what was accepted, and convenes it when the source has spoken. */
    async drawn(id: string) {
      const { secret, sourceDueAt, ...announced } = await deeds.announce(actors.operator, id);
      if (announced.refused) return announced;
      w.now = sourceDueAt;
      return deeds.convene(actors.operator, id, { value, secret });
    },
    /** Those who may speak in the open round, in the order in which they were drawn. */
    async panel(id: string): Promise<readonly Actor[]> {
      const {
        methodology: { round, seats },
      } = await w.ask(
        actors.operator,
        `{ methodology(id: "${id}") { round seats { round position state expert { id } } } }`,
      );
      return seats
        .filter((seat: any) => seat.round === round && seat.state !== "recused")
        .toSorted((a: any, b: any) => a.position - b.position)
        .map(({ expert }: any) => experts.find((one) => one.id === expert.id)!);
    },
    async speak(
      actor: Actor,
      id: string,
      verdict = "carry",
      conditions = verdict === "carryWithConditions" ? "name the plots" : undefined,
    ) {
      const answer = await w.ask(
        actor,
        'mutation ($id: ID!, $verdict: Verdict!, $conditions: String) { it: giveOpinion(methodology: $id, verdict: $verdict, text: "sound", conditions: $conditions) { id verdict round } }',
        { variables: { id, verdict, conditions } },
      );
      return answer.it ?? answer;
    },
    async find(actor: Actor, id: string, weight = "mustFix") {
      const answer = await w.ask(
        actor,
        `mutation ($id: ID!) { it: raiseFinding(subjectType: "methodology", subjectId: $id, place: "equations.E2a", weight: ${weight}, text: "which roots?") { id state raisedAs round } }`,
        { variables: { id } },
      );
      return answer.it ?? answer;
    },
    async answer(actor: Actor, id: string) {
      const answer = await w.ask(
        actor,
        'mutation ($id: ID!) { it: answerFinding(id: $id, answer: "all roots above 2 mm") { id state answer } }',
        { variables: { id } },
      );
      return answer.it ?? answer;
    },
    async settle(actor: Actor, id: string) {
      const answer = await w.ask(actor, "mutation ($id: ID!) { it: closeFinding(id: $id) { id state } }", {
        variables: { id },
      });
      return answer.it ?? answer;
    },
    async seat(...people: readonly Actor[]) {
      const entries: any[] = [];
      for (const { id } of people) {
        const answer = await w.ask(
          actors.department,
          'mutation ($id: ID!) { it: seatCommitteeMember(region: "370000", person: $id, expertise: "forest carbon") { id since } }',
          { variables: { id } },
        );
        entries.push(answer.it ?? answer);
      }
      return entries;
    },
    seatAll: () => deeds.seat(...experts),
    async underReview(but: object = {}) {
      const { id } = await deeds.draft(actors.institute, but);
      await deeds.submit(actors.institute, id);
      await deeds.accept(actors.operator, id);
      const convened = await deeds.drawn(id);
      if (convened.refused) throw new Error(JSON.stringify(convened));
      return id as string;
    },
    async advised(but: object = {}) {
      const id = await deeds.underReview(but);
      for (const expert of await deeds.panel(id)) await deeds.speak(expert, id);
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
