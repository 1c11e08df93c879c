import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { platformDefault } from '../../shared/competence.ts';
import type { Kilograms } from '../../shared/quantity.ts';
import { assertAnswered } from '../finding/index.ts';
import { issue } from '../ledger/index.ts';
import { dayOf } from '../platform/clock.ts';
import type { Context } from '../platform/context.ts';
import { move } from '../platform/move.ts';
import { KilogramsScalar } from '../platform/scalar.ts';
import { assertNoticed, noticeEnd, noticeOf, policyFor } from '../policy/index.ts';
import { Project } from '../project/index.ts';
import { assertBuffer } from './buffer.ts';
import { dueFor } from './due.ts';
import { assertFiled, assertInForce, assertNoReversal, assertUnbound, basisOf } from './guard.ts';
import { Issuance } from './issuance.entity.ts';
import { issueNotice } from './paper.ts';
import { issuances } from './resource.ts';

@Resolver(() => Issuance)
export class OrderResolver {
  @Mutation(() => Issuance, { description: 'Put verified reductions before the public (公示), for the working days of the region\'s pack.' })
  publiciseIssuance(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Issuance> {
    return move(issuances, id, 'publicise', context, { rule(it, { now }) {
      const noticeBeganOn = dayOf(now);
      const noticeEndsOn = noticeEnd(noticeBeganOn, noticeOf(it, 'issuance').value);
      Object.assign(it, { noticeBeganOn, noticeEndsOn, dueOn: dueFor(it, 'decider', noticeEndsOn) });
    } });
  }

  /**
   * @throws Refusal RULE_BROKEN while the notice runs or a comment waits for its answer, a reversal is not made good, the project is not in good standing, or the methodology is a demonstration in production.
   */
  @Mutation(() => Issuance, { description: 'Order the issuance (签发) once its public notice has run: credits in whole kilograms, to the owner. SD-P 三(二)4; HN 四(二).' })
  orderIssuance(
    @Arg('id', () => ID) id: string,
    @Arg('bufferKilograms', () => KilogramsScalar, { defaultValue: 0, description: 'Set aside against reversals: only where the methodology deducts nothing itself.' }) buffer: Kilograms,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    return move(issuances, id, 'order', context, { input: { buffer }, async rule(it, inside) {
      assertNoticed(it.noticeEndsOn!, dayOf(inside.now), noticeOf(it, 'issuance'));
      await assertAnswered(inside, 'issuance', id);
      const project = await inside.em.findOneOrFail(Project, { id: it.project });
      assertFiled(project);
      await assertUnbound(inside, project.id);
      await assertNoReversal(inside, project.id);
      const { part, methodology } = await basisOf(inside, it.subProject);
      assertInForce(methodology, inside);
      assertBuffer(buffer, methodology);
      const { id: block } = await issue(inside, {
        mechanism: `${it.region}-PHCER`, region: it.region, policyOn: it.policyOn, holder: it.owner, kilograms: it.verifiedKilograms!, project: project.id, issuance: it.id,
        methodologyCode: methodology.code, speciality: part.speciality, vintage: Number(it.periodTo.slice(0, 4)), demonstration: methodology.demonstration,
        clause: policyFor(it.region, it.policyOn).seats['issuance']?.decider?.clause ?? platformDefault }, buffer);
      Object.assign(it, { block, dueOn: null });
      await issueNotice(it, project, buffer, methodology.demonstration, inside);
    } });
  }
}
