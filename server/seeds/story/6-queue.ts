import { issueTo, marineOf } from "./4-issuance.ts";
import type { Projects } from "./3-projects.ts";
import type { Events } from "./5-events.ts";
import type { Member } from "./cast.ts";
import type { Setting } from "./setting.ts";

interface Proposal {
  readonly id: string;
  readonly kilograms: number;
  readonly tier: number;
  readonly clause: string;
  readonly product: string;
  readonly event: { readonly id: string; readonly titleZh: string };
}
const offer = "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id } }";
const run = "mutation ($region: String!) { it: runQueue(region: $region) { id proposed kilograms passedOver } }";
const declare = "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id } }";

const unit = {
  region: "460000",
  registry: "全国碳排放权注册登记系统",
  account: "CEA-DEMO-01",
  serialPrefix: "CEA-2024-",
  firstSerial: 5_000_001,
  tonnes: 120,
  vintage: 2024,
  province: "460000",
  kind: "CEA",
  donated: true,
  cancelledOn: "2025-06-20",
  proof: "注销证明（演示）2025-117",
};
const ccer = {
  ...unit,
  registry: "全国温室气体自愿减排注册登记系统",
  account: "CCER-DEMO-01",
  serialPrefix: "CCER-46-",
  firstSerial: 70_001,
  tonnes: 30,
  vintage: 2023,
  kind: "CCER",
  donated: false,
  proof: "注销证明（演示）2025-233",
};

const proposals = async ({ telling }: Setting, who: Member, event: string): Promise<Proposal[]> =>
  (
    await telling.ask(
      who,
      "query ($id: String!) { allocations(filter: { event: { eq: $id }, state: { eq: proposed } }, take: 50) { items { id kilograms tier clause product event { id titleZh } } } }",
      { id: event },
    )
  ).allocations.items;
const settle = async ({ telling }: Setting, organiser: Member, giver: Member, { id }: Proposal) => {
  await telling.act(organiser, "mutation ($id: ID!) { it: acceptAllocation(id: $id) { state } }", { id });
  await telling.act(giver, "mutation ($id: ID!) { it: confirmAllocation(id: $id) { state } }", { id });
  const { serials } = await telling.act(
    organiser,
    "mutation ($id: ID!) { it: retireAllocation(id: $id) { serials state } }",
    { id },
  );
  return serials as string;
};
const coverage = async ({ telling }: Setting, event: string) =>
  (
    await telling.ask(
      null,
      "query ($id: ID!) { event(id: $id) { coverage { retiredKilograms uncoveredKilograms state } } }",
      { id: event },
    )
  ).event.coverage;

/** Supply meets events in each province's order of priority; one event waits for new supply. */
export async function queue(setting: Setting, library: Projects, events: Events, forestBlock: string): Promise<void> {
  const { telling, clock } = setting;
  telling.chapter("Ⅶ  Offset queue: what is offered, in each province's order, to each event by its deadline");
  clock.goTo("2025-07-01");
  await offerForest(setting, library, forestBlock);
  await declareUnits(setting);
  await serveFair(setting, events);
  await serveForumInPart(setting, events);
  await serveHainan(setting, events);
  telling.chapter("Ⅷ  New supply: the sea farm's credits are issued, and the forum is served");
  clock.goTo("2025-07-21");
  await serveForum(setting, library, events);
}

/** Listed by its owner; nothing is proposed before the department has reviewed the project. */
async function offerForest({ telling, cast }: Setting, library: Projects, forestBlock: string): Promise<void> {
  const { department, operator, forester, rivalForester } = cast;
  await telling.refused(
    "somebody else's credits offered",
    rivalForester,
    offer,
    { input: { block: forestBlock, kilograms: 1, kind: "listing", priceFen: 5000 } },
    "NOT_FOUND",
  );
  await telling.act(forester, offer, {
    input: { block: forestBlock, kilograms: 119_000, kind: "listing", priceFen: 6800 },
  });
  telling.tell("The forestry company lists 119 t at 68 yuan a tonne.");
  const idle = await telling.act(operator, run, { region: "370000" });
  telling.check(
    "before the department has reviewed the project nothing is proposed",
    [idle.proposed, idle.passedOver.map(({ reason }: { reason: string }) => reason)],
    [0, ["projectNotAdmitted"]],
  );
  await telling.refused(
    "a project admitted by its owner",
    forester,
    "mutation ($id: ID!) { admitProject(project: $id) { id } }",
    { id: library.forest },
    "FORBIDDEN",
  );
  for (const id of [library.forest, library.marine])
    await telling.act(department, "mutation ($id: ID!) { it: admitProject(project: $id) { id } }", { id });
  telling.tell("The department lets both sinks feed the queue. It disposes of nothing that is another's.");
}

/** Allowances and CCER, cancelled in their registries, with proof. */
async function declareUnits({ telling, cast }: Setting): Promise<void> {
  const { hnOperator, hnOrganiser, donor } = cast;
  for (const input of [unit, ccer]) {
    const { id } = await telling.act(donor, declare, { input });
    if (input === unit)
      await telling.refused(
        "a unit checked without its proof on file",
        hnOperator,
        "mutation ($id: ID!) { checkForeignUnit(id: $id) { id } }",
        { id },
        "RULE_BROKEN",
      );
    await telling.attach(
      donor,
      "foreignUnit",
      id,
      "proof",
      `${input.proof}.pdf`,
      Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
    );
    await telling.act(hnOperator, "mutation ($id: ID!) { it: checkForeignUnit(id: $id) { id } }", { id });
  }
  telling.tell(
    "A power company donates 120 t of allowances and offers 30 t of CCER from Hainan, both cancelled in their registries, with proof, checked.",
  );
  await telling.refused(
    "serials that were declared before",
    hnOrganiser,
    declare,
    { input: { ...unit, firstSerial: 5_000_120, tonnes: 5 } },
    "CONFLICT",
  );
}

async function serveFair(setting: Setting, events: Events): Promise<void> {
  const { telling, cast } = setting;
  const { operator, forester, fairOrganiser, forumOrganiser } = cast;
  await telling.act(operator, run, { region: "370000" });
  const [forFair, ...more] = await proposals(setting, fairOrganiser, events.fair);
  telling.check(
    "the fair is served first, whole, out of step 1",
    [forFair!.kilograms, forFair!.tier, forFair!.clause, more.length],
    [118_707, 1, "SD-E 四(一)1", 0],
  );
  await telling.refused(
    "an allocation confirmed before it is accepted",
    forester,
    "mutation ($id: ID!) { confirmAllocation(id: $id) { id } }",
    { id: forFair!.id },
    "WRONG_STATE",
  );
  await telling.refused(
    "an allocation accepted by another organiser",
    forumOrganiser,
    "mutation ($id: ID!) { acceptAllocation(id: $id) { id } }",
    { id: forFair!.id },
    "NOT_FOUND",
  );
  const serials = await settle(setting, fairOrganiser, forester, forFair!);
  telling.tell(`retired for the fair: ${serials} 注销（用于本活动）`);
  await telling.refused(
    "the same credits retired twice",
    fairOrganiser,
    "mutation ($id: ID!) { retireAllocation(id: $id) { id } }",
    { id: forFair!.id },
    "WRONG_STATE",
  );
  telling.check("the fair is", await coverage(setting, events.fair), {
    retiredKilograms: 118_707,
    uncoveredKilograms: 0,
    state: "covered",
  });
}

async function serveForumInPart(setting: Setting, events: Events): Promise<void> {
  const { telling, cast } = setting;
  const { forester, forumOrganiser } = cast;
  const [rest] = await proposals(setting, forumOrganiser, events.forum);
  telling.check("the forum gets what is left, and waits", rest!.kilograms, 293);
  await settle(setting, forumOrganiser, forester, rest!);
  telling.check("the forum is", await coverage(setting, events.forum), {
    retiredKilograms: 293,
    uncoveredKilograms: 9_246,
    state: "partial",
  });
}

async function serveHainan(setting: Setting, events: Events): Promise<void> {
  const { telling, cast } = setting;
  const { hnOperator, hnGovernment, hnOrganiser, donor } = cast;
  const hainan = await telling.act(hnOperator, run, { region: "460000" });
  telling.check(
    "Shandong's credits cannot serve Hainan: whole tonnes of allowances and CCER are proposed instead",
    hainan.kilograms,
    11 * 2_000 + 98_000 + 11_000,
  );
  for (const event of events.small)
    for (const one of await proposals(setting, hnOrganiser, event)) await settle(setting, hnOrganiser, donor, one);
  const forConference = await proposals(setting, hnGovernment, events.conference);
  telling.check(
    "the conference is served by donated allowances first, then by CCER of Hainan",
    forConference.map(({ kilograms, tier, clause }) => [kilograms, tier, clause]),
    [
      [98_000, 1, "HN 三(四)1"],
      [11_000, 3, "HN 三(四)3"],
    ],
  );
  for (const one of forConference)
    telling.tell(`cancelled for the conference: ${await settle(setting, hnGovernment, donor, one)}`);
  telling.check("the conference is", await coverage(setting, events.conference), {
    retiredKilograms: 109_000,
    uncoveredKilograms: 0,
    state: "covered",
  });
}

async function serveForum(setting: Setting, library: Projects, events: Events): Promise<void> {
  const { telling, cast } = setting;
  const { operator, mariner, forumOrganiser, hnDepartment } = cast;
  const block = await issueTo(setting, marineOf(library, mariner));
  await telling.act(mariner, offer, { input: { block, kilograms: 580_276, kind: "listing", priceFen: 7200 } });
  await telling.act(operator, run, { region: "370000" });
  const [late] = await proposals(setting, forumOrganiser, events.forum);
  telling.check("the forum gets what it lacked", late!.kilograms, 9_246);
  telling.tell(`retired for the forum: ${await settle(setting, forumOrganiser, mariner, late!)}`);
  telling.check("the forum is", await coverage(setting, events.forum), {
    retiredKilograms: 9_539,
    uncoveredKilograms: 0,
    state: "covered",
  });
  await telling.refused("the queue run by the wrong province", hnDepartment, run, { region: "370000" }, "FORBIDDEN");
}
