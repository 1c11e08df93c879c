import type { Inside } from "./transaction.ts";
import type { AnyResource, Resource } from "./resource.ts";

/** What follows from a move, in the same transaction. */
type Consequence = (inside: Inside, id: string) => Promise<void>;
const consequences = new Map<string, Consequence[]>();
const nameOf = ({ one }: AnyResource, action: string): string => `${one}.${action}`;

/** Lets something follow from a move of a record further down: the module below never hears of the module above. */
export function follow<T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  of: Resource<T, N, S, A>,
  actions: readonly NoInfer<A>[],
  consequence: Consequence,
): void {
  for (const action of actions)
    consequences.set(nameOf(of, action), [...(consequences.get(nameOf(of, action)) ?? []), consequence]);
}
/** Does what follows from a move. Whatever it refuses undoes the move. */
export async function followed(of: AnyResource, action: string, id: string, inside: Inside): Promise<void> {
  for (const consequence of consequences.get(nameOf(of, action)) ?? []) await consequence(inside, id);
}
