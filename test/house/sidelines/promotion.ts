import { platform } from "../../../server/platform/context.ts";
import { pushPromotions } from "../../../server/promotion/index.ts";
import type { Member } from "../../../server/seeds/story/cast.ts";
import { verb, type Acts } from "./acts.ts";

/** What owners of projects are notified of: one ended, one taken back, one that is wanted, one that is not. */
export async function promotionSidelines(acts: Acts) {
  const { clock, store, config, does, act, because, one, cast } = acts;
  const { department, mariner, rivalForester } = cast;
  const promotionInput = {
    kind: "financingOffer",
    titleZh: "碳汇贷（演示）",
    text: "以减排量收益权质押。",
    contact: "王女士 0531-0000000",
    region: "370000",
    validFrom: "2025-10-20",
    validUntil: "2026-10-20",
    everyMonths: 3,
  };
  const post = async () =>
    (
      await does(department, "mutation ($input: PromotionInput!) { it: draftPromotion(input: $input) { id } }", {
        input: promotionInput,
      })
    ).id as string;
  const promotion = await post();
  await does(
    department,
    "mutation ($id: ID!, $input: PromotionInput!) { it: editPromotion(id: $id, revision: 1, input: $input) { id } }",
    { id: promotion, input: { ...promotionInput, everyMonths: 6 } },
  );
  const over = await post();
  for (const id of [promotion, over]) await act(department, "publishPromotion", id);
  await act(department, "endPromotion", over);
  await because(department, "withdrawPromotion", await post());
  await pushPromotions.work({ store, actor: platform, now: clock.now(), keys: config.keys });
  const mine = (party: Member) => one(party, "pushes", `filter: { promotion: { eq: "${promotion}" } }, `);
  const push = await mine(mariner);
  await act(mariner, "seePush", push);
  await does(mariner, verb("acceptPush", { contact: "String!" }), { id: push, contact: "李工 0631-0000000" });
  await does(rivalForester, verb("declinePush", { answer: "String!" }), {
    id: await mine(rivalForester),
    answer: "暂无融资需求。",
  });
  return { promotion, push };
}
