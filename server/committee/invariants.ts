import { canonical, digest } from "../platform/log/canonical.ts";
import { invariant, type Breach, type Invariant, type View } from "../platform/doctor/invariant.ts";
import { recordsOf } from "../platform/doctor/read.ts";
import { appoint, writtenPast } from "../platform/doctor/remedies.ts";
import { policyFor } from "../policy/index.ts";
import { ReviewMinutes } from "./panel.entity.ts";

async function* changedMinutes(view: View): AsyncGenerator<Breach> {
  for await (const { id, content, hash } of recordsOf(ReviewMinutes, view)) {
    const found = digest(canonical(content));
    if (found !== hash) yield { id, found };
  }
}

/** A panel has as many seats as the region's rules say, apart from those who were recused and replaced. */
async function* panelSizes({ rows }: View): AsyncGenerator<Breach> {
  const panels = await rows
    .selectFrom("panelSeat")
    .select(["methodology", "round", "region", "policyOn", (it) => it.fn.countAll<number>().as("seats")])
    .where("state", "<>", "recused")
    .groupBy(["methodology", "round", "region", "policyOn"])
    .execute();
  for (const { methodology, round, region, policyOn, seats } of panels)
    if (Number(seats) > policyFor(region, policyOn).committee.panelSize)
      yield { id: `${methodology} round ${round}`, found: Number(seats) };
}

export const committeeInvariants: readonly Invariant[] = [
  invariant(
    "panel.holder",
    "待发表意见的席位都有在任专家",
    "the expert of each seat that is to speak is an active member",
    appoint,
    `select s."id" as "id", s."label" as "found" from "panelSeat" s where s."state" = 'seated' and not exists
      (select 1 from "membership" m where m."person" = s."expert" and m."kind" = 'expert' and m."state" = 'active')`,
  ),
  invariant(
    "panel.size",
    "评审组席位数不超过政策规定",
    "no panel has more seats than the region's rules say",
    writtenPast,
    panelSizes,
  ),
  invariant(
    "panel.opinion",
    "已发表意见的席位都有意见",
    "the expert of each seat that spoke gave an opinion",
    writtenPast,
    `select s."id" as "id", s."label" as "found" from "panelSeat" s left join "opinion" o
      on o."methodology" = s."methodology" and o."round" = s."round" and o."expert" = s."expert"
     where s."state" = 'spoken' and o."id" is null`,
  ),
  invariant(
    "panel.seatOfOpinion",
    "每份意见都出自该轮的席位",
    "each opinion was given from a seat in its round",
    writtenPast,
    `select o."id" as "id", o."round" as "found" from "opinion" o left join "panelSeat" s
      on o."methodology" = s."methodology" and o."round" = s."round" and o."expert" = s."expert" where s."id" is null`,
  ),
  invariant(
    "panel.minutes",
    "会议纪要与其散列相符",
    "the minutes of each round have their hash",
    writtenPast,
    changedMinutes,
  ),
  invariant(
    "committee.member",
    "在任的专家委员会成员都有有效的专家身份",
    "the members of the roster were admitted as experts",
    appoint,
    `select c."id" as "id", c."number" as "found" from "committeeMember" c where not exists
      (select 1 from "membership" m where m."person" = c."person" and m."kind" = 'expert')`,
  ),
];
