import { issueTo } from "../../server/seeds/story/4-issuance.ts";
import { accounted } from "./event.ts";
import { draft, harvest, reportOf, seaFarm } from "./issuance.ts";
import { proposedTo, run, settle, verb } from "./offset.ts";
import type { Stage } from "./stage.ts";

const firstOf = (serials: string): string => serials.split("-").slice(0, 3).join("-");
const trace =
  "query ($serial: String!) { it: serialTrace(serial: $serial) { account transfers { id kind event project kilograms } } }";

/** B4: one platform takes a harvest to credits, hands them over and uses them, and the public sees the whole way. */
export async function onePlatform(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { mariner, donor, forumOrganiser, fairOrganiser, operator } = cast;
  // 40 · 0.20 · 0.3120 · 44/12 = 9.152 t.
  const block = await issueTo(stage, {
    project: await seaFarm(stage),
    owner: mariner,
    periodFrom: "2025-07-01",
    periodTo: "2025-07-31",
    report: "2025 年 7 月收获海带 40 吨（湿重）。",
    data: harvest(40),
    reported: 9_152,
    verified: 9_152,
  });
  const event = await accounted(stage, forumOrganiser, "济南青年低碳论坛第三届");
  const { id: handover } = await telling.act(
    mariner,
    "mutation ($id: ID!, $to: ID!) { it: handOverBlock(id: $id, kilograms: 2000, to: $to) { id } }",
    { id: block, to: donor.organizationId },
  );
  const accept = "mutation ($id: ID!) { it: acceptHandover(id: $id) { block { id } } }";
  await telling.refused(
    "somebody else taking what is handed over",
    fairOrganiser,
    accept,
    { id: handover },
    "NOT_FOUND",
  );
  const { block: handed } = await telling.act(donor, accept, { id: handover });
  await telling.act(
    donor,
    "mutation ($id: ID!, $event: ID!) { it: donateBlock(id: $id, kilograms: 1996, event: $event) { id } }",
    { id: handed.id, event },
  );
  await telling.act(operator, run);
  const [proposed] = await proposedTo(stage, forumOrganiser, event);
  telling.check("what the forum is proposed", proposed?.kilograms, 1_996);
  await telling.refused("used by another organiser", fairOrganiser, verb("retire"), { id: proposed!.id }, "NOT_FOUND");
  const serials = await settle(stage, forumOrganiser, donor, proposed!);
  await telling.refused("used twice", forumOrganiser, verb("retire"), { id: proposed!.id }, "WRONG_STATE");
  const found = await telling.act(null, trace, { serial: firstOf(serials) });
  telling.check(
    "what anybody sees of a kilogram of it",
    [found.account, found.transfers[0].kind, found.transfers.at(-1).kind, found.transfers.at(-1).event],
    ["retired", "issue", "retire", event],
  );
}

/** B5: offices look through what is done in their province, and stop it where they must; anybody checks the log. */
export async function supervised(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { department, hnDepartment, mariner, operator } = cast;
  const project = await seaFarm(stage);
  const suspend = 'mutation ($id: ID!) { it: suspendProject(id: $id, reason: "核查海域使用权") { state } }';
  await telling.refused("suspended by the operator", operator, suspend, { id: project }, "FORBIDDEN");
  await telling.act(department, suspend, { id: project });
  const input = await reportOf(stage, "2025-09-01", "2025-09-30", harvest(10));
  await telling.refused("credits of a suspended project", mariner, draft, { input }, "RULE_BROKEN", "notFiled");
  const journal =
    '{ it: journal(region: "370000", type: "project", action: "suspend") { items { record clause person } } }';
  const [seen] = (await telling.act(department, journal)).items;
  telling.check("in the journal of the province", [seen?.record, seen?.person], [project, department.name]);
  await telling.refused("the journal, for an owner", mariner, journal, {}, "FORBIDDEN");
  telling.check("the journal, for another province", (await telling.act(hnDepartment, journal)).items, []);
  await telling.act(department, "mutation ($id: ID!) { it: resumeProject(id: $id) { state } }", { id: project });
}

const openOffers = "{ it: offers(filter: { state: { eq: open } }) { items { id } } }";
const choose =
  'mutation ($event: ID!, $supply: ID!) { it: chooseSupply(event: $event, supply: $supply, kilograms: 1000, reason: "与该海洋牧场已有约定") { id } }';
const commitment =
  "mutation ($event: ID!) { it: draftConfirmation(event: $event, statement: { pledge: true }) { id } }";
const commit = "mutation ($id: ID!) { it: commitConfirmation(id: $id) { id state } }";
const apply = "mutation ($id: ID!) { it: applyCertificate(confirmation: $id) { id } }";
const issue = "mutation ($id: ID!) { it: issueCertificate(id: $id) { code } }";

/** C1: from an account to a certificate that anybody verifies, with no step elsewhere and none left out. */
export async function oneStop(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { forumOrganiser, mariner, operator } = cast;
  const event = await accounted(stage, forumOrganiser, "济南青年低碳论坛第四届");
  const { id } = await telling.act(forumOrganiser, commitment, { event });
  const { items: offers } = await telling.act(forumOrganiser, openOffers);
  await telling.act(forumOrganiser, choose, { event, supply: offers[0].id });
  const [part] = await proposedTo(stage, forumOrganiser, event);
  await settle(stage, forumOrganiser, mariner, part!);
  await telling.refused(
    "confirmed when half of it is offset",
    forumOrganiser,
    commit,
    { id },
    "RULE_BROKEN",
    "notNeutral",
  );
  await telling.refused("a certificate before it is confirmed", forumOrganiser, apply, { id }, "WRONG_STATE");
  await telling.act(operator, run);
  const [rest] = (await proposedTo(stage, forumOrganiser, event)).filter(({ id: one }) => one !== part!.id);
  await settle(stage, forumOrganiser, mariner, rest!);
  await telling.act(forumOrganiser, commit, { id });
  const { id: certificate } = await telling.act(forumOrganiser, apply, { id });
  await telling.refused("issued by its organiser", forumOrganiser, issue, { id: certificate }, "FORBIDDEN");
  const { code } = await telling.act(operator, issue, { id: certificate });
  const { state, authentic, said } = await telling.act(
    null,
    "query ($code: String!) { it: verifyCertificate(code: $code) { state authentic said } }",
    { code },
  );
  telling.check("what anybody verifies of it", [state, authentic, said.emissionsKilograms], ["valid", true, 1_996]);
  const published = await telling.act(
    null,
    "query ($event: ID!) { it: publishedEvent(event: $event) { publication } }",
    {
      event,
    },
  );
  telling.check(
    "what is published of it",
    published.map(({ publication }: { publication: string }) => publication),
    ["result"],
  );
}
