import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { Costs } from "../platform/cost/price.ts";
import type { Competence } from "../../shared/platform/competence.ts";
import { underReview, type ProjectState } from "../../shared/project/project.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { releaseClaim } from "../claim/index.ts";
import { assertAnswered } from "../finding/index.ts";
import { Methodology } from "../methodology/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, actWithin, move, findVisible } from "../platform/record/move.ts";
import { numberOf } from "../platform/record/numbers.ts";
import { once } from "../platform/record/transaction.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { assertNoticed, dueFor, noticeEnd, noticeOf } from "../policy/index.ts";
import { assertConsulted } from "./consultation.ts";
import { assertGround } from "./overlap.ts";
import { issueAcceptance, issueCorrection, issueFilingLetter, issueRefusal } from "./paper.ts";
import { Project } from "./project.entity.ts";
import { assertNoTie } from "../standing/index.ts";
import { projectCase } from "./interests.ts";
import { assertApart, assertValidator } from "./registration.ts";
import { projects } from "./resource.ts";
import { assertAsked, assertToCome } from "./rules.ts";
import { SubProject } from "./sub-project.entity.ts";
import { assertUsable } from "./sub-projects.ts";
import { assertNothingAsked, goOn, noMaterial, pause } from "./deadline.ts";

/** Who may request more material at each stage: the one whose turn it is first. */
const askers: Partial<Record<ProjectState, readonly Competence[]>> = {
  submitted: ["checker", "decider"],
  complete: ["validator", "checker", "decider"],
  validated: ["decider"],
  publicNotice: ["decider"],
};

@Resolver(() => Project)
export class ProjectReviewResolver {
  @Mutation(() => Project, { description: "Accept the material as complete." })
  acceptProject(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, "accept", context, {
      async rule(it, inside) {
        assertNothingAsked(it);
        it.dueOn = dueFor(it, "project", "validator", dayOf(inside.now));
        await issueAcceptance(it, inside);
      },
    });
  }
  @Mutation(() => Project, { description: "Return the material for completion, with the reason." })
  returnProject(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Project> {
    return move(projects, id, "return", context, {
      note: requiredText("reason", reason, 2000),
      input: { reason },
      async rule(it, inside) {
        Object.assign(it, { dueOn: null, ...noMaterial });
        await releaseClaim(inside, { type: "project", id });
        await issueCorrection(it, reason, inside);
      },
    });
  }
  /**
   * @throws Refusal WRONG_STATE, FORBIDDEN to anyone not reviewing it now; INVALID_INPUT unless the day is in the
   * future.
   */
  @Mutation(() => Project, {
    description:
      "Request more material at any stage of the review: what, and by when. The deadline is suspended until it " +
      "is supplied.",
  })
  askMaterial(
    @Arg("id", () => ID) id: string,
    @Arg("what", () => String) what: string,
    @Arg("until", () => DayScalar) until: string,
    @Ctx() context: Context,
  ): Promise<Project> {
    const words = requiredText("what", what, 2000);
    return once(context, { act: "project.askMaterial", id, what, until }, async (inside) => {
      const there = await findVisible(projects, id, inside);
      const held = projects.rolesOn(context.actor, there);
      const turn = askers[there.state] ?? ["checker"];
      const by = turn.find((one) => held.includes(one)) ?? turn[0]!;
      return actWithin(inside, projects, id, "askMaterial", by, {
        states: underReview,
        note: words,
        rule(it) {
          assertToCome(until, dayOf(inside.now));
          assertNothingAsked(it);
          pause(it, by, words, until, inside.now);
        },
      });
    });
  }
  @Mutation(() => Project, {
    description: "State that the requested material is supplied, as files of the project. The deadline resumes.",
  })
  giveMaterial(
    @Arg("id", () => ID) id: string,
    @Arg("answer", () => String) answer: string,
    @Ctx() context: Context,
  ): Promise<Project> {
    return act(projects, id, "giveMaterial", "applicant", context, {
      states: underReview,
      note: requiredText("answer", answer, 2000),
      input: { answer },
      rule(it, { now }) {
        assertAsked(it.materialAsked);
        goOn(it, now);
      },
    });
  }
  @Mutation(() => Project, { description: "Validate the project (项目审定), as the body named. SD-E 四(二)." })
  validateProject(
    @Arg("id", () => ID) id: string,
    @Arg("statement", () => String) statement: string,
    @Ctx() context: Context,
  ): Promise<Project> {
    return move(projects, id, "validate", context, {
      input: { statement },
      async rule(it, inside) {
        assertNothingAsked(it);
        await assertValidator(it, inside);
        await assertNoTie(inside, "validator", await projectCase(inside, it));
        it.validation = requiredText("statement", statement, 4000);
        it.dueOn = dueFor(it, "project", "publisher", dayOf(inside.now));
      },
    });
  }
  /**
   * @throws Refusal RULE_BROKEN where a new sink's sector authority was not consulted, or still has time to answer.
   */
  @Mutation(() => Project, {
    description: "Put a validated project on public notice, for the working days of the region's pack. SD-P 四(三).",
  })
  publiciseProject(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, "publicise", context, {
      async rule(it, inside) {
        assertNothingAsked(it);
        await assertConsulted(it, inside);
        await assertApart(it, inside);
        const noticeBeganOn = dayOf(inside.now);
        const noticeEndsOn = noticeEnd(noticeBeganOn, noticeOf(it, "project").value);
        Object.assign(it, { noticeBeganOn, noticeEndsOn, dueOn: dueFor(it, "project", "decider", noticeEndsOn) });
      },
    });
  }
  /**
   * @throws Refusal RULE_BROKEN while the notice runs or a comment is unanswered, when its land has been taken in the
   * meantime, or its methodology is no longer filed.
   */
  @Costs({ price: 5_000 })
  @Mutation(() => Project, {
    description: "File a project in the library (备案), under a number, after its public notice. SD-P 三(三)8.",
  })
  fileProject(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, "file", context, {
      async rule(it, inside) {
        assertNothingAsked(it);
        const filedOn = dayOf(inside.now);
        assertNoticed(it.noticeEndsOn!, filedOn, noticeOf(it, "project"));
        await assertAnswered(inside, "project", id);
        await assertApart(it, inside);
        await assertGround(inside, it as Parameters<typeof assertGround>[1]);
        for (const { methodology } of await inside.em.find(SubProject, { project: it.id }))
          assertUsable(await inside.em.findOneOrFail(Methodology, { id: methodology }), { running: true });
        Object.assign(it, { number: await numberOf(inside, it.region, "P", filedOn), filedOn, dueOn: null });
        await issueFilingLetter(it, inside);
      },
    });
  }
  @Mutation(() => Project, { description: "Refuse a project, with the reason." })
  refuseProject(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Project> {
    return move(projects, id, "refuse", context, {
      note: requiredText("reason", reason, 2000),
      input: { reason },
      async rule(it, inside) {
        Object.assign(it, { dueOn: null, ...noMaterial });
        await releaseClaim(inside, { type: "project", id });
        await issueRefusal(it, reason, inside);
      },
    });
  }
  @Mutation(() => Project, { description: "Suspend a filed project: nothing is issued, and it supplies no queue." })
  suspendProject(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Project> {
    return move(projects, id, "suspend", context, { note: requiredText("reason", reason, 2000), input: { reason } });
  }
  @Mutation(() => Project, { description: "Resume a suspended project." })
  resumeProject(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, "resume", context);
  }
  @Mutation(() => Project, { description: "Remove a project from the library permanently." })
  withdrawProject(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Project> {
    return move(projects, id, "withdraw", context, { note: requiredText("reason", reason, 2000), input: { reason } });
  }
}
