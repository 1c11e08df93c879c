import { Arg, Query, Resolver } from 'type-graphql';
import { DayScalar, JsonScalar } from '../platform/scalar.ts';
import { policyFor, regionsIn } from './packs.ts';

@Resolver()
export class PolicyResolver {
  /** @throws Refusal INVALID_INPUT for an unknown region; RULE_BROKEN when no pack is in force. */
  @Query(() => JsonScalar, { description: 'The policy pack in force in a region on a day: seats, periods, order of offsets, routes, each with clause, status and modality.' })
  policy(@Arg('region', () => String) region: string, @Arg('day', () => DayScalar) day: string): object {
    return policyFor(region, day);
  }
  @Query(() => [String], { description: 'The provinces (GB/T 2260) that have a policy pack in force on a day.' })
  policyRegions(@Arg('day', () => DayScalar) day: string): string[] {
    return regionsIn(day);
  }
}
