import type { Stage } from "../../../server/seeds/demo.ts";
import type { Member } from "../../../server/seeds/story/cast.ts";
import type { Party } from "../../../server/seeds/story/telling.ts";

/** The mutation `name` on the record `id`, with further arguments by type. */
export const verb = (name: string, more: Record<string, string> = {}): string => {
  const types = Object.entries(more).map(([arg, type]) => `, $${arg}: ${type}`);
  const given = Object.keys(more).map((arg) => `, ${arg}: $${arg}`);
  return `mutation ($id: ID!${types.join("")}) { it: ${name}(id: $id${given.join("")}) { id } }`;
};

/** The stage, and short ways to act on it. */
export function actsOf(stage: Stage) {
  const { telling } = stage;
  const does = async (who: Party | null, document: string, variables: Record<string, unknown> = {}) =>
    (await telling.ask(who, document, variables)).it;
  const act = (who: Member, name: string, id: string) => does(who, verb(name), { id });
  const because = (who: Member, name: string, id: string) =>
    does(who, verb(name, { reason: "String!" }), { id, reason: "材料不符。" });
  const one = async (who: Member, type: string, where: string) =>
    (await telling.ask(who, `{ it: ${type}(${where}take: 1) { items { id } } }`)).it.items[0].id as string;
  return { ...stage, does, act, because, one };
}
export type Acts = ReturnType<typeof actsOf>;
