import { chineseDay } from "../../shared/platform/calendar.ts";
import { stages, type EventKind, type EventLevel } from "../../shared/event/event.ts";
import { categoryWords, qualityWords, routeWords, stageWords } from "../../shared/event/words.ts";
import type { RegisterRow } from "../../shared/confirmation/register.ts";
import { neutralitySentences, neutralityWords, type NeutralityClaim } from "../../shared/confirmation/neutrality.ts";
import { tonnes } from "../../shared/quantity/quantity.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import type { Event, InventoryLine } from "../event/index.ts";
import type { Finding } from "../finding/index.ts";
import type { Covered } from "../offset/index.ts";
import type { Issue } from "../paper/index.ts";
import type { Confirmation } from "./confirmation.entity.ts";
import type { Evaluation } from "./evaluation.entity.ts";

/** The content of papers on an event: the event, its lines, its retirements, and its current confirmation, if any. */
export interface Dossier {
  readonly event: Event;
  readonly organiser: string;
  readonly lines: readonly InventoryLine[];
  readonly covered: Covered | undefined;
  readonly claim: NeutralityClaim;
  readonly confirmation: Confirmation | null;
  readonly evaluation: Evaluation | null;
  readonly evaluator: string | null;
  readonly certificate: string | null;
  readonly findings: readonly Finding[];
  readonly attachments: readonly string[];
}
type Values = Issue["values"];

const kinds: Readonly<Record<EventKind, string>> = {
  meeting: "会议",
  performance: "演出",
  forum: "论坛",
  sports: "赛事",
  exhibition: "展览",
  festival: "节庆",
  scenicSpot: "旅游景区运营",
  hotel: "饭店运营",
  mall: "商场运营",
  enterprise: "生产经营",
};
const levels: Readonly<Record<EventLevel, string>> = {
  local: "地方性",
  provincial: "全省性",
  national: "全国性",
  international: "国际性",
};
const findingStates: Readonly<Record<Finding["state"], string>> = {
  open: "待整改",
  answered: "已答复",
  closed: "已关闭",
};

const dayOrNull = (day: string | null | undefined): string | null => (day ? chineseDay(day) : null);
const tonnesOrNull = (kilograms: number | null | undefined): string | null =>
  kilograms === null || kilograms === undefined ? null : tonnes(kilograms);
/** Kilograms with six decimals as tonnes with three, for display; sums use the exact values. */
const shown = (kilogramsExact: string): string => (Number(kilogramsExact) / 1000).toFixed(3);

const scaleOf = ({ participants, personTimes, areaSquareMetres, onlineAttendance }: Event): string =>
  [
    `现场 ${participants} 人`,
    personTimes && `${personTimes} 人次`,
    areaSquareMetres && `面积 ${areaSquareMetres} 平方米`,
    onlineAttendance && `另有线上 ${onlineAttendance} 人`,
  ]
    .filter(Boolean)
    .join("，");
const basics = ({ event, organiser, confirmation }: Dossier): Values => ({
  title: event.titleZh,
  organisers: [...new Set([organiser, ...event.coOrganisers, ...(confirmation?.statement.organisers ?? [])])].join(
    "、",
  ),
  place: event.place,
  kind: `${levels[event.level]}${kinds[event.kind]}`,
  dates:
    event.beginsOn === event.endsOn
      ? chineseDay(event.beginsOn)
      : `${chineseDay(event.beginsOn)}至${chineseDay(event.endsOn)}`,
  scale: scaleOf(event),
});
const boundaryOf = ({ event }: Dossier): string =>
  stages
    .filter((one) => event.boundary.includes(one))
    .map((one) => stageWords[one][0])
    .join("、");
const sourcesOf = ({ lines }: Dossier, phase: InventoryLine["phase"]) =>
  lines
    .filter((line) => line.phase === phase)
    .map((line) => ({
      stage: stageWords[line.stage][0],
      category: categoryWords[line.category][0],
      source: line.source,
      activity: `${line.activity} ${line.unit}`,
      quality: qualityWords[line.quality][0],
      factor: `${line.factorValue} ${line.factorUnit}`,
      factorSource: line.verified ? line.factorSource : `${line.factorSource}（未核对）`,
      tonnes: shown(line.kilogramsExact),
    }));
const sourceColumns = (rows: ReturnType<typeof sourcesOf>) =>
  rows.map(({ quality: _, factorSource: __, ...row }) => row);
const offsetsOf = ({ covered }: Dossier) =>
  (covered?.lines ?? []).map(({ product, serials, kilograms, on }) => ({
    product,
    serials,
    tonnes: tonnes(kilograms),
    on: chineseDay(on),
  }));
const measuresOf = ({ event }: Dossier): string | null => event.measures?.trim() || null;
const methodOf = ({ event, confirmation }: Dossier): string =>
  confirmation?.statement.offsetMethod ?? event.offsetMethod ?? "";

/** 实施计划: boundary, estimated emissions, measures and offset method. SD-E 三(一); HN 三(一). */
export const planValues = (it: Dossier): Values => ({
  ...basics(it),
  boundary: boundaryOf(it),
  planned: tonnes(it.event.plannedKilograms ?? 0),
  sources: sourceColumns(sourcesOf(it, "planned")),
  measures: measuresOf(it),
  offsetMethod: methodOf(it),
  content: it.event.content,
  responsible: it.event.responsible,
  neutralBy: dayOrNull(it.event.neutralBy ?? it.event.dueOn),
});

/** The mark of an account made outside the platform. HN 三(三). */
export const elsewhereOf = ({ accountedElsewhere }: Pick<Event, "accountedElsewhere">): string | null =>
  accountedElsewhere ? `平台外核算，结果与材料报平台备案：${accountedElsewhere}` : null;
/** What commitment and disclosure have in common: the results. */
const reached = (it: Dossier): Values => ({
  ...basics(it),
  boundary: boundaryOf(it),
  emissions: tonnes(it.event.emissionsKilograms!),
  measures: measuresOf(it),
  offsetMethod: methodOf(it),
  offset: tonnes(it.covered?.coveredKilograms ?? 0),
  elsewhere: elsewhereOf(it.event),
  sentence: neutralitySentences[it.claim][0],
  offsets: offsetsOf(it),
  completedOn: it.claim === "neutral" ? dayOrNull(it.confirmation?.completedOn) : null,
  mode: it.confirmation?.route ? routeWords[it.confirmation.route][0] : null,
});
/** 自我承诺函: the organiser's statement. SD-E 三(二)2. */
export const commitmentValues = (it: Dossier): Values => ({
  ...reached(it),
  sources: sourceColumns(sourcesOf(it, "actual")),
});
/** 信息公开表: the result for the public, never with contacts. SD-E 三(一), HN 二. */
export const disclosureValues = (it: Dossier): Values => ({
  ...reached(it),
  claim: neutralityWords[it.claim][0],
  evaluator: it.evaluator,
  certificate: it.certificate,
});

/** The evaluation's conclusion in the prescribed words; null before it is concluded. JL 二章, 三章. */
function conclusionOf({ event, covered, claim, confirmation }: Dossier): string | null {
  const figures = `实际排放量为 ${tonnes(event.emissionsKilograms!)} 吨CO2e，已注销用于抵消的数量为 ${tonnes(covered?.coveredKilograms ?? 0)} 吨CO2e`;
  if (confirmation?.state === "confirmed") return `经评价，该活动${figures}。${neutralitySentences[claim][0]}`;
  return confirmation?.state === "notConfirmed" ? `经评价，该活动${figures}，未实现碳中和。` : null;
}
/** 评价报告, in twelve parts. JL 三章. What the platform does not know is left for the evaluator to fill in by hand. */
export function evaluationValues(it: Dossier): Values {
  const { event, confirmation, evaluation, covered } = it;
  const recomputed = evaluation?.recomputedKilograms ?? null;
  return {
    ...basics(it),
    evaluator: it.evaluator!,
    boundary: boundaryOf(it),
    measures: measuresOf(it),
    offset: tonnes(covered?.coveredKilograms ?? 0),
    offsets: offsetsOf(it),
    attachments: it.attachments,
    plan: `实施计划于${dayOrNull(event.plannedOn) ?? "＿＿＿＿"}制定，预估排放量 ${tonnesOrNull(event.plannedKilograms) ?? "＿＿＿＿"} 吨CO2e，并自该日起在平台公开。`,
    sources: sourcesOf(it, "actual").map(({ stage: _, category: __, ...row }) => row),
    accounted: tonnes(event.emissionsKilograms!),
    elsewhere: elsewhereOf(event),
    recomputed: tonnesOrNull(recomputed),
    difference: recomputed === null ? null : tonnes(recomputed - event.emissionsKilograms!),
    explanation:
      evaluation?.recomputed.flatMap(({ source, reason }) => (reason ? [`${source}：${reason}`] : [])).join("；") ||
      null,
    due: dayOrNull(event.dueOn),
    timely: confirmation?.completedOn
      ? `于${chineseDay(confirmation.completedOn)}完成${confirmation.late ? "，晚于原则上的时限" : "，未超过时限"}`
      : null,
    findings: it.findings.map(({ place, text, answer, state }) => ({
      place,
      text,
      answer: answer ?? "",
      state: findingStates[state],
    })),
    report: evaluation?.report ?? null,
    conclusion: conclusionOf(it),
  };
}

const box = (ticked: boolean, text: string): string => `${ticked ? "■" : "□"}${text}`;
/** Who offsets, as printed on the forms. SC 附表1. */
const offsetters = ({ offsetBy }: Event) => {
  const [organiser, participants] = [offsetBy.includes("organiser"), offsetBy.includes("participants")];
  return [
    [organiser && !participants, "组织者集中碳中和"],
    [!organiser && participants, "参与者自愿碳抵消"],
    [organiser && participants, "前两者均有"],
  ] as const;
};
/** 附表1, cell by cell. Missing data stay an empty box or line. SC 附表1. */
export function registrationValues(it: Dossier): Values {
  const {
    content,
    responsible,
    contact = null,
    neutralBy,
    boundary,
    plannedKilograms,
    accountingWay,
    accountingBody,
    intendedRoute,
  } = it.event;
  const named = (body: string | null) => `（名称：${body ?? "＿＿＿＿"}）`;
  return {
    ...basics(it),
    content,
    planned: tonnesOrNull(plannedKilograms),
    measures: measuresOf(it),
    offset: tonnesOrNull(plannedKilograms),
    contact,
    department: responsible,
    neutralBy: dayOrNull(neutralBy),
    boundary: stages.map((one) => box(boundary.includes(one), stageWords[one][0])).join("\n"),
    accounting: [
      box(accountingWay === "own", "自行核算"),
      box(accountingWay === "platform", "创新服务平台核算"),
      box(accountingWay === "body", `委托独立机构核算${named(accountingBody)}`),
    ].join("　"),
    offsetBy: offsetters(it.event)
      .map(([ticked, text]) => box(ticked, text))
      .join("　"),
    offsetWays: [
      ...["国家碳排放配额", "国家核证自愿减排量", "区域核证碳减排量", "碳中和林等碳汇项目", "其他（＿＿＿＿）"].map(
        (one) => box(false, one),
      ),
      ...(methodOf(it) ? [`方案：${methodOf(it)}`] : []),
    ].join("\n"),
    confirmation: [
      box(intendedRoute === "selfCommitment", "自我承诺"),
      box(intendedRoute === "platform", "创新服务平台"),
      box(intendedRoute === "evaluation", `委托独立机构${named(it.evaluator)}`),
    ].join("　"),
  };
}

/** The rows of 附表2: the neutral events of a period, one line per product used. SC 附表2. */
export const registerRows = (dossiers: readonly Dossier[]): RegisterRow[] =>
  numbered(
    dossiers.flatMap((it) =>
      (it.covered?.lines ?? []).map(({ product, kilograms, on }) => {
        const { dates, place } = basics(it);
        return {
          event: it.event.id,
          ordinal: "",
          title: it.event.titleZh,
          organiser: it.organiser,
          dates: String(dates),
          place: String(place),
          offsetBy: offsetters(it.event).find(([ticked]) => ticked)?.[1] ?? "",
          product,
          on: chineseDay(on),
          kilograms,
        };
      }),
    ),
  );
/** The rows, with an activity's number only in its first row. */
export function numbered(rows: readonly RegisterRow[]): RegisterRow[] {
  const all = [...new Set(rows.map(({ event }) => event))];
  return rows.map((row, i) => ({
    ...row,
    ordinal: row.event === rows[i - 1]?.event ? "" : String(all.indexOf(row.event) + 1),
  }));
}
/** A register's rows for display. SC 附表2. */
export const registerValues = ({
  region,
  from,
  until,
  rows,
}: {
  readonly region: string;
  readonly from: string;
  readonly until: string;
  readonly rows: readonly RegisterRow[];
}): Values => ({
  province: regionOf(region).nameZh,
  from: chineseDay(from),
  until: chineseDay(until),
  rows: rows.map(({ event: _, kilograms, ...row }) => ({ ...row, tonnes: tonnes(kilograms) })),
});
