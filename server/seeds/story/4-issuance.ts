import type { Member } from './cast.ts';
import type { Projects } from './3-projects.ts';
import type { Setting } from './setting.ts';

export interface Application { readonly project: string; readonly owner: Member; readonly periodFrom: string; readonly periodTo: string; readonly reported: number; readonly verified: number; readonly report: string; /** Kilograms set aside against reversals. */ readonly buffer?: number }
const draft = 'mutation ($input: IssuanceInput!) { it: draftIssuance(input: $input) { id } }';
const input = ({ project, periodFrom, periodTo, reported, report }: Application, verifier: Member) =>
  ({ project, periodFrom, periodTo, reductionsKilograms: reported, report, verifier: verifier.organizationId });

/** The forest's first credits: little enough that not every event can be served. */
export const forestOf = ({ forest }: Projects, owner: Member): Application => ({
  project: forest, owner, periodFrom: '2021-01-01', periodTo: '2024-12-31', reported: 120_500, verified: 120_000, report: '四个监测年度的样地调查与碳储量变化，按备案方法学计算，扣除非持久性风险。' });

/**
 * The sea farm's: 1,000 t of kelp and 1,000 t of oyster, wet, by HY/T 0305-2021 with the coefficients of 孙康等 2020.
 * 1,000 · 0.20 · 0.3120 · 44/12 = 228.800 t; 1,000 · 0.6510 · (0.0614 · 0.4598 + 0.9386 · 0.1268) · 44/12 = 351.476… t; down to whole kilograms 580,276.
 */
export const marineOf = ({ marine }: Projects, owner: Member): Application => ({
  project: marine, owner, periodFrom: '2024-01-01', periodTo: '2024-12-31', reported: 580_276, verified: 580_276, report: '2024 年收获海带 1,000 吨、牡蛎 1,000 吨（湿重），生产与销售记录见附件。' });

/** A monitoring report is verified by another body than the validator, and the department orders the issuance. @returns the id of the block. */
export async function issueTo({ telling, cast }: Setting, application: Application): Promise<string> {
  const { verifier, validator, operator, department } = cast;
  const does = async (who: Member, document: string, variables: object) => (await telling.ask(who, document, variables as Record<string, unknown>)).it;
  const { owner, verified, buffer = 0 } = application;
  await telling.refused('verification by the body that validated the project', owner, draft, { input: input(application, validator) }, 'RULE_BROKEN');
  await telling.refused('negative tonnes', owner, draft, { input: { ...input(application, verifier), reductionsKilograms: -5 } }, 'INVALID_INPUT');
  const { id } = await does(owner, draft, { input: input(application, verifier) });
  await does(owner, 'mutation ($id: ID!) { it: submitIssuance(id: $id) { id } }', { id });
  await telling.refused('more verified than reported', verifier, 'mutation ($id: ID!) { verifyIssuance(id: $id, verifiedKilograms: 999999999, statement: "核查") { id } }', { id }, 'RULE_BROKEN');
  await does(verifier, 'mutation ($id: ID!, $kilograms: Kilograms!) { it: verifyIssuance(id: $id, verifiedKilograms: $kilograms, statement: "现场核查与记录交叉核对一致。") { id } }', { id, kilograms: verified });
  await telling.refused('an issuance ordered by the operator', operator, 'mutation ($id: ID!) { orderIssuance(id: $id) { id } }', { id }, 'FORBIDDEN');
  const { block } = await does(department, 'mutation ($id: ID!, $buffer: Kilograms!) { it: orderIssuance(id: $id, bufferKilograms: $buffer) { block } }', { id, buffer });
  const { block: { serials, kilograms } } = await telling.ask(owner, 'query ($id: ID!) { block(id: $id) { serials kilograms account } }', { id: block });
  telling.check('issued, in kilograms', kilograms, verified - buffer);
  telling.tell(`serials ${serials}`);
  await telling.refused('the same period applied for again', owner, draft, { input: input(application, verifier) }, 'CONFLICT');
  return block as string;
}

export async function firstIssuance(setting: Setting, projects: Projects): Promise<string> {
  setting.telling.chapter('Ⅴ  Issuance: the forest\'s monitoring report becomes credits');
  setting.clock.goTo('2025-04-28');
  return issueTo(setting, forestOf(projects, setting.cast.forester));
}
