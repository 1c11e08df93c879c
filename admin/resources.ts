import type { Resources } from "./platform/data.ts";

/** Every kind of record that the console shows, by its module and its name in the schema; each has its own bundle. */
const kinds: Readonly<Record<string, Resources>> = {
  methodology: {
    Methodology: () => import("./methodology/methodology.resource.tsx"),
    PanelSeat: () => import("./methodology/panel-seat.resource.tsx"),
    CommitteeMember: () => import("./methodology/committee-member.resource.tsx"),
  },
  finding: {
    Comment: () => import("./finding/comment.resource.tsx"),
  },
  project: {
    Project: () => import("./project/project.resource.tsx"),
    SubProject: () => import("./project/sub-project.resource.tsx"),
    Consultation: () => import("./project/consultation.resource.tsx"),
  },
  promotion: {
    Promotion: () => import("./promotion/promotion.resource.tsx"),
    Push: () => import("./promotion/push.resource.tsx"),
  },
  issuance: {
    Issuance: () => import("./issuance/issuance.resource.tsx"),
    Reversal: () => import("./issuance/reversal.resource.tsx"),
  },
  ledger: {
    Block: () => import("./ledger/block.resource.tsx"),
    Transfer: () => import("./ledger/transfer.resource.tsx"),
    BeneficiaryConsent: () => import("./ledger/beneficiary-consent.resource.tsx"),
    Handover: () => import("./ledger/handover.resource.tsx"),
  },
  market: {
    Offer: () => import("./market/offer.resource.tsx"),
    Trade: () => import("./market/trade.resource.tsx"),
  },
  factor: {
    Factor: () => import("./factor/factor.resource.tsx"),
  },
  event: {
    Event: () => import("./event/event.resource.tsx"),
    Registration: () => import("./event/registration-form.resource.tsx"),
  },
  offset: {
    Allocation: () => import("./offset/allocation.resource.tsx"),
    Commitment: () => import("./offset/commitment.resource.tsx"),
    ForeignUnit: () => import("./offset/foreign-unit.resource.tsx"),
    Admission: () => import("./offset/admission.resource.tsx"),
  },
  confirmation: {
    Confirmation: () => import("./confirmation/confirmation.resource.tsx"),
    Evaluation: () => import("./confirmation/evaluation.resource.tsx"),
    Certificate: () => import("./confirmation/certificate.resource.tsx"),
    EventRegister: () => import("./confirmation/event-register.resource.tsx"),
  },
  archive: {
    Archive: () => import("./archive/archive.resource.tsx"),
  },
  oversight: {
    CheckPlan: () => import("./oversight/check-plan.resource.tsx"),
    SpotCheck: () => import("./oversight/spot-check.resource.tsx"),
  },
  policy: {
    HolidayNotice: () => import("./policy/holiday-notice.resource.tsx"),
  },
  proposal: {
    Proposal: () => import("./proposal/proposal.resource.tsx"),
  },
  paper: {
    Paper: () => import("./paper/paper.resource.tsx"),
  },
  case: {
    Case: () => import("./case/case.resource.tsx"),
  },
  draw: {
    Draw: () => import("./draw/draw.resource.tsx"),
  },
  standing: {
    Body: () => import("./standing/body.resource.tsx"),
    Relation: () => import("./standing/relation.resource.tsx"),
    Contract: () => import("./standing/contract.resource.tsx"),
  },
  identity: {
    Membership: () => import("./identity/membership.resource.tsx"),
    Invitation: () => import("./identity/invitation.resource.tsx"),
    Organization: () => import("./identity/organization.resource.tsx"),
    Person: () => import("./identity/person.resource.tsx"),
  },
};
export const resources: Resources = Object.assign({}, ...Object.values(kinds));
/** The module of each kind of record. */
export const moduleOf: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds).flatMap(([module, types]) => Object.keys(types).map((type) => [type, module] as const)),
);
