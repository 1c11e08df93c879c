import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Kysely } from 'kysely';
import { addMonths } from '../../shared/calendar.ts';
import type { Kilograms } from '../../shared/quantity.ts';
import { Refusal } from '../../shared/refusal.ts';
import { said } from '../../shared/text.ts';
import { claimOnce, releaseClaim } from '../claim/index.ts';
import { events } from '../event/index.ts';
import type { Issuance } from '../issuance/index.ts';
import { dayOf } from '../platform/clock.ts';
import type { Context } from '../platform/context.ts';
import type { Job } from '../platform/jobs.ts';
import { beginWithin, move, moveWithin, seen } from '../platform/move.ts';
import { once, within, type Inside } from '../platform/once.ts';
import { readsOf } from '../platform/reads.ts';
import { KilogramsScalar } from '../platform/scalar.ts';
import { policyFor } from '../policy/index.ts';
import { lockProject, Project, projects } from '../project/index.ts';
import { independenceOf, isCertified } from '../standing/index.ts';
import { Commitment } from './commitment.entity.ts';
import { assertInTime, assertNewSink, nextDay } from './commitment.rules.ts';
import { commitments } from './resource.ts';
import { offsetOf } from './supply.ts';

@InputType({ description: 'A new sink that its owner commits to an event.' })
class CommitmentInput {
  @Field(() => ID) event!: string;
  @Field(() => ID, { description: 'A project of one\'s own in the library, of which nothing was issued.' }) project!: string;
  @Field(() => KilogramsScalar, { description: 'What it is expected to remove for the event.' }) kilograms!: Kilograms;
  @Field(() => String, { nullable: true, description: 'Where else it is developed; only where the region allows that.' }) elsewhere?: string;
}

/** Has anything been applied for, or issued, of this project? */
const isIssued = async ({ trx }: Inside, project: string): Promise<boolean> =>
  !!await (trx as unknown as Kysely<{ issuance: Issuance }>).selectFrom('issuance').select('id').where('project', '=', project).where('state', '!=', 'refused').limit(1).executeTakeFirst();

/** Binds the sink to the event: where the pack says so for good, identity and boundary. */
async function bind(it: Commitment, inside: Inside): Promise<void> {
  const { newSink } = policyFor(it.region, it.policyOn);
  await stillNew(it, inside);
  assertInTime(it, (await inside.em.findOneOrFail(Project, { id: it.project })).filedOn, dayOf(inside.now), newSink!);
  if (it.exclusive) await claimOnce(inside, { kind: 'sink', key: it.project }, { type: 'commitment', id: it.id }, newSink!.exclusive.clause);
  await setNext(it, inside);
}
/** The project is held until the transaction ends. @throws Refusal RULE_BROKEN when anything was applied for or issued of it since, or it is no more what was committed. */
async function stillNew(it: Commitment, inside: Inside): Promise<Project> {
  await lockProject(inside, it.project);
  const project = await inside.em.findOneOrFail(Project, { id: it.project }, { refresh: true });
  const rule = assertNewSink(policyFor(it.region, it.policyOn).newSink, { event: { region: it.region, state: 'accounted' }, project, kilograms: it.kilograms, issued: await isIssued(inside, it.project) });
  if (project.owner === it.owner && project.validator === it.validator) return project;
  throw new Refusal('RULE_BROKEN', 'owner or validator of the project are not those with whom it was committed', { field: 'project', reason: 'notAsCommitted', clause: rule.exclusive.clause });
}
async function setNext(it: Commitment, inside: Inside): Promise<void> {
  const { filedOn } = await inside.em.findOneOrFail(Project, { id: it.project });
  it.dueOn = nextDay(it, filedOn);
}

@Resolver(() => Commitment)
export class CommitmentResolver extends readsOf(commitments) {
  /** @throws Refusal NOT_FOUND for what is hidden; FORBIDDEN for another's project; RULE_BROKEN where the region knows no new sinks, or this is none; CONFLICT when it serves another event. */
  @Mutation(() => Commitment, { description: 'Commit a new sink of one\'s own to an event; its organiser accepts. SD-E 四(一)(二).' })
  commitSink(@Arg('input', () => CommitmentInput) { event: eventId, project: projectId, kilograms, elsewhere }: CommitmentInput, @Ctx() context: Context): Promise<Commitment> {
    return once(context, { act: 'commitment.begin', event: eventId, project: projectId, kilograms, elsewhere }, async (inside) => {
      const event = await seen(events, eventId, inside);
      const project = await seen(projects, projectId, inside);
      const policyOn = dayOf(inside.now);
      const rule = assertNewSink(policyFor(event.region, policyOn).newSink, { event, project, kilograms, elsewhere, issued: await isIssued(inside, projectId) });
      const other = await offsetOf(inside).selectFrom('commitment').select('event').where('project', '=', projectId).where('state', 'in', ['proposed', 'committed', 'validated']).executeTakeFirst();
      if (other) throw new Refusal('CONFLICT', 'this sink is committed to an event already', { field: 'project', reason: 'alreadyCommitted', event: other.event, clause: rule.exclusive.clause });
      const fields = {
        event: eventId, project: projectId, owner: project.owner, organiser: event.organiser, validator: project.validator!, region: event.region, policyOn, kilograms, exclusive: rule.exclusive.value, elsewhere: elsewhere ? said('elsewhere', elsewhere, 1000) : null,
        filedBy: addMonths(event.endsOn, rule.filingMonths.value), validatedBy: addMonths(event.endsOn, rule.validationMonths.value) };
      assertInTime(fields, project.filedOn, policyOn, rule);
      const begun = await beginWithin(inside, commitments, fields, { by: 'holder', rule: (it) => setNext(it, inside) });
      // Who commits their own sink to their own event has accepted it.
      return event.organiser === project.owner ? moveWithin(inside, commitments, begun.id, 'accept', { rule: bind }) : begun;
    });
  }
  @Mutation(() => Commitment, { description: 'Accept a sink for one\'s event. From here on it is bound to it.' })
  acceptCommitment(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Commitment> {
    return move(commitments, id, 'accept', context, { rule: bind });
  }
  @Mutation(() => Commitment, { description: 'Decline a sink, with the reason.' })
  declineCommitment(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Commitment> {
    return move(commitments, id, 'decline', context, { note: said('reason', reason), input: { reason }, rule: (it) => { it.dueOn = null; } });
  }
  @Mutation(() => Commitment, { description: 'Take back what the organiser has not accepted yet.' })
  withdrawCommitment(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Commitment> {
    return move(commitments, id, 'withdraw', context, { rule: (it) => { it.dueOn = null; } });
  }
  /** @throws Refusal RULE_BROKEN unless the project is filed, and the body still certified and independent. */
  @Mutation(() => Commitment, { description: 'Validate what the sink removes for the event (碳中和测算、项目审定), as the body that validated the project. SD-E 四(二).' })
  validateCommitment(
    @Arg('id', () => ID) id: string, @Arg('kilograms', () => KilogramsScalar) kilograms: Kilograms, @Arg('statement', () => String) statement: string, @Ctx() context: Context,
  ): Promise<Commitment> {
    return move(commitments, id, 'validate', context, { input: { kilograms, statement }, async rule(it, inside) {
      const { clause } = policyFor(it.region, it.policyOn).newSink!.validationMonths;
      const no = (field: string, reason: string, message: string) => new Refusal('RULE_BROKEN', message, { field, reason, clause });
      const { state, filedOn } = await stillNew(it, inside);
      assertInTime(it, filedOn, dayOf(inside.now), policyFor(it.region, it.policyOn).newSink!);
      if (state !== 'filed') throw no('project', 'notFiled', `the project is ${state}: it is filed before its removals count`);
      if (kilograms < 1) throw no('kilograms', 'nothing', 'nothing was removed');
      if (kilograms > it.kilograms) throw new Refusal('RULE_BROKEN', `${it.kilograms} kg were committed: no more counts`, { field: 'kilograms', reason: 'beyondCommitted', committed: it.kilograms, kilograms, clause });
      if (!await isCertified(inside, it.validator, 'validation', it.region)) throw no('validator', 'notCertified', 'this body is not certified for validation in this region');
      const [dependence] = await independenceOf(inside, it.validator, { servedOrganizations: [it.owner, it.organiser], subjectType: 'event', subjectId: it.event });
      if (dependence) throw new Refusal('RULE_BROKEN', `the validator is not independent: ${dependence.reason}`, { field: 'validator', reason: dependence.reason, clause: dependence.clause });
      Object.assign(it, { validatedKilograms: kilograms, validatedOn: dayOf(inside.now), statement: said('statement', statement), dueOn: null });
    } });
  }
}

/** Ends a commitment. A sink that was never filed holds no ground any more; one that was stays bound for good, where the pack says so. */
async function letGo(it: Commitment, inside: Inside): Promise<void> {
  it.dueOn = null;
  if (!(await inside.em.findOneOrFail(Project, { id: it.project })).filedOn) await releaseClaim(inside, { type: 'commitment', id: it.id });
}
/** Lets sinks go whose event was given up: they served nobody yet. */
export async function releaseSinks(inside: Inside, event: string): Promise<void> {
  const bound = await offsetOf(inside).selectFrom('commitment').select('id').where('event', '=', event).where('state', 'in', ['proposed', 'committed']).orderBy('id').execute();
  for (const { id } of bound) {
    await moveWithin(inside, commitments, id, 'release', { as: 'acceptor', async rule(it) {
      it.dueOn = null;
      await releaseClaim(inside, { type: 'commitment', id });
    } });
  }
}

const atOnce = 500;
/** Ends what was not filed or validated in time: the event's demand returns to the queue, each in a transaction of its own. An exclusive sink stays bound. */
export const lapseCommitments: Job = {
  name: 'lapseCommitments', everySeconds: 3600,
  async work(context) {
    const late = await offsetOf(context).selectFrom('commitment').select('id').where('state', 'in', ['proposed', 'committed']).where('dueOn', '<', dayOf(context.now)).orderBy('id').limit(atOnce).execute();
    for (const { id } of late) {
      await within(context, async (inside) => {
        const it = await inside.em.findOneOrFail(Commitment, { id });
        await setNext(it, inside);
        // It was filed meanwhile: then the next of its days counts.
        if (it.dueOn! >= dayOf(inside.now)) return inside.em.flush();
        await moveWithin(inside, commitments, id, it.state === 'proposed' ? 'expire' : 'lapse', { as: 'acceptor', rule: (one) => letGo(one, inside) });
      });
    }
  },
};
