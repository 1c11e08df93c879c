import type { Member } from "./cast.ts";
import type { Methodologies } from "./1-methodologies.ts";
import { register, type Registration } from "./registration.ts";
import { rectangle, type Setting } from "./setting.ts";

export interface Projects {
  readonly forest: string;
  readonly marine: string;
}
const draft = "mutation ($input: ProjectInput!) { it: draftProject(input: $input) { id areaSquareMetres } }";

const verb = (action: string) => `mutation ($id: ID!) { it: ${action}Project(id: $id) { id state number } }`;
const forestInput = (validator: Member) => ({
  titleZh: "青松岭荒山造林碳汇项目",
  titleEn: "Qingsong Ridge afforestation",
  city: "370700",
  speciality: "forest",
  type: "newSink",
  boundary: rectangle(118.9, 36.5, 0.02, 0.02),
  hectaresDeclared: "397.5",
  startedOn: "2021-01-01",
  creditingFrom: "2021-01-01",
  creditingTo: "2040-12-31",
  tenure: "林权证 鲁潍林证字（演示）第 001 号",
  validator: validator.organizationId,
});
const marineInput = (validator: Member) => ({
  titleZh: "蓝湾海带与牡蛎养殖碳汇项目",
  titleEn: "Blue Bay kelp and oyster farm",
  city: "371000",
  speciality: "marine",
  type: "existingSink",
  boundary: rectangle(122.5, 37.1, 0.03, 0.02),
  hectaresDeclared: "591.5",
  startedOn: "2022-01-01",
  creditingFrom: "2022-01-01",
  creditingTo: "2031-12-31",
  tenure: "海域使用权证书（演示）第 002 号",
  validator: validator.organizationId,
});
// A stand of 90 m3/ha at the end of twenty years; ten harvests of 1,000 t each.
const forestCase = ({ validator }: Setting["cast"], { afforestation }: Methodologies): Registration => ({
  input: forestInput(validator),
  methodology: afforestation,
  titleDeed: "林权证.pdf",
  exAnte: { BCEF: 0.5, RSR: 0.2 },
  estimated: { A: [397.5], V_1: [0], V_2: [90] },
});
const marineCase = ({ validator }: Setting["cast"], { mariculture }: Methodologies): Registration => ({
  input: marineInput(validator),
  methodology: mariculture,
  titleDeed: "海域使用权证书.pdf",
  estimated: { P_KELP: 10_000, P_OYSTER: 10_000 },
});

/** Two sinks come into the library; what lies on one of them does not. */
export async function projects(setting: Setting, filed: Methodologies): Promise<Projects> {
  setting.telling.chapter("Ⅳ  Project library: a forest in 潍坊, a sea farm in 威海");
  setting.clock.goTo("2025-04-07");
  await wrongDrafts(setting);
  const forest = await forestFiled(setting, filed);
  const marine = await marineFiled(setting, filed);
  await wrongTurns(setting, filed, forest);
  return { forest, marine };
}

/** A project on its way to public notice: submitted, accepted by its centre, validated. */
async function take({ telling, cast }: Setting, owner: Member, centre: Member, registration: Registration) {
  const { id, areaSquareMetres, expectedKilograms } = await register({ telling }, owner, registration);
  telling.tell(
    `${registration.input["titleZh"]}: ${(areaSquareMetres / 10_000).toFixed(2)} ha surveyed, ${(expectedKilograms / 1000).toFixed(3)} t expected over its crediting period`,
  );
  await telling.act(owner, verb("submit"), { id });
  await telling.act(centre, verb("accept"), { id });
  await telling.act(
    cast.validator,
    'mutation ($id: ID!) { it: validateProject(id: $id, statement: "边界、权属与适用条件逐项核实，符合方法学要求。") { id } }',
    { id },
  );
  await telling.refused(
    "a project put on public notice by its centre instead of the department",
    centre,
    verb("publicise"),
    { id },
    "FORBIDDEN",
  );
  return { id, areaSquareMetres } as { id: string; areaSquareMetres: number };
}

async function file({ telling, cast }: Setting, { id }: { readonly id: string }): Promise<void> {
  const { number, state } = await telling.act(cast.department, verb("file"), { id });
  telling.tell(`${number}: ${state}`);
}

async function wrongDrafts({ telling, cast }: Setting): Promise<void> {
  const { forester, validator } = cast;
  const refuse = (what: string, but: object, code: "INVALID_INPUT" | "RULE_BROKEN" = "INVALID_INPUT") =>
    telling.refused(what, forester, draft, { input: { ...forestInput(validator), ...but } }, code);
  await refuse("a boundary that is not closed", {
    boundary: {
      type: "Polygon",
      coordinates: [
        [
          [118.9, 36.5],
          [118.92, 36.5],
          [118.92, 36.52],
          [118.9, 36.52],
        ],
      ],
    },
  });
  await refuse("a boundary that crosses itself", {
    boundary: {
      type: "Polygon",
      coordinates: [
        [
          [118.9, 36.5],
          [118.92, 36.52],
          [118.92, 36.5],
          [118.9, 36.52],
          [118.9, 36.5],
        ],
      ],
    },
  });
  await refuse("an unknown city", { city: "379900" });
  await refuse("shares that do not sum to the whole", {
    shares: [{ organization: forester.organizationId, basisPoints: 9_000 }],
  });

  await telling.refused(
    "a draft that lacks most of it, all of which is named",
    forester,
    verb("submit"),
    {
      id: (
        await telling.act(forester, draft, { input: { titleZh: "未完成的登记", city: "370700", speciality: "forest" } })
      ).id,
    },
    "RULE_BROKEN",
  );
}

/** The forest: a new sink, on which the sector authority is consulted. */
async function forestFiled(setting: Setting, filed: Methodologies): Promise<string> {
  const { telling, cast, clock } = setting;
  const { department, naturalResources, weifangCentre, forester } = cast;
  const forest = await take(setting, forester, weifangCentre, forestCase(cast, filed));
  // On a sphere of 6,371,008.8 m a rectangle has R² · Δλ · (sin φ₂ − sin φ₁): 3,975,152 m² here.
  telling.check(
    "area of the forest within 0.1 % of the spherical formula",
    Math.abs(forest.areaSquareMetres - 3_975_152) < 3_975,
    true,
  );
  await telling.refused(
    "public notice of a new sink on which the sector authority was not consulted",
    department,
    verb("publicise"),
    { id: forest.id },
    "RULE_BROKEN",
  );
  const { id: consultation } = await telling.act(
    department,
    'mutation ($id: ID!) { it: consultProject(id: $id, question: "请就该新建林业碳汇项目的组织开发与计量监测提出意见。") { id } }',
    { id: forest.id },
  );
  await telling.act(
    naturalResources,
    'mutation ($id: ID!) { it: answerConsultation(id: $id, agrees: true, opinion: "地类与权属无争议，同意。") { id } }',
    { id: consultation },
  );
  await telling.act(department, verb("publicise"), { id: forest.id });
  await telling.refused(
    "filing while the public notice runs",
    department,
    verb("file"),
    { id: forest.id },
    "RULE_BROKEN",
  );
  clock.goTo("2025-04-14");
  await file(setting, forest);
  return forest.id;
}

/** The sea farm: an existing sink. */
async function marineFiled(setting: Setting, filed: Methodologies): Promise<string> {
  const { telling, cast, clock } = setting;
  const { department, weihaiCentre, mariner } = cast;
  const marine = await take(setting, mariner, weihaiCentre, marineCase(cast, filed));
  await telling.act(department, verb("publicise"), { id: marine.id });
  clock.goTo("2025-04-21");
  await file(setting, marine);
  return marine.id;
}

/** What lies on the ground of another, and who may not see or suspend. */
async function wrongTurns({ telling, cast }: Setting, filed: Methodologies, forest: string): Promise<void> {
  const { operator, weihaiCentre, rivalForester, validator } = cast;
  const rival = await register({ telling }, rivalForester, {
    ...forestCase(cast, filed),
    input: { ...forestInput(validator), titleZh: "绿洲造林项目", boundary: rectangle(118.915, 36.515, 0.02, 0.02) },
  });
  await telling.refused(
    "a sink on ground that a filed project holds",
    rivalForester,
    verb("submit"),
    { id: rival.id },
    "RULE_BROKEN",
  );
  await telling.refused(
    "another party's draft, which is not even visible",
    weihaiCentre,
    verb("accept"),
    { id: rival.id },
    "NOT_FOUND",
  );
  await telling.refused(
    "suspending by the operator",
    operator,
    'mutation ($id: ID!) { suspendProject(id: $id, reason: "x") { id } }',
    { id: forest },
    "FORBIDDEN",
  );
}
