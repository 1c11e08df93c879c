import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import {
  eventKinds, eventLevels, eventLifecycle, hostKinds, warnings, type EventKind, type EventLevel, type EventState, type HostKind, type Stage, type Warning,
} from '../../shared/event.ts';
import { Organization } from '../identity/index.ts';
import { Belongs, Choice, Day, Identifier, Instant, Json, Kilograms, Revision, State, Text, Whole } from '../platform/attribute.ts';

@ObjectType({ description: 'A large event that is to become carbon-neutral: planned, reduced, accounted, and then offset. SD-E 三(一), HN 三.' })
@Entity()
export class Event {
  @Identifier() id!: string;
  @Revision() revision!: number;
  @Text({ doc: 'Number, by region and year of its draft.', listed: true }) @Unique() number!: string;
  @Text({ doc: 'Title in Chinese.', listed: true }) titleZh!: string;
  @Text({ doc: 'Title in English, where it has one.', nullable: true, listed: true }) titleEn?: string | null;
  @Text({ doc: 'Province in which it is held, GB/T 2260 code.', listed: true }) region!: string;
  @Text({ doc: 'City in which it is held, GB/T 2260 code.', nullable: true, listed: true }) city?: string | null;
  @Day({ doc: 'The day whose policy it keeps for life.' }) policyOn!: string;
  @Belongs(() => Organization, { doc: 'The organiser, who answers for plan, account and offset.', listed: true }) organiser!: string;
  @Choice('EventKind', eventKinds, { doc: 'What kind of gathering it is. SD-E 二(二), HN 二.', listed: true }) kind!: EventKind;
  @Choice('HostKind', hostKinds, { doc: 'What the host is. SD-E 二(一), HN 二.', listed: true }) hostKind!: HostKind;
  @Choice('EventLevel', eventLevels, { doc: 'How far it reaches.', listed: true }) level!: EventLevel;
  @Day({ doc: 'First day.', listed: true }) beginsOn!: string;
  @Day({ doc: 'Last day: periods count from it. SD-E 四(二), HN 三(五).', listed: true }) endsOn!: string;
  @Text({ doc: 'Where it is held.' }) place!: string;
  @Whole({ doc: 'People on site: expected while it is planned, actual once accounted. SD-E 三(二).', listed: true }) participants!: number;
  @Json({ doc: 'The accounting boundary, a list of stages: preparation, event, closing. HN 三(一).' }) boundary!: readonly Stage[];
  @Text({ doc: 'What is done to emit less. SD-E 三(一), HN 三(一).', nullable: true }) measures?: string | null;
  @Text({ doc: 'How what is left is to be offset. HN 三(一).', nullable: true }) offsetMethod?: string | null;
  @Text({ doc: 'Who is asked about it, and how. Known to its organiser alone.', nullable: true, readers: ['applicant'] }) contact?: string | null;
  @Day({ doc: 'When the plan was made.', nullable: true, listed: true }) plannedOn?: string | null;
  @Kilograms({ doc: 'Emissions that the plan estimates, in kg CO2e, rounded up once.', nullable: true, listed: true }) plannedKilograms?: Kilograms | null;
  @Kilograms({ doc: 'Actual emissions, in kg CO2e: the sum of the actual lines, rounded up once. SD-E 三(一), HN 三(三).', nullable: true, listed: true })
  emissionsKilograms?: Kilograms | null;
  @Kilograms({ doc: 'What of them its participants are to offset; the rest is the organiser\'s. SC 附表1.', nullable: true }) participantsKilograms?: Kilograms | null;
  @Instant({ doc: 'When its emissions were accounted.', nullable: true, listed: true }) accountedAt?: string | null;
  @Whole({ doc: 'Its place in the order of accounting of its region, from 1.', nullable: true, listed: true }) sequence?: number | null;
  @Day({ doc: 'The day by which neutrality is to be reached.', nullable: true, listed: true }) dueOn?: string | null;
  @Text({ doc: 'The clause that sets this day.', nullable: true }) dueClause?: string | null;
  @Choice('DeadlineWarning', Object.keys(warnings) as readonly Warning[], { doc: 'The last warning of that day: 60, 30 or 7 days ahead, or that it has passed.', nullable: true, listed: true }) warned?: Warning | null;
  @Text({ doc: 'Why neutrality comes later than in principle, in the organiser\'s words: public.', nullable: true }) delayReason?: string | null;
  @State(eventLifecycle, { doc: 'Where it stands. Whether it is neutral its certificate says.' }) state: EventState = eventLifecycle.initial;
}
