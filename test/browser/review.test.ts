import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Member } from "../../server/seeds/story/cast.ts";
import { openTheatre, violations, type Theatre } from "../support/pages.ts";
import { underReview } from "./under-review.ts";

let theatre: Theatre, stage: Theatre["stage"], base: string, id: string, panel: readonly Member[];
beforeAll(async () => {
  theatre = await openTheatre();
  ({ stage, base } = theatre);
  ({ id, panel } = await underReview(stage));
}, 120_000);
afterAll(async () => {
  await theatre?.close();
});

const does = (who: Member, verb: string, more = "") =>
  stage.telling.ask(who, `mutation ($id: ID!) { it: ${verb}(id: $id${more}) { id } }`, { id });
/** The line of the document in which an equation stands, and what was found in it. */
const lineOf = (page: Page, equation: string) =>
  page.getByRole("tabpanel").getByRole("region", { name: new RegExp(`^${equation} `) });
const submit = async (page: Page, name: string) => {
  await page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
};
const open = async (page: Page) => {
  await page.goto(`${base}/Methodology/${id}`);
  await page.getByRole("heading", { level: 1, name: "退化林修复碳汇方法学" }).waitFor();
};

describe("an expert's review", () => {
  test("from the document with its formulas to a vote and the minutes, with the applicant's corrections in between", async () => {
    const [expert, ...others] = panel as [Member, ...Member[]];
    const { page, complaints } = await theatre.openAs(expert.email);

    // From the seat to the document, its formulas set in type and read out as MathML.
    await page.goto(`${base}/PanelSeat`);
    await page
      .getByRole("link", { name: /退化林修复碳汇方法学/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "退化林修复碳汇方法学" }).waitFor();
    const equation = lineOf(page, "E4");
    await equation.locator(".katex-display math").first().waitFor({ state: "attached" });
    expect(await equation.locator(".katex-display annotation").first().textContent()).toContain("C_{\\mathrm{TREE},2}");

    // The trace of the example, then of values of one's own.
    const trace = page.getByRole("region", { name: "演算" });
    await trace.getByText("1527.735").first().waitFor();
    await trace.getByLabel("演算对象").click();
    await page.getByRole("option", { name: "自填数值" }).click();
    await trace.getByLabel(/^A \(ha\)/).fill("ten");
    await trace.getByRole("button", { name: "演算" }).click();
    await trace.getByText("应为数字").waitFor();
    await trace.getByLabel(/^A \(ha\)/).fill("10, 40");
    await trace.getByRole("button", { name: "演算" }).click();
    await trace.getByText("40 ha × 24 t d.m./ha").first().waitFor();

    // What must be fixed, at an equation.
    await equation.getByRole("button", { name: /^提意见/ }).click();
    await page
      .getByRole("dialog")
      .getByLabel("意见", { exact: true })
      .fill("期初与期末的林木碳储量应说明是否含枯死木。");
    await submit(page, "提意见");
    await equation.getByRole("article").getByText("期初与期末的林木碳储量").waitFor();
    expect(await violations(page)).toEqual([]);

    // The applicant answers it, corrects the document in its form and submits it again.
    await does(stage.cast.operator, "returnMethodology", ', reason: "请答复意见。"');
    const applicant = await theatre.openAs(stage.cast.forestryInstitute.email);
    await open(applicant.page);
    await lineOf(applicant.page, "E4").getByRole("button", { name: /^答复/ }).click();
    await applicant.page.getByRole("dialog").getByLabel("答复", { exact: true }).fill("不含枯死木，已在名称中写明。");
    await submit(applicant.page, "答复");
    await lineOf(applicant.page, "E4").getByText("不含枯死木").waitFor();
    await applicant.page.goto(`${base}/Methodology/${id}/document`);
    await applicant.page.locator("#section-equations").getByRole("button", { name: /^E4/ }).click();
    await applicant.page.locator('[id="document.equations.6.nameZh"]').fill("项目碳储量变化量（不含枯死木）");
    await applicant.page.getByText("检查通过，可以保存").waitFor();
    await applicant.page.getByRole("button", { name: "保存到平台" }).click();
    await applicant.page.getByRole("heading", { level: 1, name: "退化林修复碳汇方法学" }).waitFor();
    await applicant.page.getByRole("button", { name: "提交申报" }).first().click();
    await submit(applicant.page, "提交申报");
    await does(stage.cast.operator, "acceptMethodology");

    // The difference; the finding closed by its author; an opinion with its grounds.
    await open(page);
    await page.getByRole("tab", { name: "修订对比" }).click();
    const review = page.getByRole("region", { name: "评审过程" });
    await review.locator("ins", { hasText: "（不含枯死木）" }).waitFor();
    expect(await review.locator("del").count()).toBe(1);
    await lineOf(page, "E4").getByRole("button", { name: /^关闭/ }).click();
    await submit(page, "关闭");
    await lineOf(page, "E4").getByText("已关闭").waitFor();
    await page.getByRole("button", { name: "提交评审意见" }).click();
    await page.getByRole("dialog").getByLabel("修改后通过").check();
    await page.getByRole("dialog").locator("#f-conditions").fill("监测计划写明样地数量。");
    await page.getByRole("dialog").locator("#f-text").fill("计量路径清楚。");
    await submit(page, "提交评审意见");
    await page.getByRole("button", { name: "提交评审意见" }).waitFor({ state: "detached" });
    for (const other of others)
      await stage.telling.ask(
        other,
        'mutation ($id: ID!) { giveOpinion(methodology: $id, verdict: carry, text: "同意。") { id } }',
        { id },
      );
    await does(stage.cast.operator, "closeMethodology");

    // The minutes, on the page and as files.
    await open(page);
    await page.getByRole("tab", { name: "会议纪要" }).click();
    await review.getByText("监测计划写明样地数量。").first().waitFor();
    const links = review.getByRole("link", { name: /方法学评审会议纪要/ });
    const file = await page.request.get(
      base + (await review.getByRole("link", { name: /PDF/ }).first().getAttribute("href")),
    );
    expect([(await links.count()) > 0, file.status(), (await file.body()).subarray(0, 5).toString()]).toEqual([
      true,
      200,
      "%PDF-",
    ]);
    expect([...complaints, ...applicant.complaints]).toEqual([]);
    await page.context().close();
    await applicant.page.context().close();
  }, 120_000);

  test("fits a phone", async () => {
    const { page, complaints } = await theatre.openAs(panel[1]!.email, { width: 360 });
    await open(page);
    await page.getByRole("region", { name: "演算" }).getByText("1527.735").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe("the form of a document, by the keyboard alone", () => {
  /** Goes on by Tab until what is called so has the focus. */
  const tabTo = async (page: Page, name: string, back = false): Promise<void> => {
    for (let i = 0; i < 600; i++) {
      await page.keyboard.press(back ? "Shift+Tab" : "Tab");
      if (
        await page.evaluate((called) => {
          const it = document.activeElement;
          return it?.id === called || (it?.getAttribute("aria-label") ?? it?.textContent ?? "").trim() === called;
        }, name)
      )
        return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  test("a parameter is added, what is wrong with it is said as it is written, and is gone when it is right", async () => {
    const institute = stage.cast.forestryInstitute;
    const { methodology } = await stage.telling.ask(
      institute,
      "query ($id: ID!) { methodology(id: $id) { document titleZh titleEn speciality } }",
      { id },
    );
    const { it: draft } = await stage.telling.ask(
      institute,
      'mutation ($input: MethodologyInput!) { it: draftMethodology(region: "370000", input: $input) { id } }',
      { input: { ...methodology, code: "SD-FOREST-78" } },
    );
    const { page, complaints } = await theatre.openAs(institute.email);
    await page.goto(`${base}/Methodology/${draft.id}/document`);
    const status = page.getByRole("navigation", { name: "检查结果与目录" }).getByRole("status");
    await status.getByText("检查通过，可以保存").waitFor();
    const n = methodology.document.parameters.length as number;
    await page.locator("#section-tables h2").evaluate((it) => {
      (it as HTMLElement).tabIndex = -1;
      (it as HTMLElement).focus();
    });
    await tabTo(page, "添加参数", true);
    await page.keyboard.press("Enter");
    await tabTo(page, `document.parameters.${n}.symbol`, true);
    await page.keyboard.type("DW");
    await status.getByText(/^有 \d+ 处须改正/).waitFor();
    for (const [field, text] of [
      ["nameZh", "枯死木"],
      ["nameEn", "dead wood"],
      ["unit", "furlongs"],
      ["source", "调查"],
    ] as const) {
      await tabTo(page, `document.parameters.${n}.${field}`);
      if (field === "unit") await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
    }
    await page.getByText("无法识别的单位“furlongs”").first().waitFor();
    await tabTo(page, `document.parameters.${n}.unit`, true);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("tCO2");
    await page.getByText("无法识别的单位“furlongs”").first().waitFor({ state: "detached" });
    await page.getByText("没有方程使用 DW").first().waitFor();
    await tabTo(page, "删除：DW 枯死木", true);
    await page.keyboard.press("Enter");
    await status.getByText("检查通过，可以保存").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 120_000);
});
