import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { actWithin, beginWithin, move } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { dueFor, policyFor, type Seat } from "../policy/index.ts";
import { Consultation } from "./consultation.entity.ts";
import type { Project } from "./project.entity.ts";
import { consultations, projects } from "./resource.ts";

const seatOf = ({ region, policyOn }: Project): Seat | undefined =>
  policyFor(region, policyOn).seats["project"]?.consulted;

/**
 * New sinks require consulting the sector authority before public notice, where the pack says so. SD-E 五(一).
 * @throws Refusal RULE_BROKEN when it was not asked, or has not answered within its term.
 */
export async function assertConsulted(it: Project, { em, now }: Inside): Promise<void> {
  const seat = seatOf(it);
  const asked = await em.find(Consultation, { project: it.id });
  const no = (reason: string, message: string, details: object = {}) =>
    new Refusal("RULE_BROKEN", message, { reason, clause: seat?.clause ?? platformDefault, ...details });
  if (seat?.modality === "must" && it.type === "newSink" && asked.length === 0)
    throw no("notConsulted", "consult the sector authority first");
  const waits = asked.find(({ state, dueOn }) => state === "asked" && (dueOn === null || dueOn >= dayOf(now)));
  if (waits)
    throw no("consultationRuns", `the sector authority has until ${waits.dueOn} to give its opinion`, {
      dueOn: waits.dueOn,
    });
}

@Resolver(() => Consultation)
export class ConsultationResolver extends readsOf(consultations) {
  /**
   * @throws Refusal FORBIDDEN except to the decider; RULE_BROKEN where the pack names no sector authority; CONFLICT
   * while an answer is awaited.
   */
  @Mutation(() => Consultation, {
    description: "Ask the sector authority for its opinion on a project under review. SD-E 五(一).",
  })
  consultProject(
    @Arg("id", () => ID) id: string,
    @Arg("question", () => String) question: string,
    @Ctx() context: Context,
  ): Promise<Consultation> {
    const words = requiredText("question", question, 2000);
    return once(context, { act: "project.consult", id, question }, async (inside) => {
      const { region, city, policyOn } = await actWithin(inside, projects, id, "consult", "decider", {
        states: ["submitted", "complete", "validated"],
        async rule(it) {
          if (!seatOf(it))
            throw new Refusal("RULE_BROKEN", "the rules of this province name no sector authority to consult", {
              reason: "nobodyToConsult",
              clause: platformDefault,
            });
          if (await inside.em.count(Consultation, { project: id, state: "asked" }))
            throw new Refusal("CONFLICT", "an opinion has already been requested", {
              reason: "alreadyAsked",
              clause: platformDefault,
            });
        },
      });
      const askedOn = dayOf(inside.now);
      return beginWithin(
        inside,
        consultations,
        {
          project: id,
          region,
          city,
          policyOn,
          question: words,
          askedOn,
          dueOn: dueFor({ region, policyOn }, "project", "consulted", askedOn),
        },
        { by: null },
      );
    });
  }
  @Mutation(() => Consultation, {
    description: "Give an opinion as the sector authority. It is advisory: the department decides.",
  })
  answerConsultation(
    @Arg("id", () => ID) id: string,
    @Arg("agrees", () => Boolean) agrees: boolean,
    @Arg("opinion", () => String) opinion: string,
    @Ctx() context: Context,
  ): Promise<Consultation> {
    const words = requiredText("opinion", opinion);
    return move(consultations, id, "answer", context, {
      input: { agrees, opinion },
      rule: (it, { now }) => void Object.assign(it, { agrees, opinion: words, answeredOn: dayOf(now), dueOn: null }),
    });
  }
}
