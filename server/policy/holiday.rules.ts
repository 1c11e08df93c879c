import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";

/** What of a notice its rules look at. */
interface Notice {
  readonly year: number;
  readonly number: string;
  readonly reason: string | null;
}

/**
 * Whoever replaces a notice in force says why: when it is entered, and when it is confirmed, since another one may have
 * come into force meanwhile.
 * @throws Refusal INVALID_INPUT.
 */
export function assertExplained(it: Notice, former: Notice | null): void {
  if (!former || it.reason) return;
  const { number, year } = former;
  throw invalidInput(
    "reason",
    "correctionUnexplained",
    `${number} is in force for ${year}: enter the notice again and say why it is replaced`,
    { number },
  );
}

/** @throws Refusal FORBIDDEN for the person who entered it. */
export function assertSecond(enteredBy: string, person: string, clause: string): void {
  if (enteredBy !== person) return;
  throw new Refusal("FORBIDDEN", "another person than the one who entered it confirms it", {
    reason: "secondPerson",
    clause,
  });
}
