import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";

/** @throws Refusal INVALID_INPUT where the password is not that of the account. */
export function assertOwnPassword(fits: boolean): void {
  if (!fits) throw invalidInput("ownPassword", "ownPassword", "this is not the password of your account");
}

/** @throws Refusal RULE_BROKEN where a level would be left without an administrator. */
export function assertNotLast(others: number, region: string): void {
  if (others === 0)
    throw new Refusal("RULE_BROKEN", "you are the last administrator here: let another be appointed first", {
      reason: "lastAdministrator",
      region,
      clause: platformDefault,
    });
}

/** What a person is called once their account was erased. */
export const erasedName = "已注销账号";
