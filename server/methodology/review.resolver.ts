import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { platformDefault } from '../../shared/competence.ts';
import type { Verdict } from '../../shared/methodology.ts';
import { Refusal } from '../../shared/refusal.ts';
import { said } from '../../shared/text.ts';
import { mustFixOf } from '../finding/index.ts';
import { issuePaper } from '../paper/index.ts';
import { enumOf } from '../platform/attribute.ts';
import { newId } from '../platform/clock.ts';
import type { Context } from '../platform/context.ts';
import { hold, locked, move, rowOf } from '../platform/move.ts';
import { once, record, type Inside } from '../platform/once.ts';
import { readsOf } from '../platform/reads.ts';
import { groundOf } from '../platform/resource.ts';
import { policyFor } from '../policy/index.ts';
import { Methodology } from './methodology.entity.ts';
import { Opinion, PanelSeat } from './panel.entity.ts';
import { issueCorrection, issueOpinionSheet } from './paper.ts';
import { acceptanceNotice } from './paper.rules.ts';
import { dueFor } from './resolver.ts';
import { methodologies, opinions, panelSeats } from './resource.ts';
import { countRound, seatOf, seatPanel } from './review.ts';
import { assertCarried, assertSettled } from './rules.ts';

@Resolver(() => PanelSeat)
export class PanelSeatResolver extends readsOf(panelSeats) {}

@Resolver(() => Opinion)
export class OpinionResolver extends readsOf(opinions) {
  @Mutation(() => Opinion, { description: 'Say what one holds of a methodology under review, once in a round. SD-P 三(二)6.' })
  giveOpinion(
    @Arg('methodology', () => ID) id: string, @Arg('verdict', () => enumOf('Verdict')) verdict: Verdict, @Arg('text', () => String) text: string,
    @Ctx() context: Context,
  ): Promise<Opinion> {
    const grounds = said('text', text);
    return once(context, { act: 'methodology.giveOpinion', id, verdict, text }, async (inside) => {
      const it = await locked(methodologies, id, inside);
      const { clause } = groundOf(methodologies, it, 'adviser');
      if (it.state !== 'underReview') {
        throw new Refusal('WRONG_STATE', `methodology is ${it.state}: no round is open`,
          { reason: 'wrongState', state: it.state, action: 'giveOpinion', clause });
      }
      const seat = await seatOf(it, inside);
      hold(methodologies, it, 'adviser', inside);
      const opinion = await give(it, seat, { verdict, text: grounds }, inside);
      await record(inside, { type: 'methodology', record: id, action: 'giveOpinion', clause, round: it.round, sealed: { digest: opinion } });
      return opinion;
    });
  }
}

/** @throws Refusal CONFLICT when this expert has spoken in this round; the database sees to it however often it is tried at once. */
async function give(it: Methodology, seat: PanelSeat, { verdict, text }: Pick<Opinion, 'verdict' | 'text'>, { em, actor, now }: Inside): Promise<Opinion> {
  const spoken = () =>
    new Refusal('CONFLICT', 'you have spoken in this round; an opinion is never altered', { reason: 'alreadySpoken', round: it.round, clause: platformDefault });
  if (seat.spokenAt) throw spoken();
  seat.spokenAt = now;
  const opinion = em.create(Opinion, { id: newId(now), methodology: it.id, round: it.round, expert: actor.id, verdict, text, at: now, region: it.region });
  await em.flush().catch((error: unknown) => { throw error instanceof UniqueConstraintViolationException ? spoken() : error; });
  return rowOf(opinion);
}

@Resolver(() => Methodology)
export class ReviewResolver {
  @Mutation(() => Methodology, { description: 'Accept a submission: open a round of review and seat the committee, the conflicted recused. SD-P 三(二)6.' })
  acceptMethodology(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return move(methodologies, id, 'accept', context, {
      async rule(it, inside) {
        await seatPanel(it, inside);
        it.dueOn = dueFor(it, 'adviser', inside.now);
        await issuePaper(inside, acceptanceNotice(it));
      },
    });
  }

  @Mutation(() => Methodology, { description: 'Send it back to its applicant, with at least one open finding that must be fixed. Ends the round.' })
  returnMethodology(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Methodology> {
    return move(methodologies, id, 'return', context, {
      note: said('reason', reason), input: { reason },
      async rule(it, inside) {
        const open = await mustFixOf(inside, 'methodology', id, ['open']);
        if (!open) {
          throw new Refusal('RULE_BROKEN', 'raise a finding that must be fixed first: the applicant must know what to fix',
            { reason: 'nothingToFix', clause: platformDefault });
        }
        Object.assign(it, { panel: [], dueOn: null });
        await issueCorrection(it, reason, inside);
      },
    });
  }

  @Mutation(() => Methodology, { description: 'Close the round, if the committee has carried it and nothing that must be fixed stands. SD-P 三(二)6.' })
  closeMethodology(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return move(methodologies, id, 'close', context, {
      async rule(it, inside) {
        const tally = await countRound(it, inside);
        assertSettled(await mustFixOf(inside, 'methodology', id), policyFor(it.region, it.policyOn).committee);
        assertCarried(tally);
        Object.assign(it, { tally, panel: [], dueOn: dueFor(it, 'publisher', inside.now) });
        await issueOpinionSheet(it, tally, inside);
      },
    });
  }
}
