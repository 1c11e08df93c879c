import { evaluate } from "./7-evaluation.ts";
import type { Events } from "./5-events.ts";
import type { Member } from "./cast.ts";
import type { Setting } from "./setting.ts";

const draft =
  "mutation ($event: ID!) { it: draftConfirmation(event: $event, statement: { pledge: true }) { id state } }";
const commit = "mutation ($id: ID!) { it: commitConfirmation(id: $id) { id state } }";
const engage =
  "mutation ($id: ID!, $evaluator: ID!) { it: engageConfirmation(id: $id, evaluator: $evaluator) { state evaluations { id } } }";
const conclude = "mutation ($id: ID!) { it: concludeConfirmation(id: $id) { state } }";
const verify = "query ($code: String!) { it: verifyCertificate(code: $code) { number state authentic said } }";

const certify = async ({ telling }: Setting, organiser: Member, office: Member, confirmed: string) => {
  const { id } = await telling.act(
    organiser,
    "mutation ($id: ID!) { it: applyCertificate(confirmation: $id) { id } }",
    {
      id: confirmed,
    },
  );
  return (await telling.act(office, "mutation ($id: ID!) { it: issueCertificate(id: $id) { id number code state } }", {
    id,
  })) as { id: string; number: string; code: string; state: string };
};
const commitTo = async ({ telling }: Setting, organiser: Member, event: string): Promise<string> => {
  const { id } = await telling.act(organiser, draft, { event });
  return (await telling.act(organiser, commit, { id })).id;
};

/** Each event is confirmed by the route that its region opens to it, and gets its certificate. @returns the code of each Hainan certificate, by event. */
export async function confirmation(setting: Setting, events: Events): Promise<ReadonlyMap<string, string>> {
  const { telling, cast, clock } = setting;
  const { fairOrganiser, forumOrganiser, operator } = cast;
  telling.chapter("Ⅸ  Confirmation: an evaluation, commitments, certificates");
  clock.goTo("2025-08-04");
  const forFair = await evaluateFair(setting, events);
  const fair = await certify(setting, fairOrganiser, operator, forFair);
  const forum = await certify(setting, forumOrganiser, operator, await commitTo(setting, forumOrganiser, events.forum));
  telling.tell(`${fair.number} for the fair, evaluated; ${forum.number} for the forum, on its own commitment`);

  const codes = await certifyHainan(setting, events);
  await telling.refused(
    "a certificate applied for twice",
    fairOrganiser,
    "mutation ($id: ID!) { applyCertificate(confirmation: $id) { id } }",
    { id: forFair },
    "CONFLICT",
  );
  return codes;
}

/** The fair is too large for a commitment of its own: another body evaluates it. */
async function evaluateFair({ telling, cast }: Setting, events: Events): Promise<string> {
  const { evaluator, consultant, fairOrganiser } = cast;
  const forFair = await telling.act(fairOrganiser, draft, { event: events.fair });
  await telling.refused(
    "a self-commitment for an event of 620 people",
    fairOrganiser,
    commit,
    { id: forFair.id },
    "RULE_BROKEN",
  );
  await telling.refused(
    "an evaluator who has served the organiser",
    fairOrganiser,
    engage,
    { id: forFair.id, evaluator: consultant.organizationId },
    "RULE_BROKEN",
  );
  const {
    evaluations: [{ id: evaluation }],
  } = await telling.act(fairOrganiser, engage, { id: forFair.id, evaluator: evaluator.organizationId });
  await telling.refused("another body concluding", consultant, conclude, { id: forFair.id }, "NOT_FOUND");
  await telling.refused("a conclusion before the evaluation", evaluator, conclude, { id: forFair.id }, "RULE_BROKEN");
  await evaluate(evaluation, events.fair, { telling, cast });
  const concluded = await telling.act(evaluator, conclude, { id: forFair.id });
  telling.check("the fair is", concluded.state, "confirmed");
  return forFair.id as string;
}

async function certifyHainan(setting: Setting, events: Events): Promise<ReadonlyMap<string, string>> {
  const { telling, cast } = setting;
  const { hnOffice, hnGovernment, hnOrganiser } = cast;
  const codes = new Map<string, string>();
  for (const [event, organiser] of [
    [events.conference, hnGovernment],
    ...events.small.map((one) => [one, hnOrganiser] as const),
  ] as const) {
    codes.set(event, (await certify(setting, organiser, hnOffice, await commitTo(setting, organiser, event))).code);
  }
  const seen = await telling.act(null, verify, { code: codes.get(events.conference) });
  telling.check(
    "anyone verifies the conference's certificate",
    [seen.state, seen.authentic, seen.said.emissionsKilograms],
    ["valid", true, 108_549],
  );
  telling.tell(
    `twelve certificates in Hainan, ${seen.number} the conference's, by ${seen.said.issuer.nameEn ?? seen.said.issuer}`,
  );
  return codes;
}
