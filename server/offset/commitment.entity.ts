import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { commitmentLifecycle, type CommitmentState } from "../../shared/offset/offset.ts";
import type { Kilograms as Mass } from "../../shared/quantity/quantity.ts";
import { Event } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Flag, Identifier, Kilograms, State, Text } from "../platform/record/attribute.ts";
import { Project } from "../project/index.ts";

@ObjectType({
  description:
    "A new forest or marine sink (新建林业、海洋项目) committed to an event: its validated removals count for the event " +
    "and, where the pack says so, never for anything else. SD-E 四(一)(二).",
})
@Entity()
export class Commitment {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Belongs(() => Project, { doc: "The sink.", listed: true }) project!: string;
  @Belongs(() => Organization, { doc: "The owner of the sink.", listed: true }) owner!: string;
  @Belongs(() => Organization, { doc: "The event's organiser.", listed: true }) organiser!: string;
  @Belongs(() => Organization, { doc: "The body that validates it." }) validator!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Kilograms({ doc: "The removals expected for the event.", listed: true }) kilograms!: Mass;
  @Kilograms({ doc: "The validated removals, which count.", nullable: true, listed: true })
  validatedKilograms: Mass | null = null;
  @Flag({ doc: "Whether it may never serve any other mechanism, event or project.", listed: true })
  exclusive!: boolean;
  @Text({ doc: "Where else it is developed, if allowed: declared by its owner.", nullable: true }) elsewhere:
    | string
    | null = null;
  @Flag({
    doc: "Whether its works began more than 12 months before the event: then its validator finds in writing that it is new.",
  })
  begunEarly: boolean = false;
  @Text({ doc: "Why it is a new sink all the same, as its validator finds.", nullable: true }) newness: string | null =
    null;
  @Day({ doc: "The day by which it must be filed.", listed: true }) filedBy!: string;
  @Day({ doc: "The day by which it must be calculated and validated.", listed: true }) validatedBy!: string;
  @Text({ doc: "The validation statement.", nullable: true }) statement: string | null = null;
  @Day({ doc: "When it was validated.", nullable: true, listed: true }) validatedOn: string | null = null;
  @Day({ doc: "Its next deadline, after which it lapses.", nullable: true, listed: true }) dueOn: string | null = null;
  @State(commitmentLifecycle, { doc: "Its state." }) state: CommitmentState = commitmentLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    commitment: Commitment;
  }
}
