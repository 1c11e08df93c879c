import { issueTo } from "../../../server/seeds/story/4-issuance.ts";
import { verb, type Acts } from "./acts.ts";

const apply = "mutation ($input: IssuanceInput!) { it: draftIssuance(input: $input) { id revision } }";
const periodOf = ({ projects, cast }: Acts, periodFrom: string, periodTo: string) => ({
  input: {
    project: projects.marine,
    periodFrom,
    periodTo,
    data: { members: {}, values: { P_KELP: 40, P_OYSTER: 0 } },
    report: "2025 年收获记录见附件。",
    verifier: cast.verifier.organizationId,
  },
});

/** A report that goes back to its owner and is refused in the end, and one that is issued. */
export async function issuanceSidelines(acts: Acts) {
  const { telling, clock, projects, does, act, because, cast } = acts;
  const { department, mariner, verifier } = cast;
  const { id: issuance } = await does(mariner, apply, periodOf(acts, "2025-01-01", "2025-06-30"));
  await act(mariner, "submitIssuance", issuance);
  await because(verifier, "returnIssuance", issuance);
  await act(mariner, "submitIssuance", issuance);
  await because(department, "refuseIssuance", issuance);
  // 131.12 t of wet kelp: 131.12 · 0.20 · 0.3120 · 44/12 = 30.000 256 t.
  const block = await issueTo(
    { telling, cast, clock },
    {
      project: projects.marine,
      owner: mariner,
      periodFrom: "2025-01-01",
      periodTo: "2025-09-30",
      reported: 30_000,
      verified: 30_000,
      data: { members: {}, values: { P_KELP: 131.12, P_OYSTER: 0 } },
      report: "2025 年前三季度收获记录。",
    },
  );
  return { issuance: issuance as string, block };
}

/** Credits with a buffer, lost to a fire and made good; a report that stays a draft. */
export async function reversalSidelines(
  acts: Acts,
  { risky, block }: { readonly risky: string; readonly block: string },
) {
  const { telling, clock, does, act, cast } = acts;
  const { department, mariner, rivalForester } = cast;
  // 16.119 ha · 2 m³/ha · 0.5 · 1.2 · 0.47 · 44/12 · 0.9 = 30.000 683 t.
  await issueTo(
    { telling, cast, clock },
    {
      project: risky,
      owner: rivalForester,
      periodFrom: "2021-01-01",
      periodTo: "2024-12-31",
      reported: 30_000,
      verified: 30_000,
      buffer: 3_000,
      data: { members: { stratum: ["麻栎"] }, values: { A: [16.119], V_1: [10], V_2: [12] } },
      report: "四年监测记录。",
    },
  );
  const lost = async (kind: string): Promise<string> =>
    (
      await does(rivalForester, "mutation ($input: ReversalInput!) { it: reportReversal(input: $input) { id } }", {
        input: {
          project: risky,
          kind,
          happenedOn: "2025-10-18",
          estimatedKilograms: 3_000,
          words: "过火面积经无人机复核，见附件。",
        },
      })
    ).id;
  const decide = (action: string, more: Record<string, string> = {}) =>
    verb(`${action}Reversal`, { ...more, reasons: "String!" });
  await does(department, decide("dismiss"), { id: await lost("storm"), reasons: "林木未受损。" });
  const burnt = await lost("fire");
  // 3,000 kg of the buffer, 27,000 kg that the owner holds, and 5,000 kg that are owed.
  await does(department, decide("confirm", { lostKilograms: "Kilograms!" }), {
    id: burnt,
    lostKilograms: 35_000,
    reasons: "经核查，林木全部过火。",
  });
  const { id: given } = await does(mariner, verb("handOverBlock", { kilograms: "Kilograms!", to: "ID!" }), {
    id: block,
    kilograms: 5_000,
    to: rivalForester.organizationId,
  });
  await act(rivalForester, "acceptHandover", given);
  await does(rivalForester, verb("makeGoodReversal", { kilograms: "Kilograms!" }), { id: burnt, kilograms: 4_000 });
  const reversal = await lost("pest");
  const { id: pendingIssuance } = await does(mariner, apply, periodOf(acts, "2023-01-01", "2023-12-31"));
  return { reversal, pendingIssuance: pendingIssuance as string };
}
