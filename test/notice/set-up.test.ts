import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CommitteeMember } from "../../server/committee/index.ts";
import { Membership } from "../../server/identity/index.ts";
import { ForeignUnit } from "../../server/offset/foreign-unit.entity.ts";
import type { Actor } from "../../server/platform/context.ts";
import { Project } from "../../server/project/index.ts";
import { Body } from "../../server/standing/index.ts";
import { heldBy, placedSeats, type Sitting } from "../../server/notice/seats.rules.ts";
import type { PolicyPack } from "../../server/policy/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const ground = { clause: "X 一", modality: "must", status: "issued" } as const;
const pack = {
  seats: {
    project: {
      applicant: { ...ground, party: "projectDeveloper" },
      checker: { ...ground, party: "subCentre", cities: ["370100", "370700"], otherwise: "operator" },
      decider: { ...ground, party: "department" },
      confirmer: { ...ground, party: "department" },
    },
    registration: {
      acceptor: { ...ground, party: "cityBureau" },
      confirmer: { ...ground, party: "department", otherOffice: true },
    },
  },
} satisfies Pick<PolicyPack, "seats">;
const sits = (person: string, kind: Sitting["kind"], region: string, organization = "o"): Sitting => ({
  person,
  organization,
  kind,
  region,
});

describe("a seat", () => {
  const stands = (sitting: readonly Sitting[]) =>
    Object.fromEntries(
      placedSeats(pack).map((placed) => {
        const { standing, people, cities } = heldBy(placed, "370000", sitting);
        return [`${placed.act}.${placed.competence} ${placed.city ?? ""}`.trim(), [standing, people, ...cities]];
      }),
    );
  test("that nobody holds is empty, one for each city that has a party of its own", () => {
    expect(stands([])).toEqual({
      "project.applicant": ["empty", 0],
      "project.checker 370100": ["empty", 0],
      "project.checker 370700": ["empty", 0],
      "project.checker": ["empty", 0],
      "project.decider": ["empty", 0],
      "project.confirmer": ["empty", 0],
      "registration.acceptor": ["empty", 0],
      "registration.confirmer": ["empty", 0],
    });
  });
  test("is held by those whom the platform asks: of the place or a region around it, and nobody of another", () => {
    expect(
      stands([
        sits("a", "projectDeveloper", "460000"),
        sits("b", "subCentre", "370700"),
        sits("c", "operator", "460000"),
        sits("d", "department", "000000"),
        sits("e", "cityBureau", "370702"),
        sits("f", "cityBureau", "370100"),
        sits("g", "cityBureau", "510100"),
      ]),
    ).toEqual({
      "project.applicant": ["held", 1],
      "project.checker 370100": ["empty", 0],
      "project.checker 370700": ["held", 1],
      "project.checker": ["empty", 0],
      "project.decider": ["held", 1],
      "project.confirmer": ["second", 1],
      "registration.acceptor": ["someCities", 0, "370100", "370700"],
      "registration.confirmer": ["second", 1],
    });
  });
  test("of whoever confirms takes two people, of two offices where the pack says so", () => {
    const two = stands([sits("a", "department", "370000"), sits("b", "department", "370000")]);
    expect([two["project.confirmer"], two["registration.confirmer"]]).toEqual([
      ["held", 2],
      ["second", 2],
    ]);
    const offices = stands([sits("a", "department", "370000", "o1"), sits("b", "department", "370000", "o2")]);
    expect(offices["registration.confirmer"]).toEqual(["held", 2]);
    expect(stands([sits("a", "department", "370000"), sits("a", "department", "370000")])["project.confirmer"]).toEqual(
      ["second", 1],
    );
  });
});

describe.each(dialects)("setting up on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
  });
  afterEach(() => w.close());
  const fields =
    "region steps { topic standing count least on } " +
    "seats { act competence city parties clause standing people organizations cities waiting filled workingDays } faring { part says }";
  const setUp = (actor: Actor, region = "370000") =>
    w.ask(actor, `{ setUp(region: "${region}") { ${fields} } }`).then((data) => data.setUp ?? data);
  const seatOf = (of: any, act: string, competence: string, city: string | null = null) =>
    of.seats.find((one: any) => one.act === act && one.competence === competence && one.city === city);
  const stepOf = (of: any, topic: string) => of.steps.find((one: any) => one.topic === topic);
  const national: Actor = {
    id: "p-national",
    organization: "o-department",
    parties: [{ kind: "administrator", region: "000000" }],
  };

  test("is before the administrators and auditors of the province and of the country, and nobody else", async () => {
    for (const actor of [actors.administrator, actors.auditor, national])
      expect((await setUp(actor, "370700")).region).toBe("370000");
    expect((await setUp(national, "510000")).region).toBe("510000");
    for (const actor of [actors.hnAdministrator, actors.department, actors.operator, actors.forester, actors.anyone])
      expect(await setUp(actor)).toMatchObject({ refused: "FORBIDDEN", reason: "notYours" });
    expect(await setUp(national, "999999")).toMatchObject({ refused: "INVALID_INPUT" });
  });

  test("says in order what is there and what lacks", async () => {
    const before = await setUp(actors.administrator);
    expect(before.steps.map(({ topic, standing }: any) => `${topic} ${standing}`)).toEqual([
      "policy ready",
      "seats lacking",
      "requests ready",
      "committee lacking",
      "bodies lacking",
      "calendar ready",
      "factors lacking",
      "methodologies lacking",
      "projects lacking",
      "mail advised",
      "secondFactor advised",
      "keys advised",
      "backups unknown",
    ]);
    expect(stepOf(before, "policy").on).toBe("2022-05-06");
    expect(stepOf(before, "committee")).toMatchObject({ count: 0, least: 5 });
    expect(stepOf(before, "calendar").on).toBe("2026-12-31");
    await w.given(
      Membership,
      {
        id: "m-asks",
        person: "p-donor",
        organization: "o-donor",
        kind: "operator",
        region: "370000",
        state: "requested",
        requestedAt: w.now,
      },
      {
        id: "m-elsewhere",
        person: "p-donor",
        organization: "o-donor",
        kind: "operator",
        region: "460000",
        state: "requested",
        requestedAt: w.now,
      },
    );
    const member = { policyOn: "2025-06-01", organization: "o-academy1", specialities: [], expertise: "林业" };
    await w.given(
      CommitteeMember,
      ...[1, 2, 3, 4, 5, 6].map((n) => ({
        ...member,
        id: `cm-${n}`,
        number: `SD-${n}`,
        person: `p-expert${n}`,
        region: n === 6 ? "460000" : "370000",
        since: "2025-01-01",
        until: n === 5 ? "2026-01-14" : "2027-12-31",
      })),
    );
    const body = { organization: "o-validator", policyOn: "2025-06-01", statement: "-", state: "certified" as const };
    await w.given(Body, { ...body, id: "b-1", kinds: ["validation"], region: "370000" });
    const then = await setUp(actors.administrator);
    expect(stepOf(then, "requests")).toMatchObject({ standing: "advised", count: 1 });
    expect(stepOf(then, "committee")).toMatchObject({ standing: "lacking", count: 4, least: 5 });
    expect(stepOf(then, "bodies")).toMatchObject({ standing: "lacking", count: 1, least: 2 });
    await w.given(Body, { ...body, id: "b-2", kinds: ["verification", "evaluation"], region: "370000" });
    expect(stepOf(await setUp(actors.administrator), "bodies")).toMatchObject({ standing: "ready", count: 2 });
    w.channels = new Set(["smtp"]);
    w.now = "2026-12-01T04:00:00.000Z";
    const december = await setUp(actors.administrator);
    expect(stepOf(december, "mail").standing).toBe("ready");
    expect(stepOf(december, "calendar").standing).toBe("advised");
    w.now = "2027-01-01T04:00:00.000Z";
    expect(stepOf(await setUp(actors.administrator), "calendar").standing).toBe("lacking");
  });

  test("names the seats that nobody holds, and counts what waits for them there", async () => {
    const of = await setUp(actors.administrator);
    expect(seatOf(of, "project", "checker", "370700")).toMatchObject({
      parties: ["subCentre"],
      standing: "held",
      people: 1,
    });
    expect(seatOf(of, "project", "checker", "370100")).toMatchObject({
      standing: "empty",
      people: 0,
      waiting: 0,
      filled: true,
    });
    expect(seatOf(of, "project", "checker")).toMatchObject({ parties: ["operator"], standing: "held", workingDays: 5 });
    expect(seatOf(of, "project", "applicant")).toMatchObject({ filled: false, standing: "held", people: 2 });
    expect(seatOf(of, "issuance", "confirmer")).toMatchObject({ standing: "held", people: 2, organizations: 1 });
    const project = {
      owner: "o-forester",
      developer: "o-forester",
      policyOn: "2025-06-01",
      region: "370000",
      titleZh: "造林",
      titleEn: "Forest",
      speciality: "forest" as const,
      dueOn: "2026-01-20",
      state: "submitted" as const,
    };
    await w.given(
      Project,
      { ...project, id: "p-1", city: "370100" },
      { ...project, id: "p-2", city: "370700" },
      { ...project, id: "p-3", city: "370300" },
      { ...project, id: "p-4", city: "370100", state: "draft", dueOn: null },
      { ...project, id: "p-5", city: "370100", region: "460000" },
    );
    const then = await setUp(actors.administrator);
    expect(seatOf(then, "project", "checker", "370100").waiting).toBe(1);
    expect(seatOf(then, "project", "checker", "370700").waiting).toBe(0);
    expect(seatOf(then, "project", "checker").waiting).toBe(0);
    await w.store.em().nativeUpdate(Membership, { kind: "operator" }, { state: "ended" });
    const without = await setUp(actors.administrator);
    expect(seatOf(without, "project", "checker")).toMatchObject({ standing: "empty", waiting: 1 });
    expect(seatOf(without, "project", "checker", "370100").waiting).toBe(1);
  });

  test("finds that declared units fall to the department where there is no operator, and wait where there is neither", async () => {
    await w.given(ForeignUnit, {
      id: "u-1",
      holder: "o-donor",
      region: "510000",
      policyOn: "2025-06-01",
      kind: "CCER",
      registry: "全国温室气体自愿减排注册登记系统",
      account: "A-1",
      serialPrefix: "CCER-1",
      firstSerial: 1,
      tonnes: 1,
      remaining: 1_000,
      usedTonnes: 0,
      vintage: 2024,
      province: "510000",
      donated: false,
      cancelledOn: "2026-01-10",
      proof: "1",
      state: "submitted",
      dueOn: "2026-01-22",
    });
    const empty = seatOf(await setUp(national, "510000"), "foreignUnit", "checker");
    expect(empty).toMatchObject({ parties: ["operator", "department"], standing: "empty", waiting: 1 });
    await w.given(Membership, {
      id: "m-sc",
      person: "p-donor",
      organization: "o-donor",
      kind: "department",
      region: "510000",
      state: "active",
      requestedAt: w.now,
    });
    const held = seatOf(await setUp(national, "510000"), "foreignUnit", "checker");
    expect(held).toMatchObject({ standing: "held", people: 1, waiting: 0 });
  });

  test("of a province without a pack says that nothing can begin", async () => {
    const of = await setUp(national, "350000");
    expect(of.seats).toEqual([]);
    expect(stepOf(of, "policy")).toMatchObject({ standing: "lacking", on: null });
    expect(stepOf(of, "seats").standing).toBe("lacking");
  });
});
