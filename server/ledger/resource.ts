import { beneficiaryConsentLifecycle } from "../../shared/ledger/consent.ts";
import { handoverLifecycle } from "../../shared/ledger/handover.ts";
import { overseen, resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Batch } from "./batch.entity.ts";
import { Block } from "./block.entity.ts";
import { BeneficiaryConsent } from "./consent.entity.ts";
import { Handover } from "./handover.entity.ts";
import { Transfer } from "./transfer.entity.ts";

/**
 * Retired and cancelled credits are public (SD-E 四(三), HN 三(四)); holdings are visible to the holder and the region's
 * offices.
 */
export const blocks = resource({
  entity: Block,
  one: "block",
  many: "blocks",
  rows: (it, actor) =>
    it.or([
      it("account", "in", ["retired", "cancelled"]),
      overseen(it, actor),
      ...(actor.organization ? [it("holder", "=", actor.organization)] : []),
    ]),
  // The serial numbers are composed of these, and the project is found by it.
  needs: ["region", "policyOn", "holder", "mechanism", "first", "kilograms", "project"],
  derived: { ofProject: ["project"] },
  rolesOn: (actor, it) => competencesOf(it, "block", actor, { holder: it.holder }),
  groundOf: groundIn("block"),
});

/** A handover is visible to its two parties and to the offices of the region. */
export const handovers = resource({
  entity: Handover,
  one: "handover",
  many: "handovers",
  lifecycle: handoverLifecycle,
  rows: (it, actor) =>
    it.or([
      overseen(it, actor),
      ...(actor.organization ? [it("giver", "=", actor.organization), it("taker", "=", actor.organization)] : []),
    ]),
  needs: ["region", "policyOn", "giver", "taker"],
  rolesOn: (actor, it) => [
    ...competencesOf(it, "block", actor, { holder: it.giver }),
    ...competencesOf(it, "block", actor, { holder: it.taker }).map(() => "applicant" as const),
  ],
  groundOf: (it) => groundIn("block")(it, "holder"),
});

/** Whether an organization agrees to be the beneficiary is between it and the holder, and before their region's offices. */
export const beneficiaryConsents = resource({
  entity: BeneficiaryConsent,
  one: "beneficiaryConsent",
  many: "beneficiaryConsents",
  lifecycle: beneficiaryConsentLifecycle,
  rows: (it, actor) =>
    it.or([
      overseen(it, actor),
      ...(actor.organization
        ? [it("holder", "=", actor.organization), it("beneficiary", "=", actor.organization)]
        : []),
    ]),
  needs: ["holder", "beneficiary"],
  rolesOn: ({ organization }, it) => [
    ...(organization === it.beneficiary ? (["applicant"] as const) : []),
    ...(organization === it.holder ? (["holder"] as const) : []),
  ],
});

/** Batches are public: how much was issued, to which project. SD-P 四(三). */
export const batches = resource({
  entity: Batch,
  one: "batch",
  many: "batches",
  rows: (it) => it.lit(true),
  needs: [],
  rolesOn: () => [],
});

/**
 * Issuances, set-asides, retirements and cancellations are public; other transfers are visible to the two parties and
 * the region's offices.
 */
export const transfers = resource({
  entity: Transfer,
  one: "transfer",
  many: "transfers",
  rows: (it, actor) =>
    it.or([
      it("kind", "in", ["issue", "setAside", "retire", "cancel", "draw"]),
      overseen(it, actor),
      ...(actor.organization ? [it("giver", "=", actor.organization), it("taker", "=", actor.organization)] : []),
    ]),
  // Serial numbers are composed of the first three; the others say whether a beneficiary is confirmed.
  needs: ["id", "mechanism", "first", "kilograms", "beneficiary", "event", "taker"],
  rolesOn: () => [],
});
