import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { isContact } from "../../shared/finding/finding.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { countTry } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import { anyone, type Context } from "../platform/context.ts";
import { beginWithin, move } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { Comment } from "./comment.entity.ts";
import { isCommented, openNotice } from "./notice.ts";
import { assertPlace } from "./place.ts";
import { comments } from "./resource.ts";
import { applicantOf, holdsOn, subjectOf } from "./subject.ts";

@InputType({ description: "A comment on a record under public notice." })
class CommentInput {
  @Field(() => String, { description: "Type of the record it is about, such as `methodology`." }) subjectType!: string;
  @Field(() => ID) subjectId!: string;
  @Field(() => String, { defaultValue: "whole", description: "Where in the record, such as `equations.E2`." })
  place!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true, description: "Your name; only required without an account. Never public." })
  signedBy?: string;
  @Field(() => String, {
    nullable: true,
    description: "Your email address or telephone number; only required without an account. Never public.",
  })
  contact?: string;
}

/** The commenter: an account, or a name with contact details. @throws Refusal INVALID_INPUT without either. */
function saying(
  { signedBy = "", contact = "" }: CommentInput,
  { actor }: Context,
): Pick<Comment, "author" | "signedBy" | "contact"> {
  if (actor.id !== anyone.id) return { author: actor.id, signedBy: null, contact: null };
  const reachable = contact.trim();
  if (!isContact(reachable)) {
    throw new Refusal("INVALID_INPUT", "give an email address or a telephone number; it is never published", {
      field: "contact",
      reason: "contact",
      clause: platformDefault,
    });
  }
  return { author: null, signedBy: requiredText("signedBy", signedBy, 60), contact: reachable };
}

@Resolver(() => Comment)
export class CommentResolver extends readsOf(comments) {
  /**
   * @throws Refusal LIMITED beyond ten in a quarter of an hour; WRONG_STATE when the record is not under public notice.
   */
  @Mutation(() => Comment, {
    description:
      "Comment on a record during its public notice; anybody may. It is published with its answer. SD-P 四(三).",
  })
  async makeComment(@Arg("input", () => CommentInput) input: CommentInput, @Ctx() context: Context): Promise<Comment> {
    const { subjectType, subjectId } = input;
    const words = {
      place: requiredText("place", input.place, 200),
      text: requiredText("text", input.text),
      ...saying(input, context),
    };
    await countTry(context.store, "comment", words.author ?? context.address ?? "", context.now);
    return once(context, { act: "comment.make", input }, async (inside) => {
      const { resource, subject } = await subjectOf(inside, subjectType, subjectId);
      if (!isCommented(resource))
        throw new Refusal("INVALID_INPUT", `${subjectType} records do not take comments`, {
          field: "subjectType",
          reason: "notReviewed",
          value: subjectType,
          clause: platformDefault,
        });
      const { to: dueOn } = openNotice(resource, subject, dayOf(inside.now));
      assertPlace(resource, subject, words.place);
      const { region, policyOn, titleZh = "", titleEn = null } = subject;
      return beginWithin(
        inside,
        comments,
        {
          ...words,
          subjectType,
          subjectId,
          titleZh,
          titleEn,
          region,
          policyOn,
          dueOn,
          applicant: applicantOf(resource, subject),
          madeAt: inside.now,
          answer: null,
          answeredBy: null,
          answeredAt: null,
        },
        { by: null },
      );
    });
  }

  @Mutation(() => Comment, {
    description: "Answer a comment, as the applicant or as a deciding office: it is published with its answer.",
  })
  answerComment(
    @Arg("id", () => ID) id: string,
    @Arg("answer", () => String) answer: string,
    @Ctx() context: Context,
  ): Promise<Comment> {
    const text = requiredText("answer", answer);
    return move(comments, id, "answer", context, {
      input: { answer },
      async rule(it, inside) {
        await assertAnswering(it, inside);
        Object.assign(it, {
          answer: text,
          answeredAt: inside.now,
          answeredBy: inside.actor.organization ?? null,
          dueOn: null,
        });
      },
    });
  }

  @Mutation(() => Comment, {
    description: "Withhold a comment from publication, with the reason: insult, advertising, personal data.",
  })
  withholdComment(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Comment> {
    return move(comments, id, "withhold", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
}

/** @throws Refusal FORBIDDEN unless the actor applies for, accepts, publishes or decides the record. */
async function assertAnswering({ subjectType, subjectId }: Comment, inside: Inside): Promise<void> {
  if (await holdsOn(inside, subjectType, subjectId, ["applicant", "acceptor", "publisher", "decider"])) return;
  throw new Refusal(
    "FORBIDDEN",
    "comments are answered by the applicant, or by whoever accepts, publishes or decides the record",
    { reason: "notYours", competence: "checker", clause: platformDefault },
  );
}
