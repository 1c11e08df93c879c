import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import type { Cell } from "../../shared/event/boundary.ts";
import { phases, type Phase } from "../../shared/event/event.ts";
import { Belongs, Choice, Identifier, Instant, Json, Text } from "../platform/record/attribute.ts";
import { Event } from "./event.entity.ts";

@ObjectType({
  description:
    "The accounting boundary of an event by stage and source, where it is less than everything. 公告2019年第19号, 附1; " +
    "HN 三(一).",
})
@Entity()
@Unique({ properties: ["event", "phase"] })
export class InventoryBoundary {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Choice("InventoryPhase", phases, { doc: "Whether it belongs to the plan or to the actual account.", listed: true })
  phase!: Phase;
  @Json({ doc: "What is included: a list of { stage, category }." }) cells!: readonly Cell[];
  @Text({ doc: "Why it is not everything, or why it differs from the plan's.", nullable: true }) reason?: string | null;
  @Instant({ doc: "When it was stated.", listed: true }) statedAt!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    inventoryBoundary: InventoryBoundary;
  }
}
