import { addMonths } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { CertificateState } from "../../shared/confirmation/confirmation.ts";
import { ruleBroken } from "../../shared/platform/refusal.ts";

/** The acts on an event, as far as retention needs them; days ISO. */
export interface Story {
  readonly endsOn: string;
  readonly keptSince: string;
  /** When confirmations were concluded, spot checks published, and offsets retired or validated. */
  readonly done: readonly string[];
  readonly certificates: readonly {
    readonly number: string | null;
    readonly state: CertificateState;
    readonly issuedOn: string | null;
    readonly revokedOn: string | null;
    readonly replacedOn: string | null;
  }[];
  /** Open confirmations and spot checks, and sinks still to be validated. */
  readonly open: number;
}
/**
 * How long the material is kept. `until` is the last day of the period, which runs from the last act on the event
 * (platform default).
 */
export interface Retention {
  readonly since: string;
  readonly until: string;
  readonly standing: readonly string[];
  readonly open: number;
}

const ended: readonly CertificateState[] = ["refused", "revoked", "replaced"];

/** @param years the minimum in the region's pack. */
export function retentionOf({ endsOn, keptSince, done, certificates, open }: Story, years: number): Retention {
  const days = [
    endsOn,
    keptSince,
    ...done,
    ...certificates.flatMap(({ issuedOn, revokedOn, replacedOn }) => [issuedOn, revokedOn, replacedOn]),
  ].filter((day) => day !== null);
  const since = days.reduce((last, day) => (day > last ? day : last));
  return {
    since,
    until: addMonths(since, 12 * years),
    open,
    standing: certificates.filter(({ state }) => !ended.includes(state)).map(({ number }) => number ?? "—"),
  };
}

/**
 * @throws Refusal RULE_BROKEN while a certificate of the event stands or is applied for, while an examination is open,
 * or before the period is over, with its last day. JL 四章.
 */
export function assertMayGo({ since, until, standing, open }: Retention, today: string, clause: string): void {
  const no = (reason: string, message: string, more: object, of = clause) =>
    ruleBroken("id", reason, message, of, more);
  if (standing.length > 0)
    throw no(
      "certificateStands",
      `certificate ${standing.join(", ")} is based on this material, which is kept as long as it stands`,
      { certificates: standing },
      platformDefault,
    );
  if (open > 0)
    throw no(
      "stillExamined",
      "a confirmation, spot check or new sink of this event is still open: its material is kept",
      { open },
      platformDefault,
    );
  if (today <= until) throw no("retentionRuns", `the material is kept from ${since} until ${until}`, { since, until });
}
