import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { phases, type Phase } from "../../shared/event/event.ts";
import { resultsOf, type Counted, type Results, type Share } from "../../shared/event/results.ts";
import { attributesOf, enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { loaderOf } from "../platform/record/loader.ts";
import { read, visible } from "../platform/record/rows.ts";
import { KilogramsScalar, WholeScalar } from "../platform/record/scalar.ts";
import { dialectAt, rowsAt, type Inside } from "../platform/record/transaction.ts";
import { Event } from "./event.entity.ts";
import { InventoryLine } from "./line.entity.ts";
import { inventoryLines } from "./resource.ts";

@ObjectType({ description: "The share of one kind in an inventory." })
class InventoryShare implements Share {
  @Field(() => String, { simple: true, description: "A category, stage, gas, quality or bearer." }) of!: string;
  @Field(() => String, { simple: true, description: "kg CO2e with six decimals." }) kilogramsExact!: string;
}
@ObjectType({ description: "The total of one phase of an inventory and its composition. 公告2019年第19号." })
class InventoryResults {
  @Field(() => enumOf("InventoryPhase"), { simple: true }) phase!: Phase;
  @Field(() => WholeScalar, { simple: true, description: "The number of lines." }) lines!: number;
  @Field(() => KilogramsScalar, { simple: true, description: "Rounded up once." }) kilograms!: number;
  @Field(() => String, { simple: true, description: "kg CO2e with six decimals." }) kilogramsExact!: string;
  @Field(() => String, { simple: true, nullable: true, description: "kg CO2e per person on site, with two decimals." })
  perPersonKilograms!: string | null;
  @Field(() => [InventoryShare], { simple: true }) byCategory!: InventoryShare[];
  @Field(() => [InventoryShare], { simple: true }) byStage!: InventoryShare[];
  @Field(() => [InventoryShare], { simple: true, description: "CO2e stands for factors that name no gas." })
  byGas!: InventoryShare[];
  @Field(() => [InventoryShare], { simple: true, description: "By quality of the activity data." })
  byQuality!: InventoryShare[];
  @Field(() => [InventoryShare], { simple: true }) byBearer!: InventoryShare[];
  @Field(() => String, { simple: true, description: "The part based on factors verified in publications, kg CO2e." })
  verifiedExact!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      "Combined by quadrature over the lines that state one: half the 95 % interval in per cent of their total.",
  })
  uncertaintyPercent!: string | null;
  @Field(() => String, { simple: true, description: "The total of these lines, kg CO2e." }) uncertainExact!: string;
}

const columns = [...attributesOf(InventoryLine).keys()];
async function linesAmong(at: Context | Inside, ids: readonly string[]): Promise<(InventoryLine & Counted)[]> {
  const query = visible(rowsAt(at), inventoryLines, at)
    .where(among(dialectAt(at), "it.event", ids))
    .orderBy("it.id");
  return (await read(inventoryLines, columns, query, at)) as unknown as (InventoryLine & Counted)[];
}
/** The lines of an event visible to the actor; one query for all events requested in one tick. */
export const countedLines = (id: string, context: Context): Promise<(InventoryLine & Counted)[]> =>
  loaderOf(context, "inventoryLines whole by event", async (ids) => {
    const found = Map.groupBy(await linesAmong(context, ids), ({ event }) => event);
    return ids.map((one) => found.get(one) ?? []);
  }).load(id);

/**
 * How much of an event's actual emissions was measured, estimated or assumed, largest share first: for its certificate.
 */
export const qualityShares = async (id: string, participants: number, inside: Inside): Promise<Results["byQuality"]> =>
  resultsOf(await linesAmong(inside, [id]), "actual", participants).byQuality;

@Resolver(() => Event)
export class ResultsOfEventResolver {
  @FieldResolver(() => [InventoryResults], {
    description: "The results of its inventory, planned and actual.",
  })
  async inventoryResults(@Root() { id, participants }: Event, @Ctx() context: Context): Promise<Results[]> {
    const lines = await countedLines(id, context);
    return phases.map((phase) => resultsOf(lines, phase, participants));
  }
}
