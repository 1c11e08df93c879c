import { Arg, Ctx, ID, Mutation, registerEnumType, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { neutralitySentences, type NeutralityClaim } from "../../shared/confirmation/neutrality.ts";
import { eventPapers, type EventPaper } from "../../shared/paper/paper.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { events } from "../event/index.ts";
import { issuePaper, assertFillable, Paper, papers } from "../paper/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { assertHolds, findForUpdate } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { dossiersOf } from "./dossier.ts";
import {
  commitmentValues,
  disclosureValues,
  evaluationValues,
  planValues,
  registerRows,
  registerValues,
  registrationValues,
  type Dossier,
} from "./paper.rules.ts";
import { neutralIn } from "./register.ts";
import { confirmations } from "./resource.ts";

const papersByName = Object.fromEntries(eventPapers.map((one) => [one, one]));
registerEnumType(papersByName, {
  name: "EventPaper",
  description: "The papers that an organiser or its evaluator creates for an event.",
});

/** How often one paper may be created for one event. */
const most = { ofEvent: 20 };

const valuesOf: Readonly<Record<EventPaper, (it: Dossier) => ReturnType<typeof planValues>>> = {
  eventPlan: planValues,
  sichuanRegistration: registrationValues,
  eventCommitment: commitmentValues,
  eventDisclosure: disclosureValues,
  eventEvaluation: evaluationValues,
};

const inPart: readonly NeutralityClaim[] = ["partial", "pendingNewSink"];
const early = (reason: string, message: string, state: string) =>
  new Refusal("WRONG_STATE", message, {
    field: "template",
    reason,
    state,
    action: "issuePaper",
    clause: platformDefault,
  });

/**
 * @throws Refusal FORBIDDEN except to the organiser, or the evaluator for its report; WRONG_STATE before the event has
 * reached the necessary state.
 */
function assertDue({ event, confirmation, claim }: Dossier, template: EventPaper, inside: Inside): void {
  if (template === "eventEvaluation") {
    if (confirmation?.route !== "evaluation") throw early("notEngaged", "this event has no evaluation", event.state);
    assertHolds(confirmations, confirmation, "evaluator", inside);
    return;
  }
  assertHolds(events, event, "applicant", inside);
  if (event.state !== "planned" && event.state !== "accounted")
    throw early("wrongState", `the event is ${event.state}: make its plan first`, event.state);
  if (template === "eventPlan" || template === "sichuanRegistration") return;
  // Partial offsets and pending sinks are disclosed as such. SC 三(四).
  if (template === "eventDisclosure" && inPart.includes(claim)) return;
  if (confirmation?.state !== "confirmed")
    throw early(
      "notConfirmedYet",
      "a statement can be published once it is confirmed",
      confirmation?.state ?? event.state,
    );
  if (template === "eventDisclosure") return;
  if (confirmation.route !== "selfCommitment")
    throw early(
      "notCommitted",
      "this event was confirmed by evaluation: it has no self-commitment",
      confirmation.state,
    );
  if (claim !== "neutral")
    throw early("mayNotClaim", `the event may not be called neutral: ${neutralitySentences[claim][1]}`, claim);
}

@Resolver()
export class EventPaperResolver {
  /**
   * @throws Refusal NOT_FOUND, FORBIDDEN, WRONG_STATE; RULE_BROKEN when the event lacks required content, or is outside
   * the form's province; LIMITED after 20.
   */
  @Mutation(() => Paper, {
    description:
      "Create a paper from an event's present data: plan, registration form, commitment, disclosure; the " +
      "evaluator its report. Word for sealing, and PDF. JL 五章; SC 附表1.",
  })
  issueEventPaper(
    @Arg("event", () => ID) id: string,
    @Arg("template", () => papersByName) template: EventPaper,
    @Ctx() context: Context,
  ): Promise<Paper> {
    return once(context, { act: "event.issuePaper", id, template }, async (inside) => {
      const event = await findForUpdate(events, id, inside);
      const [dossier] = (await dossiersOf([id], inside)) as [Dossier];
      assertDue(dossier, template, inside);
      if ((await inside.em.count(Paper, { subjectType: "event", subjectId: id, template })) >= most.ofEvent) {
        throw new Refusal("LIMITED", `this paper has already been created ${most.ofEvent} times for this event`, {
          field: "template",
          reason: "tooManyPapers",
          most: most.ofEvent,
          clause: platformDefault,
        });
      }
      const values = valuesOf[template](dossier);
      assertFillable(template, values, event.region);
      const { region, policyOn, city, titleZh: title, titleEn } = event;
      return issuePaper(inside, {
        template,
        about: { type: "event", id, region, policyOn, city: city ?? null, title, titleEn: titleEn ?? null },
        values,
        recipient: template === "eventEvaluation" ? event.organiser : null,
      });
    });
  }

  /**
   * @throws Refusal FORBIDDEN except to an office of the region; INVALID_INPUT for a period that ends before it begins.
   */
  @Mutation(() => Paper, {
    description:
      "Create the register of carbon-neutral events of a region and period, as its office: Word, PDF and workbook. " +
      "SC 附表2.",
  })
  issueRegister(
    @Arg("region", () => String, { description: "GB/T 2260 code of the province or city." }) code: string,
    @Arg("from", () => DayScalar) from: string,
    @Arg("until", () => DayScalar) until: string,
    @Ctx() context: Context,
  ): Promise<Paper> {
    return once(context, { act: "register.issuePaper", code, from, until }, async (inside) => {
      const { nameZh, nameEn } = regionOf(code, dayOf(inside.now));
      const region = provinceOf(code);
      const city = region === code ? null : code;
      assertHolds(
        papers,
        Object.assign(new Paper(), { region, city, issuer: inside.actor.organization ?? "", recipient: null }),
        "decider",
        inside,
      );
      if (until < from)
        throw new Refusal("INVALID_INPUT", `the period ends on ${until}, before it begins`, {
          field: "until",
          reason: "periodBackwards",
          from,
          to: until,
          clause: platformDefault,
        });
      const rows = registerRows(
        (await neutralIn(inside, region, { from, until })).filter(({ event }) => !city || event.city === city),
      );
      return issuePaper(inside, {
        template: "sichuanRegister",
        about: {
          type: "register",
          id: code,
          region,
          policyOn: dayOf(inside.now),
          city,
          title: nameZh,
          titleEn: nameEn,
        },
        values: registerValues({ region, from, until, rows }),
      });
    });
  }
}
