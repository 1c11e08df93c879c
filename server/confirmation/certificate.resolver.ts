import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { Event, qualityShares } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { coverageOf } from "../offset/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { digest } from "../platform/log/canonical.ts";
import { begin, beginWithin, findForUpdate, move, moveWithin, findVisible } from "../platform/record/move.ts";
import { numberOf } from "../platform/record/numbers.ts";
import { record, within, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { dueFor, groundIn, policyFor } from "../policy/index.ts";
import { Certificate } from "./certificate.entity.ts";
import { issuePaperOf } from "./certificate-paper.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { certificates, confirmations } from "./resource.ts";
import { assertConfirmed, assertNeutral, neutrality } from "./rules.ts";
import { newCode, pathOf, seal, type Payload } from "./seal.ts";

/**
 * What issuing adds to a certificate: number, signature and date, from the confirmation and present retirements. The
 * log holds the hash of the signed text openly.
 * @param replaces the number of the certificate that it replaces.
 * @throws Refusal RULE_BROKEN when retirements do not cover the emissions.
 */
async function issued(it: Certificate, inside: Inside, replaces: string | null = null): Promise<Partial<Certificate>> {
  const { em, now, keys, actor } = inside;
  const issuedOn = dayOf(now);
  const event = await em.findOneOrFail(Event, { id: it.event });
  const confirmation = await em.findOneOrFail(Confirmation, { id: it.confirmation });
  const { statement, route, evaluator, recomputedKilograms, completedOn, concludedOn } = confirmation;
  const {
    coveredKilograms: retiredKilograms,
    pendingKilograms,
    lines,
  } = (await coverageOf(inside, [event.id])).get(event.id)!;
  const emissionsKilograms = event.emissionsKilograms!;
  assertNeutral(
    Math.max(emissionsKilograms, recomputedKilograms ?? 0),
    retiredKilograms,
    pendingKilograms,
    groundIn("allocation")(it, "applicant")?.clause ?? neutrality,
  );
  const { clause, issuerNameZh, issuerNameEn } = policyFor(it.region, it.policyOn).confirmation.certificate;
  const number = await numberOf(inside, it.region, "C", issuedOn);
  const code = newCode();
  const payload: Payload = {
    type: "carbonNeutralityCertificate",
    number,
    replaces,
    region: it.region,
    clause,
    event: {
      number: event.number,
      titleZh: event.titleZh,
      titleEn: event.titleEn ?? null,
      kind: event.kind,
      beginsOn: event.beginsOn,
      endsOn: event.endsOn,
      place: event.place,
      participants: event.participants,
      boundary: event.boundary,
      accountedElsewhere: event.accountedElsewhere,
    },
    organisers: statement.organisers,
    emissionsKilograms,
    recomputedKilograms,
    quality: await qualityShares(event.id, event.participants, inside),
    retiredKilograms,
    offsets: lines,
    completedOn: completedOn!,
    confirmation: {
      mode: route!,
      evaluator: evaluator && (await em.findOneOrFail(Organization, { id: evaluator })).name,
      concludedOn: concludedOn!,
    },
    issuer: { nameZh: issuerNameZh, nameEn: issuerNameEn },
    issuedOn,
    verificationPath: pathOf(code),
  };
  const sealed = seal(payload, keys.certificate);
  await record(inside, {
    type: "certificate",
    record: it.id,
    action: "seal",
    clause,
    payloadHash: digest(sealed.payload),
  });
  await issuePaperOf(it, payload, digest(sealed.payload), inside);
  return { ...sealed, number, code, issuedOn, issuer: actor.organization ?? null, dueOn: null };
}

/** What the log states in clear of a certificate in force. */
const inForce = ({ number, issuedOn }: Certificate): object => ({ number, day: issuedOn });

@Resolver(() => Certificate)
export class CertificateResolver extends readsOf(certificates) {
  /**
   * @throws Refusal NOT_FOUND for a hidden confirmation; WRONG_STATE before it is confirmed; CONFLICT when it already
   * has a certificate or an application.
   */
  @Mutation(() => Certificate, {
    description:
      "Apply for the certificate of a confirmed event (碳中和证明书), as its organiser. HN 三(五), SD-E 五(四).",
  })
  async applyCertificate(
    @Arg("confirmation", () => ID) confirmationId: string,
    @Ctx() context: Context,
  ): Promise<Certificate> {
    const {
      id: confirmation,
      event,
      organiser,
      region,
      policyOn,
    } = await within(context, (inside) => findVisible(confirmations, confirmationId, inside));
    const dueOn = dueFor({ region, policyOn }, "certificate", "sealer", dayOf(context.now));
    return begin(certificates, { confirmation, event, organiser, region, policyOn, dueOn }, context, {
      input: { confirmation },
      async rule(it, inside) {
        // Concurrent applications wait for each other at the confirmation.
        const { state } = await findForUpdate(confirmations, confirmation, inside);
        const { clause } = policyFor(region, policyOn).confirmation.certificate;
        assertConfirmed(state, clause);
        if (await inside.em.count(Certificate, { confirmation, state: { $ne: "refused" }, id: { $ne: it.id } })) {
          throw new Refusal("CONFLICT", "a certificate of this event has already been applied for", {
            field: "confirmation",
            reason: "alreadyApplied",
            clause: platformDefault,
          });
        }
      },
    });
  }

  /** @throws Refusal RULE_BROKEN when retirements do not cover the emissions. */
  @Mutation(() => Certificate, {
    description: "Number, sign and issue the certificate, as the office named by the region. HN 三(五), SD-E 五(四).",
  })
  issueCertificate(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Certificate> {
    return move(certificates, id, "issue", context, {
      rule: async (it, inside) => {
        Object.assign(it, await issued(it, inside));
      },
      open: inForce,
    });
  }

  @Mutation(() => Certificate, { description: "Refuse a certificate, with the reason. It may be applied for again." })
  refuseCertificate(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Certificate> {
    return move(certificates, id, "refuse", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }

  /** @throws Refusal RULE_BROKEN when retirements do not cover the emissions, or while a spot check of it is open. */
  @Mutation(() => Certificate, {
    description:
      "Replace a certificate in force with a new one on present data, with the reason. Both stay public. " +
      "Platform default.",
  })
  replaceCertificate(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Certificate> {
    return move(certificates, id, "replace", context, {
      note: requiredText("reason", reason),
      input: { reason },
      async rule(it, inside) {
        const { confirmation, event, organiser, region, policyOn } = it;
        const { id: successor } = await beginWithin(
          inside,
          certificates,
          { confirmation, event, organiser, region, policyOn },
          { by: null },
        );
        await moveWithin(inside, certificates, successor, "issue", {
          as: "sealer",
          rule: async (next) => {
            Object.assign(next, await issued(next, inside, it.number));
          },
          open: inForce,
        });
        Object.assign(it, { successor, replacedOn: dayOf(inside.now) });
      },
    });
  }
}
