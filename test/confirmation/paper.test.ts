import { unzipSync, strFromU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Confirmation, Evaluation } from "../../server/confirmation/index.ts";
import { Event, InventoryLine } from "../../server/event/index.ts";
import { Finding } from "../../server/finding/index.ts";
import { sheetOf } from "../../server/paper/file.ts";
import { Paper } from "../../server/paper/index.ts";
import { pdfOf, wordOf, workbookOf } from "../../server/platform/paper/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { Membership } from "../../server/identity/index.ts";
import { actors } from "../support/actors.ts";
import { textOfPdf, textOfWord, tight } from "../support/paper.ts";
import { dialects, world, type World } from "../support/world.ts";
import { accounted, certified, deeds, shandong } from "./story.ts";

const { organiser, rivalOrganiser, evaluator, department, forester, anyone } = actors;
const sichuan = "510000";
const scBureau: Actor = {
  id: "p-department",
  organization: "o-department",
  parties: [{ kind: "department", region: sichuan }],
};
const line = (
  event: string,
  phase: "planned" | "actual",
  but: Partial<InventoryLine> = {},
): Partial<InventoryLine> => ({
  id: `line-${event}-${phase}-${but.source ?? ""}`,
  event,
  phase,
  stage: "event",
  category: "ENERGY_PURCHASED",
  source: "场馆用电",
  activity: "1234.5",
  unit: "kWh",
  multipliers: [],
  factorValue: "0.5366",
  factorUnit: "kgCO2e/kWh",
  factorSource: "公告2024年第33号",
  verified: true,
  quality: "measured",
  bearer: "organiser",
  kilogramsExact: "662.432700",
  byGas: {},
  steps: [],
  addedAt: "2025-09-01T00:00:00.000Z",
  ...but,
});

describe.each(dialects)("papers of events on %s", (dialect) => {
  let w: World, it: ReturnType<typeof deeds>, event: string, evaluated: string, confirmation: string;
  beforeAll(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    it = deeds(w);
    event = await accounted(w, {
      participants: 300,
      plannedKilograms: 360_000,
      plannedOn: "2025-08-01",
      contact: "李女士 13800000000",
    });
    await w.given(
      InventoryLine,
      line(event, "planned"),
      line(event, "actual"),
      line(event, "actual", {
        source: "嘉宾航班",
        category: "TRANSPORT",
        bearer: "participants",
        verified: false,
        quality: "estimated",
      }),
    );
    await certified(w, evaluator, "evaluation", shandong);
    evaluated = await accounted(w, { participants: 800, plannedKilograms: 360_000, plannedOn: "2025-08-01" });
    await w.given(InventoryLine, line(evaluated, "actual"));
  });
  afterAll(() => w.close());

  const make = async (who: Actor, of: string, template: string) => {
    const answer = await w.ask(
      who,
      `mutation { it: issueEventPaper(event: "${of}", template: ${template}) { id number template titleZh issuedOn values contentHash open issuer { id } recipient { id } } }`,
    );
    return answer.it ?? answer;
  };
  /** The same in both files. */
  const textOf = async (paper: Paper): Promise<string> => {
    const sheet = sheetOf(paper);
    const [word, pdf] = [textOfWord(await wordOf(sheet)), await textOfPdf(await pdfOf(sheet))];
    for (const [key, value] of Object.entries(paper.values))
      if (typeof value === "string" && !["number", "issuedOn", "issuer", "recipient"].includes(key))
        for (const text of [word, pdf]) expect(text).toContain(tight(value));
    return word;
  };

  test("the plan says boundary, estimate by source, measures and offset method; its contact stays hidden from readers", async () => {
    for (const who of [rivalOrganiser, department, anyone])
      expect(await make(who, event, "eventPlan")).toMatchObject({ refused: "FORBIDDEN" });
    const plan = await make(organiser, event, "eventPlan");
    expect(plan).toMatchObject({
      open: false,
      issuer: { id: "o-organiser" },
      values: {
        planned: "360.000",
        boundary: "筹备阶段、举办阶段、收尾阶段",
        sources: [{ source: "场馆用电", tonnes: "0.662" }],
      },
    });
    const text = await textOf(plan);
    expect(text).toContain("＿＿＿＿");
    expect(text).not.toContain("13800000000");
  });

  test("a plan that lacks what it must say is not made, nor one beyond 20", async () => {
    const bare = await accounted(w, { retired: 0, measures: null, plannedKilograms: 1, plannedOn: "2025-08-01" });
    expect(await make(organiser, bare, "eventPlan")).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "paperIncomplete",
      missing: expect.stringContaining("减排措施"),
    });
    await w.given(
      Paper,
      ...Array.from({ length: 20 }, (_, i) => ({
        id: `plan-${i}`,
        number: `plan-${i}`,
        template: "eventPlan",
        titleZh: "计划",
        titleEn: "Plan",
        subjectType: "event",
        subjectId: bare,
        region: shandong,
        policyOn: "2025-06-01",
        issuer: "o-organiser",
        open: false,
        issuedOn: "2026-01-15",
        values: {},
        contentHash: "0".repeat(64),
      })),
    );
    expect(await make(organiser, bare, "eventPlan")).toMatchObject({
      refused: "LIMITED",
      reason: "tooManyPapers",
      most: 20,
    });
  });

  test("commitment and disclosure come once it is confirmed, with serials, and are open", async () => {
    expect(await make(organiser, event, "eventDisclosure")).toMatchObject({
      refused: "WRONG_STATE",
      reason: "notConfirmedYet",
    });
    const { id } = await it.draft(organiser, event);
    await it.commit(organiser, id);
    const letter = await make(organiser, event, "eventCommitment");
    expect(letter).toMatchObject({
      open: true,
      values: { emissions: "351.478", offset: "351.478", mode: "自我承诺", completedOn: "2025年12月1日" },
    });
    expect(letter.values.sources).toHaveLength(2);
    expect(await textOf(letter)).toContain("370000-PHCER-");
    const sheet = await make(organiser, event, "eventDisclosure");
    expect(await textOf(sheet)).not.toContain("13800000000");
    expect((await w.ask(anyone, `{ paper(id: "${sheet.id}") { id } }`)).paper.id).toBe(sheet.id);
    expect(await make(organiser, event, "eventEvaluation")).toMatchObject({
      refused: "WRONG_STATE",
      reason: "notEngaged",
    });
  });

  test("the evaluation report has twelve parts, is its evaluator's, and concludes only when concluded", async () => {
    confirmation = (await it.draft(organiser, evaluated)).id;
    await it.engage(organiser, confirmation, { evaluator: "o-evaluator" });
    await w.given(Finding, {
      id: "f1",
      subjectType: "confirmation",
      subjectId: confirmation,
      place: "boundary",
      weight: "mustFix",
      text: "边界遗漏布展运输",
      raisedAs: "evaluator",
      author: "p-evaluator",
      applicant: "o-organiser",
      round: 1,
      region: shandong,
      policyOn: "2025-06-01",
      raisedAt: w.now,
      answer: "已补充",
      answeredAt: w.now,
      state: "closed",
    });
    for (const who of [organiser, forester, department])
      expect(await make(who, evaluated, "eventEvaluation")).toMatchObject({ refused: "FORBIDDEN" });
    const draft = await make(evaluator, evaluated, "eventEvaluation");
    expect(draft).toMatchObject({ recipient: { id: "o-organiser" }, values: { conclusion: null, recomputed: null } });
    const em = w.store.em();
    await em.nativeUpdate(
      Evaluation,
      { confirmation },
      {
        report: "资料完整，核算方法恰当。",
        recomputedKilograms: 351_400,
        recomputed: [
          {
            line: "x",
            source: "嘉宾航班",
            activity: "1",
            unit: "pkm",
            factorValue: "1",
            factorUnit: "kgCO2e/pkm",
            accountedExact: "1",
            kilogramsExact: "1",
            differenceExact: "0",
            evidence: "行程单",
            reason: "里程取值不同",
          },
        ] as never,
      },
    );
    await em.nativeUpdate(Confirmation, { id: confirmation }, { state: "confirmed", completedOn: "2025-12-01" });
    const report = await make(evaluator, evaluated, "eventEvaluation");
    expect(report.values).toMatchObject({
      recomputed: "351.400",
      difference: "-0.078",
      explanation: "嘉宾航班：里程取值不同",
      timely: "于2025年12月1日完成，未超过时限",
      findings: [{ text: "边界遗漏布展运输", answer: "已补充", state: "已关闭" }],
    });
    const text = await textOf(report);
    for (const part of ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"])
      expect(text).toContain(`${part}、`);
    expect(text).toContain("实现碳中和");
    expect(await make(organiser, evaluated, "eventCommitment")).toMatchObject({
      refused: "WRONG_STATE",
      reason: "notCommitted",
    });
  });

  test("Sichuan's form has each cell of 附表1, empty where nothing is registered, and is not for other provinces", async () => {
    expect(await make(organiser, event, "sichuanRegistration")).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "paperElsewhere",
      clause: "SC 附表1",
    });
    await w.given(Event, {
      id: "sc",
      number: "E-SC",
      titleZh: "西部国际论坛",
      region: sichuan,
      city: "510100",
      policyOn: "2025-06-01",
      organiser: "o-organiser",
      kind: "forum",
      hostKind: "association",
      level: "international",
      beginsOn: "2026-03-20",
      endsOn: "2026-03-21",
      place: "成都",
      participants: 900,
      boundary: ["event", "closing"],
      measures: "无纸化",
      offsetMethod: "国家核证自愿减排量",
      plannedKilograms: 420_000,
      contact: "王先生",
      content: "开幕式、三个分论坛",
      neutralBy: "2026-09-01",
      accountingWay: "own",
      intendedRoute: "platform",
      state: "planned",
    });
    await w.given(InventoryLine, line("sc", "planned"));
    const form = await make(organiser, "sc", "sichuanRegistration");
    const text = await textOf(form);
    for (const label of [
      "附表1",
      "四川省大型活动碳中和登记表",
      "活动名称",
      "组织者（盖公章）",
      "活动时间",
      "活动地点",
      "活动类型",
      "活动规模",
      "活动内容",
      "温室气体排放核算边界范围",
      "预估温室气体排放量（吨CO2e）",
      "核算方式",
      "减排措施",
      "碳中和类型",
      "抵消方式",
      "预计温室气体抵消量（吨CO2e）",
      "实现碳中和日期",
      "碳中和责任部门及联系方式",
      "责任部门：",
      "联系人：",
      "联系方式：",
      "碳中和确认方式",
      "附：国际性和全国性大型活动碳中和计划或实施方案",
      "盖章处",
    ])
      expect(text, label).toContain(label);
    for (const choice of [
      "□筹备阶段",
      "■举办阶段",
      "■收尾阶段",
      "■自行核算",
      "□创新服务平台核算",
      "□委托独立机构核算",
      "■组织者集中碳中和",
      "□参与者自愿碳抵消",
      "□前两者均有",
      "□国家碳排放配额",
      "□国家核证自愿减排量",
      "□区域核证碳减排量",
      "□碳中和林等碳汇项目",
      "□其他",
      "□自我承诺",
      "■创新服务平台",
      "□委托独立机构（名称：＿＿＿＿）",
      "开幕式、三个分论坛",
      "2026年9月1日",
      "责任部门：＿＿＿＿",
    ])
      expect(text, choice).toContain(choice);
    expect(form.values).toMatchObject({
      kind: "国际性论坛",
      dates: "2026年3月20日至2026年3月21日",
      contact: "王先生",
      planned: "420.000",
    });
    expect(form.open).toBe(false);
  });

  test("the register has the nine columns of 附表2 and the neutral events of the period alone, as a workbook, too", async () => {
    await accounted(w, {
      id: "sc-done",
      region: sichuan,
      city: "510100",
      titleZh: "成都电影节",
      emissionsKilograms: 12_000,
      participants: 100,
      level: "national",
      kind: "festival",
    });
    await w.given(Confirmation, {
      id: "c-sc",
      event: "sc-done",
      organiser: "o-organiser",
      region: sichuan,
      policyOn: "2025-06-01",
      route: "selfCommitment",
      completedOn: "2025-12-01",
      concludedOn: "2025-12-02",
      state: "confirmed",
      statement: {
        name: "成都电影节",
        organisers: ["o-organiser"],
        participants: 100,
        beginsOn: "2025-09-20",
        endsOn: "2025-09-21",
        place: "会展中心",
        boundary: ["event"],
        emissionsKilograms: 12_000,
        offsetMethod: "-",
        completedOn: "2025-12-01",
        mode: "selfCommitment",
        pledge: true,
      },
    });
    await w.given(Membership, {
      id: "sc-office",
      person: "p-department",
      organization: "o-department",
      kind: "department",
      region: sichuan,
      state: "active",
      requestedAt: w.now,
    });
    const register = async (who: Actor, region: string, from: string, until: string) => {
      const answer = await w.ask(
        who,
        `mutation { it: issueRegister(region: "${region}", from: "${from}", until: "${until}") { id number template titleZh issuedOn values contentHash subjectType subjectId } }`,
      );
      return answer.it ?? answer;
    };
    for (const who of [organiser, department])
      expect(await register(who, sichuan, "2025-10-01", "2025-12-31")).toMatchObject({ refused: "FORBIDDEN" });
    expect(await register(scBureau, sichuan, "2025-12-31", "2025-10-01")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "periodBackwards",
    });
    const paper = await register(scBureau, sichuan, "2025-10-01", "2025-12-31");
    expect(paper.values.rows).toEqual([
      expect.objectContaining({
        ordinal: "1",
        title: "成都电影节",
        tonnes: "12.000",
        offsetBy: "组织者集中碳中和",
        on: "2025年12月1日",
      }),
    ]);
    const text = textOfWord(await wordOf(sheetOf(paper)));
    for (const column of [
      "附表2",
      "四川省各类活动碳中和清单",
      "序号",
      "活动名称",
      "组织方",
      "举办时间",
      "举办地点",
      "碳中和类型",
      "抵消方式",
      "抵消时间",
      "抵消量（吨CO2e）",
      "注：由生态环境部门逐级汇总或碳中和创新服务平台汇总，定期报送四川省生态环境厅。",
    ])
      expect(text, column).toContain(column);
    const [once, again] = [await workbookOf(sheetOf(paper)), await workbookOf(sheetOf(paper))];
    expect(again.equals(once)).toBe(true);
    const xml = Object.entries(unzipSync(new Uint8Array(once)))
      .filter(([name]) => name.endsWith(".xml"))
      .map(([, content]) => strFromU8(content))
      .join("");
    for (const word of ["成都电影节", "抵消量（吨CO2e）"]) expect(xml).toContain(word);
    expect(xml).toMatch(/<v>12<\/v>/);
    expect((await register(scBureau, sichuan, "2026-01-01", "2026-01-31")).values.rows).toEqual([]);
  });
});
