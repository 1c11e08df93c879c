import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Person } from '../identity/index.ts';
import { Belongs, Day, Identifier, Text } from '../platform/attribute.ts';

@ObjectType({ description: 'Membership of a region\'s expert committee (碳普惠专家委员会). SD-P 三(二)6.' })
@Entity()
export class CommitteeMember {
  @Identifier() id!: string;
  @Text({ doc: 'Region of the committee, GB/T 2260 code of the province.', listed: true }) region!: string;
  @Day({ doc: 'The day whose policy it keeps for life.' }) policyOn!: string;
  @Belongs(() => Person, { doc: 'Who.', listed: true }) person!: string;
  @Text({ doc: 'In what the member is expert.', listed: true }) expertise!: string;
  @Day({ doc: 'Since when.', listed: true }) since!: string;
  @Day({ doc: 'The last day of membership; null while it lasts.', listed: true, nullable: true }) until?: string | null;
}
