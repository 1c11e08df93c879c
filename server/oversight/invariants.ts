import { invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { appoint, jobLate, writtenPast } from "../platform/doctor/remedies.ts";

export const oversightInvariants: readonly Invariant[] = [
  invariant(
    "check.plan",
    "已揭示的抽查计划，其抽取也已揭示",
    "the draws of each revealed plan of checks are revealed",
    writtenPast,
    `select p."id" as "id", d."state" as "found" from "checkPlan" p join "draw" d on d."id" in (p."draw", p."bodiesDraw")
     where p."state" = 'revealed' and d."state" <> 'revealed'`,
  ),
  invariant(
    "check.failedDraw",
    "抽取失败的抽查计划已终止",
    "a plan of checks whose draw has failed has lapsed",
    jobLate,
    `select p."id" as "id", d."state" as "found" from "checkPlan" p join "draw" d on d."id" = p."draw"
     where p."state" = 'announced' and d."state" = 'failed'`,
  ),
  invariant(
    "check.body",
    "已分派的抽查都有检查机构",
    "each check that was assigned has its body",
    appoint,
    `select "id" as "id", "state" as "found" from "spotCheck" where "state" <> 'drawn' and "body" is null`,
  ),
  invariant(
    "check.decision",
    "已决定的抽查写明决定与理由",
    "each check that was decided states decision and reasons",
    writtenPast,
    `select "id" as "id", "state" as "found" from "spotCheck"
     where "state" = 'decided' and ("decision" is null or "reasons" is null)`,
  ),
  invariant(
    "check.published",
    "已公布的抽查写明公布日期",
    "each check that was published has its day",
    writtenPast,
    `select "id" as "id", "state" as "found" from "spotCheck" where "state" = 'published' and "publishedOn" is null`,
  ),
];
