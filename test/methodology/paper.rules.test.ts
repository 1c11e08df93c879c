import { describe, expect, test } from "vitest";
import type { MinutedFinding, MinutedSeat, MinutedVote, Minutes } from "../../server/committee/minutes.rules.ts";
import {
  acceptanceNotice,
  correctionNotice,
  filingLetter,
  minutesPaper,
  opinionSheet,
  placeNameZh,
  publicNotice,
  rejectionNotice,
} from "../../server/methodology/paper.rules.ts";

const methodology = {
  id: "m1",
  region: "370000",
  policyOn: "2026-01-01",
  code: "SD-FOREST-01",
  titleZh: "造林",
  titleEn: "Afforestation",
  applicant: "o-developer",
  round: 1,
  number: "370000-M-0001",
  version: 2,
  filedOn: "2026-03-02",
  noticeBeganOn: "2026-02-02",
  noticeEndsOn: "2026-02-06",
  demonstration: false,
  document: {
    applicability: [],
    pools: [],
    gases: [],
    parameters: [],
    equations: [{ id: "E1", nameZh: "固碳量" }],
    examples: [],
  },
} as unknown as Parameters<typeof acceptanceNotice>[0];
const about = {
  type: "methodology",
  id: "m1",
  region: "370000",
  policyOn: "2026-01-01",
  title: "造林",
  titleEn: "Afforestation",
};
const named = { title: "造林", code: "SD-FOREST-01" };
const toDeveloper = { about, recipient: "o-developer" };

describe("a place of the document", () => {
  test.each([
    ["equations.E1", "公式 E1 固碳量"],
    ["whole", "整体"],
    ["equations.E9", "equations.E9"],
  ])("%s is called %s", (place, name) => expect(placeNameZh(methodology, place)).toBe(name));
});

describe("the papers of a methodology", () => {
  test("受理通知, of the round that begins", () =>
    expect(acceptanceNotice(methodology)).toEqual({
      ...toDeveloper,
      template: "methodologyAcceptance",
      values: { ...named, round: "2", dueOn: null },
    }));
  test("补正通知, with each finding and its place", () =>
    expect(correctionNotice(methodology, "数据不全", [{ place: "equations.E1", text: "缺系数" }])).toEqual({
      ...toDeveloper,
      template: "methodologyCorrection",
      values: { ...named, reason: "数据不全", findings: ["缺系数（位置：公式 E1 固碳量）"] },
    }));
  test("公示, to everybody", () =>
    expect(
      publicNotice(methodology, "林业公司", { value: 5, clause: "c", modality: "must", status: "issued" }),
    ).toEqual({
      about,
      recipient: null,
      template: "methodologyNotice",
      values: {
        ...named,
        developer: "林业公司",
        beganOn: "2026年2月2日",
        endsOn: "2026年2月6日",
        workingDays: "5",
      },
    }));
  const filed = {
    ...named,
    jointDepartment: null,
    jointClause: null,
    filingNumber: "370000-M-0001",
    version: "2",
    filedOn: "2026年3月2日",
    noticeBeganOn: "2026年2月2日",
    noticeEndsOn: "2026年2月6日",
    demonstration: null,
  };
  test("备案函, alone", () =>
    expect(filingLetter(methodology, null)).toEqual({
      ...toDeveloper,
      template: "methodologyFiling",
      values: filed,
    }));
  test.each([
    ["SD-P 四(一)", "SD-P 四(一)"],
    ["platform default", "平台默认"],
  ])("备案函, jointly by %s", (clause, jointClause) =>
    expect(filingLetter(methodology, { name: "林业局", clause }).values).toEqual({
      ...filed,
      jointDepartment: "林业局",
      jointClause,
    }),
  );
  test("备案函 of a demonstration says that it is one", () =>
    expect(filingLetter({ ...methodology, demonstration: true }, null).values["demonstration"]).toContain("仅供演示"));
  test("不予备案通知, with its reason", () =>
    expect(rejectionNotice(methodology, "不成熟")).toEqual({
      ...toDeveloper,
      template: "methodologyRejection",
      values: { ...named, reason: "不成熟" },
    }));
});

describe("the papers of a round", () => {
  const seat = (label: string, but: Partial<MinutedSeat> = {}): MinutedSeat => ({
    label,
    name: `专家${label}`,
    organization: "大学",
    expertise: "林学",
    state: "spoken",
    recusedReason: null,
    ...but,
  });
  const vote = (label: string, verdict: MinutedVote["verdict"], counted = true): MinutedVote => {
    return { label, verdict, text: `意见${label}`, conditions: null, counted };
  };
  const finding = (weight: MinutedFinding["weight"], state: MinutedFinding["state"], answer: string | null) => {
    return { round: 1, place: "equations.E1", weight, raisedAs: "adviser", text: "缺系数", answer, state } as const;
  };
  const minutes: Minutes = {
    code: "SD-FOREST-01",
    titleZh: "造林",
    titleEn: "Afforestation",
    applicant: "林业公司",
    region: "370000",
    round: 1,
    convenedOn: "2026-01-05",
    closedOn: "2026-01-20",
    documentHash: "ab12",
    draw: "d1",
    seats: [
      seat("甲"),
      seat("乙", { state: "seated" }),
      seat("丙", { state: "released" }),
      ...[
        ["丁", "sameOrganization"],
        ["戊", "sameUscc"],
        ["己", "declaredRelation"],
        ["庚", "servedApplicant"],
        ["辛", "author"],
        ["壬", "declared"],
        ["癸", null],
        ["子", "另有原因"],
      ].map(([label, recusedReason]) => seat(label!, { state: "recused", recusedReason: recusedReason! })),
    ],
    votes: [
      vote("丁", "carry", false),
      vote("甲", "carryWithConditions"),
      vote("乙", "reject"),
      vote("丑", "abstain"),
      vote("丙", "carry"),
    ],
    findings: [
      finding("mustFix", "open", null),
      finding("advice", "answered", "已补"),
      finding("question", "closed", "见附件"),
    ],
    tally: {
      seated: 11,
      recused: 8,
      present: 4,
      cast: 3,
      carry: 1,
      carryWithConditions: 2,
      reject: 5,
      abstain: 6,
      quorum: 7,
      majority: { votes: 2, of: 3 },
      clause: "SD-P 三(二)6",
    },
    outcome: "advised",
    reason: null,
    conditions: ["补系数"],
    carried: true,
  };
  const line = { place: "公式 E1 固碳量", text: "缺系数" };
  const voted = {
    ...named,
    present: "4",
    quorum: "7",
    majority: "投票者的 2/3 以上",
    rule: "SD-P 三(二)6",
    verdict: "修改后通过",
    conditions: ["补系数"],
    findings: [
      { ...line, weight: "须修改", answer: "", state: "待答复" },
      { ...line, weight: "建议", answer: "已补", state: "已答复" },
      { ...line, weight: "请说明", answer: "见附件", state: "已关闭" },
    ],
    developer: "林业公司",
    round: "1",
  };
  test("专家评审意见表: figures and opinions that count, of experts without names", () =>
    expect(opinionSheet(methodology, minutes)).toEqual({
      ...toDeveloper,
      template: "methodologyOpinion",
      values: {
        ...voted,
        seated: "11",
        recused: "8",
        carry: "1",
        carryWithConditions: "2",
        reject: "5",
        abstain: "6",
        opinions: [
          { expert: "专家1", verdict: "修改后通过", text: "意见甲" },
          { expert: "专家2", verdict: "不通过", text: "意见乙" },
          { expert: "专家3", verdict: "弃权", text: "意见丑" },
          { expert: "专家4", verdict: "通过", text: "意见丙" },
        ],
      },
    }));
  test("会议纪要: seats and opinions by name, and who withdrew why", () => {
    const sat = (label: string, state: string) => {
      return { name: `专家${label}`, organization: "大学", expertise: "林学", state };
    };
    expect(minutesPaper(methodology, "minutes1", minutes)).toEqual({
      about: { ...about, type: "reviewMinutes", id: "minutes1" },
      recipient: null,
      template: "methodologyMinutes",
      values: {
        ...voted,
        documentHash: "ab12",
        draw: "d1",
        reason: null,
        convenedOn: "2026年1月5日",
        closedOn: "2026年1月20日",
        outcome: "评审通过，建议备案",
        votes: "通过 1 票，修改后通过 2 票，不通过 5 票，弃权 6 票",
        seats: [
          sat("甲", "已提交意见"),
          sat("乙", "未提交意见"),
          sat("丙", "未提交意见"),
          sat("丁", "回避（同一单位）"),
          sat("戊", "回避（同一信用代码）"),
          sat("己", "回避（已申报关系）"),
          sat("庚", "回避（服务过申报单位）"),
          sat("辛", "回避（本方法学起草人）"),
          sat("壬", "回避（主动申请）"),
          sat("癸", "回避（主动申请）"),
          sat("子", "回避（另有原因）"),
        ],
        opinions: [
          { expert: "专家丁", verdict: "通过（回避，不计）", text: "意见丁" },
          { expert: "专家甲", verdict: "修改后通过", text: "意见甲" },
          { expert: "专家乙", verdict: "不通过", text: "意见乙" },
          { expert: "丑", verdict: "弃权", text: "意见丑" },
          { expert: "专家丙", verdict: "通过", text: "意见丙" },
        ],
      },
    });
  });
  test.each<[string, Partial<Minutes>, object]>([
    ["without conditions", { tally: { ...minutes.tally, carryWithConditions: 0 } }, { verdict: "通过" }],
    ["not carried", { carried: false }, { verdict: "不通过" }],
    ["returned", { outcome: "returned", reason: "不全" }, { outcome: "退回补正", reason: "不全" }],
    ["rejected", { outcome: "rejected" }, { outcome: "不予备案" }],
    ["by the platform's own rule", { tally: { ...minutes.tally, clause: "platform default" } }, { rule: "平台默认" }],
  ])("会议纪要 of a round %s", (_, but, values) =>
    expect(minutesPaper(methodology, "minutes1", { ...minutes, ...but }).values).toMatchObject(values),
  );
});
