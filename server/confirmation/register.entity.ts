import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  eventRegisterLifecycle,
  type EventRegisterState,
  type RegisterRow,
} from "../../shared/confirmation/register.ts";
import type { Kilograms as Mass } from "../../shared/quantity/quantity.ts";
import { Belongs, Day, Flag, Identifier, Json, Kilograms, State, Text, Whole } from "../platform/record/attribute.ts";
import { Paper } from "../paper/index.ts";

@ObjectType({
  description:
    "The register of neutral activities of a city or a province in one period (附表2), summed level by level and handed up. SC 附表2.",
})
@Entity()
@Index({ properties: ["region", "from"] })
export class EventRegister {
  @Identifier() id!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({
    doc: "The city that it is of, GB/T 2260 code; none where it sums the province's cities.",
    nullable: true,
    listed: true,
  })
  city: string | null = null;
  @Day({ doc: "The day whose policy it keeps for life: the last of its period." }) policyOn!: string;
  @Text({ doc: "What it is called in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "What it is called in English." }) titleEn!: string;
  @Day({ doc: "First day of its period.", listed: true }) from!: string;
  @Day({ doc: "Last day of its period.", listed: true }) until!: string;
  @Json({
    doc: "Its rows, in the columns of 附表2: { event, ordinal, title, organiser, dates, place, offsetBy, product, on, kilograms }.",
  })
  rows: readonly RegisterRow[] = [];
  @Whole({ doc: "How many activities.", listed: true }) events: number = 0;
  @Kilograms({ doc: "What they were offset with in all.", listed: true }) kilograms: Mass = 0;
  @Json({
    doc: "The cities that had neutral activities and whose register was not acknowledged yet when this was summed: a list of GB/T 2260 codes.",
  })
  missing: readonly string[] = [];
  @Day({ doc: "When it was handed up, last.", nullable: true, listed: true }) handedUpOn: string | null = null;
  @Flag({ doc: "Handed up after its day: recorded, and shown.", listed: true }) late: boolean = false;
  @Text({ doc: "Why it went back.", nullable: true }) returnReason: string | null = null;
  @Belongs(() => Paper, { doc: "The paper that was handed up.", nullable: true }) paper: string | null = null;
  @Day({ doc: "By when the next step is due; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(eventRegisterLifecycle, { doc: "Where it stands." }) state: EventRegisterState =
    eventRegisterLifecycle.initial;
}
