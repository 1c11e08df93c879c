import type { Quality } from "../../shared/event/event.ts";
import type { Share } from "../../shared/event/results.ts";
import type { ResultOf } from "../platform/graphql.ts";
import type { verifyCertificate } from "./documents.ts";

export type Verification = ResultOf<typeof verifyCertificate>["verifyCertificate"];
/**
 * What was retired for the event: credits of this platform, or units that another registry cancelled. One entry for
 * each run of serials.
 */
interface Offset {
  readonly product: string;
  readonly serials: string;
  readonly kilograms: number;
  readonly on: string;
}
/** The content of a certificate; quantities in whole kg CO2e, days ISO. */
export interface CertificatePayload {
  readonly event: {
    readonly number: string;
    readonly titleZh: string;
    readonly titleEn: string | null;
    readonly beginsOn: string;
    readonly endsOn: string;
    readonly place: string;
    readonly participants: number;
    /** Who accounted for the event outside the platform; older certificates do not have it. */
    readonly accountedElsewhere?: string | null;
  };
  readonly organisers: readonly string[];
  readonly emissionsKilograms: number;
  readonly recomputedKilograms: number | null;
  /** The quality of the activity data; older certificates do not have it. */
  readonly quality?: readonly Share<Quality>[];
  readonly retiredKilograms: number;
  readonly offsets: readonly Offset[];
  readonly confirmation: { readonly mode: string; readonly evaluator: string | null };
  readonly issuer: { readonly nameZh: string; readonly nameEn: string };
  readonly issuedOn: string;
}
