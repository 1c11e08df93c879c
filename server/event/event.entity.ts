import { Entity, Index, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  eventKinds,
  eventLevels,
  eventLifecycle,
  hostKinds,
  warnings,
  type EventKind,
  type EventLevel,
  type Bearer,
  type EventState,
  type HostKind,
  type Stage,
  type Warning,
} from "../../shared/event/event.ts";
import { confirmationRoutes, type ConfirmationRoute } from "../../shared/confirmation/confirmation.ts";
import type { Decision } from "../../shared/policy/decision.ts";
import { accountingWays, type AccountingWay } from "../../shared/event/registration-form.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Flag,
  Identifier,
  Instant,
  Json,
  Kilograms,
  Revision,
  State,
  Text,
  Whole,
} from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A large-scale event that is to become carbon-neutral: planned, reduced, accounted, and then offset. SD-E 三(一), HN 三.",
})
@Entity()
// A province counts its own by their states.
@Index({ properties: ["region", "state"] })
export class Event {
  @Identifier() id!: string;
  @Revision() revision!: number;
  @Text({ doc: "Number, by region and year of its draft.", listed: true }) @Unique() number!: string;
  @Text({ doc: "Title in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "Title in English, if any.", nullable: true, listed: true }) titleEn?: string | null;
  @Text({ doc: "Province in which it is held, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City in which it is held, GB/T 2260 code.", nullable: true, listed: true }) city?: string | null;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "The organiser, responsible for plan, account and offset.", listed: true })
  organiser!: string;
  @Choice("EventKind", eventKinds, { doc: "Kind of event. SD-E 二(二), HN 二.", listed: true })
  kind!: EventKind;
  @Choice("HostKind", hostKinds, { doc: "Kind of host. SD-E 二(一), HN 二.", listed: true }) hostKind!: HostKind;
  @Choice("EventLevel", eventLevels, { doc: "Its reach: local, national or international.", listed: true })
  level!: EventLevel;
  @Day({ doc: "First day.", listed: true }) beginsOn!: string;
  @Day({ doc: "Last day: periods run from it. SD-E 四(二), HN 三(五).", listed: true }) endsOn!: string;
  @Text({ doc: "Venue." }) place!: string;
  @Whole({ doc: "People on site: expected while planned, actual once accounted. SD-E 三(二).", listed: true })
  participants!: number;
  @Json({ doc: "Names of other organisers. SD-E 三(二)2." }) coOrganisers: readonly string[] = [];
  @Whole({ doc: "Visits to the site, if counted. JL 一章.", nullable: true }) personTimes: number | null = null;
  @Whole({ doc: "Area used, in m², if measured. JL 一章.", nullable: true }) areaSquareMetres: number | null = null;
  @Whole({ doc: "People attending online: recorded separately, without effect on any decision.", nullable: true })
  onlineAttendance: number | null = null;
  @Flag({ doc: "Was neutrality promised in the bid? SC 三(四).", listed: true }) promised: boolean = false;
  @Text({ doc: "Its programme. SC 附表1.", nullable: true }) content: string | null = null;
  @Day({ doc: "The day by which the organiser intends to be neutral. SC 附表1.", nullable: true }) neutralBy:
    | string
    | null = null;
  @Text({ doc: "The organiser's department responsible for neutrality. SC 附表1.", nullable: true }) responsible:
    | string
    | null = null;
  @Json({ doc: "Who offsets: organiser, participants, or both. SC 二, 附表1." }) offsetBy: readonly Bearer[] = [
    "organiser",
  ];
  @Choice("ConfirmationRoute", confirmationRoutes, {
    doc: "The intended route of confirmation. SC 附表1.",
    nullable: true,
  })
  intendedRoute: ConfirmationRoute | null = null;
  @Choice("AccountingWay", accountingWays, { doc: "The intended way of accounting. SC 附表1.", nullable: true })
  accountingWay: AccountingWay | null = null;
  @Text({ doc: "The accounting body, if any.", nullable: true }) accountingBody: string | null = null;
  @Text({
    doc:
      "Who accounted for it outside the platform, and by which method: submitted for the record. Null where it was " +
      "accounted here. HN 三(三).",
    nullable: true,
  })
  accountedElsewhere: string | null = null;
  @Json({
    doc:
      "What follows from its facts under the pack that applies to it: scope, routes, forms, deadlines, " +
      "publications, each with clause, status and modality.",
    nullable: true,
  })
  decision: Decision | null = null;
  @Json({ doc: "The accounting boundary, a list of stages: preparation, event, closing. HN 三(一)." })
  boundary!: readonly Stage[];
  @Text({ doc: "Reduction measures. SD-E 三(一), HN 三(一).", nullable: true }) measures?: string | null;
  @Text({ doc: "How the remaining emissions are to be offset. HN 三(一).", nullable: true }) offsetMethod?:
    | string
    | null;
  @Text({
    doc: "Contact for the event. Visible to its organiser only.",
    nullable: true,
    readers: ["applicant"],
  })
  contact?: string | null;
  @Day({ doc: "When the plan was made.", nullable: true, listed: true }) plannedOn?: string | null;
  @Kilograms({ doc: "Estimated emissions of the plan, in kg CO2e, rounded up once.", nullable: true, listed: true })
  plannedKilograms?: Kilograms | null;
  @Kilograms({
    doc: "Actual emissions, in kg CO2e: the sum of the actual lines, rounded up once. SD-E 三(一), HN 三(三).",
    nullable: true,
    listed: true,
  })
  emissionsKilograms?: Kilograms | null;
  @Kilograms({
    doc: "The part that its participants are to offset; the rest is the organiser's. SC 附表1.",
    nullable: true,
  })
  participantsKilograms?: Kilograms | null;
  @Instant({ doc: "When its emissions were accounted.", nullable: true, listed: true }) accountedAt?: string | null;
  @Whole({ doc: "Its position in the region's order of accounting, from 1.", nullable: true, listed: true })
  sequence?: number | null;
  @Day({ doc: "The day by which neutrality must be reached.", nullable: true, listed: true }) dueOn?: string | null;
  @Text({ doc: "The clause that sets this day.", nullable: true }) dueClause?: string | null;
  @Choice("DeadlineWarning", Object.keys(warnings) as readonly Warning[], {
    doc: "The latest warning of that day: 60, 30 or 7 days ahead, or that it has passed.",
    nullable: true,
    listed: true,
  })
  warned?: Warning | null;
  @Text({ doc: "The organiser's explanation why neutrality comes later than in principle: public.", nullable: true })
  delayReason?: string | null;
  @State(eventLifecycle, { doc: "Its state. Whether it is neutral is for its certificate to say." }) state: EventState =
    eventLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    event: Event;
  }
}
