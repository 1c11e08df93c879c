import { platformDefault, type Competence } from "./competence.ts";
import { Refusal } from "./refusal.ts";

/** One permitted move: from which states, to which state, in what capacity. */
export interface Move<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: Competence;
}

/** The whole life of one kind of record: the schema's enum, the server's law, the console's buttons and the tests' matrix. */
export interface Lifecycle<State extends string = string, Action extends string = string> {
  readonly of: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly moves: Readonly<Record<Action, Move<State>>>;
}
export type StateOf<L> = L extends Lifecycle<infer S, string> ? S : never;
export type ActionOf<L> = L extends Lifecycle<string, infer A> ? A : never;

/** Declares a life. The states are those that the moves name, in order of appearance: there is no second list to keep. */
export function lifecycle<const S extends string, const A extends string>(
  of: string,
  initial: NoInfer<S>,
  moves: Readonly<Record<A, Move<S>>>,
): Lifecycle<S, A> {
  const named = Object.values<Move<S>>(moves).flatMap(({ from, to }) => [...from, to]);
  return { of, initial, moves, states: [...new Set<S>([initial, ...named])] };
}

/** The actions open on a record in `state` to one who holds `held`, in table order. Draws the console's buttons. */
export function actionsFrom<S extends string, A extends string>(
  { moves }: Lifecycle<S, A>,
  state: S,
  held: readonly Competence[],
): A[] {
  return (Object.keys(moves) as A[]).filter(
    (action) => moves[action].from.includes(state) && held.includes(moves[action].by),
  );
}

/**
 * The state that `action` leads to.
 * @param clauseOf names the clause that seats a competence, for whoever is refused.
 * @throws Refusal WRONG_STATE when the table has no such move; FORBIDDEN when it is not for one who holds `held`.
 */
export function advance<S extends string, A extends string>(
  { of, moves }: Lifecycle<S, A>,
  state: S,
  action: A,
  held: readonly Competence[],
  clauseOf: (by: Competence) => string = () => platformDefault,
): S {
  const { from, to, by } = moves[action];
  const clause = clauseOf(by);
  if (!from.includes(state))
    throw new Refusal("WRONG_STATE", `${of} cannot ${action} while ${state}`, {
      reason: "wrongState",
      state,
      action,
      clause,
    });
  if (!held.includes(by))
    throw new Refusal("FORBIDDEN", `${action} of ${of} is for its ${by}`, {
      reason: "notYours",
      action,
      competence: by,
      clause,
    });
  return to;
}
