import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Bearer, Phase, Quality, SourceCategory, Stage } from '../../shared/event.ts';
import { enumOf } from '../platform/attribute.ts';
import type { Context } from '../platform/context.ts';
import { readsOf } from '../platform/reads.ts';
import { WholeScalar } from '../platform/scalar.ts';
import { Event } from './event.entity.ts';
import { InventoryLine } from './line.entity.ts';
import { addLine, removeLine, type GivenLine, type GivenMultiplier } from './lines.ts';
import { inventoryLines } from './resource.ts';

@InputType({ description: 'A step on the way from activity to emissions: a share, an occupancy, a heating value, 44/12.' })
class MultiplierInput implements GivenMultiplier {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'A decimal, or a quotient such as 44/12; left out for one of the library.' }) value?: string;
  @Field(() => String, { nullable: true, description: 'Such as vehicle-km/pkm; none for a bare number.' }) unit?: string;
  @Field(() => ID, { nullable: true, description: 'A factor of the library, whose value and unit are taken.' }) factor?: string;
}
@InputType({ description: 'A factor of the organiser\'s own.' })
class OwnFactorInput {
  @Field(() => String, { description: 'A decimal.' }) value!: string;
  @Field(() => String, { description: 'Such as kgCO2e/room-night.' }) unit!: string;
  @Field(() => String, { description: 'Where it was read.' }) source!: string;
  @Field(() => WholeScalar, { nullable: true, description: 'The year for which it holds.' }) year?: number;
}
@InputType({ description: 'One source of emissions. 公告2019年第19号, 附1.' })
class InventoryLineInput implements GivenLine {
  @Field(() => enumOf('InventoryPhase')) phase!: Phase;
  @Field(() => enumOf('InventoryStage')) stage!: Stage;
  @Field(() => enumOf('SourceCategory')) category!: SourceCategory;
  @Field(() => String, { description: 'The source in your own words.' }) source!: string;
  @Field(() => String, { description: 'A decimal, not below zero.' }) activity!: string;
  @Field(() => String, { description: 'Such as kWh, pkm, room-night, t.' }) unit!: string;
  @Field(() => [MultiplierInput], { defaultValue: [], description: 'In their order; ten at most.' }) multipliers!: MultiplierInput[];
  @Field(() => ID, { nullable: true, description: 'A factor of the library.' }) factor?: string;
  @Field(() => OwnFactorInput, { nullable: true, description: 'Your own factor, where the library has none.' }) ownFactor?: OwnFactorInput;
  @Field(() => enumOf('Bearer'), { defaultValue: 'organiser', description: 'Who offsets it. SC 附表1.' }) bearer!: Bearer;
  @Field(() => enumOf('ActivityQuality'), { defaultValue: 'measured' }) quality!: Quality;
  @Field(() => String, { nullable: true }) note?: string;
}

@Resolver(() => InventoryLine)
export class InventoryLineResolver extends readsOf(inventoryLines) {
  @Mutation(() => InventoryLine, { description: 'Enter a source of emissions: planned in the draft, actual once it is planned. SD-E 三(一), HN 三(三).' })
  addInventoryLine(
    @Arg('event', () => ID) event: string, @Arg('input', () => InventoryLineInput) input: InventoryLineInput, @Ctx() context: Context,
  ): Promise<InventoryLine> {
    return addLine(event, input, context);
  }
  @Mutation(() => Event, { description: 'Take a line out of the inventory, as long as its phase is open.' })
  removeInventoryLine(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Event> {
    return removeLine(id, context);
  }
}
