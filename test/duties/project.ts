import { addDays } from "../../shared/platform/calendar.ts";
import type { Member } from "../../server/seeds/story/cast.ts";
import { register, type Registration } from "../../server/seeds/story/registration.ts";
import { rectangle } from "../../server/seeds/story/setting.ts";
import type { Stage } from "./stage.ts";

/** The filed methodologies of the story, by code. */
export async function methodologyOf({ telling }: Stage, code: string): Promise<string> {
  const { methodologies } = await telling.ask(
    null,
    "query ($code: String!) { methodologies(filter: { code: { eq: $code } }) { items { id } } }",
    { code },
  );
  return methodologies.items[0].id;
}
/** A forest of 397.5 ha near 潍坊, on ground of its own: `place` counts plots that lie apart. */
export async function forestOf(stage: Stage, place: number, but: object = {}): Promise<Registration> {
  return {
    input: {
      titleZh: `潍北造林碳汇项目（第 ${place} 地块）`,
      city: "370700",
      speciality: "forest",
      type: "existingSink",
      boundary: rectangle(119 + place * 0.05, 36.6, 0.02, 0.02),
      hectaresDeclared: "397.5",
      startedOn: "2021-01-01",
      creditingFrom: "2021-01-01",
      creditingTo: "2040-12-31",
      tenure: `林权证 鲁潍林证字（演示）第 ${100 + place} 号`,
      validator: stage.cast.validator.organizationId,
      ...but,
    },
    methodology: await methodologyOf(stage, "SD-FOREST-01"),
    titleDeed: "林权证.pdf",
    exAnte: { BCEF: 0.5, RSR: 0.2 },
    estimated: { A: [397.5], V_1: [0], V_2: [90] },
  };
}

export const verb = (action: string, more = "") =>
  `mutation ($id: ID!) { it: ${action}Project(id: $id${more}) { id state number noticeEndsOn } }`;
export const validate = verb("validate", ', statement: "边界、权属与适用条件逐项核实，符合方法学要求。"');

/** Registered and submitted. @returns its id. */
export async function submitted({ telling }: Stage, owner: Member, registration: Registration): Promise<string> {
  const { id } = await register({ telling }, owner, registration);
  await telling.act(owner, verb("submit"), { id });
  return id;
}
/**
 * Accepted by its centre, validated, and put before the public.
 * @param question to the sector authority, which has no objection; it is asked about new sinks.
 * @returns the last day of the notice.
 */
export async function noticed({ telling, cast }: Stage, id: string, question?: string): Promise<string> {
  await telling.act(cast.weifangCentre, verb("accept"), { id });
  await telling.act(cast.validator, validate, { id });
  if (question) {
    const asked = await telling.act(cast.department, consult, { id, question });
    await telling.act(cast.naturalResources, agree, { id: asked.id });
  }
  return (await telling.act(cast.department, verb("publicise"), { id })).noticeEndsOn;
}
export const consult =
  "mutation ($id: ID!, $question: String!) { it: consultProject(id: $id, question: $question) { id } }";
const agree =
  'mutation ($id: ID!) { it: answerConsultation(id: $id, agrees: true, opinion: "地类与权属无争议，同意。") { id } }';
/** Its notice over, filed by the department. @returns its number. */
export async function filed(stage: Stage, id: string, question?: string): Promise<string> {
  const { telling, cast, clock } = stage;
  clock.goTo(addDays(await noticed(stage, id, question), 1));
  return (await telling.act(cast.department, verb("file"), { id })).number;
}
