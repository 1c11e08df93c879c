import type { IncomingMessage } from "node:http";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import type { Context, Lapse } from "../context.ts";

/** The header in which the console says whose page asks: the id of a person, or `anyone`. */
export const pageOf = ({ headers }: IncomingMessage): string | undefined => headers["tanhui-signed-in"]?.toString();

const words = {
  sessionEnded: "your session has ended: sign in again",
  anotherPerson: "another person has signed in in this browser",
  tokenEnded: "this token is unknown, has expired or was ended",
  secondFactorDue: "your role requires a second factor: set it up first",
} as const satisfies Record<Lapse["reason"], string>;

/** The refusal of what only an open session is answered. */
export const lapsed = ({ reason }: Lapse): Refusal =>
  new Refusal(reason === "secondFactorDue" ? "FORBIDDEN" : "UNAUTHENTICATED", words[reason], {
    reason,
    clause: platformDefault,
  });

/** What a script asks is refused as soon as its session or token is not alive; a link is first looked at. */
export function assertAlive(request: IncomingMessage, { lapse }: Context): void {
  if (lapse && (lapse.reason === "tokenEnded" || pageOf(request))) throw lapsed(lapse);
}
/** The refusal of what a token does not hold. */
export const beyondScope = (what: string): Refusal =>
  new Refusal("FORBIDDEN", `this token does not hold ${what}`, { reason: "beyondScope", clause: platformDefault });
/** What the public does not find may be there for whoever signs in again. */
export const orLapsed = (error: unknown, context?: Context): unknown =>
  context?.lapse && error instanceof Refusal && ["NOT_FOUND", "FORBIDDEN"].includes(error.code)
    ? lapsed(context.lapse)
    : error;
