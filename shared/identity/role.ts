/**
 * The kinds of party that the policy documents name. A membership gives a person one of them, for one region, on behalf of one organization;
 * which of them may do what is the region's policy pack to say. SD-P 三(一), SD-E 五(一), HN 三(五), JL 三章.
 */
export const partyKinds = [
  "department",
  "operator",
  "subCentre",
  "cityBureau",
  "sectorDepartment",
  "certificateOffice",
  "expert",
  "methodologyDeveloper",
  "projectDeveloper",
  "organiser",
  "creditHolder",
  "evaluationBody",
  "validationBody",
  "verificationBody",
  "inspectionBody",
  "administrator",
  "auditor",
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Those who serve the public office of a region: they see all of it. */
export const officials: readonly PartyKind[] = [
  "department",
  "operator",
  "certificateOffice",
  "administrator",
  "auditor",
];

/** Those who answer for their own affairs, whatever the region: their seats are not bound to one. */
export const ownAffairs: readonly PartyKind[] = [
  "methodologyDeveloper",
  "projectDeveloper",
  "organiser",
  "creditHolder",
];
