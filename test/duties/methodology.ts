import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import { commitmentOf } from "../../server/draw/index.ts";
import { addDays } from "../../shared/platform/calendar.ts";
import type { Member } from "../../server/seeds/story/cast.ts";
import type { Stage } from "./stage.ts";

export const verb = (action: string, types = "", given = "") =>
  `mutation ($id: ID!${types}) { it: ${action}Methodology(id: $id${given}) { id state number version noticeEndsOn } }`;
export const file = verb("file", ", $demonstration: Boolean!", ", demonstration: $demonstration");
export const opine =
  'mutation ($id: ID!, $verdict: Verdict!) { it: giveOpinion(methodology: $id, verdict: $verdict, text: "计量路径清楚，参数有出处。") { id } }';
const announce =
  "mutation ($id: ID!, $input: PanelDrawInput!) { it: announcePanel(methodology: $id, input: $input) { draw { pool } leftOut } }";
const convene = verb("convene", ", $value: String!, $secret: String!", ", value: $value, secret: $secret");

/** What the institute of forestry drafts, under a code of its own. */
export const draftOf = (code: string, but: object = {}) => ({ ...afforestation, code, ...but });

/** Drafted by the institute of forestry and submitted. @returns its id. */
export async function submitted({ telling, cast }: Stage, code: string, but: object = {}): Promise<string> {
  const { id } = await telling.act(
    cast.forestryInstitute,
    'mutation ($input: MethodologyInput!) { it: draftMethodology(region: "370000", input: $input) { id } }',
    { input: draftOf(code, but) },
  );
  await telling.act(cast.forestryInstitute, verb("submit"), { id });
  return id as string;
}

/** Accepted, with a panel announced by a draw that speaks tomorrow. @returns who is in the pool, and who was left out of it. */
export async function announced({ telling, cast, today }: Stage, id: string, code: string) {
  await telling.act(cast.operator, verb("accept"), { id });
  const { draw, leftOut } = await telling.act(cast.operator, announce, {
    id,
    input: {
      commitment: commitmentOf(secretOf(code), 10),
      source: "中国福利彩票双色球下一期开奖号码",
      sourceKind: "doubleColourBall",
      sourceDueAt: `${addDays(today(), 1)}T13:30:00.000Z`,
    },
  });
  return { pool: draw.pool, leftOut } as {
    readonly pool: readonly unknown[];
    readonly leftOut: readonly { readonly person: string; readonly kind: string }[];
  };
}
const secretOf = (code: string): string => `${code}：评审专家抽取的密钥，芦苇在风里低头`;

/** The panel as drawn, two days later. */
export async function convened(stage: Stage, id: string, code: string): Promise<readonly Member[]> {
  const { telling, cast } = stage;
  stage.pass(2);
  await telling.act(cast.operator, convene, { id, value: "05 09 14 21 26 32 + 11", secret: secretOf(code) });
  const { panelSeats } = await telling.ask(
    cast.operator,
    "query ($id: String!) { panelSeats(filter: { methodology: { eq: $id } }, sort: [{ by: position }]) { items { expert { id } } } }",
    { id },
  );
  const seated = new Set(panelSeats.items.map(({ expert }: { expert: { id: string } }) => expert.id));
  return Object.values(cast).filter(({ personId }) => seated.has(personId));
}

/** Through the committee, all of whom carry it, to public notice. @returns the last day of the notice. */
export async function noticed(stage: Stage, code: string, but: object = {}): Promise<{ id: string; until: string }> {
  const { telling, cast } = stage;
  const id = await submitted(stage, code, but);
  await announced(stage, id, code);
  for (const expert of await convened(stage, id, code)) await telling.act(expert, opine, { id, verdict: "carry" });
  await telling.act(cast.operator, verb("close"), { id });
  const { noticeEndsOn } = await telling.act(cast.department, verb("publicise"), { id });
  return { id, until: noticeEndsOn };
}
