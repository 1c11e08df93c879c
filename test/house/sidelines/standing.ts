import { body } from "./identity.ts";
import { verb, type Acts } from "./acts.ts";

/** Committee members, relations and bodies: ended, corrected, refused, suspended. */
export async function standingSidelines(acts: Acts) {
  const { does, because, one, cast } = acts;
  const { department, expertE, expertG, mariner, consultant, forumOrganiser } = cast;
  await does(department, verb("endCommitteeMember", { until: "Day!", reason: "String!" }), {
    id: await one(department, "committeeMembers", `filter: { person: { eq: "${expertG.personId}" } }, `),
    until: "2025-10-09",
    reason: "任期届满。",
  });
  const relation = await one(expertG, "relations", "");
  await does(expertG, verb("endRelation", { until: "Day!" }), { id: relation, until: "2025-10-09" });
  await does(
    department,
    'mutation ($person: ID!, $organization: ID!) { it: recordRelation(person: $person, organization: $organization, kind: kinship, since: "2025-01-01", detail: "信访件反映，经核实。") { id } }',
    { person: expertE.personId, organization: mariner.organizationId },
  );
  await does(department, verb("editCommitteeMember", { expertise: "String!", specialities: "[Speciality!]!" }), {
    id: await one(department, "committeeMembers", `filter: { person: { eq: "${expertE.personId}" } }, `),
    expertise: "海洋碳汇计量",
    specialities: ["marine"],
  });
  const apply =
    'mutation ($kinds: [String!]!) { it: applyBody(kinds: $kinds, region: "370000", statement: "证明见附件。") { id } }';
  await because(department, "refuseBody", (await does(await body(acts, 3), apply, { kinds: ["evaluation"] })).id);
  const served = await one(department, "bodies", `filter: { organization: { eq: "${consultant.organizationId}" } }, `);
  await because(department, "suspendBody", served);
  await because(department, "reinstateBody", served);
  const { id: applied } = await does(await body(acts, 4), apply, { kinds: ["evaluation"] });
  const { id: contract } = await does(
    consultant,
    'mutation ($provider: ID!, $client: ID!) { it: recordContract(provider: $provider, client: $client, kind: service, since: "2025-03-01") { id } }',
    { provider: consultant.organizationId, client: forumOrganiser.organizationId },
  );
  const other = async () =>
    (
      await does(
        consultant,
        'mutation ($provider: ID!, $client: ID!) { it: recordContract(provider: $provider, client: $client, kind: service, since: "2025-03-01") { id } }',
        { provider: consultant.organizationId, client: forumOrganiser.organizationId },
      )
    ).id as string;
  const [over, wrong] = [await other(), await other()];
  await does(consultant, verb("endContract", { until: "Day!" }), { id: over, until: "2025-09-30" });
  await because(department, "releaseContract", over);
  await because(forumOrganiser, "contestContract", wrong);
  await because(department, "upholdContract", wrong);
  await because(department, "annulContract", wrong);
  return { relation, body: applied as string, contract: contract as string };
}
