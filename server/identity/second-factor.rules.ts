import { secured, type SecuredKinds } from "../../shared/identity/second-factor.ts";
import type { PartyKind } from "../../shared/identity/role.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";

/** Whether somebody with these seats must have a second factor. */
export const mustHave = (required: SecuredKinds, kinds: readonly PartyKind[]): boolean =>
  [...required].some((group) => kinds.some((kind) => secured[group].includes(kind)));

/** @throws Refusal UNAUTHENTICATED where the password is right and a code is asked for. */
export const codeNeeded = (): Refusal =>
  new Refusal("UNAUTHENTICATED", "enter the code of your app, or a recovery code", {
    reason: "codeNeeded",
    field: "code",
    clause: platformDefault,
  });
/** The refusal of a code that is wrong, was used, or is not of now. */
export const wrongCode = (): Refusal =>
  invalidInput("code", "wrongCode", "this code is wrong, was used, or its time is over: enter the next one");
/** @throws Refusal CONFLICT where there is a second factor already. */
export function assertNone(isConfirmed: boolean): void {
  if (isConfirmed)
    throw new Refusal("CONFLICT", "there is a second factor: remove it first", {
      reason: "factorPresent",
      clause: platformDefault,
    });
}
/** @throws Refusal NOT_FOUND where there is no second factor. */
export function assertSome(is: boolean): void {
  if (!is)
    throw new Refusal("NOT_FOUND", "there is no second factor", { reason: "factorMissing", clause: platformDefault });
}
