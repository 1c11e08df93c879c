import { register } from "../../server/seeds/story/registration.ts";
import { addDays } from "../../shared/platform/calendar.ts";
import { planned } from "./event.ts";
import { draft } from "./issuance.ts";
import { filed, forestOf, submitted, verb } from "./project.ts";
import type { Stage } from "./stage.ts";

const commit = "mutation ($input: CommitmentInput!) { it: commitSink(input: $input) { id } }";
/** B8: a new sink serves one event, and from then on nothing else. */
export async function newSink(stage: Stage): Promise<void> {
  const { telling, cast, today } = stage;
  const { forester, rivalForester, forumOrganiser, fairOrganiser, verifier } = cast;
  const fresh = {
    type: "newSink",
    startedOn: addDays(today(), -30),
    creditingFrom: today(),
    creditingTo: "2055-12-31",
  };
  const event = await planned(stage, forumOrganiser, "济南青年低碳论坛第二届");
  const other = await planned(stage, fairOrganiser, "潍坊风筝会低碳论坛");
  const elsewhere = await register({ telling }, forester, await forestOf(stage, 2, fresh));
  const { revision } = await telling.act(forester, "query ($id: ID!) { it: project(id: $id) { revision } }", elsewhere);
  await telling.act(
    forester,
    "mutation ($id: ID!, $revision: Int!, $input: ProjectInput!) { it: editProject(id: $id, revision: $revision, input: $input) { id } }",
    {
      ...elsewhere,
      revision,
      input: { elsewhere: true, declarations: [{ mechanism: "CCER", identity: "CCER-37-2025-0101" }] },
    },
  );
  await telling.act(forester, verb("submit"), elsewhere);
  const sink = (project: string, to: string) => ({ input: { project, event: to, kilograms: 500 } });
  const refuse = (what: string, project: string, to: string, code: "CONFLICT" | "RULE_BROKEN", reason: string) =>
    telling.refused(what, forester, commit, sink(project, to), code, reason);
  await refuse("a sink registered as CCER too", elsewhere.id, event, "RULE_BROKEN", "registeredElsewhere");
  const old = await submitted(stage, forester, await forestOf(stage, 3));
  await refuse("a sink that stood before", old, event, "RULE_BROKEN", "notNew");
  const id = await submitted(stage, forester, await forestOf(stage, 4, fresh));
  await telling.refused("another's sink", rivalForester, commit, sink(id, event), "NOT_FOUND");
  const { id: commitment } = await telling.act(forester, commit, sink(id, event));
  await telling.act(forumOrganiser, "mutation ($id: ID!) { it: acceptCommitment(id: $id) { state } }", {
    id: commitment,
  });
  await refuse("a second event for the same sink", id, other, "CONFLICT", "alreadyCommitted");
  await filed(stage, id, "新建林业碳汇项目");
  stage.pass(30);
  const report = { periodFrom: fresh.creditingFrom, periodTo: addDays(today(), -1), report: "监测报告", data: null };
  await telling.refused(
    "credits for what serves an event",
    forester,
    draft,
    { input: { ...report, project: id, verifier: verifier.organizationId } },
    "RULE_BROKEN",
    "committedSink",
  );
}
