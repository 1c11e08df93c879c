import { officials, type PartyKind } from "./role.ts";

/** The groups of which a second factor can be asked by configuration. */
export const securedGroups = ["staff", "experts", "bodies"] as const;
export type SecuredGroup = (typeof securedGroups)[number];
export type SecuredKinds = ReadonlySet<SecuredGroup>;

/** Who is meant by each. */
export const secured: Readonly<Record<SecuredGroup, readonly PartyKind[]>> = {
  staff: [...officials, "subCentre", "cityBureau", "sectorDepartment"],
  experts: ["expert"],
  bodies: ["evaluationBody", "validationBody", "verificationBody", "inspectionBody"],
};
