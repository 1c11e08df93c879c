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
    "The register of carbon-neutral events of a city or province in one period (附表2), compiled level by level and " +
    "submitted upwards. SC 附表2.",
})
@Entity()
@Index({ properties: ["region", "from"] })
export class EventRegister {
  @Identifier() id!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({
    doc: "The city, GB/T 2260 code; null where it combines the province's cities.",
    nullable: true,
    listed: true,
  })
  city: string | null = null;
  @Day({ doc: "The date of the policy that applies to it: the last day of its period." }) policyOn!: string;
  @Text({ doc: "Title in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "Title in English." }) titleEn!: string;
  @Day({ doc: "First day of its period.", listed: true }) from!: string;
  @Day({ doc: "Last day of its period.", listed: true }) until!: string;
  @Json({
    doc:
      "Its rows, in the columns of 附表2: { event, ordinal, title, organiser, dates, place, offsetBy, product, on, " +
      "kilograms }.",
  })
  rows: readonly RegisterRow[] = [];
  @Whole({ doc: "The number of activities.", listed: true }) events: number = 0;
  @Kilograms({ doc: "The total of their offsets.", listed: true }) kilograms: Mass = 0;
  @Json({
    doc:
      "The cities with carbon-neutral events whose register had not been acknowledged when this was compiled: a list " +
      "of GB/T 2260 codes.",
  })
  missing: readonly string[] = [];
  @Day({ doc: "When it was last submitted.", nullable: true, listed: true }) handedUpOn: string | null = null;
  @Flag({ doc: "Whether it was submitted after its deadline.", listed: true }) late: boolean = false;
  @Text({ doc: "Why it was returned.", nullable: true }) returnReason: string | null = null;
  @Belongs(() => Paper, { doc: "The paper submitted.", nullable: true }) paper: string | null = null;
  @Day({
    doc: "The day by which the next step is due; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @State(eventRegisterLifecycle, { doc: "Its state." }) state: EventRegisterState = eventRegisterLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    eventRegister: EventRegister;
  }
}
