import { chineseDay } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { FindingState, FindingWeight } from "../../shared/finding/finding.ts";
import type { RoundOutcome, SeatState, Verdict } from "../../shared/methodology/methodology.ts";
import { placesIn } from "../../shared/document/place.ts";
import type { Minutes } from "../committee/index.ts";
import type { Finding } from "../finding/index.ts";
import type { Issue, Matter } from "../paper/index.ts";
import type { Figure } from "../policy/policy.ts";
import type { Methodology } from "./methodology.entity.ts";

const about = ({ id, region, policyOn, titleZh, titleEn }: Methodology): Matter => ({
  type: "methodology",
  id,
  region,
  policyOn,
  title: titleZh,
  titleEn,
});
const paper = (
  it: Methodology,
  template: string,
  values: Issue["values"],
  recipient: string | null = it.applicant,
): Issue => ({ template, about: about(it), recipient, values: { title: it.titleZh, code: it.code, ...values } });

/** 受理通知: a submission is accepted for a round of review. SD-P 三(二)6. */
export const acceptanceNotice = (it: Methodology): Issue =>
  paper(it, "methodologyAcceptance", { round: String(it.round + 1), dueOn: null });

/** The Chinese name of a place in its document; the place itself where a revision has removed it. */
export const placeNameZh = ({ document }: Pick<Methodology, "document">, at: string): string =>
  placesIn(document).find(({ place }) => place === at)?.nameZh ?? at;

/** 补正通知: why it is returned, and each finding that must be fixed. */
export const correctionNotice = (
  it: Methodology,
  reason: string,
  mustFix: readonly Pick<Finding, "place" | "text">[],
): Issue =>
  paper(it, "methodologyCorrection", {
    reason,
    findings: mustFix.map(({ place, text }) => `${text}（位置：${placeNameZh(it, place)}）`),
  });

const verdictWords: Readonly<Record<Verdict, string>> = {
  carry: "通过",
  carryWithConditions: "修改后通过",
  reject: "不通过",
  abstain: "弃权",
};
const weightWords: Readonly<Record<FindingWeight, string>> = { mustFix: "须修改", advice: "建议", question: "请说明" };
const findingWords: Readonly<Record<FindingState, string>> = { open: "待答复", answered: "已答复", closed: "已关闭" };
const seatWords: Readonly<Record<SeatState, string>> = {
  seated: "未提交意见",
  spoken: "已提交意见",
  recused: "回避",
  released: "未提交意见",
};
const outcomeWords: Readonly<Record<RoundOutcome, string>> = {
  advised: "评审通过，建议备案",
  returned: "退回补正",
  rejected: "不予备案",
};
const recusalWords: Readonly<Record<string, string>> = {
  sameOrganization: "同一单位",
  sameUscc: "同一信用代码",
  declaredRelation: "已申报关系",
  servedApplicant: "服务过申报单位",
  author: "本方法学起草人",
  declared: "主动申请",
};

/** What both papers of a round say about the vote. */
function voted(
  { tally, carried, conditions, findings }: Minutes,
  it: Methodology,
): Record<string, Issue["values"][string]> {
  const carriedAs = tally.carryWithConditions > 0 ? "carryWithConditions" : "carry";
  return {
    present: String(tally.present),
    quorum: String(tally.quorum),
    majority: `投票者的 ${tally.majority.votes}/${tally.majority.of} 以上`,
    rule: tally.clause === platformDefault ? "平台默认" : tally.clause,
    verdict: verdictWords[carried ? carriedAs : "reject"],
    conditions,
    findings: findings.map(({ place, weight, text, answer, state }) => ({
      place: placeNameZh(it, place),
      weight: weightWords[weight],
      text,
      answer: answer ?? "",
      state: findingWords[state],
    })),
  };
}

/**
 * 专家评审意见表: the figures of the round, its opinions and findings. The applicant reads it, so no opinion names its author.
 * SD-P 三(二)6.
 */
export function opinionSheet(it: Methodology, minutes: Minutes): Issue {
  const { tally, applicant: developer, round, votes } = minutes;
  const figures = Object.fromEntries(
    (["seated", "recused", "carry", "carryWithConditions", "reject", "abstain"] as const).map((name) => [
      name,
      String(tally[name]),
    ]),
  );
  return paper(it, "methodologyOpinion", {
    ...voted(minutes, it),
    ...figures,
    developer,
    round: String(round),
    opinions: votes
      .filter(({ counted }) => counted)
      .map(({ verdict, text }, i) => ({ expert: `专家${i + 1}`, verdict: verdictWords[verdict], text })),
  });
}

/** 会议纪要: the round with its experts by name, for officials and that panel. `id` is that of the minutes. SD-P 三(二)6. */
export function minutesPaper(it: Methodology, id: string, minutes: Minutes): Issue {
  const {
    tally,
    applicant: developer,
    round,
    votes,
    seats,
    convenedOn,
    closedOn,
    documentHash,
    draw,
    outcome,
    reason,
  } = minutes;
  const nameOf = new Map(seats.map(({ label, name }) => [label, name]));
  const { about: matter, ...issue } = paper(
    it,
    "methodologyMinutes",
    {
      ...voted(minutes, it),
      developer,
      round: String(round),
      documentHash,
      draw,
      reason,
      convenedOn: chineseDay(convenedOn),
      closedOn: chineseDay(closedOn),
      outcome: outcomeWords[outcome],
      votes: (["carry", "carryWithConditions", "reject", "abstain"] as const)
        .map((verdict) => `${verdictWords[verdict]} ${tally[verdict]} 票`)
        .join("，"),
      seats: seats.map(({ name, organization, expertise, state, recusedReason }) => ({
        name,
        organization,
        expertise,
        state:
          state === "recused"
            ? `${seatWords.recused}（${recusalWords[recusedReason ?? "declared"] ?? recusedReason}）`
            : seatWords[state],
      })),
      opinions: votes.map(({ label, verdict, text, counted }) => ({
        expert: nameOf.get(label) ?? label,
        verdict: `${verdictWords[verdict]}${counted ? "" : "（回避，不计）"}`,
        text,
      })),
    },
    null,
  );
  return { ...issue, about: { ...matter, type: "reviewMinutes", id } };
}

/** 公示: the public notice of what was advised, with its first and last day. SD-P 四(三). */
export const publicNotice = (it: Methodology, developer: string, { value }: Figure): Issue =>
  paper(
    it,
    "methodologyNotice",
    {
      developer,
      beganOn: chineseDay(it.noticeBeganOn!),
      endsOn: chineseDay(it.noticeEndsOn!),
      workingDays: String(value),
    },
    null,
  );

/**
 * 备案函: the methodology is filed under its number and version, jointly where a department consented. SD-P 三(三)7, 四(一).
 */
export const filingLetter = (
  it: Methodology,
  joint: { readonly name: string; readonly clause: string } | null,
): Issue =>
  paper(it, "methodologyFiling", {
    jointDepartment: joint?.name ?? null,
    jointClause: joint && (joint.clause === "platform default" ? "平台默认" : joint.clause),
    filingNumber: it.number!,
    version: String(it.version),
    filedOn: chineseDay(it.filedOn!),
    noticeBeganOn: chineseDay(it.noticeBeganOn!),
    noticeEndsOn: chineseDay(it.noticeEndsOn!),
    demonstration: it.demonstration
      ? "该版本含有未与已公布文本核对的参数，仅供演示，不得据以签发具有价值的减排量。"
      : null,
  });

/** 不予备案通知: the department rejects it, and says why. */
export const rejectionNotice = (it: Methodology, reason: string): Issue =>
  paper(it, "methodologyRejection", { reason });
