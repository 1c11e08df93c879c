import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluate } from "../../server/seeds/story/7-evaluation.ts";
import type { Member } from "../../server/seeds/story/cast.ts";
import { codeOnPdf, textOfPdf } from "../support/paper.ts";
import { act, choose, openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
}, 120_000);
afterAll(async () => {
  await theatre?.close();
});

const does = async (who: Member, document: string, variables: object) =>
  (await theatre.stage.telling.ask(who, document, variables as Record<string, unknown>)).it;
const verb = (name: string, answer = "id") => `mutation ($id: ID!) { it: ${name}(id: $id) { ${answer} } }`;
const idOf = (page: Page): string => page.url().split("/").at(-1)!;
const main = (page: Page) => page.locator("main");

/** The questions of an event that every region asks. */
async function describeEvent(
  page: Page,
  {
    title,
    kind,
    host,
    level,
    city,
    place,
    days,
    people,
  }: Record<"title" | "kind" | "host" | "level" | "city" | "place" | "people", string> & {
    days: readonly [string, string];
  },
): Promise<void> {
  await page.goto(`${theatre.base}/Event/create`);
  await page.getByLabel("活动名称").fill(title);
  await choose(page, "活动类型", kind);
  await page.getByLabel(host, { exact: true }).check();
  await page.getByLabel(level, { exact: true }).check();
  await choose(page, /^城市/, city);
  await page.getByLabel("地点").fill(place);
  await page.getByLabel("开始日").fill(days[0]);
  await page.getByLabel("结束日").fill(days[1]);
  await page.getByLabel(/^规模/).fill(people);
  await page.getByLabel(/^减排措施/).fill("公共交通接驳、无纸化会议、光盘行动。");
  await page.getByLabel(/^抵消方式/).fill("通过抵消队列获得减排量并注销。");
}

test("an organiser in Shandong with 620 participants goes from registration to a certificate that a phone reads", async () => {
  const { stage } = theatre;
  const { fairOrganiser, operator, mariner, evaluator } = stage.cast;
  const sheet = (nights: string) =>
    Buffer.from(
      [
        "阶段,排放类型,排放源,活动数据,单位,因子代码,换算系数,数据质量",
        '举办阶段,净购入电力、热力,会议中心用电,"11,850",kWh,elec-cn-37-2023,,实测',
        `举办阶段,住宿餐饮,代表住宿,${nights},night,acc-hotel-night,,实测`,
        "举办阶段,交通,北京代表高铁往返,380,person,trv-hsr,单程公里 = 551.6 km; 往返 = 2,估算",
      ].join("\n"),
    );

  stage.clock.goTo("2025-10-13");
  let { page, complaints } = await theatre.openAs(fairOrganiser.email);
  await describeEvent(page, {
    title: "青岛海洋低碳发展大会",
    kind: "会议",
    host: "社会团体",
    level: "国家级",
    city: "青岛市",
    place: "青岛国际会议中心",
    days: ["2025-10-27", "2025-10-28"],
    people: "620",
  });
  // While it is being written: what the rules make of it, and why.
  await page.getByText("规模 620 ≥ 500").waitFor();
  await page.getByRole("button", { name: "登记活动" }).click();
  await page.getByRole("heading", { level: 1, name: "青岛海洋低碳发展大会" }).waitFor();
  const event = idOf(page);

  // What is expected, by what an organiser knows.
  await page.getByRole("button", { name: "问答填写" }).click();
  const asked = page.getByRole("dialog");
  await asked.getByRole("button", { name: "添加一批来宾" }).click();
  await choose(asked, "出发地", "北京市");
  await choose(asked, "目的地", "青岛市");
  await asked.getByLabel("人数").fill("400");
  await asked.getByText("国内高铁差旅").click();
  await asked.getByText("大圆距离 548.0 公里").waitFor();
  await asked.getByLabel("用电量", { exact: true }).fill("12000");
  await asked.getByText("2023年山东电力平均二氧化碳排放因子").click();
  await asked.getByLabel("住宿晚数").fill("640");
  await asked.getByText("国内住宿差旅").click();
  await asked.getByRole("button", { name: "预览 3 项" }).click();
  await asked.getByText("3 行无误").waitFor();
  expect(await violations(page)).toEqual([]);
  await asked.getByRole("button", { name: "全部录入" }).click();
  await asked.waitFor({ state: "detached" });
  // 12,000 · 0.6191 + 640 · 66.52 + 400 · 548.0 · 2 · 0.0204 = 58,945.36 kg, up to 58,946.
  await main(page).getByText("58.946").first().waitFor();
  expect(await act(page, "提交实施计划")).toContain("预估排放清单：3 项");
  await page.context().close();

  // What came of it, by a sheet: a row that is none is named, and nothing is entered before all are right.
  stage.clock.goTo("2025-10-30");
  ({ page, complaints } = await theatre.openAs(fairOrganiser.email));
  await page.goto(`${theatre.base}/Event/${event}`);
  await page.getByRole("tab", { name: "实际" }).click();
  await page.getByRole("button", { name: "表格导入" }).click();
  const bring = (nights: string) =>
    page
      .getByRole("dialog")
      .locator("input[type=file]")
      .setInputFiles({ name: "实际清单.csv", mimeType: "text/csv", buffer: sheet(nights) });
  await bring("六百一十");
  await page.getByText("“六百一十”不是数字（位置：活动数据）").waitFor();
  expect(await page.getByRole("button", { name: "全部录入" }).isDisabled()).toBe(true);
  await bring("610");
  // 11,850 · 0.6191 + 610 · 66.52 + 380 · 551.6 · 2 · 0.0204 = 56,465.541 kg, up to 56,466.
  await page.getByText("3 行无误，合计 56.466").waitFor();
  await page.getByRole("button", { name: "全部录入" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await act(page, "完成排放核算");
  await main(page).getByText("待抵消").first().waitFor();

  // The queue serves it; the organiser takes what is proposed, and retires it.
  await does(operator, 'mutation { it: runQueue(region: "370000") { id } }', {});
  await page.goto(`${theatre.base}/`);
  await page
    .getByRole("link", { name: /青岛海洋低碳发展大会.*接受/s })
    .first()
    .click();
  await act(page, "接受");
  await does(mariner, verb("confirmAllocation"), { id: idOf(page) });
  await page.reload();
  expect(await act(page, "为本活动注销")).toContain("不可恢复");
  await main(page)
    .getByText(/370000-PHCER-\d{13}-\d{13}/)
    .first()
    .waitFor();

  // Of 620 people no commitment is offered: an evaluator confirms it.
  await page.goto(`${theatre.base}/Event/${event}`);
  await act(page, "确认碳中和", (dialog) => dialog.getByRole("checkbox").check());
  await page.waitForURL(/Confirmation/);
  await page.getByRole("button", { name: "委托第三方评价" }).waitFor();
  expect(await page.getByRole("button", { name: "自我承诺确认" }).count()).toBe(0);
  await act(page, "委托第三方评价", (dialog) => choose(dialog, "评价机构", "齐鲁绿色评价中心"));
  const confirmation = idOf(page);
  const { evaluations } = await does(
    evaluator,
    "query ($id: ID!) { it: confirmation(id: $id) { evaluations { id } } }",
    { id: confirmation },
  );
  await evaluate(evaluations[0].id, event, stage);
  await does(evaluator, verb("concludeConfirmation"), { id: confirmation });
  await page.reload();
  await act(page, "申请证明书");
  await page.waitForURL(/Certificate/);
  const { number } = await does(operator, verb("issueCertificate", "number"), { id: idOf(page) });
  await page.reload();
  await page.getByText(number).first().waitFor();
  expect(await violations(page)).toEqual([]);

  // The certificate's PDF, and what a phone makes of its code.
  const href = await page.locator('a[href^="/papers/"][href$=".pdf"]').first().getAttribute("href");
  const pdf = await (await page.request.get(theatre.base + href)).body();
  expect(await textOfPdf(pdf)).toContain("青岛海洋低碳发展大会");
  const read = new URL((await codeOnPdf(pdf))!);
  const phone = await theatre.openPage({ width: 360 });
  await phone.page.goto(theatre.base + read.pathname);
  await phone.page.getByText(number).first().waitFor();
  const said = await phone.page.locator("body").innerText();
  for (const words of ["青岛海洋低碳发展大会", "潍坊会展集团", "56.466", "有效"]) expect(said).toContain(words);
  expect(await violations(phone.page)).toEqual([]);
  // The result is put before the public, at an address that stays, with its period.
  await phone.page.goto(`${theatre.base}/public/events/${event}`);
  await phone.page
    .getByText(/公示至|公示期/)
    .first()
    .waitFor();
  expect([...complaints, ...phone.complaints]).toEqual([]);
}, 120_000);

test("an organiser in Sichuan files 附表1, accounts, and is confirmed by the platform on what its evidence shows", async () => {
  const { stage } = theatre;
  const { scOrganiser, scBureau, scOperator, scDonor } = stage.cast;
  const pdf = { mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n") };
  const addNights = async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: "问答填写" }).click();
    const asked = page.getByRole("dialog");
    await asked.getByLabel("住宿晚数").fill("300");
    await asked.getByText("国内住宿差旅").click();
    await asked.getByRole("button", { name: "预览 1 项" }).click();
    await asked.getByRole("button", { name: "全部录入" }).click();
    await asked.waitFor({ state: "detached" });
    // 300 · 66.52 = 19,956 kg.
    await main(page).getByText("19.956").first().waitFor();
  };
  const hand = async (page: Page, name: string): Promise<void> => {
    await main(page)
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name, ...pdf });
    await main(page).getByRole("link", { name }).waitFor();
  };

  stage.clock.goTo("2025-11-03");
  let { page, complaints } = await theatre.openAs(scOrganiser.email);
  await describeEvent(page, {
    title: "成都世界大学生论坛",
    kind: "论坛",
    host: "政府",
    level: "国际",
    city: "成都市",
    place: "天府国际会议中心",
    days: ["2025-11-10", "2025-11-10"],
    people: "900",
  });
  await page.getByLabel("申办文件承诺碳中和").check();
  await page.getByLabel("平台确认").check();
  await page.getByLabel("平台核算").check();
  await page.getByLabel(/^计划实现碳中和日期/).fill("2026-04-30");
  await page.getByLabel(/^活动内容/).fill("开幕式与分论坛");
  await page.getByLabel(/^碳中和责任部门/).fill("会务部");
  await page.getByLabel(/^联系人/).fill("罗晓川 028-00000000");
  await page.getByText("属于本省实施范围").waitFor();
  await page.getByRole("button", { name: "登记活动" }).click();
  await page.getByRole("heading", { level: 1, name: "成都世界大学生论坛" }).waitFor();
  const event = idOf(page);
  await addNights(page);
  await act(page, "提交实施计划");
  await act(page, "报送登记表");
  await page.waitForURL(/Registration/);
  await main(page).getByText("登记表内容（附表1）").waitFor();
  const form = await main(page).innerText();
  for (const words of ["会务部", "19.956", "平台确认", "2026年4月30日"]) expect(form).toContain(words);
  expect(await violations(page)).toEqual([]);
  await hand(page, "盖章登记表.pdf");
  const { late } = await does(scBureau, verb("acknowledgeRegistration", "late"), { id: idOf(page) });
  expect(late).toBe(false);
  await page.context().close();

  stage.clock.goTo("2025-11-12");
  ({ page, complaints } = await theatre.openAs(scOrganiser.email));
  await page.goto(`${theatre.base}/Event/${event}`);
  await page.getByRole("tab", { name: "实际" }).click();
  await addNights(page);
  await act(page, "完成排放核算");
  await main(page).getByText("待抵消").first().waitFor();

  const { id: ccer } = await does(
    scDonor,
    "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id } }",
    {
      input: {
        region: "510000",
        registry: "全国温室气体自愿减排注册登记系统",
        account: "CCER-DEMO-51",
        serialPrefix: "CCER-51-",
        firstSerial: 1001,
        tonnes: 20,
        vintage: 2023,
        province: "510000",
        kind: "CCER",
        donated: true,
        cancelledOn: "2025-11-11",
        proof: "注销证明（演示）2025-511",
      },
    },
  );
  await stage.telling.attach(scDonor, "foreignUnit", ccer, "proof", "注销证明.pdf", pdf.buffer);
  await does(scOperator, verb("checkForeignUnit"), { id: ccer });
  await does(scOperator, 'mutation { it: runQueue(region: "510000") { id } }', {});
  await page.goto(`${theatre.base}/`);
  await page
    .getByRole("link", { name: /成都世界大学生论坛.*接受/s })
    .first()
    .click();
  await act(page, "接受");
  await does(scDonor, verb("confirmAllocation"), { id: idOf(page) });
  await page.reload();
  await act(page, "为本活动注销");

  await page.goto(`${theatre.base}/Event/${event}`);
  await hand(page, "住宿清单.pdf");
  await act(page, "确认碳中和", (dialog) => dialog.getByRole("checkbox").check());
  await page.waitForURL(/Confirmation/);
  await act(page, "申请平台确认");
  await page.getByText("平台核对").waitFor();
  expect(await main(page).innerText()).not.toContain("未通过");
  const { state, route } = await does(scOperator, verb("approveConfirmation", "state route"), { id: idOf(page) });
  expect([state, route]).toEqual(["confirmed", "platform"]);
  // What the public reads of it, on a phone, and no contact in it.
  const phone = await theatre.openPage({ width: 360 });
  await phone.page.goto(`${theatre.base}/public/events/${event}`);
  await phone.page.getByText("成都世界大学生论坛").first().waitFor();
  expect(await phone.page.locator("body").innerText()).not.toContain("028-");
  expect(await violations(phone.page)).toEqual([]);
  expect([...complaints, ...phone.complaints]).toEqual([]);
}, 120_000);
