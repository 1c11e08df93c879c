import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { bySize, Costs } from "../platform/cost/price.ts";
import type { Context } from "../platform/context.ts";
import { act } from "../platform/record/move.ts";
import { JsonScalar, WholeScalar } from "../platform/record/scalar.ts";
import { SkippedPart } from "../platform/sheet/skipped.ts";
import { policyFor } from "../policy/index.ts";
import { survey } from "./ground.ts";
import { bringProjects, type ProjectOutcome, type ProjectsOutcome } from "./bring.ts";
import { assertGround, keepShares } from "./overlap.ts";
import { Project } from "./project.entity.ts";
import { projects } from "./resource.ts";
import { assertArea } from "./rules.ts";
import { layTiles } from "./tiles.ts";
import { assertToSurvey } from "./bring.rules.ts";

@ObjectType({ description: "The outcome of one row of a sheet of projects." })
class BroughtProjectRow implements ProjectOutcome {
  @Field(() => Int, { simple: true, description: "Its number in the sheet." }) row!: number;
  @Field(() => String, { simple: true }) titleZh!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "Its filing number; null while it is not filed.",
  })
  number!: string | null;
  @Field(() => WholeScalar, {
    simple: true,
    description: "Geodesic area of its boundary, in square metres; 0 without one.",
  })
  areaSquareMetres!: number;
  @Field(() => String, { simple: true, nullable: true }) field!: string | null;
  @Field(() => String, { simple: true, nullable: true }) reason!: string | null;
  @Field(() => String, { simple: true, nullable: true }) message!: string | null;
  @Field(() => JsonScalar, {
    simple: true,
    nullable: true,
    description: "Figures and names with which the reason is explained, such as the value that stood there.",
  })
  details!: unknown;
}
@ObjectType({ description: "The outcome of a sheet of projects: all of them or none are entered." })
class BroughtProjectRows implements ProjectsOutcome {
  @Field(() => Boolean, { simple: true, description: "Whether they were entered." }) entered!: boolean;
  @Field(() => Int, { simple: true, description: "The number of refused rows." }) refused!: number;
  @Field(() => [BroughtProjectRow], { simple: true }) rows!: BroughtProjectRow[];
  @Field(() => [SkippedPart], { simple: true, description: "What of the file was not read." }) skipped!: SkippedPart[];
}

@Resolver(() => Project)
export class BroughtProjectResolver {
  /** @throws Refusal as `bringProjects` does. */
  @Costs({ price: bySize("content", 20, 2_000) })
  @Mutation(() => BroughtProjectRows, {
    description:
      "Import existing projects into a province's library from a sheet (CSV or XLSX) in the form of the template: " +
      "all rows or none; each is reported. SD-P 三(三)8.",
  })
  importProjects(
    @Arg("region", () => String, { description: "Province, GB/T 2260 code." }) region: string,
    @Arg("source", () => String, { description: "The register or document that they come from." }) source: string,
    @Arg("content", () => String, { description: "The file in base64." }) content: string,
    @Arg("dryRun", () => Boolean, { defaultValue: false, description: "Dry run: only report the outcome of each row." })
    dryRun: boolean,
    @Ctx() context: Context,
  ): Promise<ProjectsOutcome> {
    return bringProjects(region, source, content, dryRun, context);
  }
  /**
   * @throws Refusal FORBIDDEN except to the decider; RULE_BROKEN for a project that was registered here or already has
   * its boundary, and where the land belongs to another project.
   */
  @Costs({ price: bySize("boundary", 40, 2_000) })
  @Mutation(() => Project, { description: "Add the boundary of a project that was imported without one." })
  async surveyProject(
    @Arg("id", () => ID) id: string,
    @Arg("boundary", () => JsonScalar) boundary: unknown,
    @Ctx() context: Context,
  ): Promise<Project> {
    const surveyed = await survey(boundary);
    return act(projects, id, "survey", "decider", context, {
      states: ["filed", "suspended"],
      input: { boundary },
      async rule(it, inside) {
        assertToSurvey(it);
        if (it.hectaresDeclared)
          assertArea(
            it.hectaresDeclared,
            surveyed.areaSquareMetres,
            policyFor(it.region, it.policyOn).boundaryTolerancePercent,
          );
        const { shares } = await assertGround(inside, {
          ...surveyed,
          id,
          region: it.region,
          policyOn: it.policyOn,
          creditingFrom: it.creditingFrom,
        });
        Object.assign(it, surveyed);
        keepShares(it, shares);
        await layTiles(it, inside);
      },
    });
  }
}
