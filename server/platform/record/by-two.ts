import type { SqlEntityManager } from "@mikro-orm/sqlite";
import type { Competence } from "../../../shared/platform/competence.ts";
import type { Tables } from "../store/tables.ts";
import { moveWithin, type Terms } from "./move.ts";
import type { AnyResource, Resource } from "./resource.ts";
import type { Inside } from "./transaction.ts";

/**
 * A move that takes two people: its lifecycle names the competence of the `second`. One proposes it with its input,
 * another confirms it, and only then is it done, as the deed of the first.
 */
export interface DeedByTwo<I extends object = any> {
  readonly resource: AnyResource;
  readonly action: string;
  /** The competence in which it is proposed. */
  readonly by: Competence;
  /** The competence in which it is confirmed. */
  readonly second: Competence;
  /** Does it, or refuses it. `input` is what the mutation was given beside the id. */
  readonly run: (inside: Inside, id: string, input: I) => Promise<object>;
}

/** Declares a move that takes two people. Its module names it in its `Module` value. */
export function byTwo<T extends { id: string; state: S }, S extends string, A extends string, I extends object>(
  resource: Resource<T, keyof T & string, S, A>,
  action: NoInfer<A>,
  terms: (input: I) => Omit<Terms<T>, "input" | "revision">,
): DeedByTwo<I> {
  const { by, second } = resource.lifecycle!.moves[action];
  if (!second) throw new Error(`${resource.one}.${action} takes one person`);
  const run = (inside: Inside, id: string, input: I) => moveWithin(inside, resource, id, action, terms(input));
  return { resource, action, by, second, run };
}

const deeds = new Map<string, DeedByTwo>();
const nameOf = (type: string, action: string): string => `${type}.${action}`;
/** Makes these, and no others, known as what takes two people. */
export function installByTwo(all: readonly DeedByTwo[]): void {
  deeds.clear();
  for (const deed of all) deeds.set(nameOf(deed.resource.one, deed.action), deed);
}
export const deedsByTwo = (): readonly DeedByTwo[] => [...deeds.values()];
/** The deed of a kind of record that takes two people; undefined if one does it alone. */
export const deedByTwo = (type: string, action: string): DeedByTwo | undefined => deeds.get(nameOf(type, action));

class TakenBack extends Error {}
/**
 * Does a deed and takes it back, so that nothing is proposed that cannot be done.
 * @throws Refusal whatever the deed refuses.
 */
export async function tried<I extends object>(deed: DeedByTwo<I>, inside: Inside, id: string, input: I): Promise<void> {
  const trial = async (em: SqlEntityManager) => {
    await deed.run({ ...inside, em, trx: em.getKysely<Tables>(), confirming: "tried" }, id, input);
    throw new TakenBack();
  };
  await inside.em.transactional(trial as never).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}
