import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Resolver, Root } from "type-graphql";
import type { Cell } from "../../shared/event/boundary.ts";
import type { Phase, SourceCategory, Stage } from "../../shared/event/event.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { once, record } from "../platform/record/transaction.ts";
import { beginWithin, rowOf } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { InventoryBoundary } from "./boundary.entity.ts";
import { boundaryOf, statedBoundary } from "./boundary.rules.ts";
import { Event } from "./event.entity.ts";
import { linesOf, opened } from "./lines.ts";
import { inventoryBoundaries } from "./resource.ts";

@InputType({ description: "A source category in a stage of the event. 公告2019年第19号, 附1." })
class BoundaryCellInput implements Cell {
  @Field(() => enumOf("InventoryStage")) stage!: Stage;
  @Field(() => enumOf("SourceCategory")) category!: SourceCategory;
}

@Resolver(() => InventoryBoundary)
export class InventoryBoundaryResolver extends readsOf(inventoryBoundaries) {
  /**
   * @throws Refusal INVALID_INPUT without the event itself; RULE_BROKEN without a reason where it excludes sources or
   * differs from the plan's, or where it excludes existing lines.
   */
  @Mutation(() => InventoryBoundary, {
    description:
      "State which sources of which stages are included; with the reason where it excludes sources or differs " +
      "from the plan. HN 三(一).",
  })
  stateBoundary(
    @Arg("event", () => ID) id: string,
    @Arg("phase", () => enumOf("InventoryPhase")) phase: Phase,
    @Arg("cells", () => [BoundaryCellInput]) cells: BoundaryCellInput[],
    @Arg("reason", () => String, { nullable: true }) text: string | undefined,
    @Ctx() context: Context,
  ): Promise<InventoryBoundary> {
    const reason = text?.trim() ? requiredText("reason", text, 2000) : null;
    return once(context, { act: "inventoryBoundary.state", event: id, phase, cells, reason }, async (inside) => {
      const event = await opened(inside, id, phase);
      const all = await inside.em.find(InventoryBoundary, { event: id });
      const used = (await linesOf(inside, id)).filter((line) => line.phase === phase);
      const plan = phase === "actual" ? boundaryOf("planned", event.boundary, all) : undefined;
      const stated = statedBoundary(
        cells,
        event.boundary,
        plan,
        reason,
        used.map(({ stage, category }) => ({ stage, category })),
      );
      const own = all.find((one) => one.phase === phase);
      if (!own)
        return beginWithin(
          inside,
          inventoryBoundaries,
          { event: id, phase, cells: stated, reason, statedAt: inside.now },
          { by: null },
        );
      Object.assign(own, { cells: stated, reason, statedAt: inside.now });
      await inside.em.flush();
      await record(inside, {
        type: "inventoryBoundary",
        record: own.id,
        action: "state",
        event: id,
        sealed: { digest: rowOf(own) },
      });
      return rowOf(own);
    });
  }
}

@Resolver(() => Event)
export class BoundaryOfEventResolver {
  @FieldResolver(() => [InventoryBoundary], {
    description: "Its stated boundaries; empty where all sources of its stages are included.",
  })
  boundaries(
    @Root() { id }: Event,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InventoryBoundary[]> {
    return manyOf(inventoryBoundaries, "event", id, context, info);
  }
}
