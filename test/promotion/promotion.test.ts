import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project } from "../../server/project/index.ts";
import { pushPromotions } from "../../server/promotion/index.ts";
import { nextPush } from "../../server/promotion/rules.ts";
import { platform } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const { anyone, department, forester, operator, rivalForester, subCentre } = actors;
const offer = (but: object = {}) => ({
  kind: "financingOffer",
  titleZh: "碳汇贷",
  text: "以减排量收益权质押。",
  contact: "王女士 0531-1234567",
  region: "370000",
  cities: ["370700"],
  specialities: ["forest"],
  validFrom: "2026-01-20",
  validUntil: "2026-06-30",
  everyMonths: 2,
  link: "https://example.org/loan",
  ...but,
});
const project = (id: string, but: Partial<Project>): Partial<Project> => ({
  id,
  titleZh: id,
  region: "370000",
  policyOn: "2026-01-01",
  city: "370700",
  owner: "o-forester",
  developer: "o-forester",
  speciality: "forest",
  boundary: { type: "Polygon", coordinates: [] },
  hectaresDeclared: "1",
  areaSquareMetres: 1,
  west: 0,
  south: 0,
  east: 1,
  north: 1,
  creditingFrom: "2021-01-01",
  creditingTo: "2040-12-31",
  tenure: "-",
  state: "filed",
  ...but,
});

describe("when it is pushed next", () => {
  test.each([
    ["once only", 0, "2026-12-31", null],
    ["after its months", 3, "2026-12-31", "2026-04-20"],
    ["on its last day still", 3, "2026-04-20", "2026-04-20"],
    ["not when it is over", 3, "2026-04-19", null],
  ] as const)("%s", (_, everyMonths, validUntil, next) =>
    expect(nextPush({ everyMonths, validUntil }, "2026-01-20")).toBe(next),
  );
});

describe.each(dialects)("promotions on %s", (dialect) => {
  let w: World;
  type Actor = Parameters<World["ask"]>[0];
  const tell = async (actor: Actor, document: string, variables: object = {}) => {
    const answer = await w.ask(actor, document, { variables: variables as Record<string, unknown> });
    return answer.it ?? answer;
  };
  const draft = (but: object = {}, actor: Actor = department) =>
    tell(actor, "mutation ($input: PromotionInput!) { it: draftPromotion(input: $input) { id state } }", {
      input: offer(but),
    });
  const verb = (actor: Actor, action: string, id: string, more = "") =>
    tell(actor, `mutation ($id: ID!) { it: ${action}(id: $id${more}) { id state } }`, { id });
  const run = async (day: string) => {
    w.now = `${day}T04:00:00.000Z`;
    await pushPromotions.work({ ...w.contextOf(department), actor: platform });
  };
  const pushed = (actor: Actor) =>
    tell(
      actor,
      "{ it: pushes(sort: [{ by: id }]) { items { id state times pushedOn dueOn seenOn contact posterContact project { id } } } }",
    ).then(({ items }) => items);
  const published = async (but: object = {}) => {
    const { id } = await draft(but);
    await verb(department, "publishPromotion", id);
    return id as string;
  };
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    await w.given(
      Project,
      project("p1", {}),
      project("p2", { city: "370200" }),
      project("p3", { speciality: "marine" }),
      project("p4", { state: "draft" }),
      project("p5", { owner: actors.rivalForester.organization! }),
    );
  });
  afterEach(() => w.close());

  test("are posted by the offices of their region alone", async () => {
    for (const actor of [forester, subCentre, anyone, actors.hnDepartment])
      expect(await draft({}, actor)).toMatchObject({ refused: expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/) });
    const { id } = await draft({}, operator);
    expect(await tell(forester, "query ($id: ID!) { it: promotion(id: $id) { id } }", { id })).toMatchObject({
      refused: "NOT_FOUND",
    });
    await verb(department, "publishPromotion", id);
    expect(await tell(anyone, "query ($id: ID!) { it: promotion(id: $id) { titleZh contact } }", { id })).toEqual({
      titleZh: "碳汇贷",
      contact: null,
    });
    expect(
      (await tell(department, "query ($id: ID!) { it: promotion(id: $id) { contact } }", { id })).contact,
    ).toContain("王女士");
  });
  test.each([
    [{ cities: ["460100"] }, "cityElsewhere"],
    [{ region: "370700" }, "notAProvince"],
    [{ validUntil: "2026-01-19" }, "periodBackwards"],
    [{ everyMonths: 25 }, "intervalTooLong"],
    [{ link: "javascript:alert(1)" }, "notALink"],
    [{ contact: " " }, "length"],
  ])("are refused with %o", async (but, reason) =>
    expect(await draft(but)).toMatchObject({ refused: "INVALID_INPUT", reason }),
  );

  test("reach the owners of the filed projects they are meant for, from their first day and again at their interval", async () => {
    await published();
    await run("2026-01-19");
    expect(await pushed(department)).toEqual([]);
    await run("2026-01-20");
    await run("2026-01-20");
    expect((await pushed(department)).map(({ project, times }: any) => [project.id, times])).toEqual([
      ["p1", 1],
      ["p5", 1],
    ]);
    expect(await pushed(forester)).toMatchObject([{ project: { id: "p1" }, dueOn: "2026-06-30" }]);
    expect(await tell(forester, "{ it: tasks { type action } }")).toContainEqual({ type: "Push", action: "accept" });
    // Whoever is filed in between is told with the next round.
    await w.given(Project, project("p6", { owner: actors.rivalForester.organization! }));
    await run("2026-02-20");
    expect(await pushed(department)).toHaveLength(2);
    // A round that comes late, and twice, is one round; the next is counted from it.
    await run("2026-03-22");
    await run("2026-03-23");
    expect((await pushed(department)).map(({ project, times }: any) => [project.id, times])).toEqual([
      ["p1", 2],
      ["p5", 2],
      ["p6", 1],
    ]);
    expect((await tell(department, "{ it: promotions { items { pushOn } } }")).items).toEqual([
      { pushOn: "2026-05-22" },
    ]);
    const [mine] = await pushed(forester);
    expect(mine).toMatchObject({ times: 2, pushedOn: "2026-03-22" });
    expect(
      (
        await tell(department, 'query ($id: ID!) { it: history(type: "push", id: $id) { action } }', { id: mine.id })
      ).map(({ action }: any) => action),
    ).toEqual(["repeat", "begin"]);
  });

  test("put the two sides in touch only where the owner is interested, and are counted", async () => {
    const id = await published();
    await run("2026-01-20");
    const [mine] = await pushed(forester);
    const [theirs] = await pushed(rivalForester);
    expect(mine).toMatchObject({ contact: null, posterContact: null });
    expect(await verb(rivalForester, "seePush", mine.id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await verb(department, "acceptPush", mine.id, ', contact: "李工"')).toMatchObject({ refused: "FORBIDDEN" });
    await verb(forester, "acceptPush", mine.id, ', contact: "李工 0536-1", answer: "愿意了解"');
    for (const actor of [forester, department])
      expect((await pushed(actor)).find((one: any) => one.id === mine.id)).toMatchObject({
        state: "interested",
        contact: "李工 0536-1",
        posterContact: "王女士 0531-1234567",
        dueOn: null,
      });
    await verb(rivalForester, "seePush", theirs.id);
    expect(
      await tell(
        department,
        "query ($id: ID!) { it: promotionFigures(promotion: $id) { reached seen interested notInterested } }",
        { id },
      ),
    ).toEqual({ reached: 2, seen: 2, interested: 1, notInterested: 0 });
    await verb(rivalForester, "declinePush", theirs.id, ', answer: "利率偏高"');
    await run("2026-03-20");
    expect((await pushed(department)).map(({ state, times }: any) => [state, times])).toEqual([
      ["interested", 1],
      ["notInterested", 1],
    ]);
    expect(await pushed(anyone)).toEqual([]);
  });

  test("end on their last day, and what was not answered lapses", async () => {
    const id = await published({ everyMonths: 0 });
    await run("2026-01-20");
    await run("2026-03-20");
    expect((await pushed(forester))[0]).toMatchObject({ times: 1 });
    // Over, though nobody has told the platform's clock yet.
    w.now = "2026-07-01T00:00:00.000Z";
    expect(await verb(forester, "acceptPush", (await pushed(forester))[0].id, ', contact: "x"')).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "tooLate",
      by: "2026-06-30",
    });
    await run("2026-07-01");
    expect(await tell(anyone, "query ($id: ID!) { it: promotion(id: $id) { state pushOn } }", { id })).toEqual({
      state: "ended",
      pushOn: null,
    });
    expect((await pushed(forester))[0]).toMatchObject({ state: "lapsed", dueOn: null });
    expect(await verb(forester, "acceptPush", (await pushed(forester))[0].id, ', contact: "x"')).toMatchObject({
      refused: "WRONG_STATE",
    });
  });
});
