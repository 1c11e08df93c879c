import { chineseDay } from "../../shared/platform/calendar.ts";
import { qualityWords, routeWords, stageWords } from "../../shared/event/words.ts";
import { neutralitySentences } from "../../shared/confirmation/neutrality.ts";
import { tonnes } from "../../shared/quantity/quantity.ts";
import { percents } from "../../shared/event/results.ts";
import { issuePaper } from "../paper/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Certificate } from "./certificate.entity.ts";
import { elsewhereOf } from "./paper.rules.ts";
import type { Payload } from "./seal.ts";

/**
 * Issues the certificate as a paper, with the code of its public page. Its content is the signed payload; whether it is
 * in force is not printed.
 */
export async function issuePaperOf(it: Certificate, payload: Payload, hash: string, inside: Inside): Promise<void> {
  const {
    event,
    confirmation: { mode, evaluator },
    organisers,
    emissionsKilograms,
    recomputedKilograms,
    quality,
    retiredKilograms,
    offsets,
    completedOn,
    issuer,
    number,
    replaces,
    verificationPath,
  } = payload;
  const dates =
    event.beginsOn === event.endsOn
      ? chineseDay(event.beginsOn)
      : `${chineseDay(event.beginsOn)}至${chineseDay(event.endsOn)}`;
  await issuePaper(inside, {
    template: "certificate",
    clause: payload.clause,
    recipient: it.organiser,
    about: {
      type: "certificate",
      id: it.id,
      region: it.region,
      policyOn: it.policyOn,
      title: event.titleZh,
      titleEn: event.titleEn,
    },
    values: {
      certificateNumber: number,
      replaces,
      event: event.titleZh,
      organisers: organisers.join("、"),
      dates,
      place: event.place,
      scale: `${event.participants}人`,
      claim: neutralitySentences.neutral[0],
      quality:
        percents(quality)
          .map(({ of, percent }) => `${qualityWords[of][0]} ${percent}%`)
          .join("、") || null,
      elsewhere: elsewhereOf(event),
      boundary: event.boundary.map((stage) => stageWords[stage][0]).join("、"),
      emissions: tonnes(Math.max(emissionsKilograms, recomputedKilograms ?? 0)),
      retired: tonnes(retiredKilograms),
      offsets: offsets.map(({ product, serials, kilograms, on }) => ({
        product,
        serials,
        tonnes: tonnes(kilograms),
        on: chineseDay(on),
      })),
      completedOn: chineseDay(completedOn),
      mode: routeWords[mode][0],
      evaluator,
      office: issuer.nameZh,
      hash,
      address: `${inside.origin ?? ""}${verificationPath}`,
    },
  });
}
