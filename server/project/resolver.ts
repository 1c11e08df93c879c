import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { addWorkingDays } from '../../shared/calendar.ts';
import { platformDefault, type Competence } from '../../shared/competence.ts';
import { Refusal } from '../../shared/refusal.ts';
import { isCity, provinceOf, regionOf } from '../../shared/region.ts';
import { said } from '../../shared/text.ts';
import { Methodology } from '../methodology/index.ts';
import { dayOf } from '../platform/clock.ts';
import type { Context } from '../platform/context.ts';
import { act, begin, move } from '../platform/move.ts';
import { numberOf } from '../platform/numbers.ts';
import type { Inside } from '../platform/once.ts';
import { readsOf } from '../platform/reads.ts';
import { DayScalar, JsonScalar } from '../platform/scalar.ts';
import { policyFor, termOf } from '../policy/index.ts';
import { independenceOf, isCertified } from '../standing/index.ts';
import { survey } from './boundary.ts';
import { assertGround } from './overlap.ts';
import { issueAcceptance, issueCorrection, issueFilingLetter, issueRefusal } from './paper.ts';
import { Project } from './project.entity.ts';
import { projects } from './resource.ts';
import { assertArea, assertPeriod, sumOf } from './rules.ts';
import { SubProject } from './sub-project.entity.ts';
import { assertUsable, keepParts, partsOf, SubProjectInput } from './sub-projects.ts';

@InputType({ description: 'A project as its developer registers it.' })
class ProjectInput {
  @Field(() => String) titleZh!: string;
  @Field(() => String, { nullable: true }) titleEn?: string;
  @Field(() => String, { description: 'GB/T 2260 code of the city.' }) city!: string;
  @Field(() => ID, { nullable: true, description: 'The owner; the developer itself if left out.' }) owner?: string;
  @Field(() => [SubProjectInput], { description: 'Its parts, the leading one first: those with an id are kept, those without begun, all others dropped.' }) subProjects!: SubProjectInput[];
  @Field(() => JsonScalar, { description: 'GeoJSON Polygon or MultiPolygon, WGS 84.' }) boundary!: unknown;
  @Field(() => String, { description: 'Hectares, a decimal.' }) hectaresDeclared!: string;
  @Field(() => DayScalar) creditingFrom!: string;
  @Field(() => DayScalar) creditingTo!: string;
  @Field(() => String) tenure!: string;
  @Field(() => ID, { description: 'The body that is to validate it.' }) validator!: string;
}
/** The day by which whoever comes next is to act, as the pack says. */
const dueFor = (it: Project, next: Competence, now: string): string | null => {
  const days = termOf(it, 'project', next);
  return days === undefined ? null : addWorkingDays(dayOf(now), days).on;
};

/** Takes over what the developer gave, checked. @throws Refusal INVALID_INPUT or RULE_BROKEN naming the field. */
async function fill(it: Project, input: ProjectInput, inside: Inside): Promise<void> {
  regionOf(input.city, dayOf(inside.now), 'city');
  if (!isCity(input.city)) throw new Refusal('INVALID_INPUT', 'name the city, not only the province', { field: 'city', reason: 'notACity', value: input.city, clause: platformDefault });
  const titleZh = said('titleZh', input.titleZh, 200);
  const parts = await partsOf(input.subProjects, titleZh, inside);
  if (parts.length === 0) throw new Refusal('INVALID_INPUT', 'a project has one sub-project at least', { field: 'subProjects', reason: 'noSubProject', clause: platformDefault });
  for (const { methodology } of parts) assertPeriod(input.creditingFrom, input.creditingTo, methodology.document.creditingPeriod);
  const surveyed = survey(input.boundary);
  const region = provinceOf(input.city);
  assertArea(input.hectaresDeclared, surveyed.areaSquareMetres, policyFor(region, it.policyOn ?? dayOf(inside.now)).boundaryTolerancePercent);
  Object.assign(it, {
    ...surveyed, region, city: input.city, speciality: parts[0]!.fields.speciality, expectedKilograms: sumOf(parts.map(({ fields }) => fields.expectedKilograms)), hectaresDeclared: input.hectaresDeclared,
    creditingFrom: input.creditingFrom, creditingTo: input.creditingTo, titleZh, titleEn: input.titleEn ? said('titleEn', input.titleEn, 200) : null,
    tenure: said('tenure', input.tenure, 500), validator: input.validator, owner: input.owner ?? inside.actor.organization, developer: it.developer ?? inside.actor.organization });
  await keepParts(it, parts, inside);
}

/** @throws Refusal RULE_BROKEN unless the validator is certified in the region, and has served neither owner nor developer. */
async function assertValidator(it: Project, inside: Inside): Promise<void> {
  const clause = policyFor(it.region, it.policyOn).seats['project']?.validator?.clause ?? platformDefault;
  if (!it.validator || !await isCertified(inside, it.validator, 'validation', it.region)) {
    throw new Refusal('RULE_BROKEN', 'the validator is not certified for validation in this region', { field: 'validator', reason: 'notCertified', clause });
  }
  const [dependence] = await independenceOf(inside, it.validator, { servedOrganizations: [it.owner, it.developer], subjectType: 'project', subjectId: it.id });
  if (dependence) throw new Refusal('RULE_BROKEN', `the validator is not independent: ${dependence.reason}`, { field: 'validator', reason: dependence.reason, clause: dependence.clause });
}

@Resolver(() => Project)
export class ProjectResolver extends readsOf(projects) {
  @Mutation(() => Project, { description: 'Begin the registration of a project. SD-P 三(三)8.' })
  draftProject(@Arg('input', () => ProjectInput) input: ProjectInput, @Ctx() context: Context): Promise<Project> {
    const { organization } = context.actor;
    // Region and owner are needed to ask who may; both are checked before anything is kept.
    const fields = { region: provinceOf(regionOf(input.city, dayOf(context.now), 'city').code), city: input.city, policyOn: dayOf(context.now), owner: organization!, developer: organization! };
    return begin(projects, fields, context, { input: { input }, rule: (it, inside) => fill(it, input, inside) });
  }
  @Mutation(() => Project, { description: 'Change a draft. The revision is the one that was seen.' })
  editProject(@Arg('id', () => ID) id: string, @Arg('revision', () => Int) revision: number, @Arg('input', () => ProjectInput) input: ProjectInput, @Ctx() context: Context): Promise<Project> {
    return act(projects, id, 'edit', 'applicant', context, { states: ['draft'], revision, input: { input }, rule: (it, inside) => fill(it, input, inside) });
  }
  @Mutation(() => Project, { description: 'Hand a draft in. From here on it holds its ground.' })
  submitProject(@Arg('id', () => ID) id: string, @Arg('revision', () => Int, { nullable: true }) revision: number | undefined, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'submit', context, { revision, async rule(it, inside) {
      await assertGround(inside, it);
      await assertValidator(it, inside);
      it.dueOn = dueFor(it, 'checker', inside.now);
    } });
  }
  @Mutation(() => Project, { description: 'Find the material complete.' })
  acceptProject(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'accept', context, { async rule(it, inside) {
      it.dueOn = dueFor(it, 'validator', inside.now);
      await issueAcceptance(it, inside);
    } });
  }
  @Mutation(() => Project, { description: 'Send the material back for completion, with the reason.' })
  returnProject(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'return', context, { note: said('reason', reason, 2000), input: { reason }, async rule(it, inside) {
      it.dueOn = null;
      await issueCorrection(it, reason, inside);
    } });
  }
  @Mutation(() => Project, { description: 'Validate the project (项目审定), as the body that was named. SD-E 四(二).' })
  validateProject(@Arg('id', () => ID) id: string, @Arg('statement', () => String) statement: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'validate', context, { input: { statement }, async rule(it, inside) {
      await assertValidator(it, inside);
      it.validation = said('statement', statement, 4000);
      it.dueOn = dueFor(it, 'decider', inside.now);
    } });
  }
  @Mutation(() => Project, { description: 'File a project in the library (备案), under a number. SD-P 三(三)8.' })
  fileProject(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'file', context, { async rule(it, inside) {
      await assertGround(inside, it);
      for (const { methodology } of await inside.em.find(SubProject, { project: it.id })) assertUsable(await inside.em.findOneOrFail(Methodology, { id: methodology }));
      it.number = await numberOf(inside, it.region, 'P', dayOf(inside.now));
      it.filedOn = dayOf(inside.now);
      it.dueOn = null;
      await issueFilingLetter(it, inside);
    } });
  }
  @Mutation(() => Project, { description: 'Refuse a project, with the reason.' })
  refuseProject(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'refuse', context, { note: said('reason', reason, 2000), input: { reason }, async rule(it, inside) {
      it.dueOn = null;
      await issueRefusal(it, reason, inside);
    } });
  }
  @Mutation(() => Project, { description: 'Suspend a filed project: nothing is issued, and it feeds no queue.' })
  suspendProject(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'suspend', context, { note: said('reason', reason, 2000), input: { reason } });
  }
  @Mutation(() => Project, { description: 'Let a suspended project go on.' })
  resumeProject(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'resume', context);
  }
  @Mutation(() => Project, { description: 'Take a project out of the library for good.' })
  withdrawProject(@Arg('id', () => ID) id: string, @Arg('reason', () => String) reason: string, @Ctx() context: Context): Promise<Project> {
    return move(projects, id, 'withdraw', context, { note: said('reason', reason, 2000), input: { reason } });
  }
}
