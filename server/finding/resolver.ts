import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { platformDefault } from '../../shared/competence.ts';
import { raisers, type FindingWeight } from '../../shared/finding.ts';
import { Refusal } from '../../shared/refusal.ts';
import { said } from '../../shared/text.ts';
import { enumOf } from '../platform/attribute.ts';
import type { Context } from '../platform/context.ts';
import { beginWithin, hold, move } from '../platform/move.ts';
import { once, type Inside } from '../platform/once.ts';
import { readsOf } from '../platform/reads.ts';
import { Finding } from './finding.entity.ts';
import { findings } from './resource.ts';
import { applicantOf, holdsOn, subjectOf } from './subject.ts';

const notYours = (message: string) => new Refusal('FORBIDDEN', message, { reason: 'notYours', competence: 'checker', clause: platformDefault });

/** @throws Refusal FORBIDDEN unless the actor raised the finding, or accepts, checks or decides the record. */
async function assertChecker({ author, subjectType, subjectId }: Finding, inside: Inside): Promise<void> {
  if (author === inside.actor.id) return;
  if (!await holdsOn(inside, subjectType, subjectId, ['acceptor', 'checker', 'decider'])) {
    throw notYours('a finding is closed by its author, or by who accepts, checks or decides the record');
  }
}

@Resolver(() => Finding)
export class FindingResolver extends readsOf(findings) {
  @Mutation(() => Finding, { description: 'Raise a finding at one place of a record under review, in the capacity that one holds on it.' })
  raiseFinding(
    @Arg('subjectType', () => String) subjectType: string, @Arg('subjectId', () => ID) subjectId: string, @Arg('place', () => String) place: string,
    @Arg('weight', () => enumOf('FindingWeight')) weight: FindingWeight, @Arg('text', () => String) text: string, @Ctx() context: Context,
  ): Promise<Finding> {
    const words = { place: said('place', place, 200), weight, text: said('text', text) };
    return once(context, { act: 'finding.raise', subjectType, subjectId, place, weight, text }, async (inside) => {
      const { resource, subject } = await subjectOf(inside, subjectType, subjectId);
      const goesOn = Object.values(resource.lifecycle!.moves).some(({ from }) => from.includes(subject.state));
      if (!goesOn) {
        throw new Refusal('WRONG_STATE', `this ${subjectType} is ${subject.state}: nothing is reviewed any more`,
          { reason: 'wrongState', state: subject.state, action: 'raise', clause: platformDefault });
      }
      const held = resource.rolesOn(context.actor, subject);
      const raisedAs = raisers.find((one) => held.includes(one));
      if (!raisedAs) throw notYours(`findings on this ${subjectType} are for those who review it`);
      const { region, policyOn, round } = subject;
      return beginWithin(inside, findings, {
        ...words, subjectType, subjectId, raisedAs, author: context.actor.id, applicant: applicantOf(resource, subject),
        region, policyOn, round: Math.max(round ?? 1, 1), raisedAt: context.now, answer: null, answeredAt: null,
      }, { by: 'checker' });
    });
  }

  @Mutation(() => Finding, { description: 'Answer a finding on one\'s own record.' })
  answerFinding(@Arg('id', () => ID) id: string, @Arg('answer', () => String) answer: string, @Ctx() context: Context): Promise<Finding> {
    const text = said('answer', answer);
    return move(findings, id, 'answer', context, {
      input: { answer },
      async rule(it, inside) {
        const { resource, subject } = await subjectOf(inside, it.subjectType, it.subjectId);
        hold(resource, subject, 'applicant', inside);
        Object.assign(it, { answer: text, answeredAt: inside.now });
      },
    });
  }

  @Mutation(() => Finding, { description: 'Say that an answer does not do, and why.' })
  reopenFinding(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Finding> {
    return move(findings, id, 'reopen', context, { note: said('reason', reason), input: { reason }, rule: assertChecker });
  }
  @Mutation(() => Finding, { description: 'Close a finding that is settled.' })
  closeFinding(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Finding> {
    return move(findings, id, 'close', context, { rule: assertChecker });
  }
}
