import { invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { jobLate, writtenPast } from "../platform/doctor/remedies.ts";

export const archiveInvariants: readonly Invariant[] = [
  invariant(
    "archive.ofEvent",
    "每个已核算的活动都有档案",
    "each event that was accounted has an archive",
    jobLate,
    `select e."id" as "id", e."number" as "found" from "event" e left join "archive" a on a."event" = e."id"
     where e."state" = 'accounted' and a."id" is null`,
  ),
  invariant(
    "archive.deleted",
    "已删除的档案写明日期，保留中的没有",
    "an archive that was deleted has its day, and no other has one",
    writtenPast,
    `select "id" as "id", "state" as "found" from "archive"
     where case "state" when 'deleted' then 1 else 0 end <> case when "deletedOn" is null then 0 else 1 end`,
  ),
];
