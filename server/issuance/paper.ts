import { chineseDay } from "../../shared/platform/calendar.ts";
import { tonnes } from "../../shared/quantity/quantity.ts";
import { Organization } from "../identity/index.ts";
import { issuePaper } from "../paper/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Project } from "../project/index.ts";
import type { Issuance } from "./issuance.entity.ts";

/**
 * Issues the notice of issuance (签发通知) to the owner, with a copy to the developer. SD-P 三(二)4.
 * @param buffer kilograms set aside.
 * @param demonstration whether the methodology is one.
 */
export async function issueNotice(
  it: Issuance,
  { id, titleZh: title, titleEn, number, developer }: Project,
  buffer: number,
  demonstration: boolean,
  inside: Inside,
): Promise<void> {
  const named = new Map(
    (await inside.em.find(Organization, { id: { $in: [it.owner, it.verifier] } })).map((one) => [one.id, one.name]),
  );
  await issuePaper(inside, {
    template: "issuanceOrder",
    about: { type: "issuance", id: it.id, region: it.region, policyOn: it.policyOn, city: it.city, title, titleEn },
    recipient: it.owner,
    copyTo: developer,
    values: {
      title,
      projectNumber: number ?? id,
      owner: named.get(it.owner)!,
      verifier: named.get(it.verifier)!,
      periodFrom: chineseDay(it.periodFrom),
      periodTo: chineseDay(it.periodTo),
      reported: tonnes(it.reductionsKilograms!),
      verified: tonnes(it.verifiedKilograms!),
      buffer: tonnes(buffer),
      holders:
        it.parts.length > 0 ? it.parts.map(({ name, kilograms }) => `${name}：${tonnes(kilograms)} 吨CO2e`) : null,
      demonstration: demonstration ? "本次签发依据示范用途的方法学，仅供演示，不具有价值。" : null,
    },
  });
}
