import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { raisers, type FindingWeight } from "../../shared/finding/finding.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { beginWithin, assertHolds, move } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { Finding } from "./finding.entity.ts";
import { inOffice } from "./reviewer.ts";
import { assertPlace } from "./place.ts";
import { findings } from "./resource.ts";
import { applicantOf, subjectOf } from "./subject.ts";

const notYours = (message: string) =>
  new Refusal("FORBIDDEN", message, { reason: "notYours", competence: "checker", clause: platformDefault });

/**
 * Findings are settled by whoever raised them. An office's finding may be settled by its members; an expert's only by
 * that expert while in office: afterwards by whoever accepts or decides the record, with a reason.
 * @throws Refusal FORBIDDEN, INVALID_INPUT without that reason.
 */
async function assertSettler(
  { author, raisedAs, subjectType, subjectId }: Finding,
  reason: string | undefined,
  inside: Inside,
): Promise<void> {
  if (author === inside.actor.id) return;
  const { resource, subject } = await subjectOf(inside, subjectType, subjectId);
  const held = resource.rolesOn(inside.actor, subject);
  if (raisedAs !== "adviser" && held.includes(raisedAs)) return;
  const isOffice = held.includes("acceptor") || held.includes("decider");
  if (!isOffice || (await inOffice(resource, subject, { author, raisedAs }, inside)))
    throw notYours("a finding is settled by whoever raised it");
  if (!reason?.trim()) {
    throw new Refusal("INVALID_INPUT", "the expert who raised it is no longer in office: state why it is settled", {
      field: "reason",
      reason: "length",
      most: 4000,
      clause: platformDefault,
    });
  }
}

@Resolver(() => Finding)
export class FindingResolver extends readsOf(findings) {
  @Mutation(() => Finding, {
    description: "Raise a finding at one place of a record under review, in a competence held on it.",
  })
  raiseFinding(
    @Arg("subjectType", () => String) subjectType: string,
    @Arg("subjectId", () => ID) subjectId: string,
    @Arg("place", () => String) place: string,
    @Arg("weight", () => enumOf("FindingWeight")) weight: FindingWeight,
    @Arg("text", () => String) text: string,
    @Ctx() context: Context,
  ): Promise<Finding> {
    const words = { place: requiredText("place", place, 200), weight, text: requiredText("text", text) };
    return once(context, { act: "finding.raise", subjectType, subjectId, place, weight, text }, async (inside) => {
      const { resource, subject } = await subjectOf(inside, subjectType, subjectId);
      const goesOn = Object.values(resource.lifecycle!.moves).some(({ from }) => from.includes(subject.state));
      if (!goesOn) {
        throw new Refusal("WRONG_STATE", `this ${subjectType} is ${subject.state}: its review is over`, {
          reason: "wrongState",
          state: subject.state,
          action: "raise",
          clause: platformDefault,
        });
      }
      const held = resource.rolesOn(context.actor, subject);
      const raisedAs = raisers.find((one) => held.includes(one));
      if (!raisedAs) throw notYours(`only reviewers of this ${subjectType} may raise findings`);
      assertPlace(resource, subject, words.place);
      const { region, policyOn, round } = subject;
      return beginWithin(
        inside,
        findings,
        {
          ...words,
          subjectType,
          subjectId,
          raisedAs,
          author: context.actor.id,
          applicant: applicantOf(resource, subject),
          region,
          policyOn,
          round: Math.max(round ?? 1, 1),
          raisedAt: context.now,
          answer: null,
          answeredAt: null,
        },
        { by: "checker" },
      );
    });
  }

  @Mutation(() => Finding, { description: "Answer a finding on one's own record." })
  answerFinding(
    @Arg("id", () => ID) id: string,
    @Arg("answer", () => String) answer: string,
    @Ctx() context: Context,
  ): Promise<Finding> {
    const text = requiredText("answer", answer);
    return move(findings, id, "answer", context, {
      input: { answer },
      async rule(it, inside) {
        const { resource, subject } = await subjectOf(inside, it.subjectType, it.subjectId);
        assertHolds(resource, subject, "applicant", inside);
        Object.assign(it, { answer: text, answeredAt: inside.now });
      },
    });
  }

  @Mutation(() => Finding, { description: "Reject an answer as insufficient, with the reason." })
  reopenFinding(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Finding> {
    return move(findings, id, "reopen", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it, inside) => assertSettler(it, reason, inside),
    });
  }
  @Mutation(() => Finding, {
    description:
      "Close a settled finding: as its author or, with a reason, as the office when the expert is no longer in office.",
  })
  closeFinding(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String, { nullable: true }) reason: string | undefined,
    @Ctx() context: Context,
  ): Promise<Finding> {
    return move(findings, id, "close", context, {
      input: { reason },
      ...(reason?.trim() && { note: requiredText("reason", reason) }),
      rule: (it, inside) => assertSettler(it, reason, inside),
    });
  }
}
