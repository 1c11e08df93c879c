import { Field, ObjectType } from "type-graphql";
import { actionsFrom } from "../../../shared/platform/lifecycle.ts";
import type { Actor } from "../context.ts";
import { groundOf, type AnyResource } from "./resource.ts";

@ObjectType({ description: "A move of a record that is open to the reader." })
export class OpenMove {
  @Field(() => String, {
    simple: true,
    description: "The verb; with the type it names the mutation, such as `submitMethodology`.",
  })
  action!: string;
  @Field(() => String, { simple: true, description: "The state to which it leads." }) to!: string;
  @Field(() => String, { simple: true, description: "The competence in which the reader would act." }) by!: string;
  @Field(() => String, { simple: true, description: 'The clause that grants this competence, or "platform default".' })
  clause!: string;
  @Field(() => String, {
    simple: true,
    description: "How binding that clause is: must, inPrinciple, may, encouraged or recommended.",
  })
  modality!: string;
  /** The record that it moves, for what other modules say of it. */
  readonly of!: { readonly resource: AnyResource; readonly record: object };
}

/** The moves open to `actor` on `record`, in table order; none for a resource without a life cycle. */
export function openMoves(resource: AnyResource, record: object, actor: Actor): OpenMove[] {
  const { lifecycle, rolesOn } = resource;
  if (!lifecycle) return [];
  return actionsFrom(lifecycle, (record as { state: string }).state, rolesOn(actor, record)).map((action) => {
    const { to, by } = lifecycle.moves[action]!;
    const { clause, modality } = groundOf(resource, record, by);
    return { action, to, by, clause, modality, of: { resource, record } };
  });
}
