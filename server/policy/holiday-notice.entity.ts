import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { holidayNoticeLifecycle, type HolidayNoticeState } from "../../shared/policy/holiday.ts";
import { Day, Identifier, Json, Revision, State, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A year's notice of the State Council on days off and weekends worked: every day that is counted in working days " +
    "rests on it. Everybody sees which office entered it and which confirmed it.",
})
@Entity()
export class HolidayNotice {
  @Identifier() id!: string;
  @Whole({ doc: "The year.", listed: true }) year!: number;
  @Text({ doc: "The number of the notice, such as 国办发明电〔2025〕7号.", listed: true }) number!: string;
  @Json({ doc: "The days off, as ISO days." }) off!: readonly string[];
  @Json({ doc: "The weekend days that are worked, as ISO days." }) worked!: readonly string[];
  @Text({ doc: "Why it replaces the one in force before, if it does.", nullable: true }) reason: string | null = null;
  @Text({ doc: "The province whose department entered it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it." }) policyOn!: string;
  @Text({ doc: "The person who entered it: another one confirms it.", readers: ["publisher"] })
  enteredBy!: string;
  @Whole({ doc: "How many due days it moved when it was confirmed.", nullable: true }) moved: number | null = null;
  @State(holidayNoticeLifecycle, { doc: "Its state." })
  state: HolidayNoticeState = holidayNoticeLifecycle.initial;
  @Revision() revision!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    holidayNotice: HolidayNotice;
  }
}
