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
    "A new forest or marine sink (新建林业、海洋项目) that is committed to an event: its validated removals count for it, and where the pack says so for nothing else, ever. SD-E 四(一)(二).",
})
@Entity()
export class Commitment {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Belongs(() => Project, { doc: "The sink.", listed: true }) project!: string;
  @Belongs(() => Organization, { doc: "Who owns the sink.", listed: true }) owner!: string;
  @Belongs(() => Organization, { doc: "The event's organiser.", listed: true }) organiser!: string;
  @Belongs(() => Organization, { doc: "The body that validates it." }) validator!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Kilograms({ doc: "What it is expected to remove for the event.", listed: true }) kilograms!: Mass;
  @Kilograms({ doc: "What was validated of it, and counts.", nullable: true, listed: true })
  validatedKilograms: Mass | null = null;
  @Flag({ doc: "Whether it may serve nothing else, ever: no other mechanism, event or project.", listed: true })
  exclusive!: boolean;
  @Text({ doc: "Where else it is developed, where that is allowed: declared by its owner.", nullable: true }) elsewhere:
    | string
    | null = null;
  @Day({ doc: "By when it is to be filed.", listed: true }) filedBy!: string;
  @Day({ doc: "By when it is to be calculated and validated.", listed: true }) validatedBy!: string;
  @Text({ doc: "What the validating body found.", nullable: true }) statement: string | null = null;
  @Day({ doc: "When it was validated.", nullable: true, listed: true }) validatedOn: string | null = null;
  @Day({ doc: "The next of its days: then it lapses.", nullable: true, listed: true }) dueOn: string | null = null;
  @State(commitmentLifecycle, { doc: "Where it stands." }) state: CommitmentState = commitmentLifecycle.initial;
}
