import type { Resources } from './platform/data.ts';

/** Every kind of record that the console shows, by its name in the schema; each comes with its own part of the bundle. */
export const resources: Resources = {
  Methodology: () => import('./methodology/methodology.tsx'),
  CommitteeMember: () => import('./methodology/committee-member.tsx'),
  Project: () => import('./project/project.tsx'),
  Issuance: () => import('./issuance/issuance.tsx'),
  Block: () => import('./ledger/block.tsx'),
  Transfer: () => import('./ledger/transfer.tsx'),
  Handover: () => import('./ledger/handover.tsx'),
  Offer: () => import('./market/offer.tsx'),
  Factor: () => import('./factor/factor.tsx'),
  Event: () => import('./event/event.tsx'),
  Allocation: () => import('./offset/allocation.tsx'),
  ForeignUnit: () => import('./offset/foreign-unit.tsx'),
  Admission: () => import('./offset/admission.tsx'),
  Confirmation: () => import('./confirmation/confirmation.tsx'),
  Certificate: () => import('./confirmation/certificate.tsx'),
  CheckPlan: () => import('./oversight/check-plan.tsx'),
  SpotCheck: () => import('./oversight/spot-check.tsx'),
  Draw: () => import('./draw/draw.tsx'),
  Body: () => import('./standing/body.tsx'),
  Relation: () => import('./standing/relation.tsx'),
  Contract: () => import('./standing/contract.tsx'),
  Membership: () => import('./identity/membership.tsx'),
  Organization: () => import('./identity/organization.tsx'),
  Person: () => import('./identity/person.tsx'),
};
