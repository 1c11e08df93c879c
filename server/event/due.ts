import { addMonths } from "../../shared/platform/calendar.ts";
import { policyFor } from "../policy/index.ts";
import type { Event } from "./event.entity.ts";

/** Neutrality is due a number of months, set by the region's policy, after the last day. SD-E 四(二), HN 三(五). */
export function dueOf({
  region,
  policyOn,
  endsOn,
}: Pick<Event, "region" | "policyOn" | "endsOn">): Pick<Event, "dueOn" | "dueClause"> {
  const { value, clause } = policyFor(region, policyOn).completionMonths;
  return { dueOn: addMonths(endsOn, value), dueClause: clause };
}
