import { issueTo } from "../../server/seeds/story/4-issuance.ts";
import { harvest, seaFarm } from "./issuance.ts";
import type { Stage } from "./stage.ts";

/** C6: whoever gathers what others made is found by the platform itself, and answers before the department. */
export async function watched(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { mariner, rivalForester, department, operator, donor } = cast;
  // 10,000 · 0.20 · 0.3120 · 44/12 = 2,288 t.
  const block = await issueTo(stage, {
    project: await seaFarm(stage),
    owner: mariner,
    periodFrom: "2025-08-01",
    periodTo: "2025-08-31",
    report: "2025 年 8 月收获海带 10,000 吨（湿重）。",
    data: harvest(10_000),
    reported: 2_288_000,
    verified: 2_288_000,
  });
  const cases = async (): Promise<{ id: string; state: string }[]> =>
    (
      await telling.act(
        department,
        "query ($party: String!) { it: cases(filter: { kind: { eq: hoarding }, party: { eq: $party } }) { items { id state } } }",
        { party: rivalForester.organizationId },
      )
    ).items;
  const { id: handover } = await telling.act(
    mariner,
    "mutation ($id: ID!, $to: ID!) { it: handOverBlock(id: $id, kilograms: 1500000, to: $to) { id } }",
    { id: block, to: rivalForester.organizationId },
  );
  await telling.act(rivalForester, "mutation ($id: ID!) { it: acceptHandover(id: $id) { id } }", { id: handover });
  telling.check("found by the watch", await stage.until(async () => (await cases()).length === 1), true);
  const { id } = (await cases())[0]!;
  const answer = 'mutation ($id: ID!) { it: answerCase(id: $id, answer: "拟用于本集团年会的碳中和。") { state } }';
  const decide =
    'mutation ($id: ID!) { it: decideCase(id: $id, decision: upheld, reasons: "持有超过同类减排量的两成，未说明用途。") { state decision } }';
  await telling.refused("answered by somebody else", donor, answer, { id }, "NOT_FOUND");
  await telling.act(rivalForester, answer, { id });
  await telling.refused("decided by the operator", operator, decide, { id }, "FORBIDDEN");
  telling.check("decided", await telling.act(department, decide, { id }), { state: "decided", decision: "upheld" });
  const { offers } = await telling.ask(donor, "{ offers(filter: { kind: { eq: listing } }) { items { id } } }");
  await telling.refused(
    "bought from its holder where trade is closed",
    donor,
    "mutation ($offer: ID!) { it: orderTrade(offer: $offer, kilograms: 1000) { id } }",
    { offer: offers.items[0]?.id ?? "none" },
    "RULE_BROKEN",
    "tradingClosed",
  );
}
