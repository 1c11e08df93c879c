import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Claim } from "../../server/claim/claim.entity.ts";
import { Finding } from "../../server/finding/finding.entity.ts";
import { Membership, Person } from "../../server/identity/index.ts";
import { Methodology } from "../../server/methodology/index.ts";
import { Project } from "../../server/project/index.ts";
import type { Tables } from "../../server/platform/store/tables.ts";
import { conflictsOf, independenceOf, Relation } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { governed } from "../project/setting.ts";

const { department, evaluator, organiser, hnDepartment, hnAdministrator, administrator } = actors;
const about = {
  interested: [{ organization: "o-organiser", as: "organiser" }],
  subjectType: "event",
  subjectId: "e1",
} as const;

describe.each(dialects)("an office sees and does what is of its region, on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
    const hainan = ["o-hn-department", "o-hn-operator", "o-hn-office", "o-hn-organiser", "o-hn-inspector"];
    const rows = w.store.em().getKysely<Tables>();
    await rows.updateTable("organization").set({ region: "460000" }).where("id", "in", hainan).execute();
  });
  afterAll(() => w.close());

  const record = (as: typeof department, provider = "o-evaluator", client = "o-organiser", more = "") =>
    w.ask(
      as,
      `mutation { it: recordContract(provider: "${provider}", client: "${client}", kind: service, since: "2025-01-01"${more}) { id } }`,
    );
  const verb = (as: typeof department, name: string, id: string, given = 'reason: "说明"') =>
    w.ask(as, `mutation { it: ${name}Contract(id: "${id}", ${given}) { state } }`);
  const bars = async () =>
    (await independenceOf(w.contextOf(evaluator), "o-evaluator", about)).map(({ reason }) => reason);

  test("a contract is recorded by an office of the region of its parties", async () => {
    expect(await record(hnDepartment)).toMatchObject({ refused: "FORBIDDEN", reason: "notYours" });
    expect(await record(hnAdministrator)).toMatchObject({ refused: "FORBIDDEN", reason: "notYours" });
    expect(await record(department, "o-hn-inspector", "o-hn-organiser")).toMatchObject({ refused: "FORBIDDEN" });
    // One party of each: both regions have to do with it.
    const { it } = await record(hnDepartment, "o-evaluator", "o-hn-organiser");
    const seen = (as: typeof department) => w.ask(as, `{ contract(id: "${it.id}") { regions } }`);
    expect(await seen(department)).toEqual({ contract: { regions: "370000,460000" } });
    expect(await seen(hnDepartment)).toEqual({ contract: { regions: "370000,460000" } });
    expect(await verb(department, "annul", it.id)).toEqual({ it: { state: "annulled" } });
  });

  test("a contract bars from the day it is recorded until the department decides otherwise", async () => {
    const { it } = await record(evaluator);
    expect(await bars()).toEqual(["servedClient"]);
    expect(await verb(hnDepartment, "annul", it.id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await verb(evaluator, "annul", it.id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await verb(administrator, "annul", it.id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await verb(organiser, "contest", it.id)).toEqual({ it: { state: "contested" } });
    expect(await bars()).toEqual(["servedClient"]);
    expect(await verb(department, "uphold", it.id)).toEqual({ it: { state: "recorded" } });
    expect(await verb(evaluator, "end", it.id, 'until: "2024-12-31"')).toMatchObject({ reason: "order" });
    expect(await verb(evaluator, "end", it.id, 'until: "2025-12-31"')).toEqual({ it: { state: "ended" } });
    expect(await bars()).toEqual(["servedClient"]);
    expect(await conflictsOf(w.contextOf(evaluator), "p-evaluator", "o-evaluator", ["o-organiser"])).toHaveLength(1);
    expect(await verb(department, "release", it.id)).toEqual({ it: { state: "released" } });
    expect(await bars()).toEqual([]);
    expect(await conflictsOf(w.contextOf(evaluator), "p-evaluator", "o-evaluator", ["o-organiser"])).toEqual([]);
    const wrong = (await record(evaluator)).it.id;
    expect(await verb(department, "annul", wrong, 'reason: " "')).toMatchObject({ refused: "INVALID_INPUT" });
    expect(await verb(department, "annul", wrong)).toEqual({ it: { state: "annulled" } });
    expect(await bars()).toEqual([]);
  });

  test("a bar from one event stays for that event when the contract is over", async () => {
    const { it } = await record(evaluator, "o-evaluator", "o-donor", ', subjectType: "event", subjectId: "e1"');
    await verb(evaluator, "end", it.id, 'until: "2025-12-31"');
    await verb(department, "release", it.id);
    expect(await bars()).toEqual(["servedCase"]);
  });

  test("people, their addresses and relations are read by the offices where they have a seat", async () => {
    await w.given(Relation, {
      id: "tie",
      person: "p-expert1",
      organization: "o-donor",
      kind: "kinship",
      since: "2020-01-01",
      declaredAt: w.now,
    });
    const person = async (as: typeof department) =>
      (await w.ask(as, '{ it: person(id: "p-expert1") { email } }')).it ?? null;
    expect([await person(administrator), await person(department), await person(hnAdministrator)]).toEqual([
      { email: "p-expert1@example.org" },
      { email: null },
      null,
    ]);
    const ties = async (as: typeof department) => (await w.ask(as, "{ relations { total } }")).relations.total;
    expect([await ties(department), await ties(hnDepartment), await ties(hnAdministrator)]).toEqual([1, 0, 0]);
  });

  test("who is not approved yet is not a colleague", async () => {
    await w.given(Person, {
      id: "p-new",
      name: "新人",
      email: "new@example.org",
      organization: "o-institute",
      joinedAt: w.now,
      passwordHash: "-",
    });
    await w.given(Membership, {
      id: "new",
      person: "p-new",
      organization: "o-institute",
      kind: "methodologyDeveloper",
      region: "370000",
      requestedAt: w.now,
    });
    const names = async (as: typeof department) =>
      (
        await w.ask(as, '{ people(filter: { organization: { eq: "o-institute" } }) { items { id } } }')
      ).people.items.map(({ id }: { id: string }) => id);
    expect((await names(actors.institute)).toSorted()).toEqual(["p-expert6", "p-institute"]);
    expect(await names(administrator)).toContain("p-new");
    expect(await names(hnAdministrator)).toEqual([]);
  });

  test("a finding is read by the centre of the city in which its record lies", async () => {
    const project = { ...governed, owner: "o-forester", developer: "o-forester", titleZh: "林", editedAt: w.now };
    const kind = { speciality: "forest" as const, type: "existingSink" as const };
    await w.given(Project, ...["370700", "370600"].map((city) => ({ ...project, ...kind, id: city, city })));
    const finding = {
      ...governed,
      subjectType: "project",
      place: "x",
      weight: "advice" as const,
      text: "?",
      author: "p-validator",
      applicant: "o-forester",
      raisedAs: "validator" as const,
      raisedAt: w.now,
      round: 1,
    };
    await w.given(Finding, ...["370700", "370600"].map((city) => ({ ...finding, id: city, subjectId: city })));
    const seen = async (as: typeof department) =>
      (await w.ask(as, "{ findings { items { subjectId } } }")).findings.items.map(
        ({ subjectId }: { subjectId: string }) => subjectId,
      );
    expect([await seen(actors.subCentre), await seen(actors.cityBureau)]).toEqual([["370700"], ["370700"]]);
  });

  test("a claim is read by the offices of the region of the record that claims", async () => {
    const claim = { kind: "sink" as const, key: "k", first: 0, length: 1, held: 1, at: w.now };
    await w.given(Claim, { ...claim, id: "c", what: "sink k", claimantType: "project", claimantId: "370700" });
    const seen = async (as: typeof department) => (await w.ask(as, "{ claims { total } }")).claims.total;
    expect([await seen(department), await seen(hnDepartment), await seen(organiser)]).toEqual([1, 0, 0]);
  });

  test("history names experts to their region's offices alone, and shows to others in what role they acted", async () => {
    await w.given(Methodology, {
      ...governed,
      id: "m",
      code: "M",
      applicant: "o-institute",
      state: "publicNotice",
      titleZh: "造林",
      titleEn: "Afforestation",
      speciality: "forest",
      document: {},
      panel: ["p-expert1"],
    } as unknown as Partial<Methodology>);
    // An expert of an academy, and a colleague of that expert with a seat of another kind.
    await w.given(Person, {
      id: "p-mate",
      name: "同事",
      email: "mate@example.org",
      organization: "o-academy1",
      joinedAt: w.now,
      passwordHash: "-",
    });
    await w.store
      .em()
      .getKysely<Tables>()
      .insertInto("journalEntry")
      .values({
        id: "j1",
        type: "methodology",
        record: "m",
        action: "giveOpinion",
        at: w.now,
        actor: "p-expert1",
        clause: "-",
        from: null,
        to: null,
        note: "意见",
        salt: "0",
        details: null,
      } as never)
      .execute();
    const mate = { ...actors.donor, id: "p-mate", organization: "o-academy1" };
    const named = async (as: typeof department) =>
      (await w.ask(as, '{ history(type: "methodology", id: "m") { person organization note role } }')).history[0];
    const whole = { person: "p-expert1", organization: "o-academy1", note: "意见", role: "expert" };
    const role = { person: null, organization: null, note: null, role: "expert" };
    expect([await named(department), await named(actors.expert1)]).toEqual([whole, whole]);
    for (const as of [mate, hnDepartment, actors.institute, actors.anyone])
      expect(await named(as as typeof department)).toEqual(role);
  });
});
