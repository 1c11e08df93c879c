import type { Inside } from "./transaction.ts";
import type { AnyResource, Resource } from "./resource.ts";

/** A consequence of a move, in the same transaction. */
type Consequence = (inside: Inside, id: string) => Promise<void>;

/** Something that follows from moves of a record further down: the module below never hears of the module above. */
export interface Reaction {
  readonly of: AnyResource;
  readonly actions: readonly string[];
  readonly consequence: Consequence;
}

export const follow = <T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  of: Resource<T, N, S, A>,
  actions: readonly NoInfer<A>[],
  consequence: Consequence,
): Reaction => ({ of, actions, consequence });

const consequences = new Map<string, Consequence[]>();
const nameOf = ({ one }: AnyResource, action: string): string => `${one}.${action}`;

/** Lets these reactions, and no others, follow from their moves, in this order. */
export function installReactions(reactions: readonly Reaction[]): void {
  consequences.clear();
  for (const { of, actions, consequence } of reactions)
    for (const name of actions.map((action) => nameOf(of, action)))
      consequences.set(name, [...(consequences.get(name) ?? []), consequence]);
}

/** Does what follows from a move. Whatever it refuses undoes the move. */
export async function followed(of: AnyResource, action: string, id: string, inside: Inside): Promise<void> {
  for (const consequence of consequences.get(nameOf(of, action)) ?? []) await consequence(inside, id);
}
