import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Block } from "../ledger/index.ts";
import type { Context } from "../platform/context.ts";
import { oneOf } from "../platform/record/loader.ts";
import { Project } from "./project.entity.ts";
import { projects } from "./resource.ts";

/** Adds to a block of credits its project, which the ledger knows only by id. */
@Resolver(() => Block)
export class ProjectOfBlock {
  @FieldResolver(() => Project, {
    nullable: true,
    description: "The project whose reductions these are; null where it is hidden.",
  })
  ofProject(
    @Root() { project }: Block,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project | null> {
    return oneOf(projects, project, context, info);
  }
}
