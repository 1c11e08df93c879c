import { chineseDay } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { abbreviationOf } from "../../shared/region/region.ts";
import { Organization } from "../identity/index.ts";
import { canonical, digest } from "../platform/log/canonical.ts";
import { dayOf, newId } from "../platform/clock.ts";
import { nextNumber } from "../platform/record/numbers.ts";
import { record, type Inside } from "../platform/record/transaction.ts";
import { rowOf } from "../platform/record/move.ts";
import { faultsOf, type Values } from "../platform/paper/index.ts";
import { Paper } from "./paper.entity.ts";
import { templateOf } from "./templates.ts";

/** What a paper is about: the record and its region. `title` is the record's. */
export interface Matter {
  readonly type: string;
  readonly id: string;
  readonly region: string;
  readonly policyOn: string;
  readonly city?: string | null;
  readonly title: string;
  readonly titleEn?: string | null;
}
/** What a verb states about the paper that results from it. `clause` is that of the act. */
export interface Issue {
  readonly template: string;
  readonly about: Matter;
  readonly recipient?: string | null;
  readonly copyTo?: string | null;
  readonly values: Values;
  readonly clause?: string;
}

/**
 * Issues a paper in the name of the actor's organization, inside the verb's own transaction, with its number and its
 * current values. The files are created when first requested.
 * @throws Error, a defect: when the template lacks a required value, or the platform itself would issue it.
 */
export async function issuePaper(
  inside: Inside,
  { template: code, about, recipient = null, copyTo = null, values, clause = platformDefault }: Issue,
): Promise<Paper> {
  const { em, actor, now } = inside;
  const template = templateOf(code);
  const issuedOn = dayOf(now);
  const issuer = actor.organization;
  if (!issuer) throw new Error(`${code} has no issuer`);
  const also = copyTo === recipient ? null : copyTo;
  const named = new Map(
    (await em.find(Organization, { id: { $in: [issuer, recipient, also].filter((one) => one !== null) } })).map(
      ({ id, name }) => [id, name],
    ),
  );
  const year = issuedOn.slice(0, 4);
  const number = `${abbreviationOf(about.region)}碳惠〔${year}〕${await nextNumber(inside, `${about.region}-paper-${year}`)}号`;
  const written: Values = {
    ...values,
    number,
    issuedOn: chineseDay(issuedOn),
    issuer: named.get(issuer) ?? null,
    recipient: (recipient && named.get(recipient)) ?? null,
    copyTo: (also && named.get(also)) ?? null,
  };
  const faults = faultsOf(template, written);
  if (faults.length > 0) throw new Error(`${code}: ${faults.join("; ")}`);
  const { type, id, region, policyOn, city = null, title, titleEn = null } = about;
  const paper = em.create(
    Paper,
    {
      ...new Paper(),
      id: newId(now),
      number,
      template: code,
      titleZh: `${title}：${template.titleZh}`,
      titleEn: `${titleEn ?? title}: ${template.titleEn}`,
      subjectType: type,
      subjectId: id,
      region,
      city,
      policyOn,
      issuer,
      recipient,
      copyTo: also,
      open: template.open,
      issuedOn,
      values: written,
      contentHash: digest(canonical({ template: code, number, values: written })),
    } as Paper,
    { partial: true },
  );
  await em.flush();
  const row = rowOf(paper);
  await record(inside, {
    type: "paper",
    record: paper.id,
    action: "issue",
    clause,
    to: paper.state,
    contentHash: paper.contentHash,
    sealed: { digest: row },
  });
  return row;
}
