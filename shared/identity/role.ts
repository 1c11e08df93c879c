/**
 * The kinds of party named in the policy documents. A membership gives a person one of them, for one region, on behalf
 * of one organization; the region's policy pack determines who may do what. SD-P 三(一), SD-E 五(一), HN 三(五), JL 三章.
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

/** Offices that stand for a city, or for the whole province where they are seated for that. SD-P 三(一), SC 三(四). */
export const ofCities: readonly PartyKind[] = ["subCentre", "cityBureau"];

/** Public offices of a region, which see everything in it. */
export const officials: readonly PartyKind[] = [
  "department",
  "operator",
  "certificateOffice",
  "administrator",
  "auditor",
];

/** Parties that manage their own affairs, regardless of region: their seats are not bound to one. */
export const ownAffairs: readonly PartyKind[] = [
  "methodologyDeveloper",
  "projectDeveloper",
  "organiser",
  "creditHolder",
];
