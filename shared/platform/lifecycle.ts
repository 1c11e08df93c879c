import { platformDefault, type Competence } from "./competence.ts";
import { Refusal } from "./refusal.ts";

/**
 * One permitted move: from which states, to which state, by which competence. Where it takes two people, whoever holds
 * `by` proposes it, and it is done once another one who holds `second` confirms it.
 */
export interface Move<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: Competence;
  readonly second?: Competence;
}

/**
 * The life cycle of one kind of record: the schema's enum, the server's rule, the console's buttons and the tests'
 * matrix.
 */
export interface Lifecycle<State extends string = string, Action extends string = string> {
  readonly of: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly moves: Readonly<Record<Action, Move<State>>>;
}
export type StateOf<L> = L extends Lifecycle<infer S, string> ? S : never;
export type ActionOf<L> = L extends Lifecycle<string, infer A> ? A : never;

/** Declares a life cycle. Its states are those named by the moves, in order of appearance. */
export function lifecycle<const S extends string, const A extends string>(
  of: string,
  initial: NoInfer<S>,
  moves: Readonly<Record<A, Move<S>>>,
): Lifecycle<S, A> {
  const named = Object.values<Move<S>>(moves).flatMap(({ from, to }) => [...from, to]);
  return { of, initial, moves, states: [...new Set<S>([initial, ...named])] };
}

/** The actions open on a record in `state` to someone who holds `held`, in table order: the console's buttons. */
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
 * The state to which `action` leads.
 * @param clauseOf gives the clause that grants a competence, for refusals.
 * @throws Refusal WRONG_STATE when the table has no such move; FORBIDDEN when the actor does not hold its competence.
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
    throw new Refusal("FORBIDDEN", `${action} of ${of} requires its ${by}`, {
      reason: "notYours",
      action,
      competence: by,
      clause,
    });
  return to;
}
