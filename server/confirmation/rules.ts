import { createHash, createPublicKey, verify, type KeyLike, type KeyObject } from "node:crypto";
import { platformDefault } from "../../shared/platform/competence.ts";
import {
  statementFields,
  type ConfirmationRoute,
  type StatementField,
} from "../../shared/confirmation/confirmation.ts";
import type { Decision } from "../../shared/policy/decision.ts";
import type { Stage } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** The source of the rule that an event is neutral when at least its emissions were cancelled for it. */
export const neutrality = "JL 二章";

/**
 * The clause by which `route` is open. A route is a permission: without an opening clause it is closed, as when it
 * depends on a figure that is not public.
 * @param routes those relevant to the event, as decided for its region.
 * @throws Refusal RULE_BROKEN naming the open routes, and the facts that decided.
 */
export function assertRoute(routes: Decision["routes"], route: ConfirmationRoute): Decision["routes"][number] {
  const open = routes.filter(({ holds }) => holds);
  const found = open.find((one) => one.route === route);
  if (found) return found;
  const others = [...new Set(open.map((one) => one.route))];
  const because = open.flatMap((one) => one.because).map(({ fact, value }) => `${fact} ${String(value)}`);
  throw new Refusal(
    "RULE_BROKEN",
    `${route} is not open to this event (${[...new Set(because)].join(", ")}); open: ` +
      `${others.join(", ") || "no route"}`,
    {
      field: "route",
      reason: "routeClosed",
      route,
      open: others,
      because: open.flatMap((one) => one.because),
      clause: open[0]?.clause ?? platformDefault,
    },
  );
}

/**
 * The statement on an event, in the order of SD-E 三(二)2. Days are ISO, `emissionsKilograms` whole kg CO2e; null is not
 * known yet.
 */
export interface Statement {
  readonly name: string;
  readonly organisers: readonly string[];
  readonly participants: number;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly boundary: readonly Stage[];
  readonly emissionsKilograms: number | null;
  readonly offsetMethod: string | null;
  readonly completedOn: string | null;
  readonly mode: ConfirmationRoute | null;
  readonly pledge: boolean;
}
/** The missing parts of a statement: null, empty or not pledged. */
export const missingIn = (statement: Statement, but: readonly StatementField[] = []): StatementField[] =>
  statementFields.filter((field) => {
    const value = statement[field];
    return (
      !but.includes(field) &&
      (value === null ||
        value === undefined ||
        value === false ||
        value === "" ||
        (Array.isArray(value) && value.length === 0))
    );
  });

/** @param but what need not be stated yet. @throws Refusal RULE_BROKEN naming each missing field. SD-E 三(二)2, HN 二. */
export function assertComplete(statement: Statement, clause: string, but: readonly StatementField[] = []): void {
  const missing = missingIn(statement, but);
  if (missing.length === 0) return;
  throw new Refusal("RULE_BROKEN", `the statement lacks ${missing.join(", ")}: edit it first`, {
    field: missing[0],
    reason: "statementIncomplete",
    missing,
    clause,
  });
}

/**
 * @param retiredKilograms the total of retirements, cancellations elsewhere and removals.
 * @param pendingKilograms removals still expected from a committed sink, which do not count yet.
 * @throws Refusal RULE_BROKEN with the figures unless emissions are positive and at least as much is offset, in whole
 * kg CO2e. JL 二章, SD-E 三(一), 四(二).
 */
export function assertNeutral(
  emissionsKilograms: number,
  retiredKilograms: number,
  pendingKilograms: number,
  clause: string,
): void {
  if (emissionsKilograms === 0) {
    throw new Refusal("RULE_BROKEN", "an event cannot have zero emissions: complete the inventory first", {
      field: "emissionsKilograms",
      reason: "noEmissions",
      clause,
      definition: neutrality,
    });
  }
  if (retiredKilograms >= emissionsKilograms) return;
  const uncoveredKilograms = emissionsKilograms - retiredKilograms;
  if (pendingKilograms > 0) {
    throw new Refusal(
      "RULE_BROKEN",
      `${uncoveredKilograms} kg await the validation of a new sink: nothing can be certified before`,
      {
        field: "retiredKilograms",
        reason: "pendingNewSink",
        emissionsKilograms,
        retiredKilograms,
        uncoveredKilograms,
        pendingKilograms,
        clause,
        definition: neutrality,
      },
    );
  }
  throw new Refusal(
    "RULE_BROKEN",
    `only ${retiredKilograms} kg were retired for ${emissionsKilograms} kg of emissions: retire ` +
      `${uncoveredKilograms} kg more first`,
    {
      field: "retiredKilograms",
      reason: "notNeutral",
      emissionsKilograms,
      retiredKilograms,
      uncoveredKilograms,
      clause,
      definition: neutrality,
    },
  );
}

/**
 * The ISO day on which neutrality was reached: that of the retirement by which the total reached the emissions. Null if
 * it did not. SD-E 三(二)2.
 */
export function reachedOn(
  lines: readonly { readonly kilograms: number; readonly on: string }[],
  emissionsKilograms: number,
): string | null {
  let sum = 0;
  for (const { kilograms, on } of lines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    sum += kilograms;
    if (sum >= emissionsKilograms) return on;
  }
  return null;
}

/** The name of a key, private or public in PEM: the first 16 hex digits of the SHA-256 of its public half. */
export function keyIdOf(key: KeyObject | string): string {
  const publicHalf = createPublicKey(key).export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicHalf).digest("hex").slice(0, 16);
}

/**
 * Whether `signature` (base64) is the Ed25519 signature of exactly this payload by this key (SPKI in PEM). False for
 * any other input: it never throws.
 */
export function verifyCertificate(payload: string | Uint8Array, signature: string, publicKey: KeyLike): boolean {
  const bytes = Buffer.from(signature, "base64");
  // Several base64 texts decode to the same bytes; only the canonical one counts.
  if (bytes.length !== 64 || bytes.toString("base64") !== signature) return false;
  try {
    return verify(null, typeof payload === "string" ? Buffer.from(payload) : payload, publicKey, bytes);
  } catch {
    return false;
  }
}

/** @throws Refusal WRONG_STATE unless the event's emissions are accounted. */
export function assertAccounted(state: string, clause: string): void {
  if (state === "accounted") return;
  throw new Refusal("WRONG_STATE", `the event is ${state}: account its emissions first`, {
    field: "event",
    reason: "wrongState",
    state,
    action: "draft",
    clause,
  });
}
/** @throws Refusal WRONG_STATE unless the confirmation was given. */
export function assertConfirmed(state: string, clause: string): void {
  if (state === "confirmed") return;
  throw new Refusal("WRONG_STATE", `the confirmation is ${state}: a certificate requires a confirmed one`, {
    field: "confirmation",
    reason: "wrongState",
    state,
    action: "apply",
    clause,
  });
}
/** @throws Refusal RULE_BROKEN unless the evaluation is reviewed and concludes the same. JL 三章. */
export function assertConcludable(
  { state, achieved }: { readonly state: string; readonly achieved?: boolean | null },
  concluded: boolean,
): void {
  if (state !== "reviewed")
    throw new Refusal("RULE_BROKEN", `the evaluation is ${state}: it can be concluded after its review`, {
      field: "evaluation",
      reason: "evaluationOpen",
      state,
      clause: "JL 三章",
    });
  if (achieved !== concluded)
    throw new Refusal("RULE_BROKEN", "the report concludes otherwise: follow it, or return it", {
      field: "evaluation",
      reason: "reportSaysOtherwise",
      achieved,
      clause: "JL 三章",
    });
}
