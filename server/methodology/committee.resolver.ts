import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { platformDefault } from '../../shared/competence.ts';
import { Refusal } from '../../shared/refusal.ts';
import { isCity, regionOf } from '../../shared/region.ts';
import { said } from '../../shared/text.ts';
import { Membership } from '../identity/index.ts';
import { dayOf } from '../platform/clock.ts';
import type { Context } from '../platform/context.ts';
import { act, begin } from '../platform/move.ts';
import { readsOf } from '../platform/reads.ts';
import { DayScalar } from '../platform/scalar.ts';
import { policyFor } from '../policy/index.ts';
import { CommitteeMember } from './committee.entity.ts';
import { committeeMembers } from './resource.ts';

const no = (field: string, reason: string, message: string) => new Refusal('INVALID_INPUT', message, { field, reason, clause: platformDefault });

@Resolver(() => CommitteeMember)
export class CommitteeMemberResolver extends readsOf(committeeMembers) {
  @Mutation(() => CommitteeMember, { description: 'Seat an expert on the committee of a region. SD-P 三(二)6.' })
  seatCommitteeMember(
    @Arg('region', () => String, { description: 'GB/T 2260 code of the province.' }) region: string, @Arg('person', () => ID) person: string,
    @Arg('expertise', () => String) expertise: string, @Ctx() context: Context,
  ): Promise<CommitteeMember> {
    const since = dayOf(context.now);
    if (regionOf(region, since) && isCity(region)) throw no('region', 'notProvince', 'a committee is of a province');
    policyFor(region, since);
    return begin(committeeMembers, { region, policyOn: since, person, expertise: said('expertise', expertise, 200), since, until: null }, context, {
      by: 'decider', input: { region, person, expertise },
      async rule({ id }, { em }) {
        const expert = await em.count(Membership, { person, kind: 'expert', state: 'active', region: { $in: [region, '000000'] } });
        if (!expert) throw no('person', 'notExpert', 'this person is no expert of the region: their membership must be approved first');
        if (await em.count(CommitteeMember, { id: { $ne: id }, region, person, $or: [{ until: null }, { until: { $gte: since } }] })) {
          throw new Refusal('CONFLICT', 'this expert sits on the committee already', { field: 'person', reason: 'alreadySeated', clause: platformDefault });
        }
      },
    });
  }

  @Mutation(() => CommitteeMember, { description: 'End a membership of the committee. Rounds that are open keep their panel.' })
  endCommitteeMember(
    @Arg('id', () => ID) id: string, @Arg('until', () => DayScalar) until: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context,
  ): Promise<CommitteeMember> {
    return act(committeeMembers, id, 'end', 'decider', context, {
      note: said('reason', reason), input: { until, reason },
      rule(it) {
        if (until < it.since) throw no('until', 'order', 'it ended before it began');
        it.until = until;
      },
    });
  }
}
