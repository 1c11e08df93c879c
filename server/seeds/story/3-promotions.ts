import type { Projects } from "./3-projects.ts";
import type { Setting } from "./setting.ts";

const draft = "mutation ($input: PromotionInput!) { it: draftPromotion(input: $input) { id } }";
const mine =
  "query ($promotion: String!) { it: pushes(filter: { promotion: { eq: $promotion } }) { items { id times posterContact project { id } } } }";

/** A benefit of policy and an offer of finance reach the owners of the filed projects; one of them is interested, and learns whom to call. @param push does the platform's daily round. */
export async function promotions(
  { telling, cast }: Setting,
  { forest }: Projects,
  push: () => Promise<void>,
): Promise<void> {
  const { department, operator, forester, mariner } = cast;
  telling.chapter("Ⅳ  Project library: policies and finance, announced to its owners at intervals");
  const post = async (who: typeof department, input: object): Promise<string> => {
    const {
      it: { id },
    } = await telling.ask(who, draft, {
      input: { region: "370000", validFrom: "2025-04-21", validUntil: "2026-12-31", everyMonths: 3, ...input },
    });
    await telling.ask(who, "mutation ($id: ID!) { publishPromotion(id: $id) { id } }", { id });
    return id;
  };
  await post(department, {
    kind: "policyBenefit",
    titleZh: "碳汇项目首期监测费用补助（演示）",
    titleEn: "Grant towards the first monitoring of sinks (demonstration)",
    contact: "应对气候变化处（演示）0531-0000001",
    text: "已备案的碳汇项目首次监测与核查，凭合同与核查报告申请补助。本条为演示内容，不代表任何真实政策。",
    source: "演示文件第 1 号",
  });
  const loan = await post(operator, {
    kind: "financingOffer",
    titleZh: "减排量收益权质押贷款（演示）",
    titleEn: "Loan against the income from reductions (demonstration)",
    contact: "绿色金融部（演示）0531-0000002",
    text: "已备案的林业碳汇项目可以减排量收益权作质押申请贷款。本条为演示内容，不代表任何真实产品。",
    cities: ["370700"],
    specialities: ["forest"],
  });
  await push();
  await push();
  const {
    it: {
      items: [pushed, ...others],
    },
  } = await telling.ask(forester, mine, { promotion: loan });
  telling.check(
    "projects for which the forest's owner was told of the loan, and how often",
    [pushed.project.id === forest, pushed.times, others.length],
    [true, 1, 0],
  );
  telling.check("whom to call, before they are interested", pushed.posterContact, null);
  const {
    it: { items: none },
  } = await telling.ask(mariner, mine, { promotion: loan });
  telling.check("times that the sea farm's owner was told of a loan for forests", none.length, 0);
  await telling.refused(
    "the poster answering in the owner's place",
    operator,
    'mutation ($id: ID!) { acceptPush(id: $id, contact: "x") { id } }',
    { id: pushed.id },
    "FORBIDDEN",
  );
  const { it: interested } = await telling.ask(
    forester,
    'mutation ($id: ID!) { it: acceptPush(id: $id, contact: "魏长青 0536-0000000", answer: "希望了解额度与期限。") { posterContact } }',
    { id: pushed.id },
  );
  telling.check("whom to call, once they are", interested.posterContact, "绿色金融部（演示）0531-0000002");
}
