import type { Stage } from "./stage.ts";

export const draft = "mutation ($input: IssuanceInput!) { it: draftIssuance(input: $input) { id revision } }";
export const verb = (action: string, more = "", types = "") =>
  `mutation ($id: ID!${types}) { it: ${action}Issuance(id: $id${more}) { id state reductionsKilograms verifiedKilograms noticeEndsOn block } }`;
export const verify = verb("verify", ', statement: "现场核查与记录交叉核对一致。", data: $data', ", $data: Json");

/** Kelp and oyster as the sea farm harvested them, in tonnes, wet. */
export const harvest = (kelp: number, but: object = {}) => ({
  members: {},
  values: { P_KELP: kelp, P_OYSTER: 0, ...but },
});
/** The sea farm's report on a period of 2025. */
export async function reportOf(stage: Stage, from: string, to: string, data: object) {
  return {
    project: await seaFarm(stage),
    periodFrom: from,
    periodTo: to,
    report: "收获与销售记录见附件。",
    data,
    verifier: stage.cast.verifier.organizationId,
  };
}
/** The story's sea farm, from the public library. */
export async function seaFarm({ telling }: Stage): Promise<string> {
  const { library } = await telling.ask(null, "{ library(filter: { speciality: marine }) { items { id } } }");
  return library.items[0].id;
}
