import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { accountedOf } from "../../shared/boundary/remark.ts";
import { bySize, Costs } from "../platform/cost/price.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, begin, assertHolds, findForUpdate, move } from "../platform/record/move.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { JsonScalar, WholeScalar } from "../platform/record/scalar.ts";
import { assertNoticed, dueFor, noticeEnd, policyFor, type Figure } from "../policy/index.ts";
import { seatDistance, type SeatDistance } from "../travel/index.ts";
import { fill } from "./fill.ts";
import { groundFrom } from "./ground.ts";
import { claimIdentities } from "./identities.ts";
import { ProjectInput } from "./input.ts";
import { layTiles } from "./tiles.ts";
import { keepShares, sharesSoFar } from "./overlap.ts";
import { Project } from "./project.entity.ts";
import { assertReady, problemsOf } from "./registration.ts";
import { CheckedParty, checkedFor } from "../standing/index.ts";
import { projectCase } from "./interests.ts";
import { projects } from "./resource.ts";
import { assertBegun, assertInformed, assertNoticeAsked } from "./rules.ts";

@ObjectType({ description: "A problem that prevents the submission of a draft." })
class RegistrationProblem {
  @Field(() => String, {
    description:
      "The step of the registration at which to correct it: project, parts, ground, period, declarations or " +
      "validation.",
  })
  step!: string;
  @Field(() => String) field!: string;
  @Field(() => String) reason!: string;
  @Field(() => String) message!: string;
  @Field(() => String) clause!: string;
  @Field(() => JsonScalar, {
    description:
      "Its figures: sub-project, condition, symbols, areas, and for an overlap the other project and the shape.",
  })
  details!: object;
}

@ObjectType({ description: "How far the middle of a boundary lies from the seats of cities, in whole kilometres." })
class CitySeat implements SeatDistance {
  @Field(() => Int, { simple: true, description: "From the seat of the city in which it is said to lie." })
  kilometres!: number;
  @Field(() => String, { simple: true, description: "The city whose seat is nearest, GB/T 2260 code." })
  nearest!: string;
  @Field(() => Int, { simple: true }) nearestKilometres!: number;
}

/** Notes of a draft what neighbours have too; its submission finds it again. */
async function noteShares(it: Project, inside: Inside): Promise<void> {
  keepShares(it, it.boundary ? await sharesSoFar(inside, it as Parameters<typeof sharesSoFar>[1]) : []);
}
/** How long stakeholders are informed before a project is submitted, where the region requires it. */
const stakeholderNotice = ({ region, policyOn }: Project): Figure | undefined =>
  policyFor(region, policyOn).notice["stakeholder"];

@Resolver(() => Project)
export class ProjectResolver extends readsOf(projects) {
  @Costs({ price: 500 })
  @FieldResolver(() => [CheckedParty], {
    nullable: true,
    description: "What its validator is held against, for those who judge the project. SD-E 四(二).",
  })
  checkedAgainst(@Root() it: Project, @Ctx() context: Context): Promise<CheckedParty[] | null> {
    return checkedFor(projects, it, it.validator, async () => [await projectCase(context, it)], context);
  }
  @FieldResolver(() => WholeScalar, {
    description:
      "The area that counts, in square metres: `areaSquareMetres` without what earlier projects have of it along " +
      "common borders. The boundary itself stays as it was filed.",
  })
  accountedSquareMetres(@Root() it: Project): number {
    return accountedOf(it.areaSquareMetres, it.boundaryRemarks);
  }
  @FieldResolver(() => CitySeat, {
    nullable: true,
    description:
      "Shows coordinates of another place: a wrong zone, an exchanged axis, another city. Another seat may well be " +
      "nearer, and an offset of some 500 m cannot be seen. Null without a boundary, or where the seat is not known.",
  })
  async citySeat(@Root() { city, west, south, east, north }: Project): Promise<CitySeat | null> {
    if (west === null || south === null || east === null || north === null) return null;
    const middle = { longitude: (west + east) / 2e6, latitude: (south + north) / 2e6 };
    const found = await seatDistance(middle, city);
    return (
      found && {
        ...found,
        kilometres: Math.round(found.kilometres),
        nearestKilometres: Math.round(found.nearestKilometres),
      }
    );
  }
  /** @throws Refusal NOT_FOUND, and FORBIDDEN except to its applicant. */
  @Costs({ price: 5_000 })
  @Query(() => [RegistrationProblem], {
    description:
      "All problems that prevent the submission of one's own draft, each with the step at which to correct it.",
  })
  registrationProblems(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<RegistrationProblem[]> {
    return within(context, async (inside) => {
      const it = await findForUpdate(projects, id, inside);
      assertHolds(projects, it, "applicant", inside);
      if (it.state !== "draft") return [];
      return (await problemsOf(it, inside)).problems.map(
        ({ message, details: { step, field, reason, clause, ...details } }) =>
          ({ step, field, reason, clause, message, details }) as RegistrationProblem,
      );
    });
  }
  @Costs({ price: bySize("input", 40) })
  @Mutation(() => Project, {
    description: "Begin the registration of a project: title, city and field are enough. SD-P 三(三)8.",
  })
  async draftProject(@Arg("input", () => ProjectInput) input: ProjectInput, @Ctx() context: Context): Promise<Project> {
    const { organization } = context.actor;
    assertBegun(input);
    const ground = await groundFrom(input, undefined, context);
    const city = input.city!;
    // Region and owner decide who may do this; both are validated before anything is stored.
    const fields = {
      region: provinceOf(regionOf(city, dayOf(context.now), "city").code),
      city,
      policyOn: dayOf(context.now),
      owner: input.owner ?? organization!,
      developer: organization!,
    };
    return begin(projects, fields, context, {
      input: { input },
      async rule(it, inside) {
        await fill(it, input, ground, inside);
        await layTiles(it, inside);
        await noteShares(it, inside);
      },
    });
  }
  @Costs({ price: bySize("input", 40) })
  @Mutation(() => Project, {
    description: "Change a draft, in whole or in part: omitted fields are kept. The revision is the one that was seen.",
  })
  async editProject(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int) revision: number,
    @Arg("input", () => ProjectInput) input: ProjectInput,
    @Ctx() context: Context,
  ): Promise<Project> {
    const ground = await groundFrom(input, id, context);
    return act(projects, id, "edit", "applicant", context, {
      states: ["draft"],
      revision,
      input: { input },
      async rule(it, inside) {
        await fill(it, input, ground, inside);
        if (ground) {
          await layTiles(it, inside);
          await noteShares(it, inside);
        }
        // A change of only its sub-projects is a change of the project too.
        it.editedAt = inside.now;
      },
    });
  }
  /** @throws Refusal RULE_BROKEN where the region requires no such notice, or something is missing. */
  @Costs({ price: 5_000 })
  @Mutation(() => Project, {
    description: "Inform the stakeholders of a project, where the region requires it before submission.",
  })
  informProject(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, "inform", context, {
      async rule(it, inside) {
        const notice = assertNoticeAsked(stakeholderNotice(it));
        await assertReady(it, inside);
        const noticeBeganOn = dayOf(inside.now);
        Object.assign(it, { noticeBeganOn, noticeEndsOn: noticeEnd(noticeBeganOn, notice.value) });
      },
    });
  }
  @Mutation(() => Project, { description: "Recall a project from its stakeholders, to change it." })
  recallProject(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, "recall", context, {
      rule: (it) => void Object.assign(it, { noticeBeganOn: null, noticeEndsOn: null }),
    });
  }
  /**
   * @throws Refusal RULE_BROKEN with all that is missing or broken at once, each with its step; CONFLICT when another
   * project has the same number elsewhere.
   */
  @Costs({ price: 5_000 })
  @Mutation(() => Project, { description: "Submit a draft. From now on its land is taken." })
  submitProject(
    @Arg("id", () => ID) id: string,
    @Arg("revision", () => Int, { nullable: true }) revision: number | undefined,
    @Ctx() context: Context,
  ): Promise<Project> {
    return move(projects, id, "submit", context, {
      revision,
      async rule(it, inside) {
        const notice = stakeholderNotice(it);
        assertInformed(notice, it.state);
        if (notice) assertNoticed(it.noticeEndsOn!, dayOf(inside.now), notice);
        keepShares(it, await assertReady(it, inside));
        await claimIdentities(it, inside);
        Object.assign(it, {
          noticeBeganOn: null,
          noticeEndsOn: null,
          dueOn: dueFor(it, "project", "checker", dayOf(inside.now)),
        });
      },
    });
  }
}
