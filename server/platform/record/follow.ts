import type { Inside } from "./transaction.ts";
import type { AnyResource, Resource } from "./resource.ts";

/** A consequence of a move, in the same transaction. */
type Consequence = (inside: Inside, id: string) => Promise<void>;
const consequences = new Map<string, Consequence[]>();
const nameOf = ({ one }: AnyResource, action: string): string => `${one}.${action}`;

/** Attaches a consequence to a move of a lower module's record, without the lower module knowing the upper one. */
export function follow<T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  of: Resource<T, N, S, A>,
  actions: readonly NoInfer<A>[],
  consequence: Consequence,
): void {
  for (const action of actions)
    consequences.set(nameOf(of, action), [...(consequences.get(nameOf(of, action)) ?? []), consequence]);
}
/** Carries out the consequences of a move. If one refuses, the move is undone. */
export async function followed(of: AnyResource, action: string, id: string, inside: Inside): Promise<void> {
  for (const consequence of consequences.get(nameOf(of, action)) ?? []) await consequence(inside, id);
}
