import { verb, type Acts } from "./acts.ts";
import { declare, unit } from "./offset.ts";

/** A dispute that is dismissed, and one that is open. */
export async function caseSidelines(acts: Acts) {
  const { does, cast } = acts;
  const { hnDepartment, hnOrganiser, donor } = cast;
  const disputed = async (firstSerial: number): Promise<string> => {
    await does(donor, declare, { input: { ...unit, firstSerial } });
    const { kind, registry, serialPrefix } = unit;
    return (
      await does(hnOrganiser, "mutation ($input: DisputeInput!) { it: openDispute(input: $input) { id } }", {
        input: {
          kind,
          registry,
          serialPrefix,
          firstSerial,
          tonnes: 1,
          statement: "由我单位注销。",
          proof: "注销证明（演示）2025-901",
        },
      })
    ).id;
  };
  const decided = await disputed(9_200_001);
  await does(donor, verb("answerCase", { answer: "String!" }), { id: decided, answer: "凭证在案。" });
  await does(hnDepartment, verb("decideCase", { decision: "CaseDecision!", reasons: "String!" }), {
    id: decided,
    decision: "dismissed",
    reasons: "经核对登记系统。",
  });
  const dispute = await disputed(9_300_001);
  return { case: dispute };
}
