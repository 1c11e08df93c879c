import type { Member } from './cast.ts';
import type { Methodologies } from './1-methodologies.ts';
import { rectangle, type Setting } from './setting.ts';

export interface Projects { readonly forest: string; readonly marine: string }
const draft = 'mutation ($input: ProjectInput!) { it: draftProject(input: $input) { id areaSquareMetres } }';

/** Two sinks come into the library; what lies on one of them does not. */
export async function projects({ telling, cast, clock }: Setting, { afforestation, mariculture }: Methodologies): Promise<Projects> {
  const { forester, mariner, rivalForester, weifangCentre, weihaiCentre, validator, department, operator } = cast;
  const does = async (who: Member, document: string, variables: object) => (await telling.ask(who, document, variables as Record<string, unknown>)).it;
  const verb = (action: string) => `mutation ($id: ID!) { it: ${action}Project(id: $id) { id state number } }`;
  telling.chapter('Ⅳ  Project library: a forest in 潍坊, a sea farm in 威海');
  clock.goTo('2025-04-07');

  const forestInput = {
    titleZh: '青松岭荒山造林碳汇项目', titleEn: 'Qingsong Ridge afforestation', city: '370700', subProjects: [{ methodology: afforestation, exAnte: { BCEF: 0.5, RSR: 0.2 } }], boundary: rectangle(118.90, 36.50, 0.02, 0.02), hectaresDeclared: '397.5',
    creditingFrom: '2021-01-01', creditingTo: '2040-12-31', tenure: '林权证 鲁潍林证字（演示）第 001 号', validator: validator.organizationId };
  const marineInput = {
    titleZh: '蓝湾海带与牡蛎养殖碳汇项目', titleEn: 'Blue Bay kelp and oyster farm', city: '371000', subProjects: [{ methodology: mariculture }], boundary: rectangle(122.50, 37.10, 0.03, 0.02), hectaresDeclared: '591.5',
    creditingFrom: '2022-01-01', creditingTo: '2031-12-31', tenure: '海域使用权证书（演示）第 002 号', validator: validator.organizationId };

  const refuse = (what: string, but: object, code: 'INVALID_INPUT' | 'RULE_BROKEN' = 'INVALID_INPUT') => telling.refused(what, forester, draft, { input: { ...forestInput, ...but } }, code);
  await refuse('a boundary that is not closed', { boundary: { type: 'Polygon', coordinates: [[[118.9, 36.5], [118.92, 36.5], [118.92, 36.52], [118.9, 36.52]]] } });
  await refuse('a boundary that crosses itself', { boundary: { type: 'Polygon', coordinates: [[[118.9, 36.5], [118.92, 36.52], [118.92, 36.5], [118.9, 36.52], [118.9, 36.5]]] } });
  await refuse('an unknown city', { city: '379900' });
  await refuse('an area that is not the declared one', { hectaresDeclared: '450' }, 'RULE_BROKEN');
  await refuse('a crediting period that ends before it begins', { creditingTo: '2020-12-31' });

  const take = async (owner: Member, centre: Member, input: object, file: string) => {
    const { id, areaSquareMetres } = await does(owner, draft, { input });
    await telling.attach(owner, 'project', id, 'tenure', file, Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'));
    await does(owner, verb('submit'), { id });
    await does(centre, verb('accept'), { id });
    await does(validator, 'mutation ($id: ID!) { it: validateProject(id: $id, statement: "边界、权属与适用条件逐项核实，符合方法学要求。") { id } }', { id });
    await telling.refused('a project filed by its centre instead of the department', centre, verb('file'), { id }, 'FORBIDDEN');
    const { number, state } = await does(department, verb('file'), { id });
    telling.tell(`${number} ${(input as { titleZh: string }).titleZh}: ${state}, ${(areaSquareMetres / 10_000).toFixed(2)} ha surveyed`);
    return { id, areaSquareMetres } as { id: string; areaSquareMetres: number };
  };
  const forest = await take(forester, weifangCentre, forestInput, '林权证.pdf');
  // On a sphere of 6,371,008.8 m a rectangle has R² · Δλ · (sin φ₂ − sin φ₁): 3,975,152 m² here.
  telling.check('area of the forest within 0.1 % of the spherical formula', Math.abs(forest.areaSquareMetres - 3_975_152) < 3_975, true);
  clock.goTo('2025-04-14');
  const marine = await take(mariner, weihaiCentre, marineInput, '海域使用权证书.pdf');

  const rival = await does(rivalForester, draft, { input: { ...forestInput, titleZh: '绿洲造林项目', boundary: rectangle(118.915, 36.515, 0.02, 0.02) } });
  await telling.refused('a sink on ground that a filed project holds', rivalForester, verb('submit'), { id: rival.id }, 'RULE_BROKEN');
  await telling.refused('a draft of another\'s, which one does not even see', weihaiCentre, verb('accept'), { id: rival.id }, 'NOT_FOUND');
  await telling.refused('suspending by the operator', operator, 'mutation ($id: ID!) { suspendProject(id: $id, reason: "x") { id } }', { id: forest.id }, 'FORBIDDEN');
  return { forest: forest.id, marine: marine.id };
}
