import { accounted } from "./event.ts";
import { proposedTo, run, settle } from "./offset.ts";
import type { Stage } from "./stage.ts";

const declare = "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id } }";
const check = "mutation ($id: ID!) { it: checkForeignUnit(id: $id) { state } }";
const paper = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
const unitOf = (stage: Stage, but: object = {}) => ({
  region: "370000",
  registry: "全国温室气体自愿减排注册登记系统",
  account: "CCER-DUTY-01",
  serialPrefix: "CCER-37-",
  firstSerial: 88_001,
  tonnes: 20,
  vintage: 2023,
  province: "370000",
  kind: "CCER",
  donated: true,
  cancelledOn: stage.today(),
  proof: "注销证明（演示）2025-C2",
  ...but,
});

/** Twenty tonnes of CCER, as the donor declares them without a file. @returns their id. */
export async function declared(stage: Stage, but: object = {}): Promise<string> {
  return (await stage.telling.act(stage.cast.donor, declare, { input: unitOf(stage, but) })).id;
}
/** C2: what was cancelled elsewhere counts with its proof, once, and is traceable; what is cancelled here is gone. */
export async function cancelled(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { donor, forester, mariner, operator } = cast;
  const id = await declared(stage);
  await telling.refused("checked without a file as proof", operator, check, { id }, "RULE_BROKEN", "noProofFile");
  const respelled = unitOf(stage, { registry: "CCER", serialPrefix: "CCER:37:", firstSerial: 88_010, tonnes: 1 });
  await telling.refused(
    "the same units spelled otherwise",
    forester,
    declare,
    { input: respelled },
    "CONFLICT",
    "alreadyClaimed",
  );
  await telling.attach(donor, "foreignUnit", id, "proof", "注销证明.pdf", paper);
  await telling.refused("checked by its holder", donor, check, { id }, "FORBIDDEN");
  await telling.act(operator, check, { id });
  const { state, proof, registry } = await telling.act(
    null,
    "query ($id: ID!) { it: foreignUnit(id: $id) { state proof registry } }",
    { id },
  );
  telling.check(
    "what anybody reads of it",
    [state, proof, registry],
    ["checked", "注销证明（演示）2025-C2", "全国温室气体自愿减排注册登记系统"],
  );
  const { blocks } = await telling.ask(forester, "{ blocks(filter: { account: { eq: held } }) { items { id } } }");
  const block = blocks.items[0];
  const cancel = "mutation ($id: ID!) { it: cancelBlock(id: $id, kilograms: 500) { id account } }";
  await telling.refused("another's credits cancelled", mariner, cancel, { id: block.id }, "NOT_FOUND");
  const gone = await telling.act(forester, cancel, { id: block.id });
  telling.check("what was cancelled", gone.account, "cancelled");
  const offer =
    "mutation ($id: ID!) { it: offerBlock(input: { block: $id, kilograms: 500, kind: listing, priceFen: 6000 }) { id } }";
  await telling.refused("offered after it was cancelled", forester, offer, { id: gone.id }, "WRONG_STATE");
}

/** C3: whoever is not signed in sees each retirement from its day on, and what a province retired in all. */
export async function madePublic(stage: Stage): Promise<void> {
  const { telling, cast, today } = stage;
  const { forumOrganiser, mariner, operator } = cast;
  const event = await accounted(stage, forumOrganiser, "济南青年低碳论坛第五届");
  const retired = async (): Promise<{ kilograms: number; at: string; event: string }[]> =>
    (
      await telling.act(
        null,
        "query ($event: String!) { it: transfers(filter: { event: { eq: $event }, kind: { eq: retire } }) { items { kilograms at event } } }",
        { event },
      )
    ).items;
  const figure = async () =>
    (await telling.act(null, '{ it: provinceFigures(region: "370000") { retiredKilograms } }'))
      .retiredKilograms as number;
  const before = await figure();
  telling.check("retired for the forum so far", await retired(), []);
  await telling.act(operator, run);
  for (const one of await proposedTo(stage, forumOrganiser, event)) await settle(stage, forumOrganiser, mariner, one);
  const [found] = await retired();
  telling.check("what anybody sees on the same day", [found?.kilograms, found?.at.slice(0, 10)], [1_996, today()]);
  telling.check("what the province retired in all", (await figure()) - before, 1_996);
  telling.check(
    "credits still held that anybody sees",
    (await telling.ask(null, "{ blocks(filter: { account: { eq: held } }) { items { id } } }")).blocks.items,
    [],
  );
}

/** C5a: the province's own reductions come before allowances, and who passes them over says why. */
export async function ownFirst(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { donor, operator, forumOrganiser } = cast;
  const allowances = unitOf(stage, {
    kind: "CEA",
    registry: "全国碳排放权注册登记系统",
    account: "CEA-DUTY-01",
    serialPrefix: "CEA-2024-",
    firstSerial: 9_000_001,
    vintage: 2024,
  });
  const { id } = await telling.act(donor, declare, { input: allowances });
  await telling.attach(donor, "foreignUnit", id, "proof", "注销证明.pdf", paper);
  await telling.act(operator, check, { id });
  const event = await accounted(stage, forumOrganiser, "济南青年低碳论坛第六届");
  const choose = (reason: string) => ({ event, supply: id, reason });
  const chosen =
    "mutation ($event: ID!, $supply: ID!, $reason: String!) { it: chooseSupply(event: $event, supply: $supply, kilograms: 1000, reason: $reason) { id } }";
  await telling.refused("allowances instead, without a reason", forumOrganiser, chosen, choose(" "), "INVALID_INPUT");
  await telling.act(operator, run);
  telling.check(
    "what the forum is proposed",
    (await proposedTo(stage, forumOrganiser, event)).map(({ kilograms, tier, clause }) => [kilograms, tier, clause]),
    [[1_996, 1, "SD-E 四(一)1"]],
  );
}
