import { Confirmation } from "../confirmation/index.ts";
import { Draw } from "../draw/index.ts";
import { Organization } from "../identity/index.ts";
import { casesOf } from "../offset/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { Body, independenceOf, isCertified, type Case } from "../standing/index.ts";
import { bodiesFor } from "./rules.ts";
import type { SpotCheck } from "./spot-check.entity.ts";

/**
 * The credit codes of the bodies certified to inspect in a province (GB/T 2260) today: the pool from which bodies are
 * drawn. HN 三(五).
 */
export async function inspectionPool({ em, now }: Inside, region: string): Promise<string[]> {
  const certified = await em.find(Body, { region, state: "certified", certifiedOn: { $lte: dayOf(now) } });
  const inspecting = certified
    .filter(({ kinds }) => kinds.includes("inspection"))
    .map(({ organization }) => organization);
  const organizations = await em.find(Organization, { id: { $in: inspecting } });
  return [...new Set(organizations.map(({ uscc }) => uscc))];
}

/**
 * The inspecting organization: the first in the drawn order that is certified now, independent of the event and of
 * everybody who gains by the projects whose credits it uses, and did not evaluate it. Null where there is none. JL 四章.
 */
export async function bodyOf(it: SpotCheck, bodiesDraw: string, inside: Inside): Promise<string | null> {
  const { em } = inside;
  const { drawn } = await em.findOneOrFail(Draw, { id: bodiesDraw });
  const confirmed = await em.find(Confirmation, { event: it.event, evaluator: { $ne: null } });
  const barred = new Set(confirmed.map(({ evaluator }) => evaluator));
  const cases = await casesOf(inside, it);
  for (const { label } of bodiesFor(drawn ?? [], it.position)) {
    const { id } = await em.findOneOrFail(Organization, { uscc: label });
    if (barred.has(id) || !(await isCertified(inside, id, "inspection", it.region))) continue;
    if (await isApart(inside, id, cases)) return id;
  }
  return null;
}
async function isApart(inside: Inside, body: string, cases: readonly Case[]): Promise<boolean> {
  for (const about of cases) if ((await independenceOf(inside, body, about)).length > 0) return false;
  return true;
}
