import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { verdicts, type Verdict } from '../../shared/methodology.ts';
import { Organization, Person } from '../identity/index.ts';
import { Belongs, Choice, Flag, Identifier, Instant, Text, Whole } from '../platform/attribute.ts';
import { Methodology } from './methodology.entity.ts';

@ObjectType({ description: 'The seat of one expert in one round. Known to officials and to that expert. SD-P 三(二)6.' })
@Entity()
@Unique({ properties: ['methodology', 'round', 'expert'] })
export class PanelSeat {
  @Identifier() id!: string;
  @Belongs(() => Methodology, { doc: 'What the round is about.', listed: true }) methodology!: string;
  @Whole({ doc: 'The round, from 1.', listed: true }) round!: number;
  @Belongs(() => Person, { doc: 'Who sits there.', listed: true }) expert!: string;
  @Belongs(() => Organization, { doc: 'Where that expert belonged when seated.', listed: true }) organization!: string;
  @Flag({ doc: 'May not speak, for a conflict of interest.', listed: true }) recused!: boolean;
  @Text({ doc: 'Which conflict: sameOrganization, sameUscc or declaredRelation.', nullable: true }) recusedReason?: string | null;
  @Instant({ doc: 'When the opinion was given; what it says stays hidden until the round is closed.', listed: true, nullable: true }) spokenAt?: string | null;
  @Text({ doc: 'Region of the committee, GB/T 2260 code.', listed: true }) region!: string;
}

@ObjectType({ description: 'What one expert said in one round: given once, never altered, hidden from all others until the round is closed. SD-P 三(二)6.' })
@Entity()
@Unique({ properties: ['methodology', 'round', 'expert'] })
export class Opinion {
  @Identifier() id!: string;
  @Belongs(() => Methodology, { doc: 'What it is an opinion of.', listed: true }) methodology!: string;
  @Whole({ doc: 'The round, from 1.', listed: true }) round!: number;
  @Belongs(() => Person, { doc: 'Who gave it. Experts are not shown by name to those whom they judge.' }) expert!: string;
  @Choice('Verdict', verdicts, { doc: 'What it comes to.', listed: true }) verdict!: Verdict;
  @Text({ doc: 'The grounds.' }) text!: string;
  @Instant({ doc: 'When it was given.', listed: true }) at!: string;
  @Text({ doc: 'Region of the committee, GB/T 2260 code.', listed: true }) region!: string;
}
