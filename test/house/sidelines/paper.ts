import type { Acts } from "./acts.ts";

/** Papers of an event and a register of the department's; one acknowledged, one void. */
export async function paperSidelines(acts: Acts, large: string) {
  const { telling, does, act, because, cast } = acts;
  const { department, operator, forestryInstitute, fairOrganiser } = cast;
  const {
    papers: { items: notices },
  } = await telling.ask(
    forestryInstitute,
    `{ papers(filter: { template: { eq: "methodologyAcceptance" } }, take: 3) { items { id } } }`,
  );
  await does(fairOrganiser, "mutation ($id: ID!) { it: issueEventPaper(event: $id, template: eventPlan) { id } }", {
    id: large,
  });
  await does(
    department,
    'mutation { it: issueRegister(region: "370000", from: "2025-01-01", until: "2025-12-31") { id } }',
  );
  await act(forestryInstitute, "acknowledgePaper", notices[0].id);
  await because(operator, "voidPaper", notices[1].id);
  return { paper: notices[2].id as string };
}
