import { spelt } from "../../shared/identity/spelling.ts";
import { Refusal, ruleBroken } from "../../shared/platform/refusal.ts";
import { platformDefault } from "../../shared/platform/competence.ts";

/** One of the two: a person, the name that they go by, and the organization for which they act. */
export interface Of {
  readonly id: string;
  readonly name: string;
  readonly organization: string | null;
}

/** Why the second may not confirm what the first proposed; undefined if they may. */
export function togetherWrong(first: Of, second: Of, otherOffice: boolean): keyof typeof wrongs | undefined {
  if (first.id === second.id) return "secondPerson";
  const isSameOffice = first.organization === second.organization;
  // One person with two accounts.
  if (isSameOffice && spelt(first.name) === spelt(second.name)) return "sameName";
  return isSameOffice && otherOffice ? "otherOffice" : undefined;
}

const wrongs = {
  secondPerson: "another person than the one who proposed it confirms it",
  sameName: "somebody of another name confirms it: your name is that of whoever proposed it, in the same office",
  otherOffice: "somebody of another office than the one that proposed it confirms it",
} as const;
/** @throws Refusal FORBIDDEN where the second may not confirm what the first proposed. */
export function assertTwo(first: Of, second: Of, otherOffice: boolean): void {
  const reason = togetherWrong(first, second, otherOffice);
  if (reason) throw new Refusal("FORBIDDEN", wrongs[reason], { reason, clause: platformDefault });
}

/** @throws Refusal CONFLICT while another proposal on the record waits. */
export function assertNoneWaits(waiting: number): void {
  if (waiting > 0)
    throw new Refusal("CONFLICT", "a proposal on this record waits for its second person", {
      field: "id",
      reason: "proposalWaits",
      clause: platformDefault,
    });
}

/** @throws Refusal CONFLICT where the record is not as it stood when it was proposed. */
export function assertUnchanged(then: string, now: string): void {
  if (then !== now)
    throw new Refusal("CONFLICT", "the record has changed since this was proposed", {
      field: "id",
      reason: "proposalOvertaken",
      clause: platformDefault,
    });
}

/** @throws Refusal RULE_BROKEN where whoever proposed it does not hold the competence any more. */
export function assertStillHolds(held: readonly string[], by: string): void {
  if (!held.includes(by))
    throw ruleBroken("proposedBy", "proposerLeft", "whoever proposed it may not do it any more: refuse it");
}
