import { platformDefault } from "../../shared/platform/competence.ts";
import type { CreditDocument, MethodologyDocument } from "../../shared/methodology/methodology.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import type { CommitteeRule } from "../policy/policy.ts";

/** @throws Refusal RULE_BROKEN while findings that must be fixed are not closed. */
export function assertSettled(mustFix: number, { clause }: CommitteeRule): void {
  if (mustFix > 0)
    throw new Refusal("RULE_BROKEN", `${mustFix} findings that must be fixed are not closed`, {
      reason: "findingsOpen",
      mustFix,
      clause,
    });
}

/** @throws Refusal RULE_BROKEN unless a methodology with unverified parts is filed as a demonstration. */
export function assertStated(demonstration: boolean, unverified: readonly string[]): void {
  if (demonstration || unverified.length === 0) return;
  throw new Refusal(
    "RULE_BROKEN",
    `not verified: ${unverified.slice(0, 20).join(", ")}; verify these, or file it as a demonstration`,
    { field: "demonstration", reason: "unverified", unverified, clause: platformDefault },
  );
}

/**
 * The document under which a project may be credited.
 * @throws Refusal RULE_BROKEN for an emission accounting method (A5), whose result is never credited.
 */
export function creditedBy({
  code,
  document,
}: {
  readonly code: string;
  readonly document: MethodologyDocument;
}): CreditDocument {
  if (document.kind !== "emission") return document as CreditDocument;
  throw new Refusal(
    "RULE_BROKEN",
    `${code} calculates the emissions of an operation and credits no reductions; choose another methodology`,
    { field: "methodology", reason: "emissionKind", methodology: code, clause: "SC 三(一)" },
  );
}

/** @throws Refusal RULE_BROKEN, in production, for a methodology that was filed as a demonstration. */
export function assertIssuable(
  { code, demonstration }: { readonly code: string; readonly demonstration: boolean },
  production: boolean | undefined,
): void {
  if (!production || !demonstration) return;
  throw new Refusal(
    "RULE_BROKEN",
    `${code} is filed as a demonstration: nothing is issued under it here; ` +
      "file a version whose parameters are all verified",
    { field: "methodology", reason: "demonstrationOnly", methodology: code, clause: platformDefault },
  );
}

/** @throws Refusal INVALID_INPUT for a code in another form. */
export function assertCode(code: string): void {
  if (!/^[A-Z0-9][A-Z0-9-]{1,38}[A-Z0-9]$/.test(code))
    throw invalidInput("code", "code", "a code has 3 to 40 capital letters, digits and hyphens");
}

const authorsMost = 50;
/** @throws Refusal INVALID_INPUT for more than fifty. */
export function assertAuthors(authors: readonly string[]): void {
  if (authors.length > authorsMost)
    throw invalidInput("authors", "tooMany", `at most ${authorsMost} authors`, { most: authorsMost });
}

/** @throws Refusal INVALID_INPUT for a day in the past. ISO days. */
export function assertSupersededLater(on: string, today: string): void {
  if (on < today) throw invalidInput("on", "order", "it cannot be superseded on a day in the past");
}
