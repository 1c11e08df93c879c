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
    "One run of the offset queue of a province: what it proposed, and what it passed over. SD-E 四(一); HN 三(四).",
})
@Entity()
export class Run {
  @Identifier() id!: string;
  @Text({ doc: "Province whose events it served, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it followed." }) policyOn!: string;
  @Instant({ doc: "When it was run.", listed: true }) at!: string;
  @Whole({ doc: "How many allocations it proposed.", listed: true }) proposed!: number;
  @Kilograms({ doc: "How much it proposed in all.", listed: true }) kilograms!: Kilograms;
  @Whole({
    doc: "How many of them still wait to be applied: large runs go on in steps, each kept at once.",
    listed: true,
  })
  left: number = 0;
  @Whole({ doc: "How many could not be applied: their supply was taken meanwhile.", listed: true }) skipped: number = 0;
  @Json({ doc: "What served nobody: a list of `{ reason, count, example }`." }) passedOver!: readonly PassedOver[];
}

/** One line of a run that waits to be applied. */
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
    "So much of one supply for one event: proposed by the queue, accepted by the organiser, confirmed by the owner, retired for good.",
})
@Entity()
export class Allocation {
  @Identifier() id!: string;
  @Belongs(() => Run, {
    doc: "The run that proposed it; none where the organiser chose.",
    listed: true,
    nullable: true,
  })
  run: string | null = null;
  @Belongs(() => Event, { doc: "For which event.", listed: true }) event!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "The event's organiser.", listed: true }) organiser!: string;
  @Belongs(() => Organization, { doc: "Who gives it.", listed: true }) seller!: string;
  @Choice("Account", accounts, {
    doc: "The account out of which the block was taken; null for a unit of another registry.",
    nullable: true,
  })
  from: Account | null = null;
  @Choice("SupplySource", supplySources, { doc: "Credits of the ledger, or units of another registry.", listed: true })
  source!: SupplySource;
  @Text({ doc: "Id of the block that is reserved for it, or of the unit.", listed: true }) supply!: string;
  @Text({ doc: "Id of the offer out of which it was taken; none for units of other registries.", nullable: true })
  offer: string | null = null;
  @Text({ doc: "What it is, for people: mechanism and project number, or kind and registry." }) product!: string;
  @Choice("Bearer", bearers, {
    doc: "For whose part of the emissions: the organiser's, or the participants'. SC 附表1.",
    listed: true,
  })
  share: Bearer = "organiser";
  @Kilograms({ doc: "How much.", listed: true }) kilograms!: Kilograms;
  @Whole({ doc: "Which step of the region's order of offsets.", listed: true }) tier!: number;
  @Text({ doc: "The clause of that step." }) clause!: string;
  @Text({ doc: "Why this supply for this event." }) why!: string;
  @Text({
    doc: "Why the organiser took another than the order recommends (推荐): public with the retirement. SD-E 四(一), HN 三(四).",
    nullable: true,
  })
  deviation: string | null = null;
  @Text({
    doc: "The serial numbers, first and last; of other registries' units once retired.",
    nullable: true,
    listed: true,
  })
  serials: string | null = null;
  @Day({ doc: "When it was retired or counted for the event.", nullable: true, listed: true }) retiredOn:
    | string
    | null = null;
  @Day({ doc: "By when the next step is due; what is not confirmed by then returns.", nullable: true, listed: true })
  dueOn: string | null = null;
  @State(allocationLifecycle, { doc: "Where it stands." }) state: AllocationState = allocationLifecycle.initial;
}
