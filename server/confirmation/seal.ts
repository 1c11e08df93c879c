import { createPublicKey, randomBytes, sign, type KeyObject } from "node:crypto";
import type { ConfirmationRoute } from "../../shared/confirmation/confirmation.ts";
import type { EventKind, Quality, Stage } from "../../shared/event/event.ts";
import type { Share } from "../../shared/event/results.ts";
import type { Retired } from "../offset/index.ts";
import { canonical } from "../platform/log/canonical.ts";
import { keyIdOf } from "./rules.ts";

/**
 * The complete content of a certificate; quantities in whole kg CO2e, days ISO. Its status is not included, since it
 * may change.
 */
export interface Payload {
  readonly type: "carbonNeutralityCertificate";
  readonly number: string;
  /** The number of the certificate that it replaces. */
  readonly replaces: string | null;
  readonly region: string;
  readonly clause: string;
  readonly event: {
    readonly number: string;
    readonly titleZh: string;
    readonly titleEn: string | null;
    readonly kind: EventKind;
    readonly beginsOn: string;
    readonly endsOn: string;
    readonly place: string;
    /** People on site. */
    readonly participants: number;
    readonly boundary: readonly Stage[];
    /** Who accounted outside the platform, and how; null where it was accounted here. HN 三(三). */
    readonly accountedElsewhere: string | null;
  };
  readonly organisers: readonly string[];
  readonly emissionsKilograms: number;
  /** As recalculated by the evaluator, if any. */
  readonly recomputedKilograms: number | null;
  /**
   * Quality of the activity data, largest part first: measured, estimated or assumed, in kg CO2e with six decimals;
   * empty where it was accounted outside the platform.
   */
  readonly quality: readonly Share<Quality>[];
  readonly retiredKilograms: number;
  readonly offsets: readonly Retired[];
  readonly completedOn: string;
  readonly confirmation: {
    readonly mode: ConfirmationRoute;
    readonly evaluator: string | null;
    readonly concludedOn: string;
  };
  readonly issuer: { readonly nameZh: string; readonly nameEn: string };
  readonly issuedOn: string;
  /** The path, below the platform's address, for looking up whether it is in force. */
  readonly verificationPath: string;
}

/** The public half of a signing key: SPKI in PEM. */
export const publicPemOf = (key: KeyObject): string =>
  String(createPublicKey(key).export({ type: "spki", format: "pem" }));

/** An unguessable code: 128 random bits in hex. */
export const newCode = (): string => randomBytes(16).toString("hex");
/** The path for looking up the certificate with this code. */
export const pathOf = (code: string): string => `/verify/${code}`;

/** What is signed, and the signature: the payload's canonical text, and Ed25519 over its UTF-8 in base64. */
export function seal(
  content: Payload,
  key: KeyObject,
): { readonly payload: string; readonly signature: string; readonly keyId: string } {
  const payload = canonical(content);
  return { payload, signature: sign(null, Buffer.from(payload), key).toString("base64"), keyId: keyIdOf(key) };
}
