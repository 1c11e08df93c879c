import { Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Costs } from "../platform/cost/price.ts";
import { anyone, type Context } from "../platform/context.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { tasksOf, type Waiting } from "./tasks.ts";

@ObjectType({ description: "A task of the reader: a record, and what they may do with it next." })
class Task implements Waiting {
  @Field(() => String, { simple: true, description: "Type of the record." }) type!: string;
  @Field(() => ID, { simple: true }) id!: string;
  @Field(() => String, { simple: true, description: "Its title, or that of the record it belongs to, in Chinese." })
  titleZh!: string;
  @Field(() => String, { simple: true, nullable: true }) titleEn!: string | null;
  @Field(() => String, { simple: true, description: "Its state." }) state!: string;
  @Field(() => String, {
    simple: true,
    description: "The verb that is open to the reader; with the type it names the mutation.",
  })
  action!: string;
  @Field(() => DayScalar, { simple: true, nullable: true, description: "The deadline; null if there is none." })
  dueOn!: string | null;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "GB/T 2260 code of the province whose policy governs it.",
  })
  region!: string | null;
  @Field(() => String, {
    simple: true,
    description: 'The clause that grants the reader the competence, or "platform default".',
  })
  clause!: string;
}

@Resolver()
export class TaskResolver {
  @Costs({ price: 2_000 })
  @Query(() => [Task], {
    description: "The reader's tasks, nearest deadline first; of each record type the 200 nearest are listed.",
  })
  async tasks(@Ctx() context: Context): Promise<Task[]> {
    return context.actor.id === anyone.id ? [] : tasksOf(context);
  }
}
