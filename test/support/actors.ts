import { anyone, type Actor, type Party } from "../../server/platform/context.ts";

const actor = (id: string, organization: string, ...parties: Party[]): Actor => ({ id, organization, parties });
const of = (kind: Party["kind"], region = "370000"): Party => ({ kind, region });

/** Somebody of every party. `sd` and `hn` are Shandong and Hainan; a rival is of the same kind and another organization. */
export const actors = {
  anyone,
  institute: actor("p-institute", "o-institute", of("methodologyDeveloper")),
  rivalInstitute: actor("p-rival-institute", "o-rival-institute", of("methodologyDeveloper")),
  forester: actor("p-forester", "o-forester", of("projectDeveloper"), of("creditHolder")),
  rivalForester: actor("p-rival-forester", "o-rival-forester", of("projectDeveloper"), of("creditHolder")),
  organiser: actor("p-organiser", "o-organiser", of("organiser")),
  rivalOrganiser: actor("p-rival-organiser", "o-rival-organiser", of("organiser")),
  donor: actor("p-donor", "o-donor", of("creditHolder")),
  operator: actor("p-operator", "o-operator", of("operator")),
  department: actor("p-department", "o-department", of("department")),
  departmentSecond: actor("p-department-second", "o-department", of("department")),
  subCentre: actor("p-sub-centre", "o-sub-centre", of("subCentre", "370700")),
  cityBureau: actor("p-city-bureau", "o-city-bureau", of("cityBureau", "370700")),
  validator: actor("p-validator", "o-validator", of("validationBody")),
  verifier: actor("p-verifier", "o-verifier", of("verificationBody")),
  evaluator: actor("p-evaluator", "o-evaluator", of("evaluationBody")),
  evaluationReviewer: actor("p-evaluation-reviewer", "o-evaluator", of("evaluationBody")),
  inspector: actor("p-inspector", "o-inspector", of("inspectionBody")),
  expert1: actor("p-expert1", "o-academy1", of("expert")),
  expert2: actor("p-expert2", "o-academy2", of("expert")),
  expert3: actor("p-expert3", "o-academy3", of("expert")),
  expert4: actor("p-expert4", "o-academy4", of("expert")),
  expert5: actor("p-expert5", "o-academy5", of("expert")),
  expert6: actor("p-expert6", "o-institute", of("expert")),
  expert7: actor("p-expert7", "o-academy7", of("expert")),
  administrator: actor("p-administrator", "o-department", of("administrator")),
  auditor: actor("p-auditor", "o-auditor", of("auditor")),
  hnDepartment: actor("p-hn-department", "o-hn-department", of("department", "460000")),
  hnOperator: actor("p-hn-operator", "o-hn-operator", of("operator", "460000")),
  hnCertificateOffice: actor("p-hn-office", "o-hn-office", of("certificateOffice", "460000")),
  hnCertificateOfficeSecond: actor("p-hn-office-second", "o-hn-office", of("certificateOffice", "460000")),
  hnAdministrator: actor("p-hn-administrator", "o-hn-department", of("administrator", "460000")),
  hnOrganiser: actor("p-hn-organiser", "o-hn-organiser", of("organiser", "460000")),
  hnInspector: actor("p-hn-inspector", "o-hn-inspector", of("inspectionBody", "460000")),
} as const satisfies Record<string, Actor>;
export type ActorName = keyof typeof actors;
