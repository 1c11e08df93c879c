import { Field, ObjectType } from "type-graphql";
import type { Skipped } from "./choose.ts";

@ObjectType({ description: "A part of an imported file that was not read." })
export class SkippedPart implements Skipped {
  @Field(() => String, {
    simple: true,
    description: "hiddenSheet, otherSheet, rowsAbove: those above the head, or otherPhase.",
  })
  what!: Skipped["what"];
  @Field(() => String, { simple: true, description: "The name of the sheet, or the numbers of the rows." })
  at!: string;
}
