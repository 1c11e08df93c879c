import type { Decision } from "../../shared/oversight/oversight.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/**
 * The order in which bodies are considered for the certificate drawn at `position` (from 0): their draw, starting one
 * further on for each certificate, so that work is spread and nobody chooses. Platform default: no document says how
 * the professional body is found.
 */
export const bodiesFor = <T>(drawn: readonly T[], position: number): readonly T[] =>
  drawn.map((_, i) => drawn[(i + position) % drawn.length]!);

/** @throws Refusal RULE_BROKEN when the event conforms: there is no ground for revocation. */
export function assertNoticeable(conforms: boolean | null, clause: string): void {
  if (conforms !== false)
    throw new Refusal("RULE_BROKEN", "the event conforms: publish the result", {
      field: "conforms",
      reason: "conforms",
      clause,
    });
}

/**
 * @throws Refusal RULE_BROKEN while the organiser may still be heard and has not made a statement. `today` and
 * `hearingUntil` are ISO days.
 */
export function assertHeard(hearing: string | null, hearingUntil: string, today: string, clause: string): void {
  if (hearing || today > hearingUntil) return;
  throw new Refusal(
    "RULE_BROKEN",
    `the organiser may be heard until ${hearingUntil}: decide after that, or after the statement`,
    { field: "hearingUntil", reason: "hearingOpen", hearingUntil, today, clause },
  );
}

/**
 * @throws Refusal RULE_BROKEN when a result would be published without a decision, though the event does not conform.
 */
export function assertPublishable(conforms: boolean | null, decision: Decision | null, clause: string): void {
  if (conforms || decision) return;
  throw new Refusal("RULE_BROKEN", "the event does not conform: give notice, hear the organiser and decide first", {
    field: "decision",
    reason: "undecided",
    clause,
  });
}
