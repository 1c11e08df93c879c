import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { issuanceLifecycle, type IssuanceState } from '../../shared/issuance.ts';
import { Organization } from '../identity/index.ts';
import { Belongs, Day, Identifier, Kilograms, Revision, State, Text, Whole } from '../platform/attribute.ts';
import { Apart } from '../platform/constraint.ts';
import { Project, SubProject } from '../project/index.ts';

@ObjectType({ description: 'The reductions of one sub-project in one monitoring period, on their way to credits. SD-P 三(二)4.' })
@Entity()
@Apart({ within: 'subProject', from: 'firstDay', length: 'days' })
export class Issuance {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: 'Whose reductions these are.', listed: true }) project!: string;
  @Belongs(() => SubProject, { doc: 'The part of it whose reductions these are, by its own methodology.', listed: true }) subProject!: string;
  @Belongs(() => Organization, { doc: 'Who applies: the project\'s owner.', listed: true }) owner!: string;
  @Text({ doc: 'Province whose policy governs it, GB/T 2260 code.', listed: true }) region!: string;
  @Text({ doc: 'City of the project, GB/T 2260 code.', listed: true }) city!: string;
  @Day({ doc: 'The day whose policy it keeps for life.' }) policyOn!: string;
  @Day({ doc: 'First day of the monitoring period.', listed: true }) periodFrom!: string;
  @Day({ doc: 'Last day of the monitoring period.', listed: true }) periodTo!: string;
  @Whole({ doc: 'The first day, counted from 1970.' }) firstDay!: number;
  @Whole({ doc: 'How many days; 0 once refused, so that the period may be applied for again.' }) days!: number;
  @Kilograms({ doc: 'Reductions as reported, kgCO2e.', listed: true }) reductionsKilograms!: Kilograms;
  @Kilograms({ doc: 'Reductions as verified, kgCO2e; at most what was reported.', listed: true, nullable: true }) verifiedKilograms: Kilograms | null = null;
  @Text({ doc: 'The monitoring report (减排量核算报告) in short: data, equations, result.' }) report!: string;
  @Belongs(() => Organization, { doc: 'The body that verifies it; not the project\'s validator.', listed: true }) verifier!: string;
  @Text({ doc: 'What the verifier found.', nullable: true }) verification: string | null = null;
  @Text({ doc: 'Id of the block that was issued.', nullable: true, listed: true }) block: string | null = null;
  @Day({ doc: 'By when the next step is due; none where no clock runs.', nullable: true, listed: true }) dueOn: string | null = null;
  @State(issuanceLifecycle, { doc: 'Where it stands.' }) state: IssuanceState = issuanceLifecycle.initial;
  @Revision() revision!: number;
}
