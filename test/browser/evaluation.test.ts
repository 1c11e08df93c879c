import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Member } from "../../server/seeds/story/cast.ts";
import { evaluationTasks } from "../../shared/confirmation/evaluation.ts";
import { sidelines } from "../house/sidelines/index.ts";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre, stage: Theatre["stage"], base: string, confirmation: string;
const does = async (who: Member, document: string, variables: object = {}) =>
  (await stage.telling.ask(who, document, variables as Record<string, unknown>)).it;
beforeAll(async () => {
  theatre = await openTheatre();
  ({ stage, base } = theatre);
  // An event of many that is accounted, whose evaluation begins again.
  const { confirmation: engaged } = await sidelines(stage);
  const { fairOrganiser } = stage.cast;
  const {
    event: { id: event },
  } = await does(fairOrganiser, "query ($id: ID!) { it: confirmation(id: $id) { event { id } } }", { id: engaged });
  await does(fairOrganiser, 'mutation ($id: ID!) { it: withdrawConfirmation(id: $id, reason: "另行委托。") { id } }', {
    id: engaged,
  });
  confirmation = (
    await does(
      fairOrganiser,
      "mutation ($event: ID!) { it: draftConfirmation(event: $event, statement: { pledge: true }) { id } }",
      { event },
    )
  ).id;
}, 240_000);
afterAll(async () => {
  await theatre?.close();
});

const dialog = (page: Page) => page.getByRole("dialog");
const send = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true }).click();
const submit = async (page: Page, name: string) => {
  await send(page, name);
  await dialog(page).waitFor({ state: "detached" });
};
const choose = async (page: Page, field: string, name: string) => {
  await dialog(page).locator(`#f-${field}`).click();
  await page
    .getByRole("option", { name: new RegExp(name) })
    .first()
    .click();
};

test("a third party evaluates an event in three stages: independence and plan, the work with a recomputation line by line, report, a colleague's review and the conclusion", async () => {
  const { fairOrganiser, evaluator, evaluationReviewer, consultant } = stage.cast;
  const [organiser, body, colleague] = [
    await theatre.openAs(fairOrganiser.email),
    await theatre.openAs(evaluator.email, { width: 1440 }),
    await theatre.openAs(evaluationReviewer.email),
  ];

  // Who has served the organiser may not evaluate it.
  await organiser.page.goto(`${base}/Confirmation/${confirmation}`);
  await organiser.page.getByRole("button", { name: "委托第三方评价" }).click();
  await choose(organiser.page, "evaluator", consultant.organization);
  await send(organiser.page, "委托第三方评价");
  await dialog(organiser.page).getByText("该机构与本事项不独立").first().waitFor();
  await choose(organiser.page, "evaluator", evaluator.organization);
  await submit(organiser.page, "委托第三方评价");

  // The plan: who does it, what is asked for.
  const {
    evaluations: [{ id }],
  } = await does(evaluator, "query ($id: ID!) { it: confirmation(id: $id) { evaluations { id } } }", {
    id: confirmation,
  });
  const { page } = body;
  await page.goto(`${base}/Evaluation/${id}`);
  await page.getByRole("button", { name: "制定评价计划" }).click();
  await choose(page, "lead", evaluator.name);
  await dialog(page).locator("#f-plan").fill("文件评审两日，现场访问一日。");
  await dialog(page).locator("#f-documents").fill("电表读数、采购发票、注销凭证。");
  await submit(page, "制定评价计划");

  // Documents and site, task by task; what does not conform is a finding, which the organiser answers.
  const record = async (task: number, outcome: string, words: string) => {
    await page
      .getByRole("button", { name: /^记录结果/ })
      .nth(task)
      .click();
    await dialog(page).getByLabel(outcome, { exact: true }).check();
    await dialog(page).locator("#f-words").fill(words);
    await submit(page, "记录结果");
    await page.getByText(words).first().waitFor();
  };
  await page.getByText("0/9 已完成").waitFor();
  for (let task = 0; task < evaluationTasks.length; task++)
    await record(
      task,
      "符合",
      task === evaluationTasks.indexOf("siteVisit") ? "现场访问会场与配电室。" : `已核对第 ${task + 1} 项凭证。`,
    );
  await page.getByText("9/9 已完成").waitFor();

  // The account recalculated: another figure needs its evidence and its reason.
  const table = page.getByRole("region", { name: "按凭证复算" });
  const row = table.locator("tbody tr").first();
  const [activity, , evidence, reason] = [0, 1, 2, 3].map((n) => row.locator("input").nth(n));
  const before = await activity!.inputValue();
  await activity!.fill(String(Number(before) * 2));
  await evidence!.fill("电表照片与电费单");
  await page.getByRole("button", { name: "按凭证复算" }).click();
  await page.getByRole("alert").first().waitFor();
  await reason!.fill("填报漏计一块电表。");
  await page.getByRole("button", { name: "按凭证复算" }).click();
  await expect
    .poll(
      async () =>
        (await does(evaluator, "query ($id: ID!) { it: evaluation(id: $id) { recomputed } }", { id })).recomputed
          .length,
    )
    .toBe(1);
  expect(await violations(page)).toEqual([]);

  // What was found, answered by the organiser and closed by its author.
  await page.goto(`${base}/Confirmation/${confirmation}`);
  await page.getByRole("button", { name: "提意见：整体" }).click();
  await dialog(page).locator("#f-text").fill("请提供漏计电表的电费单。");
  await submit(page, "提意见");
  await page.getByText("请提供漏计电表的电费单。").first().waitFor();
  await organiser.page.goto(`${base}/Confirmation/${confirmation}`);
  await organiser.page
    .getByRole("button", { name: /^答复 / })
    .first()
    .click();
  await dialog(organiser.page).locator("#f-answer").fill("已补交电费单。");
  await submit(organiser.page, "答复");
  await page.reload();
  await page.getByText("已补交电费单。").first().waitFor();
  await page
    .getByRole("button", { name: /^关闭 / })
    .first()
    .click();
  await submit(page, "关闭");

  // The report; the review by somebody who was not of the team; the conclusion.
  await page.goto(`${base}/Evaluation/${id}`);
  await page.getByRole("button", { name: "提交评价报告" }).click();
  await dialog(page).locator("#f-report").fill("排放高于填报，注销量不足，未实现碳中和。");
  await submit(page, "提交评价报告");
  await colleague.page.goto(`${base}/Evaluation/${id}`);
  await colleague.page.getByRole("button", { name: "复核通过" }).click();
  await dialog(colleague.page).locator("#f-review").fill("程序完整，同意报告意见。");
  await submit(colleague.page, "复核通过");
  await page.goto(`${base}/Confirmation/${confirmation}`);
  await page.getByRole("button", { name: "出具不通过结论" }).click();
  await submit(page, "出具不通过结论");
  await organiser.page.goto(`${base}/Evaluation/${id}`);
  await organiser.page.getByText("排放高于填报，注销量不足").first().waitFor();
  expect(
    (await does(fairOrganiser, "query ($id: ID!) { it: confirmation(id: $id) { state } }", { id: confirmation })).state,
  ).toBe("notConfirmed");
  expect([...organiser.complaints, ...body.complaints, ...colleague.complaints]).toEqual([]);
  for (const one of [organiser, body, colleague]) await one.page.context().close();
}, 240_000);
