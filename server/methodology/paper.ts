import type { Minutes } from "../committee/index.ts";
import { Finding } from "../finding/index.ts";
import { Organization } from "../identity/index.ts";
import { issuePaper } from "../paper/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Figure } from "../policy/index.ts";
import type { Methodology } from "./methodology.entity.ts";
import { correctionNotice, minutesPaper, opinionSheet, publicNotice } from "./paper.rules.ts";

const developerOf = async ({ applicant }: Methodology, { em }: Inside): Promise<string> =>
  (await em.findOneOrFail(Organization, { id: applicant })).name;

/** Issues the correction notice (补正通知) with the open findings that must be fixed. */
export async function issueCorrection(it: Methodology, reason: string, inside: Inside): Promise<void> {
  const mustFix = await inside.em.find(
    Finding,
    { subjectType: "methodology", subjectId: it.id, weight: "mustFix", state: "open" },
    { orderBy: { raisedAt: "asc" } },
  );
  await issuePaper(inside, correctionNotice(it, reason, mustFix));
}
/** Issues the opinion sheet (专家评审意见表) and the minutes (会议纪要) of a round; `id` is that of the minutes. */
export async function issueRound(it: Methodology, id: string, minutes: Minutes, inside: Inside): Promise<void> {
  await issuePaper(inside, opinionSheet(it, minutes));
  await issuePaper(inside, minutesPaper(it, id, minutes));
}
/** Issues the public notice (公示), for as many working days as the pack says. */
export async function issuePublicNotice(it: Methodology, notice: Figure, inside: Inside): Promise<void> {
  await issuePaper(inside, publicNotice(it, await developerOf(it, inside), notice));
}
