import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitmentOf } from "../../server/draw/index.ts";
import { hashOf } from "../../server/document/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { free, story, value } from "../methodology/story.ts";

const { institute, operator, department, anyone, auditor, expert6, hnDepartment } = actors;

interface Seated {
  readonly id: string;
  readonly round: number;
  readonly position: number;
  readonly label: string;
  readonly state: string;
  readonly recusedReason: string | null;
  readonly dueOn: string | null;
  readonly expert: { readonly id: string };
}
interface Member {
  readonly id: string;
  readonly number: string;
  readonly since: string;
  readonly until: string;
  readonly person: { readonly id: string };
}

describe.each(dialects)("the panel on %s", (dialect) => {
  let w: World;
  let s: ReturnType<typeof story>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    s = story(w);
    await s.seatAll();
  });
  afterEach(() => w.close());
  const accepted = async () => {
    const { id } = await s.draft();
    await s.submit(institute, id);
    expect(await s.accept(operator, id)).toMatchObject({ state: "accepted", round: 0 });
    return id as string;
  };
  const seats = async (id: string) =>
    (
      (
        await w.ask(
          operator,
          `{ methodology(id: "${id}") { seats { id round position label state recusedReason dueOn expert { id } } } }`,
        )
      ).methodology.seats as Seated[]
    ).toSorted((a, b) => a.position - b.position);
  const recuse = async (actor: typeof anyone, seat: string) => {
    const answer = await w.ask(
      actor,
      'mutation ($id: ID!) { it: recusePanelSeat(id: $id, reason: "my doctoral student wrote it") { state recusedReason } }',
      { variables: { id: seat } },
    );
    return answer.it ?? answer;
  };

  test("whom it leaves out, and why, is read by the offices that convene, publish and decide alone", async () => {
    const id = await accepted();
    await s.announce(operator, id);
    const leftOut = async (actor: typeof anyone) => {
      const answer = await w.ask(actor, `{ methodology(id: "${id}") { leftOut } }`);
      return answer.refused ?? answer.methodology.leftOut;
    };
    for (const actor of [operator, department])
      expect(await leftOut(actor), actor.id).toMatchObject([{ person: "p-expert6", kind: "sameOrganization" }]);
    for (const actor of [institute, expert6, auditor, actors.administrator])
      expect(await leftOut(actor), actor.id).toBeNull();
    for (const actor of [anyone, hnDepartment]) expect(await leftOut(actor), actor.id).toBe("NOT_FOUND");
  });

  test("is drawn from those without conflict by what a source says later, as anyone can check", async () => {
    const id = await accepted();
    const { secret, ...announced } = await s.announce(operator, id);
    expect(announced).toMatchObject({
      state: "accepted",
      dueOn: "2026-01-23",
      leftOut: [{ label: "370000-E-2026-0006", kind: "sameOrganization", person: "p-expert6" }],
    });
    expect(announced.draw).toMatchObject({
      state: "committed",
      sampleSize: 6,
      purpose: "SD-FOREST-01: panel of 5",
      pool: [1, 2, 3, 4, 5, 7].map((n) => `370000-E-2026-000${n}`),
    });
    const look = async (actor: typeof anyone) => w.ask(actor, `{ draw(id: "${announced.draw.id}") { pool } }`);
    expect(JSON.stringify(await w.ask(anyone, `{ draw(id: "${announced.draw.id}") { pool drawn } }`))).not.toContain(
      "expert",
    );
    expect(await look(anyone)).toBeDefined();
    expect((await w.ask(institute, `{ methodology(id: "${id}") { leftOut panel seats { id } } }`)).methodology).toEqual(
      { leftOut: null, panel: null, seats: [] },
    );
    expect(await s.convene(operator, id, { value, secret })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "sourceNotSpoken",
    });
    w.now = announced.sourceDueAt;
    expect(await s.convene(operator, id, { value, secret: "another" })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "wrongSecret",
    });
    expect(await s.convene(department, id, { value, secret })).toMatchObject({
      refused: "FORBIDDEN",
      competence: "acceptor",
    });
    expect(await s.convene(operator, id, { value, secret })).toMatchObject({
      state: "underReview",
      round: 1,
      dueOn: "2026-02-06",
    });
    const {
      draw: { drawn },
    } = await w.ask(anyone, `{ draw(id: "${announced.draw.id}") { drawn } }`);
    const sitting = await seats(id);
    expect(sitting).toHaveLength(5);
    expect(sitting.map(({ label }) => label)).toEqual(drawn.slice(0, 5).map(({ label }: { label: string }) => label));
    expect(sitting.every(({ state, dueOn }) => state === "seated" && dueOn === "2026-02-06")).toBe(true);
  });

  test("is announced once: a second draw only once the first has failed publicly", async () => {
    const id = await accepted();
    expect(await s.convene(operator, id, { value, secret: "x" })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notDrawn",
    });
    expect(await s.announce(institute, id)).toMatchObject({ refused: "FORBIDDEN", competence: "acceptor" });
    expect(await s.announce(anyone, id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await s.announce(operator, id, { sourceDueAt: "2026-01-15T10:00:00.000Z" })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "sourceNotFuture",
    });
    expect(await s.announce(operator, id, { commitment: "no" })).toMatchObject({
      refused: "INVALID_INPUT",
      field: "commitment",
    });
    const { draw } = await s.announce(operator, id);
    expect(await s.announce(operator, id)).toMatchObject({ refused: "CONFLICT", reason: "drawOpen" });
    await w.store.em().execute(`update "draw" set "state" = 'failed' where "id" = '${draw.id}'`);
    expect(await s.announce(operator, id)).toMatchObject({ state: "accepted", draw: { state: "committed" } });
  });

  test("loses no seat when one recuses: the next in the drawn order sits instead, and what was said does not count", async () => {
    const id = await s.underReview();
    const panel = await s.panel(id);
    await s.speak(panel[0]!, id, "reject");
    const first = (await seats(id))[0]!;
    for (const actor of [operator, department])
      expect(await recuse(actor, first.id)).toMatchObject({ refused: "FORBIDDEN", competence: "adviser" });
    for (const actor of [panel[1]!, institute, anyone])
      expect(await recuse(actor, first.id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await recuse(panel[0]!, first.id)).toEqual({ state: "recused", recusedReason: "declared" });
    expect(await recuse(panel[0]!, first.id)).toMatchObject({ refused: "WRONG_STATE" });
    const now = await s.panel(id);
    expect(now).toHaveLength(5);
    expect(now[4]).toBe(free.find((one) => !panel.includes(one)));
    for (const expert of now) await s.speak(expert, id);
    expect(await s.speak(panel[0]!, id)).toMatchObject({
      refused: "FORBIDDEN",
      reason: "conflictOfInterest",
      conflict: "declared",
    });
    expect(await s.close(operator, id)).toMatchObject({
      state: "advised",
      tally: { seated: 6, recused: 1, present: 5, carry: 5, reject: 0, quorum: 4 },
    });
  });

  test("has an empty seat where nobody stands by, and the quorum decides", async () => {
    const id = await s.underReview();
    for (const i of [0, 1])
      await recuse((await s.panel(id))[0]!, (await seats(id)).find(({ state }) => state === "seated")!.id).then((it) =>
        expect(it.state, String(i)).toBe("recused"),
      );
    expect(await s.panel(id)).toHaveLength(4);
    for (const expert of await s.panel(id)) await s.speak(expert, id);
    expect(await s.close(operator, id)).toMatchObject({
      state: "advised",
      tally: { seated: 6, recused: 2, present: 4, quorum: 4 },
    });
  });

  test("does not seat a member whose term of office is over, and a renewed one again", async () => {
    const members = (
      await w.ask(department, "{ committeeMembers(take: 50) { items { id number since until person { id } } } }")
    ).committeeMembers.items as Member[];
    expect(members[0]).toMatchObject({ since: "2026-01-15", until: "2029-01-14" });
    const renew = (id: string, until: string) =>
      w.ask(department, `mutation { renewCommitteeMember(id: "${id}", until: "${until}") { until } }`);
    const seven = members.find(({ person }) => person.id === "p-expert7")!;
    expect(await renew(seven.id, "2032-01-14")).toEqual({ renewCommitteeMember: { until: "2032-01-14" } });
    expect(await renew(seven.id, "2031-01-14")).toMatchObject({
      refused: "INVALID_INPUT",
      field: "until",
      reason: "order",
    });
    w.now = "2029-01-15T04:00:00.000Z";
    expect(await renew(members.find(({ person }) => person.id === "p-expert1")!.id, "2032-01-14")).toMatchObject({
      refused: "WRONG_STATE",
      reason: "termOver",
    });
    const id = await accepted();
    expect(await s.announce(operator, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "panelTooSmall",
      members: 1,
      conflicted: 0,
      panelSize: 5,
      clause: "platform default",
    });
    await s.seat(...free.slice(0, 4));
    expect((await s.announce(operator, id)).draw).toMatchObject({ sampleSize: 5 });
  });

  test("sits through all rounds of one submission, without a new draw", async () => {
    const id = await s.underReview();
    const panel = await s.panel(id);
    const finding = await s.find(panel[0]!, id);
    await s.speak(panel[1]!, id, "reject");
    expect(await s.back(operator, id)).toMatchObject({ state: "returned", tally: null });
    await s.answer(institute, finding.id);
    await s.submit(institute, id);
    expect(await s.accept(operator, id)).toMatchObject({ state: "underReview", round: 2 });
    expect(await s.panel(id)).toEqual(panel);
    // What was said in the round that was broken off stays sealed to all but its author.
    const heard = async (actor: typeof anyone) =>
      (await w.ask(actor, `{ methodology(id: "${id}") { opinions { round verdict } } }`)).methodology.opinions;
    expect(await heard(panel[1]!)).toEqual([{ round: 1, verdict: "reject" }]);
    for (const actor of [operator, department, institute, panel[0]!]) expect(await heard(actor)).toEqual([]);
  });

  test("is closed when all have spoken or time is over; how many are out is said, never who", async () => {
    const id = await s.underReview();
    const panel = await s.panel(id);
    for (const expert of panel.slice(0, 4)) await s.speak(expert, id);
    const early = await s.close(operator, id);
    expect(early).toMatchObject({ refused: "RULE_BROKEN", reason: "stillVoting", missing: 1, dueOn: "2026-02-06" });
    expect(JSON.stringify(early)).not.toContain("p-expert");
    expect(await s.reject(department, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "stillVoting" });
    w.now = "2026-02-06T15:59:00.000Z";
    expect(await s.close(operator, id)).toMatchObject({ reason: "stillVoting" });
    w.now = "2026-02-06T16:01:00.000Z";
    expect(await s.close(operator, id)).toMatchObject({ state: "advised", tally: { present: 4, seated: 5 } });
    expect((await seats(id)).map(({ state }) => state).toSorted()).toEqual([
      "released",
      "spoken",
      "spoken",
      "spoken",
      "spoken",
    ]);
  });

  test("leaves minutes that name all, for the offices and for who sat, fixed by their hash in the journal", async () => {
    const id = await s.underReview();
    const panel = await s.panel(id);
    const finding = await s.find(panel[0]!, id);
    await s.answer(institute, finding.id);
    await s.settle(panel[0]!, finding.id);
    for (const expert of panel) await s.speak(expert, id, expert === panel[2] ? "carryWithConditions" : "carry");
    const minutes = async (actor: typeof anyone) =>
      (
        await w.ask(
          actor,
          `{ reviewMinutesList(filter: { methodology: { eq: "${id}" } }) { items { round outcome hash content } } }`,
        )
      ).reviewMinutesList.items;
    expect(await minutes(operator)).toEqual([]);
    await s.close(operator, id);
    for (const actor of [institute, anyone, hnDepartment, expert6]) expect(await minutes(actor), actor.id).toEqual([]);
    for (const actor of [operator, department, auditor, panel[3]!])
      expect(await minutes(actor), actor.id).toHaveLength(1);
    const [{ outcome, hash, content }] = await minutes(department);
    expect(outcome).toBe("advised");
    expect(hash).toBe(hashOf(content));
    expect(content).toMatchObject({
      code: "SD-FOREST-01",
      round: 1,
      carried: true,
      conditions: ["name the plots"],
      convenedOn: "2026-01-16",
      closedOn: "2026-01-16",
      tally: { carry: 4, carryWithConditions: 1, majority: { votes: 2, of: 3 }, clause: "platform default" },
      findings: [{ place: "equations.E2a", weight: "mustFix", state: "closed", answer: "all roots above 2 mm" }],
    });
    expect(content.seats.map(({ name }: any) => name)).toEqual(panel.map(({ id: one }) => one));
    const leaves = (await w.store
      .em()
      .execute(`select "content" from "leaf" where "content" like '%"action":"minute"%'`)) as { content: string }[];
    expect(leaves.map(({ content: leaf }) => JSON.parse(leaf).hash)).toEqual([hash]);
  });

  test("wants conditions in words with the verdict that has some", async () => {
    const id = await s.underReview();
    const [one] = await s.panel(id);
    expect(await s.speak(one!, id, "carryWithConditions", " ")).toMatchObject({
      refused: "INVALID_INPUT",
      field: "conditions",
    });
    expect(await s.speak(one!, id, "carry", "x")).toMatchObject({ refused: "INVALID_INPUT", field: "conditions" });
    expect(await s.speak(one!, id, "carryWithConditions")).toMatchObject({ verdict: "carryWithConditions" });
  });

  test("a commitment serves one draw", async () => {
    const id = await accepted();
    await s.announce(operator, id, { commitment: commitmentOf("twice", 10) });
    const { id: other } = await s.draft(institute, { code: "SD-FOREST-02" });
    await s.submit(institute, other);
    await s.accept(operator, other);
    expect(await s.announce(operator, other, { commitment: commitmentOf("twice", 10) })).toMatchObject({
      refused: "CONFLICT",
      reason: "commitmentUsed",
    });
  });
});
