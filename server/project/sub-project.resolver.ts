import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { readsOf } from "../platform/record/reads.ts";
import { Project } from "./project.entity.ts";
import { subProjects } from "./resource.ts";
import { SubProject } from "./sub-project.entity.ts";

@Resolver(() => SubProject)
export class SubProjectResolver extends readsOf(subProjects) {}

/** Adds its sub-projects to a project. */
@Resolver(() => Project)
export class SubProjectsOfProject {
  @FieldResolver(() => [SubProject], { description: "Its sub-projects, the leading one first." })
  async subProjects(
    @Root() { id }: Project,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SubProject[]> {
    return (await manyOf(subProjects, "project", id, context, info)).toSorted((a, b) => a.ordinal - b.ordinal);
  }
}
