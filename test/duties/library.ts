import { register } from "../../server/seeds/story/registration.ts";
import { addDays } from "../../shared/platform/calendar.ts";
import { draft } from "./issuance.ts";
import { filed, forestOf, noticed, submitted, verb } from "./project.ts";
import type { Stage } from "./stage.ts";

/** B1: what is not on file counts for nothing, ground is registered once, and the department alone files. */
export async function library(stage: Stage): Promise<void> {
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

/** B2: by the platform's own round, every three months, to whom it fits and to nobody else. */
export async function pushed(stage: Stage): Promise<void> {
  const { telling, cast, today } = stage;
  const { department, forester, mariner } = cast;
  const draftOne = "mutation ($input: PromotionInput!) { it: draftPromotion(input: $input) { id } }";
  const input = {
    region: "370000",
    kind: "policyBenefit",
    titleZh: "林业碳汇监测补助第二批（演示）",
    contact: "应对气候变化处（演示）0531-0000009",
    text: "已备案的林业碳汇项目凭监测合同申请补助。本条为演示内容，不代表任何真实政策。",
    specialities: ["forest"],
    validFrom: today(),
    validUntil: addDays(today(), 365),
    everyMonths: 3,
  };
  await telling.refused("one posted by the owner of a project", forester, draftOne, { input }, "FORBIDDEN");
  const post = async (): Promise<string> => {
    const { id } = await telling.act(department, draftOne, { input });
    await telling.act(department, "mutation ($id: ID!) { it: publishPromotion(id: $id) { id } }", { id });
    return id;
  };
  const times = async (who: typeof department, id: string): Promise<number[]> =>
    (
      await telling.act(
        who,
        "query ($id: String!) { it: pushes(filter: { promotion: { eq: $id } }) { items { times } } }",
        { id },
      )
    ).items.map((one: { times: number }) => one.times);
  const reaches = (id: string, n: number) => stage.until(async () => (await times(forester, id)).includes(n));
  const id = await post();
  telling.check("sent at once to the owner of the forest", await reaches(id, 1), true);
  telling.check("sent to the owner of the sea farm", await times(mariner, id), []);
  stage.pass(80);
  // The round that sends another goes past the first.
  telling.check("another, sent eighty days later", await reaches(await post(), 1), true);
  telling.check("the first, sent until then", [...new Set(await times(forester, id))], [1]);
  stage.pass(14);
  telling.check("sent again after three months", await reaches(id, 2), true);
  const { reached } = await telling.act(
    department,
    "query ($id: ID!) { it: promotionFigures(promotion: $id) { reached } }",
    { id },
  );
  telling.check("whoever posted it sees that it reached somebody", reached > 0, true);
}

/** B6: the centre of its own city admits a project, the operator where there is none, and the province sees both. */
export async function levels(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { forester, weifangCentre, weihaiCentre, operator, department } = cast;
  const accept = verb("accept");
  const weifang = await submitted(stage, forester, await forestOf(stage, 5));
  await telling.refused("the centre of another city", weihaiCentre, accept, { id: weifang }, "NOT_FOUND");
  await telling.refused("the operator in a centre's place", operator, accept, { id: weifang }, "FORBIDDEN");
  await telling.act(weifangCentre, accept, { id: weifang });
  const jining = await submitted(stage, forester, await forestOf(stage, 6, { city: "370800" }));
  await telling.refused("a centre beyond its city", weifangCentre, accept, { id: jining }, "NOT_FOUND");
  await telling.act(operator, accept, { id: jining });
  for (const id of [weifang, jining])
    telling.check(
      "what the department sees of it",
      (await telling.act(department, "query ($id: ID!) { it: project(id: $id) { state } }", { id })).state,
      "complete",
    );
  const { policy } = await telling.ask(department, 'query ($day: Day!) { policy(region: "370000", day: $day) }', {
    day: stage.today(),
  });
  telling.check("cities with a centre of their own", policy.seats.project.checker.cities, [
    "370100",
    "370200",
    "370600",
    "370700",
    "371000",
  ]);
}

/** B9: what comes from an area lifted out of poverty, or is an ecological barrier, is shown by a file and is found by it. */
export async function encouraged(stage: Stage): Promise<void> {
  const { telling, cast } = stage;
  const { forester } = cast;
  const paper = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
  const { id } = await register({ telling }, forester, await forestOf(stage, 7, { poorArea: true, shield: true }));
  const lacks = async (): Promise<string[]> =>
    (
      await telling.act(forester, "query ($id: ID!) { it: registrationProblems(id: $id) { field clause } }", { id })
    ).map(({ field, clause }: Record<string, string>) => `${field} ${clause}`);
  telling.check("claimed without a file", await lacks(), ["poorArea SC 三(三)", "shield SC 三(五)"]);
  await telling.refused("submitted without a file", forester, verb("submit"), { id }, "RULE_BROKEN");
  for (const kind of ["poorArea", "shield"]) await telling.attach(forester, "project", id, kind, `${kind}.pdf`, paper);
  await telling.act(forester, verb("submit"), { id });
  await filed(stage, id);
  const found = async (filter: object): Promise<string[]> =>
    (
      await telling.act(null, "query ($filter: LibraryFilter!) { it: library(filter: $filter) { items { id } } }", {
        filter,
      })
    ).items.map((one: { id: string }) => one.id);
  for (const filter of [{ poorArea: true }, { shield: true }])
    telling.check("found in the public library by it", await found(filter), [id]);
}
