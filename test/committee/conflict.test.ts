import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Membership, Organization } from "../../server/identity/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { free, story, value } from "../methodology/story.ts";

const { institute, operator, department, expert1, expert3, expert6, hnDepartment } = actors;
const related = (since: string, until?: string) =>
  `mutation { declareRelation(organization: "o-institute", kind: consulting, since: "${since}"${until ? `, until: "${until}"` : ""}) { id } }`;

describe.each(dialects)("conflicts of interest on %s", (dialect) => {
  let w: World;
  let s: ReturnType<typeof story>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    s = story(w);
  });
  afterEach(() => w.close());
  /** Seven members and the institute's own: the pool holds those without conflict. */
  const pool = async (id: string): Promise<string[]> => {
    const {
      methodology: { draw, leftOut },
    } = await w.ask(operator, `{ methodology(id: "${id}") { draw { pool } leftOut } }`);
    expect(draw.pool).toHaveLength(7 - leftOut.length);
    return leftOut.map(({ person, kind }: any) => `${person} ${kind}`).toSorted();
  };
  const accepted = async (but: object = {}) => {
    const { id } = await s.draft(institute, but);
    await s.submit(institute, id);
    await s.accept(operator, id);
    return id as string;
  };

  /** Each ground on which one may not judge, and how it comes about. The one in conflict is `expert1`. */
  const record = (person: string) =>
    `mutation { recordRelation(person: "${person}", organization: "o-institute", kind: kinship, since: "2025-03-01", detail: "a letter to the office") { id person { id } until } }`;
  const serve =
    'mutation { recordContract(provider: "o-academy1", client: "o-institute", kind: service, since: "2025-01-01") { id } }';
  const grounds: readonly (readonly [kind: string, how: () => Promise<unknown>, but?: object])[] = [
    [
      "sameOrganization",
      () =>
        w.given(Membership, {
          id: "x",
          person: "p-expert1",
          organization: "o-institute",
          kind: "methodologyDeveloper",
          region: "370000",
          state: "active",
          requestedAt: w.now,
        }),
    ],
    [
      "sameUscc",
      async () => {
        const { uscc } = await w.store.em().findOneOrFail(Organization, { id: "o-institute" });
        await w.given(Organization, {
          id: "o-branch",
          name: "branch",
          uscc: uscc.toLowerCase(),
          region: "370000",
          joinedAt: w.now,
        });
        await w.given(Membership, {
          id: "x",
          person: "p-expert1",
          organization: "o-branch",
          kind: "projectDeveloper",
          region: "370000",
          state: "active",
          requestedAt: w.now,
        });
      },
    ],
    ["declaredRelation", () => w.ask(expert1, related("2025-03-01"))],
    ["servedApplicant", () => w.ask(department, serve)],
    ["declaredRelation", () => w.ask(department, record("p-expert1"))],
    [
      "author",
      () => w.store.em().execute(`update "person" set "name" = 'Lin Shumu' where "id" = 'p-expert1'`),
      { authors: ["Lin Shumu"] },
    ],
  ];

  test.each([0, 1, 2, 3, 4, 5])("ground %i keeps one out of the pool", async (i) => {
    const [kind, how, but] = grounds[i]!;
    await s.seatAll();
    await how();
    const id = await accepted(but);
    await s.announce(operator, id);
    expect(await pool(id)).toEqual([`p-expert1 ${kind}`, "p-expert6 sameOrganization"]);
  });

  test.each([0, 1, 2, 3, 4, 5])(
    "ground %i, come up between drawing and convening, lets the next in order sit",
    async (i) => {
      const [kind, how, but] = grounds[i]!;
      await s.seatAll();
      const id = await accepted(but);
      const { secret, sourceDueAt } = await s.announce(operator, id);
      await how();
      w.now = sourceDueAt;
      await s.convene(operator, id, { value, secret });
      expect((await s.panel(id)).map(({ id: one }) => one)).not.toContain("p-expert1");
      expect(await s.panel(id)).toHaveLength(5);
      const {
        methodology: { seats },
      } = await w.ask(operator, `{ methodology(id: "${id}") { seats { state recusedReason expert { id } } } }`);
      const own = seats.find(({ expert }: any) => expert.id === "p-expert1");
      if (own) expect(own).toMatchObject({ state: "recused", recusedReason: kind });
    },
  );

  test.each([0, 1, 2, 3, 4, 5])(
    "ground %i, come up after seating, stops the vote; come up after the vote, voids it at the tally",
    async (i) => {
      const [kind, how, but] = grounds[i]!;
      await s.seatAll();
      const first = await s.underReview(but);
      const second = await s.underReview({ code: "SD-FOREST-02", ...but });
      const sits = async (id: string) => (await s.panel(id)).includes(expert1);
      expect([await sits(first), await sits(second)]).toContain(true);
      for (const id of [first, second])
        for (const expert of await s.panel(id)) if (expert !== expert1) await s.speak(expert, id);
      const spoken = (await sits(first)) ? first : second;
      await s.speak(expert1, spoken);
      await how();
      expect(await s.speak(expert1, spoken)).toMatchObject({
        refused: "FORBIDDEN",
        reason: "conflictOfInterest",
        conflict: kind,
        clause: "platform default",
      });
      expect(await s.close(operator, spoken)).toMatchObject({
        state: "advised",
        tally: { seated: 5, recused: 1, present: 4, cast: 4, carry: 4 },
      });
    },
  );

  test("who is not drawn does not speak, nor raise a finding; a relation that ended is not a conflict", async () => {
    await s.seatAll();
    await w.ask(expert3, related("2024-03-01", "2025-12-31"));
    const id = await s.underReview();
    expect(await pool(id)).toEqual(["p-expert6 sameOrganization"]);
    for (const actor of [expert6, operator])
      expect(await s.speak(actor, id)).toMatchObject({ refused: "FORBIDDEN", reason: "notSeated" });
    expect(await s.find(expert6, id)).toMatchObject({ refused: "FORBIDDEN" });
  });

  test("who wrote it stays its author, wherever they work by now", async () => {
    await s.seatAll();
    const id = await accepted();
    await w.store.em().execute(`update "person" set "organization" = 'o-academy1' where "id" = 'p-institute'`);
    await w.given(Membership, {
      id: "y",
      person: "p-institute",
      organization: "o-academy1",
      kind: "expert",
      region: "370000",
      state: "active",
      requestedAt: w.now,
    });
    await w.store
      .em()
      .execute(`update "membership" set "state" = 'ended' where "id" = 'p-institute methodologyDeveloper'`);
    await s.seat(institute);
    await s.announce(operator, id);
    const {
      methodology: { leftOut },
    } = await w.ask(operator, `{ methodology(id: "${id}") { leftOut } }`);
    expect(leftOut.map(({ person, kind }: any) => `${person} ${kind}`)).toEqual([
      "p-expert6 sameOrganization",
      "p-institute author",
    ]);
  });

  test("an author named only when it comes again sits no more", async () => {
    await s.seatAll();
    await w.store.em().execute(`update "person" set "name" = 'Lin Shumu' where "id" = 'p-expert1'`);
    const id = await s.underReview();
    const panel = await s.panel(id);
    const { id: finding } = await s.find(operator, id);
    await s.back(operator, id);
    await s.answer(institute, finding);
    const {
      methodology: { revision },
    } = await w.ask(institute, `{ methodology(id: "${id}") { revision } }`);
    await s.edit(institute, id, revision, { authors: [" Lin Shumu "] });
    expect(await w.ask(institute, `{ methodology(id: "${id}") { authors } }`)).toEqual({
      methodology: { authors: ["Lin Shumu"] },
    });
    await s.submit(institute, id);
    expect(await s.accept(operator, id)).toMatchObject({ state: "underReview", round: 2 });
    expect((await s.panel(id)).map(({ id: one }) => one)).not.toContain("p-expert1");
    if (panel.includes(expert1))
      expect(await s.speak(expert1, id)).toMatchObject({ refused: "FORBIDDEN", conflict: "author" });
  });

  test("an author left out when it comes again sits no more than before, however their name is spelt", async () => {
    await s.seatAll();
    await w.store.em().execute(`update "person" set "name" = 'Lin  SHUMU' where "id" = 'p-expert1'`);
    const { id: first } = await s.draft(institute, { authors: ["Ｌin Shumu"] });
    const id = first as string;
    await s.submit(institute, id);
    await s.back(operator, id);
    const { revision } = (await w.ask(institute, `{ methodology(id: "${id}") { revision } }`)).methodology;
    await s.edit(institute, id, revision, { authors: [] });
    await s.submit(institute, id);
    await s.accept(operator, id);
    await s.announce(operator, id);
    expect(await pool(id)).toEqual(["p-expert1 author", "p-expert6 sameOrganization"]);
  });

  test("a department records what an expert of its region has not declared; nobody else, and of nobody else", async () => {
    expect(await w.ask(department, record("p-expert1"))).toMatchObject({
      recordRelation: { person: { id: "p-expert1" }, until: null },
    });
    for (const actor of [operator, institute, expert3])
      expect(await w.ask(actor, record("p-expert1")), actor.id).toMatchObject({
        refused: "FORBIDDEN",
        competence: "checker",
      });
    expect(await w.ask(hnDepartment, record("p-expert1"))).toMatchObject({
      refused: "FORBIDDEN",
      field: "person",
      reason: "notYours",
    });
    expect(await w.ask(department, record("p-institute"))).toMatchObject({
      refused: "INVALID_INPUT",
      field: "person",
      reason: "notExpert",
    });
    const {
      relations: {
        items: [{ id }],
      },
    } = await w.ask(expert1, "{ relations { items { id } } }");
    expect(await w.ask(department, `mutation { endRelation(id: "${id}", until: "2026-01-01") { id } }`)).toMatchObject({
      refused: "FORBIDDEN",
      competence: "holder",
    });
  });

  test("what a member is expert in is corrected by the department, with the organization of today", async () => {
    const [entry] = await s.seat(expert1);
    await w.store.em().execute(`update "person" set "organization" = 'o-academy2' where "id" = 'p-expert1'`);
    const edit = `mutation { editCommitteeMember(id: "${entry.id}", expertise: "blue carbon", specialities: [marine, wetland]) { expertise specialities organization { id } } }`;
    expect(await w.ask(operator, edit)).toMatchObject({ refused: "FORBIDDEN", competence: "decider" });
    expect(await w.ask(department, edit)).toEqual({
      editCommitteeMember: {
        expertise: "blue carbon",
        specialities: ["marine", "wetland"],
        organization: { id: "o-academy2" },
      },
    });
  });

  test("with too few free of conflict no panel is drawn", async () => {
    await s.seat(...free.slice(0, 4), expert6);
    const id = await accepted();
    expect(await s.announce(operator, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "panelTooSmall",
      members: 5,
      conflicted: 1,
      panelSize: 5,
    });
    await s.seat(free[4]!);
    expect(await s.announce(operator, id)).toMatchObject({ state: "accepted", draw: { state: "committed" } });
  });

  test("the roster is the department's: of experts, each once, and ended with a reason", async () => {
    const [entry] = await s.seat(expert1);
    expect(entry).toMatchObject({ since: "2026-01-15" });
    expect(await s.seat(expert1)).toMatchObject([{ refused: "CONFLICT", reason: "alreadySeated" }]);
    expect(await s.seat(institute)).toMatchObject([{ refused: "INVALID_INPUT", reason: "notExpert" }]);
    const seat = 'mutation { seatCommitteeMember(region: "370000", person: "p-expert2", expertise: "x") { id } }';
    for (const actor of [operator, hnDepartment, institute])
      expect(await w.ask(actor, seat)).toMatchObject({
        refused: "FORBIDDEN",
        competence: "decider",
        clause: "SD-P 三(二)6",
      });
    const end = `mutation { endCommitteeMember(id: "${entry.id}", until: "2026-01-15", reason: "moved") { until } }`;
    expect(await w.ask(operator, end)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await w.ask(department, end)).toEqual({ endCommitteeMember: { until: "2026-01-15" } });
    w.now = "2026-01-16T04:00:00.000Z";
    expect(await s.seat(expert1)).toMatchObject([{ since: "2026-01-16" }]);
  });
});
