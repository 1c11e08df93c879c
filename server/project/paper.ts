import { chineseDay } from "../../shared/platform/calendar.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { Organization } from "../identity/index.ts";
import { Methodology } from "../methodology/index.ts";
import { issuePaper, type Issue } from "../paper/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Project } from "./project.entity.ts";
import { SubProject } from "./sub-project.entity.ts";

/** Issues a paper on a project to its owner, with a copy to its developer. */
async function issue(it: Project, template: string, values: Issue["values"], inside: Inside): Promise<void> {
  const { id, region, policyOn, city, titleZh: title, titleEn, owner, developer } = it;
  await issuePaper(inside, {
    template,
    about: { type: "project", id, region, policyOn, city, title, titleEn },
    recipient: owner,
    copyTo: developer,
    values: { title, ...values },
  });
}
/** Its location, and its methodologies. */
async function placed({ id, city }: Project, { em }: Inside): Promise<{ city: string; methodology: string }> {
  const parts = await em.find(SubProject, { project: id }, { orderBy: { ordinal: "asc" } });
  const found = new Map(
    (await em.find(Methodology, { id: { $in: parts.map(({ methodology }) => methodology) } })).map((one) => [
      one.id,
      `《${one.titleZh}》（${one.code}）`,
    ]),
  );
  return {
    city: regionOf(city).nameZh,
    methodology: [...new Set(parts.map(({ methodology }) => found.get(methodology)!))].join("、"),
  };
}

/** 受理通知: the material is complete; the deadline for validation. */
export const issueAcceptance = async (it: Project, inside: Inside): Promise<void> =>
  issue(
    it,
    "projectAcceptance",
    { ...(await placed(it, inside)), dueOn: it.dueOn ? chineseDay(it.dueOn) : null },
    inside,
  );
/** 补正通知: why the material is returned. */
export const issueCorrection = (it: Project, reason: string, inside: Inside): Promise<void> =>
  issue(it, "projectCorrection", { reason }, inside);
/** 不予备案通知: the department's refusal, with the reason. */
export const issueRefusal = (it: Project, reason: string, inside: Inside): Promise<void> =>
  issue(it, "projectRefusal", { reason }, inside);
/** 备案函: the project is in the library, under its number. SD-P 三(三)8. */
export async function issueFilingLetter(it: Project, inside: Inside): Promise<void> {
  const named = new Map(
    (await inside.em.find(Organization, { id: { $in: [it.owner, it.developer] } })).map(({ id, name }) => [id, name]),
  );
  await issue(
    it,
    "projectFiling",
    {
      ...(await placed(it, inside)),
      filingNumber: it.number!,
      filedOn: chineseDay(it.filedOn!),
      owner: named.get(it.owner)!,
      developer: named.get(it.developer)!,
      hectares: it.hectaresDeclared,
      creditingFrom: chineseDay(it.creditingFrom!),
      creditingTo: chineseDay(it.creditingTo!),
    },
    inside,
  );
}
