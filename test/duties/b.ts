import { register } from "../../server/seeds/story/registration.ts";
import { addDays } from "../../shared/platform/calendar.ts";
import { unwritten, type Duty } from "./duty.ts";
import { planned } from "./event.ts";
import { draft } from "./issuance.ts";
import { filed, forestOf, noticed, submitted, verb } from "./project.ts";
import type { Stage } from "./stage.ts";

/** B1: what is not on file counts for nothing, ground is registered once, and the department alone files. */
async function library(stage: Stage): Promise<void> {
  const { telling, cast, clock } = stage;
  const { rivalForester, forester, verifier, operator, department } = cast;
  const known = async () =>
    (await telling.ask(null, '{ library(filter: { words: "第 1 地块" }) { items { number state } } }')).library.items;
  const id = await submitted(stage, rivalForester, await forestOf(stage, 1));
  telling.check("in the public library before it is on file", await known(), []);
  const again = await register({ telling }, forester, await forestOf(stage, 1.39));
  await telling.refused(
    "another's registration on a part of the same ground",
    forester,
    verb("submit"),
    { id: again.id },
    "RULE_BROKEN",
    "boundaryOverlap",
  );
  const until = await noticed(stage, id);
  const report = { periodFrom: "2021-01-01", periodTo: "2024-12-31", report: "监测报告", data: null };
  const early = { input: { ...report, project: id, verifier: verifier.organizationId } };
  await telling.refused("credits before it is on file", rivalForester, draft, early, "RULE_BROKEN", "notFiled");
  clock.goTo(addDays(until, 1));
  await telling.refused("filed by the operator", operator, verb("file"), { id }, "FORBIDDEN");
  const { number } = await telling.act(department, verb("file"), { id });
  telling.check("in the public library", await known(), [{ number, state: "filed" }]);
}

const commit = "mutation ($input: CommitmentInput!) { it: commitSink(input: $input) { id } }";
/** B8: a new sink serves one event, and from then on nothing else. */
async function newSink(stage: Stage): Promise<void> {
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

export const projects: readonly Duty[] = [
  {
    code: "B1",
    title: "every project of the province on file in one library under unified management",
    clause: "SD-P 三(三)8",
    asserts:
      "the same ground is registered once; before the department, and nobody else, has filed a project it is in no " +
      "library and earns no credits",
    sabotage: {
      file: "server/project/overlap.ts",
      from: "if (faults.length > 0) throw await overlapping(faults, inside);",
      to: "",
    },
    api: library,
  },
  unwritten("B2", "policy benefits and financing needs pushed to project owners at intervals", "SD-P 三(三)8"),
  unwritten("B3", "regional specialities: agricultural, forestry, wetland and marine sinks", "SD-P 三(三)9"),
  unwritten(
    "B4",
    "accounting, filing, issuance, transfer, use, release, disclosure and supervision on one platform",
    "SD-P 三(二)4; HN 四(二)",
  ),
  unwritten("B5", "the whole chain supervised, open and transparent", "SD-P 四(三)"),
  unwritten("B6", "province and cities work as one; sub-centres in 济南 青岛 烟台 潍坊 威海", "SD-P 三(一)2"),
  unwritten("B7", "other provinces can join", "SD-P 三(一)3"),
  {
    code: "B8",
    title: "a new sink used for an event is developed nowhere else and serves nothing else",
    clause: "SD-E 四(一)",
    asserts:
      "a sink that stood before, or has a number under another mechanism, serves no event; one that serves an event " +
      "serves no other and earns no credits",
    sabotage: {
      file: "server/offset/commitment.rules.ts",
      from: "if (registered) {",
      to: "if (false as boolean) {",
    },
    api: newSink,
  },
  unwritten("B8a", "in Sichuan the opposite is encouraged: exclusivity is a rule of the pack", "SC 三(五)"),
  unwritten(
    "B9",
    "sinks of areas lifted out of poverty and of ecological barriers are encouraged",
    "SC 三(三), 三(五)",
  ),
];
