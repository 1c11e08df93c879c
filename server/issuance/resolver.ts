import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import { dayOf, newId } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, begin, move, findVisible } from "../platform/record/move.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar, JsonScalar } from "../platform/record/scalar.ts";
import { dueFor } from "../policy/index.ts";
import { Project, projects, SubProject } from "../project/index.ts";
import { completed, computed, creditable, recordComputation } from "./computing.ts";
import {
  assertFiled,
  assertFree,
  assertInForce,
  assertNoReversal,
  assertUnbound,
  assertVerifier,
  basisOf,
} from "./guard.ts";
import { Issuance } from "./issuance.entity.ts";
import { monitoredFrom, nothingMonitored } from "./monitored.rules.ts";
import { OtherRegistrationInput } from "./registered.input.ts";
import { assertShown } from "./registered.ts";
import { registrationsFrom } from "./registered.rules.ts";
import { MonitoringReport } from "./report.entity.ts";
import { issuances } from "./resource.ts";
import { assertSameProject, chosenPart, periodOf } from "./rules.ts";

@InputType({
  description: "A monitoring report with which an owner applies for credits. A draft may lack data and text.",
})
class IssuanceInput {
  @Field(() => ID) project!: string;
  @Field(() => ID, {
    nullable: true,
    description: "The sub-project; may be left out where there is only one.",
  })
  subProject?: string;
  @Field(() => DayScalar) periodFrom!: string;
  @Field(() => DayScalar) periodTo!: string;
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "The monitored data: `{ members, values }`, as `Issuance.data`. The reductions are calculated from it.",
  })
  data?: unknown;
  @Field(() => String, { nullable: true, description: "How it was monitored, and by whom." }) report?: string;
  @Field(() => ID, { description: "The body that is to verify it." }) verifier!: string;
  @Field(() => [OtherRegistrationInput], {
    nullable: true,
    description: "Of a project that is registered elsewhere too: what shows that the period counts here alone.",
  })
  otherRegistrations?: OtherRegistrationInput[] | null;
  @Field(() => String, { nullable: true, description: "The owner's commitment that it is issued and used here alone." })
  ownerCommitment?: string | null;
}
/**
 * The reported sub-project: the one named, or the only one.
 * @throws Refusal INVALID_INPUT where there are several and none is named.
 */
async function partOf({ project, subProject }: IssuanceInput, { em }: Inside): Promise<string> {
  const parts = await em.find(SubProject, { project });
  return chosenPart(parts, subProject);
}
/** Applies the owner's input, as far as it goes. */
async function fill(it: Issuance, input: IssuanceInput, project: Project, inside: Inside): Promise<void> {
  assertFiled(project);
  await assertUnbound(inside, project.id);
  const basis = await basisOf(inside, it.subProject);
  assertInForce(basis.methodology, inside);
  const { periodFrom, periodTo, verifier, report = "" } = input;
  const data = input.data === undefined || input.data === null ? nothingMonitored : monitoredFrom(input.data);
  const period = periodOf(
    periodFrom,
    periodTo,
    { from: project.creditingFrom!, to: project.creditingTo! },
    dayOf(inside.now),
  );
  Object.assign(it, {
    periodFrom,
    periodTo,
    ...period,
    verifier,
    report: report.trim() ? requiredText("report", report) : "",
    data,
    otherRegistrations: registrationsFrom(input.otherRegistrations ?? [], project.declarations),
    ownerCommitment: input.ownerCommitment?.trim() ? requiredText("ownerCommitment", input.ownerCommitment) : null,
    reductionsKilograms: creditable(computed(basis, data, inside)),
  });
  await assertFree(inside, it);
  await assertVerifier(it, project, inside);
}

@Resolver(() => Issuance)
export class IssuanceResolver extends readsOf(issuances) {
  /** @throws Refusal NOT_FOUND for a hidden project. */
  @Mutation(() => Issuance, {
    description: "Begin the report of a monitoring period, as the owner of a filed project.",
  })
  async draftIssuance(
    @Arg("input", () => IssuanceInput) input: IssuanceInput,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    const { project, subProject } = await within(context, async (inside) => ({
      project: await findVisible(projects, input.project, inside),
      subProject: await partOf(input, inside),
    }));
    const fields = {
      project: project.id,
      subProject,
      owner: project.owner,
      region: project.region,
      city: project.city,
      policyOn: dayOf(context.now),
      verifier: input.verifier,
    };
    return begin(issuances, fields, context, {
      input: { input },
      rule: (it, inside) => fill(it, input, project, inside),
    });
  }
  @Mutation(() => Issuance, {
    description:
      "Change a draft report, by form or sheet. The revision is the one that was seen. Its result is recalculated.",
  })
  editIssuance(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int) revision: number,
    @Arg("input", () => IssuanceInput) input: IssuanceInput,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    return act(issuances, id, "edit", "applicant", context, {
      states: ["draft"],
      revision,
      input: { input },
      async rule(it, inside) {
        assertSameProject(input.project, it.project);
        it.subProject = await partOf(input, inside);
        await fill(it, input, await inside.em.findOneOrFail(Project, { id: it.project }), inside);
      },
    });
  }
  @Mutation(() => Issuance, {
    description: "Submit a complete monitoring report to its verifier: it is recalculated by the filed document.",
  })
  submitIssuance(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int, { nullable: true }) revision: number | undefined,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    return move(issuances, id, "submit", context, {
      revision,
      async rule(it, inside) {
        const project = await inside.em.findOneOrFail(Project, { id: it.project });
        assertFiled(project);
        await assertNoReversal(inside, project.id);
        const basis = await basisOf(inside, it.subProject);
        assertInForce(basis.methodology, inside);
        requiredText("report", it.report);
        await assertVerifier(it, project, inside);
        await assertShown(it, project, inside);
        const computation = completed(basis, it.data, inside);
        const { kilograms: reductionsKilograms, documentHash, inputsHash } = computation;
        Object.assign(it, {
          reductionsKilograms,
          documentHash,
          inputsHash,
          round: it.round + 1,
          dueOn: dueFor(it, "issuance", "verifier", dayOf(inside.now)),
        });
        await inside.em.insert(MonitoringReport, {
          id: newId(inside.now),
          issuance: it.id,
          round: it.round,
          data: it.data,
          reductionsKilograms,
          documentHash,
          inputsHash,
          at: inside.now,
        });
        await recordComputation(inside, it, "report", computation, it.round);
      },
    });
  }
  @Mutation(() => Issuance, {
    description:
      "Return a monitoring report to its owner for correction, with the reason. Findings remain until they are closed.",
  })
  returnIssuance(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    return move(issuances, id, "return", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }
  @Mutation(() => Issuance, {
    description: "Refuse an application, with the reason. Its period may be applied for again.",
  })
  refuseIssuance(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    return move(issuances, id, "refuse", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it) => {
        Object.assign(it, { days: 0, dueOn: null });
      },
    });
  }
}
