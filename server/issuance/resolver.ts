import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Kysely } from 'kysely';
import { addWorkingDays } from '../../shared/calendar.ts';
import { platformDefault, type Competence } from '../../shared/competence.ts';
import type { Kilograms } from '../../shared/quantity.ts';
import { Refusal } from '../../shared/refusal.ts';
import { said } from '../../shared/text.ts';
import { claimantOf } from '../claim/index.ts';
import { issue } from '../ledger/index.ts';
import { Methodology } from '../methodology/index.ts';
import { dayOf } from '../platform/clock.ts';
import type { Context } from '../platform/context.ts';
import { begin, hold, move, seen } from '../platform/move.ts';
import { once, within, type Inside } from '../platform/once.ts';
import { readsOf } from '../platform/reads.ts';
import { DayScalar, KilogramsScalar, WholeScalar } from '../platform/scalar.ts';
import { groundIn, policyFor, termOf } from '../policy/index.ts';
import { lockProject, Project, projects, SubProject } from '../project/index.ts';
import { independenceOf, isCertified } from '../standing/index.ts';
import { assertBuffer, drawFromBuffer } from './buffer.ts';
import { Issuance } from './issuance.entity.ts';
import { issuances } from './resource.ts';
import { assertVerified, periodOf } from './rules.ts';

@InputType({ description: 'A monitoring report with which an owner applies for credits.' })
class IssuanceInput {
  @Field(() => ID) project!: string;
  @Field(() => ID, { nullable: true, description: 'The sub-project whose reductions these are; may be left out where there is one only.' }) subProject?: string;
  @Field(() => DayScalar) periodFrom!: string;
  @Field(() => DayScalar) periodTo!: string;
  @Field(() => KilogramsScalar) reductionsKilograms!: Kilograms;
  @Field(() => String) report!: string;
  @Field(() => ID, { description: 'The body that is to verify it.' }) verifier!: string;
}
const dueFor = (it: Issuance, next: Competence, now: string): string | null => {
  const days = termOf(it, 'issuance', next);
  return days === undefined ? null : addWorkingDays(dayOf(now), days).on;
};

/** @throws Refusal RULE_BROKEN unless the verifier is certified in the region, did not validate the project, and has served no one in it. */
async function assertVerifier(it: Issuance, project: Project, inside: Inside): Promise<void> {
  const no = (reason: string, message: string, clause: string = platformDefault) => new Refusal('RULE_BROKEN', message, { field: 'verifier', reason, clause });
  if (it.verifier === project.validator) throw no('validatorIsVerifier', 'who validated a project does not verify its reductions: name another body');
  if (!await isCertified(inside, it.verifier, 'verification', it.region)) throw no('notCertified', 'this body is not certified for verification in this region');
  const [dependence] = await independenceOf(inside, it.verifier, { servedOrganizations: [project.owner, project.developer], subjectType: 'project', subjectId: project.id });
  if (dependence) throw no(dependence.reason, `the verifier is not independent: ${dependence.reason}`, dependence.clause);
}
/** The sub-project that is reported on: the one that is named, or the only one. @throws Refusal INVALID_INPUT where there are several and none of them is named. */
async function partOf({ project, subProject }: IssuanceInput, { em }: Inside): Promise<string> {
  const parts = await em.find(SubProject, { project });
  const found = parts.length === 1 && !subProject ? parts[0] : parts.find(({ id }) => id === subProject);
  if (!found) throw new Refusal('INVALID_INPUT', `name one of the project's ${parts.length} sub-projects`, { field: 'subProject', reason: 'whichSubProject', subProjects: parts.map(({ id, titleZh }) => ({ id, titleZh })), clause: platformDefault });
  return found.id;
}
/** @throws Refusal RULE_BROKEN unless the project stands in the library in good standing. */
function assertFiled({ state, number }: Project): void {
  if (state !== 'filed') throw new Refusal('RULE_BROKEN', `the project is ${state}: nothing is issued`, { field: 'project', reason: 'notFiled', state, project: number, clause: 'SD-P 三(三)8' });
}
/** @throws Refusal RULE_BROKEN when the sink is bound to an event: its removals count there, and never become credits. SD-E 四(一). */
async function assertUnbound(inside: Inside, project: string): Promise<void> {
  await lockProject(inside, project);
  const bound = await claimantOf(inside, { kind: 'sink', key: project });
  if (bound) throw new Refusal('RULE_BROKEN', 'this sink is committed to an event for good: what it removes counts there and is never issued', { field: 'project', reason: 'committedSink', claimant: bound.id, clause: 'SD-E 四(一)' });
}
async function assertFree({ trx }: Inside, { id, subProject, firstDay, days }: Issuance): Promise<void> {
  const other = await (trx as unknown as Kysely<{ issuance: Issuance }>).selectFrom('issuance').select(['id', 'periodFrom', 'periodTo']).where('subProject', '=', subProject).where('id', '!=', id).where('days', '>', 0)
    .where('firstDay', '<', firstDay + days).where((it) => it(it('firstDay', '+', it.ref('days')), '>', firstDay)).executeTakeFirst();
  if (other) throw new Refusal('CONFLICT', `the period overlaps another application's: ${other.periodFrom} to ${other.periodTo}`, { field: 'periodFrom', reason: 'periodTaken', issuance: other.id, clause: platformDefault });
}

@Resolver(() => Issuance)
export class IssuanceResolver extends readsOf(issuances) {
  /** @throws Refusal NOT_FOUND for a project that is hidden. */
  @Mutation(() => Issuance, { description: 'Report the reductions of a monitoring period, as the owner of a filed project.' })
  async draftIssuance(@Arg('input', () => IssuanceInput) input: IssuanceInput, @Ctx() context: Context): Promise<Issuance> {
    const { project, subProject } = await within(context, async (inside) => ({ project: await seen(projects, input.project, inside), subProject: await partOf(input, inside) }));
    const { periodFrom, periodTo, reductionsKilograms, verifier } = input;
    const fields = { project: project.id, subProject, owner: project.owner, region: project.region, city: project.city, policyOn: dayOf(context.now), periodFrom, periodTo, reductionsKilograms, verifier, report: input.report };
    return begin(issuances, fields, context, { input: { input }, async rule(it, inside) {
      assertFiled(project);
      await assertUnbound(inside, project.id);
      Object.assign(it, periodOf(periodFrom, periodTo, { from: project.creditingFrom, to: project.creditingTo }, dayOf(inside.now)), { report: said('report', input.report) });
      await assertFree(inside, it);
      await assertVerifier(it, project, inside);
    } });
  }
  @Mutation(() => Issuance, { description: 'Hand a monitoring report to its verifier.' })
  submitIssuance(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Issuance> {
    return move(issuances, id, 'submit', context, { rule: (it, { now }) => { it.dueOn = dueFor(it, 'verifier', now); } });
  }
  @Mutation(() => Issuance, { description: 'Send a monitoring report back, with the reason.' })
  returnIssuance(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Issuance> {
    return move(issuances, id, 'return', context, { note: said('reason', reason), input: { reason }, rule: (it) => { it.dueOn = null; } });
  }
  @Mutation(() => Issuance, { description: 'Verify the reductions (减排量核查), as the body that was named: at most what was reported.' })
  verifyIssuance(
    @Arg('id', () => ID) id: string, @Arg('verifiedKilograms', () => KilogramsScalar) verifiedKilograms: Kilograms, @Arg('statement', () => String) statement: string, @Ctx() context: Context,
  ): Promise<Issuance> {
    return move(issuances, id, 'verify', context, { input: { verifiedKilograms, statement }, async rule(it, inside) {
      await assertVerifier(it, await inside.em.findOneOrFail(Project, { id: it.project }), inside);
      assertVerified(verifiedKilograms, it.reductionsKilograms);
      Object.assign(it, { verifiedKilograms, verification: said('statement', statement), dueOn: dueFor(it, 'decider', inside.now) });
    } });
  }
  @Mutation(() => Issuance, { description: 'Order the issuance (签发): credits in whole kilograms, to the owner. SD-P 三(二)4; HN 四(二).' })
  orderIssuance(
    @Arg('id', () => ID) id: string,
    @Arg('bufferKilograms', () => KilogramsScalar, { defaultValue: 0, description: 'Set aside against reversals: only where the methodology deducts nothing itself.' }) buffer: Kilograms,
    @Ctx() context: Context,
  ): Promise<Issuance> {
    return move(issuances, id, 'order', context, { input: { buffer }, async rule(it, inside) {
      const project = await inside.em.findOneOrFail(Project, { id: it.project });
      assertFiled(project);
      await assertUnbound(inside, project.id);
      const { methodology: by, speciality } = await inside.em.findOneOrFail(SubProject, { id: it.subProject });
      const methodology = await inside.em.findOneOrFail(Methodology, { id: by });
      assertBuffer(buffer, methodology);
      const { id: block } = await issue(inside, {
        mechanism: `${it.region}-PHCER`, region: it.region, policyOn: it.policyOn, holder: it.owner, kilograms: it.verifiedKilograms!, project: project.id, issuance: it.id,
        methodologyCode: methodology.code, speciality, vintage: Number(it.periodTo.slice(0, 4)), demonstration: methodology.demonstration,
        clause: policyFor(it.region, it.policyOn).seats['issuance']?.decider?.clause ?? platformDefault }, buffer);
      Object.assign(it, { block, dueOn: null });
    } });
  }
  /** @throws Refusal FORBIDDEN but for the department; RULE_BROKEN beyond what the project's buffer holds. */
  @Mutation(() => WholeScalar, { description: 'Make up for a reversal out of the project\'s buffer: as many kilograms are cancelled for good. Gives what the buffer holds then.' })
  drawBuffer(@Arg('project', () => ID) project: string, @Arg('kilograms', () => KilogramsScalar) kilograms: Kilograms, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<number> {
    const words = said('reason', reason);
    return once(context, { act: 'buffer.draw', project, kilograms, reason }, async (inside) => {
      const { id, region } = await seen(projects, project, inside);
      const governed = { region, policyOn: dayOf(inside.now) };
      hold(issuances, Object.assign(new Issuance(), governed), 'decider', inside);
      return { left: await drawFromBuffer(inside, id, kilograms, words, groundIn('issuance')(governed, 'decider')?.clause ?? platformDefault) };
    }).then(({ left }) => left);
  }
  @Mutation(() => Issuance, { description: 'Refuse an application, with the reason. Its period may be applied for again.' })
  refuseIssuance(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Issuance> {
    return move(issuances, id, 'refuse', context, { note: said('reason', reason), input: { reason }, rule: (it) => { Object.assign(it, { days: 0, dueOn: null }); } });
  }
}
