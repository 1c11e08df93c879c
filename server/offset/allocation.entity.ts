import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { accounts, type Account } from "../../shared/ledger/ledger.ts";
import { bearers, type Bearer } from "../../shared/event/event.ts";
import {
  allocationLifecycle,
  supplySources,
  type AllocationState,
  type SupplySource,
} from "../../shared/offset/offset.ts";
import { Event } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Identifier,
  Instant,
  Json,
  Kilograms,
  State,
  Text,
  Whole,
} from "../platform/record/attribute.ts";
import { WholeType } from "../platform/store/column.ts";
import type { PassedOver } from "./rules.ts";

@ObjectType({
  description:
    "One run of a province's offset queue: what it proposed, and what it passed over. SD-E 四(一); HN 三(四).",
})
@Entity()
export class Run {
  @Identifier() id!: string;
  @Text({ doc: "Province whose events it served, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that it followed." }) policyOn!: string;
  @Instant({ doc: "When it was run.", listed: true }) at!: string;
  @Whole({ doc: "The number of allocations proposed.", listed: true }) proposed!: number;
  @Kilograms({ doc: "The total quantity proposed.", listed: true }) kilograms!: Kilograms;
  @Whole({
    doc: "The number of lines not yet applied: large runs are applied in steps, each stored at once.",
    listed: true,
  })
  left: number = 0;
  @Whole({
    doc: "The number of lines that could not be applied, because their supply was taken in the meantime.",
    listed: true,
  })
  skipped: number = 0;
  @Json({ doc: "Supply that served no event: a list of `{ reason, count, example }`." })
  passedOver!: readonly PassedOver[];
}

/** One line of a run that is not yet applied. */
@Entity()
@Index({ properties: ["run", "position"] })
export class RunLine {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) run!: string;
  @Property({ type: WholeType }) position!: number;
  @Property({ type: "text" }) line!: string;
}

@ObjectType({
  description:
    "A quantity of one supply allocated to one event: proposed by the queue, accepted by the organiser, " +
    "confirmed by the owner, retired permanently.",
})
@Entity()
// What events have, and what a province counts from other registries, is summed from these alone.
@Index({ properties: ["event", "state", "share", "kilograms"] })
@Index({ properties: ["region", "source", "state", "kilograms"] })
export class Allocation {
  @Identifier() id!: string;
  @Belongs(() => Run, {
    doc: "The run that proposed it; null where the organiser chose.",
    listed: true,
    nullable: true,
  })
  run: string | null = null;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "The event's organiser.", listed: true }) organiser!: string;
  @Belongs(() => Organization, { doc: "The owner of the supply.", listed: true }) seller!: string;
  @Choice("Account", accounts, {
    doc: "The account from which the block was taken; null for a unit of another registry.",
    nullable: true,
  })
  from: Account | null = null;
  @Choice("SupplySource", supplySources, { doc: "Credits of the ledger, or units of another registry.", listed: true })
  source!: SupplySource;
  @Text({ doc: "Id of the reserved block, or of the unit.", listed: true }) supply!: string;
  @Text({ doc: "Id of the offer from which it was taken; null for units of other registries.", nullable: true })
  offer: string | null = null;
  @Text({ doc: "Its display name: mechanism and project number, or kind and registry." }) product!: string;
  @Choice("Bearer", bearers, {
    doc: "The part of the emissions that it offsets: the organiser's, or the participants'. SC 附表1.",
    listed: true,
  })
  share: Bearer = "organiser";
  @Kilograms({ doc: "The quantity.", listed: true }) kilograms!: Kilograms;
  @Whole({ doc: "The tier in the region's order of offsets.", listed: true }) tier!: number;
  @Text({ doc: "The clause of that tier." }) clause!: string;
  @Text({ doc: "Why this supply is for this event." }) why!: string;
  @Text({
    doc:
      "Why the organiser deviated from the recommended order (推荐): published with the retirement. SD-E 四(一), HN " +
      "三(四).",
    nullable: true,
  })
  deviation: string | null = null;
  @Text({
    doc: "The first and last serial numbers; for units of other registries once retired.",
    nullable: true,
    listed: true,
  })
  serials: string | null = null;
  @Day({ doc: "When it was retired or counted for the event.", nullable: true, listed: true }) retiredOn:
    | string
    | null = null;
  @Day({
    doc: "The day by which the next step is due; what is not confirmed by then returns.",
    nullable: true,
    listed: true,
  })
  dueOn: string | null = null;
  @State(allocationLifecycle, { doc: "Its state." }) state: AllocationState = allocationLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    run: Run;
    runLine: RunLine;
    allocation: Allocation;
  }
}
