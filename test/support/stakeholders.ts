import { addPack, policyFor } from "../../server/policy/index.ts";

/** Asks in a province, from `day` on, for a notice to stakeholders before submission, of a number of working days: no pack that comes with the platform does. It holds for the rest of the test file. */
export function informStakeholders(region: string, day: string, workingDays = 7): void {
  const pack = policyFor(region, day);
  addPack({
    ...pack,
    effectiveOn: day,
    notice: {
      ...pack.notice,
      stakeholder: { value: workingDays, clause: "platform default", modality: "must", status: "platformDefault" },
    },
  });
}
