import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { platformDefault } from '../../shared/competence.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Context } from '../platform/context.ts';
import { move } from '../platform/move.ts';
import { readsOf } from '../platform/reads.ts';
import { Factor } from './factor.entity.ts';
import { factors } from './resource.ts';

@Resolver(() => Factor)
export class FactorResolver extends readsOf(factors) {
  /** @throws Refusal INVALID_INPUT without a reason, and as a move does. */
  @Mutation(() => Factor, { description: 'Take a factor out of use, with the reason. What was computed with it stands.' })
  withdrawFactor(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Factor> {
    if (!reason.trim() || reason.length > 2000) throw new Refusal('INVALID_INPUT', 'reason is empty or longer than 2000 characters',
      { field: 'reason', reason: 'length', clause: platformDefault });
    return move(factors, id, 'withdraw', context, { note: reason.trim(), input: { reason } });
  }
}
