import { platformDefault } from "../../shared/platform/competence.ts";
import {
  chart,
  saysReserved,
  transferRules,
  type Account,
  type Purpose,
  type TransferKind,
} from "../../shared/ledger/ledger.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { bareText } from "../../shared/platform/text.ts";

/** A block, as far as account rules need it. */
export interface Standing {
  readonly account: Account;
  readonly holder: string;
  readonly project: string;
  readonly region: string;
  readonly batch: string;
  readonly event?: string | null;
}

/** The name of a block's account, such as `held:<organization>`. */
export const accountOf = (block: Standing): string => `${block.account}:${block[chart[block.account].of]}`;

/** What moves an existing block: everything except issuance. */
export type Moving = Exclude<TransferKind, "issue" | "setAside">;

/**
 * @throws Refusal INVALID_INPUT for a quantity below one; WRONG_STATE when the block is not in an account from which
 * such a transfer starts; RULE_BROKEN when it holds less.
 */
export function assertMovable(
  kind: Moving,
  { id, account, kilograms: there }: { readonly id: string; readonly account: Account; readonly kilograms: number },
  kilograms: number,
  to: Account,
  clause = platformDefault,
): void {
  if (!Number.isSafeInteger(kilograms) || kilograms < 1)
    throw new Refusal("INVALID_INPUT", "a transfer moves at least one whole kilogram", {
      field: "kilograms",
      reason: "nothing",
      kilograms,
      clause: platformDefault,
    });
  if (
    !(transferRules[kind].from as readonly Account[]).includes(account) ||
    !(transferRules[kind].to as readonly Account[]).includes(to)
  )
    throw new Refusal("WRONG_STATE", `block ${id} is ${account}: it cannot ${kind}`, {
      reason: "wrongState",
      state: account,
      action: kind,
      clause,
    });
  if (there < kilograms)
    throw new Refusal("RULE_BROKEN", `block ${id} has ${there} kg, not ${kilograms}`, {
      field: "kilograms",
      reason: "lacking",
      there,
      kilograms,
      clause,
    });
}

/**
 * What a holder retires on its own is not for an event, and says so in words of its own.
 * @throws Refusal INVALID_INPUT for the purpose of the queue, or one of its statements.
 */
export function assertOwnPurpose(purpose: Purpose, statement: string): void {
  if (purpose === "eventNeutrality")
    throw invalidInput(
      "purpose",
      "useQueue",
      "credits for an event are retired through the offset queue, which records the event",
    );
  if (saysReserved(statement))
    throw invalidInput(
      "statement",
      "reservedStatement",
      "this statement is reserved for the platform: state the purpose of the retirement in your own words",
    );
}

/**
 * Whether a retirement is known to be for whom it says: for an event through its queue, or for the holder itself by its
 * name. Anything else is what the holder states.
 */
export const isConfirmedFor = (
  beneficiary: string,
  event: string | null,
  holder: { readonly name: string; readonly nameEn?: string | null | undefined },
): boolean =>
  event !== null || [holder.name, holder.nameEn].some((name) => !!name && bareText(name) === bareText(beneficiary));

/** For whom credits are retired: in words of the holder's own, or an organization that is asked. */
export interface For {
  readonly beneficiary?: string | undefined;
  readonly organization?: string | undefined;
}
/** @throws Refusal INVALID_INPUT where both are named. */
export function assertOneBeneficiary({ beneficiary, organization }: For): void {
  if (organization && beneficiary?.trim())
    throw invalidInput("beneficiary", "beneficiaryTwice", "name the beneficiary or choose an organization, not both");
}
