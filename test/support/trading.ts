import { addPack, policyFor, type PolicyPack, type Source } from "../../server/policy/index.ts";

const byDefault: Source = { clause: "platform default", modality: "must", status: "platformDefault" };
const holders = { ...byDefault, modality: "may", party: ["projectDeveloper", "creditHolder", "organiser"] } as const;

/**
 * Opens trade in a province from `day` on, by a pack that is else as the one in force: no pack that comes with the platform does (国发〔2011〕38号).
 * It holds for the rest of the test file.
 */
export function openTrading(region: string, day: string, but: object = { mode: "bilateral" }): void {
  const pack = policyFor(region, day);
  addPack({
    ...pack,
    effectiveOn: day,
    trading: { ...byDefault, restrictedBy: "国发〔2011〕38号", ...but } as NonNullable<PolicyPack["trading"]>,
    seats: {
      ...pack.seats,
      trade: { applicant: holders, seller: holders, acceptor: { ...byDefault, party: ["operator", "department"] } },
    },
  });
}
