import { unwritten, type Duty } from "./duty.ts";

export const events: readonly Duty[] = [
  unwritten(
    "D1",
    "three stages: plan, reduce while it runs, account and offset, then public notice",
    "SD-E 三(一); HN 三; JL 二章",
  ),
  unwritten("D2", "the plan: boundary, estimate, measures, offset method", "SD-E 三(一); HN 三(一); JL 二章"),
  unwritten(
    "D3",
    "the kinds of activity, operations and the life of persons among them",
    "SD-E 二; HN 二; SC 二, 三(四)",
  ),
  unwritten("D4", "from 500 people an evaluation, from 50 a self-commitment with a set content", "SD-E 三(二)"),
  unwritten("D5", "Hainan: government events of 500 people and more, with what they publish", "HN 二"),
  unwritten(
    "D6",
    "Sichuan: the registration form with the city before the event, and demonstration projects",
    "SC 三(四), 三(五), 附表1",
  ),
  unwritten("D7", "Jilin: thresholds by kind of activity; reduce first, offset what is left", "JL 一章, 三(二)"),
  unwritten(
    "D8",
    "each province's order of what offsets, recommended and not forced",
    "SD-E 四(一); HN 三(四); SC 三(三); JL 二章",
  ),
  unwritten("D9", "completion in principle within six months after the end", "SD-E 四(二); HN 三(五)"),
  unwritten("D9a", "with a new sink: filed within one year, calculated and validated within two", "SD-E 四(二)"),
  unwritten(
    "D10",
    "neutral when what is cancelled is no less than what was emitted; partial offset in Sichuan",
    "JL 二章; SC 三(四)",
  ),
  unwritten("D11", "the organiser offsets, the participants do, or both", "SC 二, 附表1"),
  unwritten("D12", "confirmation by self-commitment, the platform or an independent body", "SC 附表1; JL 三章"),
  unwritten("D13", "evaluation by a third party in three stages", "JL 三章"),
  unwritten("D14", "who served the organiser does not evaluate the event", "JL 四章"),
  unwritten("D15", "the organiser keeps the material for three years and answers for it", "JL 四章"),
  unwritten("D16", "templates: plan, letter, report, factors, measures", "JL 五章"),
  unwritten("D17", "accounting elsewhere is allowed, and its material goes on record with the department", "HN 三(三)"),
];
