import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { assertAnswered } from "../finding/index.ts";
import { issuePaper } from "../paper/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, move } from "../platform/record/move.ts";
import { numberOf } from "../platform/record/numbers.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { assertNoticed, dueFor, noticeEnd, noticeOf } from "../policy/index.ts";
import { unverifiedIn } from "../document/index.ts";
import { jointly, jointOf } from "./joint.resolver.ts";
import { assertJoined } from "./joint.rules.ts";
import { Methodology } from "./methodology.entity.ts";
import { issuePublicNotice } from "./paper.ts";
import { filingLetter } from "./paper.rules.ts";
import { methodologies } from "./resource.ts";
import { assertStated, assertSupersededLater } from "./rules.ts";

@Resolver(() => Methodology)
export class FilingResolver {
  @Mutation(() => Methodology, {
    description:
      "Begin public notice of what the committee has advised, for the working days that the region's pack sets. " +
      "SD-P 四(三).",
  })
  publiciseMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return move(methodologies, id, "publicise", context, {
      async rule(it, inside) {
        const noticeBeganOn = dayOf(inside.now);
        const noticeEndsOn = noticeEnd(noticeBeganOn, noticeOf(it, "methodology").value);
        const dueOn = dueFor(it, "methodology", "decider", noticeEndsOn);
        Object.assign(it, { noticeBeganOn, noticeEndsOn, dueOn });
        await issuePublicNotice(it, noticeOf(it, "methodology"), inside);
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN while the notice runs, a comment is unanswered, or the required consent of the sector
   * authority is missing, or an unverified part is not stated to be a demonstration.
   */
  @Mutation(() => Methodology, {
    description: "File it (备案) once its public notice is over: it receives its number and version. SD-P 三(三)7.",
  })
  fileMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("demonstration", () => Boolean, {
      description: "State that it is a demonstration: required where parts were not verified against a published copy.",
    })
    demonstration: boolean,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "file", context, {
      input: { demonstration },
      open: ({ documentHash, demonstration: shown }) => ({ documentHash, demonstration: shown }),
      async rule(it, inside) {
        const filedOn = dayOf(inside.now);
        assertNoticed(it.noticeEndsOn!, filedOn, noticeOf(it, "methodology"));
        await assertAnswered(inside, "methodology", id);
        assertJoined(jointly(it));
        assertStated(demonstration, unverifiedIn(it.document));
        const versions = await inside.em.find(Methodology, { region: it.region, code: it.code, version: { $gt: 0 } });
        const version = Math.max(0, ...versions.map((one) => one.version)) + 1;
        Object.assign(it, {
          number: await numberOf(inside, it.region, "M", filedOn),
          version,
          filedOn,
          demonstration,
          dueOn: null,
        });
        await issuePaper(inside, filingLetter(it, await jointOf(it, inside)));
      },
    });
  }

  /** @throws Refusal INVALID_INPUT for a day in the past; RULE_BROKEN unless the successor is a newer filed version. */
  @Mutation(() => Methodology, {
    description:
      "Supersede it by a newer filed version, today or on a future day. Projects keep the version under which they " +
      "began. JL 五章.",
  })
  supersedeMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("successor", () => ID) successor: string,
    @Arg("on", () => DayScalar, { nullable: true, description: "The first day of the new version; today if omitted." })
    on: string | undefined,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    const today = dayOf(context.now);
    if (on) assertSupersededLater(on, today);
    const supersededOn = on ?? today;
    const terms = {
      input: { successor, on },
      async rule(it: Methodology, { em }: Inside) {
        const newer = await em.count(Methodology, {
          id: successor,
          state: "filed",
          region: it.region,
          code: it.code,
          version: { $gt: it.version },
        });
        if (!newer) {
          throw new Refusal("RULE_BROKEN", `only a newer filed version of ${it.code} can supersede it`, {
            field: "successor",
            reason: "noSuccessor",
            clause: platformDefault,
          });
        }
        Object.assign(it, { successor, supersededOn });
      },
    };
    return supersededOn === today
      ? move(methodologies, id, "supersede", context, terms)
      : act(methodologies, id, "arrangeSuccession", "decider", context, { ...terms, states: ["filed"] });
  }

  @Mutation(() => Methodology, { description: "Revoke a filed methodology, with the reason." })
  revokeMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "revoke", context, { note: requiredText("reason", reason), input: { reason } });
  }
}
