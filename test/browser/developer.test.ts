import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { kml } from "../project/drawn.ts";
import { square } from "../project/setting.ts";
import { act, choose, openTheatre, violations, type Theatre } from "../support/pages.ts";

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
}, 120_000);
afterAll(async () => {
  await theatre?.close();
});

const pdf = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"),
});
/** A corner of it lies on the filed project at 118.9 E, 36.5 N, of which 1 % of a degree square is shared. */
const ring = square(118.91, 36.51).coordinates[0] as [number, number][];
const step = (page: Page, name: string): Locator =>
  page.getByRole("list", { name: "登记内容" }).getByRole("button", { name });
const goTo = (page: Page, name: string): Promise<void> => step(page, name).click();
const isDone = (page: Page, name: string): Promise<void> => step(page, name).filter({ hasText: "已完成" }).waitFor();
/** What is typed is kept shortly after. */
const isKept = (page: Page): Promise<unknown> =>
  page.waitForResponse(
    (response) =>
      response.url().endsWith("/graphql") && (response.request().postData() ?? "").includes('"input"') && response.ok(),
  );

test("a developer registers a project step by step, is shown on whose ground it lies, corrects that and submits it", async () => {
  const { page, complaints } = await theatre.openAs(theatre.stage.cast.rivalForester.email);
  await page.goto(`${theatre.base}/Project/create`);
  await page.getByLabel("项目名称").fill("潍河防护林碳汇项目");
  await choose(page, "所在城市", "潍坊市");
  await choose(page, "领域", "林业");
  await page.getByLabel("既有碳汇").check();
  await page.getByRole("button", { name: "登记项目" }).click();
  await page.getByRole("heading", { level: 1, name: "潍河防护林碳汇项目" }).waitFor();
  const found: string[] = [];
  const look = async (at: string): Promise<void> => {
    found.push(...(await violations(page)).map((violation) => `${at} ${violation}`));
  };

  // Periods first, for the order is free; what was typed is there after a reload in the middle.
  await goTo(page, "计入期");
  for (const [label, day] of [
    ["活动开始日", "2021-01-01"],
    ["计入期开始", "2021-01-01"],
    ["计入期结束", "2040-12-31"],
  ] as const)
    await page.getByLabel(label).fill(day);
  await isDone(page, "计入期");
  await page.reload();
  await goTo(page, "计入期");
  expect(await page.getByLabel("计入期结束").inputValue()).toBe("2040-12-31");

  await goTo(page, "子项目");
  await choose(page, /添加子项目/, "造林碳汇方法学");
  for (const [label, value] of [
    ["碳层面积", "397.5"],
    ["期初单位面积蓄积量", "0"],
    ["期末单位面积蓄积量", "90"],
    ["生物量转换与扩展因子", "0.5"],
    ["根茎比", "0.2"],
  ] as const) {
    await page.getByLabel(label).first().fill(value);
    await page.keyboard.press("Tab");
  }
  await page.getByRole("button", { name: "查看计算过程" }).click();
  await page.getByRole("region", { name: "预计减排量的计算过程" }).getByText("33,292.215").waitFor();
  for (const { id, textZh } of afforestation.document.applicability) {
    await page.getByLabel(`${id}. ${textZh}`, { exact: true }).check();
    await page.getByLabel(`如何满足：${id}. ${textZh}`).fill("见证明文件。");
    await page.keyboard.press("Tab");
    await page
      .locator('input[data-kind="evidence"]')
      .nth(afforestation.document.applicability.findIndex((one) => one.id === id))
      .setInputFiles(pdf(`${id}.pdf`));
    await page
      .getByRole("group")
      .getByRole("link", { name: `${id}.pdf` })
      .waitFor();
  }
  await isDone(page, "子项目");
  await look("parts");

  await goTo(page, "其他机制");
  await page.getByLabel("否", { exact: true }).check();
  await isDone(page, "其他机制");
  await goTo(page, "审定机构");
  await choose(page, "审定机构", "华夏碳审定");
  await isDone(page, "审定机构");

  await goTo(page, "边界");
  await page.getByLabel("申报面积").fill("397.5");
  await page.getByLabel("权属").fill("林权证 潍 第 7 号");
  await page.locator('input[data-kind="tenure"]').setInputFiles(pdf("林权证.pdf"));
  await page.getByRole("link", { name: "林权证.pdf" }).first().waitFor();
  await page.locator('input[data-kind="boundary"]').setInputFiles({
    name: "林班.kml",
    mimeType: "application/vnd.google-earth.kml+xml",
    buffer: Buffer.from(kml([ring])),
  });
  // The picture: its own ground, that of the other, and hatched what lies on both, with its area.
  const overlap = page.getByRole("alert").filter({ hasText: "青松岭荒山造林碳汇项目" });
  await overlap.waitFor();
  expect(await overlap.innerText()).toMatch(/370000-P-2025-0001）重叠 99\.\d+ 公顷/);
  await page.getByText(/^重叠 99\.\d+ 公顷$/).waitFor();
  for (const role of ["本项目", "其他项目", "重叠部分"])
    await page.getByRole("listitem").filter({ hasText: role }).first().waitFor();
  expect(
    await page.locator('.leaflet-overlay-pane path[class*="common"]').evaluate((path) => getComputedStyle(path).fill),
  ).toContain("#hatch");
  await look("overlap");
  await page.locator("main").getByRole("button", { name: "提交", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "提交", exact: true }).click();
  await dialog.getByRole("alert").filter({ hasText: "重叠" }).waitFor();
  await dialog.getByRole("button", { name: "取消" }).click();

  // By keyboard, as text: the same square, a little farther east and north.
  await page.getByText("填写或粘贴坐标").click();
  await page.getByLabel("坐标（经度, 纬度）").fill("118.93, 36.53\n118.95, 36.53\n118.95, 北纬");
  await page.getByRole("button", { name: "采用这些坐标" }).click();
  await page.getByText("第 3 行不是“经度, 纬度”").waitFor();
  const kept = isKept(page);
  await page.getByLabel("坐标（经度, 纬度）").fill("118.93, 36.53\n118.95, 36.53\n118.95, 36.55\n118.93, 36.55");
  await page.getByRole("button", { name: "采用这些坐标" }).click();
  await kept;
  await overlap.waitFor({ state: "detached" });
  await isDone(page, "边界");

  // On a phone it is the same.
  const { page: phone } = await theatre.openAs(theatre.stage.cast.rivalForester.email, { width: 360 });
  await phone.goto(page.url());
  await goTo(phone, "边界");
  await phone.getByRole("button", { name: "绘制地块" }).waitFor();
  await phone.getByText("397.").first().waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  found.push(...(await violations(phone)).map((violation) => `phone ${violation}`));
  await phone.context().close();

  await act(page, "提交");
  await page.getByText("待受理").first().waitFor();
  await page.getByRole("img", { name: "边界" }).waitFor();
  // Whoever receives it reads each condition with its answer and evidence, and writes beside it what is wrong.
  const { page: centre, complaints: ofCentre } = await theatre.openAs(theatre.stage.cast.weifangCentre.email);
  await centre.goto(page.url());
  const [first] = afforestation.document.applicability;
  const condition = centre.getByRole("region", { name: `${first!.id} ${first!.textZh}` });
  await condition.getByText("业主答：符合").waitFor();
  await condition.getByText("见证明文件。").waitFor();
  await condition.getByRole("link", { name: `${first!.id}.pdf` }).waitFor();
  await condition.getByRole("button", { name: /提意见/ }).click();
  const raised = centre.getByRole("dialog");
  await raised.getByLabel("意见", { exact: true }).fill("未见三年前的影像。");
  await raised.getByRole("button", { name: "提意见" }).click();
  await condition.getByText("未见三年前的影像。").waitFor();
  found.push(...(await violations(centre)).map((violation) => `examined ${violation}`));
  expect(ofCentre).toEqual([]);
  await centre.context().close();
  await page.reload();
  await page
    .getByRole("region", { name: `${first!.id} ${first!.textZh}` })
    .getByText("未见三年前的影像。")
    .waitFor();

  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 240_000);
