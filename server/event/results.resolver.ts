import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { phases, type Phase } from "../../shared/event/event.ts";
import { resultsOf, type Counted, type Results, type Share } from "../../shared/event/results.ts";
import { attributesOf, enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { loaderOf } from "../platform/record/loader.ts";
import { read, visible } from "../platform/record/rows.ts";
import { KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import { Event } from "./event.entity.ts";
import { InventoryLine } from "./line.entity.ts";
import { inventoryLines } from "./resource.ts";

@ObjectType({ description: "What of an inventory is of one kind." })
class InventoryShare implements Share {
  @Field(() => String, { simple: true, description: "A category, stage, gas, quality or bearer." }) of!: string;
  @Field(() => String, { simple: true, description: "kg CO2e with six decimals." }) kilogramsExact!: string;
}
@ObjectType({ description: "What one phase of an inventory comes to, and of what it is made. 公告2019年第19号." })
class InventoryResults {
  @Field(() => enumOf("InventoryPhase"), { simple: true }) phase!: Phase;
  @Field(() => WholeScalar, { simple: true, description: "How many lines." }) lines!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Rounded up once." }) kilograms!: number;
  @Field(() => String, { simple: true, description: "kg CO2e with six decimals." }) kilogramsExact!: string;
  @Field(() => String, { simple: true, nullable: true, description: "kg CO2e for each on site, with two decimals." })
  perPersonKilograms!: string | null;
  @Field(() => [InventoryShare], { simple: true }) byCategory!: InventoryShare[];
  @Field(() => [InventoryShare], { simple: true }) byStage!: InventoryShare[];
  @Field(() => [InventoryShare], { simple: true, description: "CO2e stands for factors that name no gas." })
  byGas!: InventoryShare[];
  @Field(() => [InventoryShare], { simple: true, description: "How the activities are known." })
  byQuality!: InventoryShare[];
  @Field(() => [InventoryShare], { simple: true }) byBearer!: InventoryShare[];
  @Field(() => String, { simple: true, description: "What rests on factors that were read in print, kg CO2e." })
  verifiedExact!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "Of the lines that state one, added by quadrature: half the 95 % interval in per cent of them.",
  })
  uncertaintyPercent!: string | null;
  @Field(() => String, { simple: true, description: "What these lines come to, kg CO2e." }) uncertainExact!: string;
}

const columns = [...attributesOf(InventoryLine).keys()];
/** The lines of an event as far as the actor sees them; of all events that are asked for in one tick in one query. */
export const countedLines = (id: string, context: Context): Promise<(InventoryLine & Counted)[]> =>
  loaderOf(context, "inventoryLines whole by event", async (ids) => {
    const query = visible(context.store.reading, inventoryLines, context)
      .where(among(context.store.dialect, "it.event", ids))
      .orderBy("it.id");
    const rows = (await read(inventoryLines, columns, query, context)) as unknown as (InventoryLine & Counted)[];
    const found = Map.groupBy(rows, ({ event }) => event);
    return ids.map((one) => found.get(one) ?? []);
  }).load(id);

/** How much of an event's actual emissions was measured, estimated or assumed, the largest share first: for its certificate. */
export const qualityShares = async (
  id: string,
  participants: number,
  context: Context,
): Promise<Results["byQuality"]> => resultsOf(await countedLines(id, context), "actual", participants).byQuality;

@Resolver(() => Event)
export class ResultsOfEventResolver {
  @FieldResolver(() => [InventoryResults], {
    description: "What its inventory comes to: planned and actual side by side.",
  })
  async inventoryResults(@Root() { id, participants }: Event, @Ctx() context: Context): Promise<Results[]> {
    const lines = await countedLines(id, context);
    return phases.map((phase) => resultsOf(lines, phase, participants));
  }
}
