import type { Member } from "./cast.ts";
import type { Setting } from "./setting.ts";

/** Third parties apply and are certified; one of them serves the organiser of the fair, and says so. */
export async function bodies({ telling, cast }: Setting): Promise<void> {
  telling.chapter("Ⅲ  Third parties: certified by the department of their region");
  const certify = async (who: Member, department: Member, kinds: readonly string[], region: string) => {
    const { it } = await telling.ask(
      who,
      'mutation ($kinds: [String!]!, $region: String!) { it: applyBody(kinds: $kinds, region: $region, statement: "人员、制度与业绩证明见附件。") { id } }',
      { kinds, region },
    );
    await telling.ask(department, "mutation ($id: ID!) { certifyBody(id: $id) { state } }", { id: it.id });
  };
  const {
    department,
    hnDepartment,
    validator,
    verifier,
    evaluator,
    consultant,
    hnInspectorA,
    hnInspectorB,
    fairOrganiser,
  } = cast;
  await certify(validator, department, ["validation"], "370000");
  await certify(verifier, department, ["verification"], "370000");
  await certify(evaluator, department, ["evaluation"], "370000");
  await certify(consultant, department, ["evaluation"], "370000");
  for (const inspector of [hnInspectorA, hnInspectorB])
    await certify(inspector, hnDepartment, ["inspection"], "460000");
  await telling.ask(
    consultant,
    'mutation ($provider: ID!, $client: ID!) { recordContract(provider: $provider, client: $client, kind: service, since: "2025-02-01") { id } }',
    { provider: consultant.organizationId, client: fairOrganiser.organizationId },
  );
  telling.tell(
    "Six bodies are certified. One of the two evaluators has advised the organiser of the fair since February.",
  );
}
