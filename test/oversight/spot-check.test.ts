import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitmentOf, drawModule } from "../../server/draw/index.ts";
import { codeOf, drawFrom, prkOf } from "../../server/draw/rules.ts";
import { Membership, Organization, Person } from "../../server/identity/index.ts";
import { Block } from "../../server/ledger/index.ts";
import { oversightModule, SpotCheck } from "../../server/oversight/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { certified, deeds, hainan } from "../confirmation/story.ts";
import { actors } from "../support/actors.ts";
import { byBoth } from "../support/second.ts";
import { dialects, world, type World } from "../support/world.ts";

const {
  organiser,
  rivalOrganiser,
  hnDepartment,
  hnAdministrator,
  hnCertificateOffice,
  hnCertificateOfficeSecond,
  hnOperator,
  hnInspector,
  department,
  anyone,
} = actors;
const second: Actor = {
  id: "p-second",
  organization: "o-second",
  parties: [{ kind: "inspectionBody", region: hainan }],
};
const secret = "three dice and a cup";
const value = "03 11 19 22 28 31 + 07";

describe.each(dialects)("a spot check on %s", (dialect) => {
  let w: World;
  let it: ReturnType<typeof deeds>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    it = deeds(w);
    await w.given(Organization, {
      id: "o-second",
      name: "o-second",
      uscc: "91460000MA0000001U",
      region: hainan,
      joinedAt: w.now,
    });
    await w.given(Person, {
      id: second.id,
      name: second.id,
      email: "second@example.org",
      organization: "o-second",
      joinedAt: w.now,
      passwordHash: "-",
    });
    await w.given(Membership, {
      id: "m-second",
      person: second.id,
      organization: "o-second",
      kind: "inspectionBody",
      region: hainan,
      state: "active",
      requestedAt: w.now,
    });
  });
  afterEach(() => w.close());

  const input = (but: object = {}) => ({
    region: hainan,
    purpose: "2026年抽查",
    sampleSize: 1,
    commitment: commitmentOf(secret, 10),
    bodiesCommitment: commitmentOf(`${secret}/bodies`, 10),
    source: "双色球 2026008",
    sourceKind: "doubleColourBall",
    sourceDueAt: "2026-01-20T13:15:00.000Z",
    ...but,
  });
  const announce = (actor: Actor, but: object = {}) =>
    it.ask(
      actor,
      "mutation ($input: CheckPlanInput!) { it: announceCheckPlan(input: $input) { id state dueOn draw { id pool sampleSize state } bodiesDraw { id pool sampleSize } } }",
      { input: input(but) },
    );
  const reveal = (actor: Actor, id: string, but: object = {}) =>
    it.ask(
      actor,
      "mutation ($id: ID!, $value: String!, $secret: String!) { it: revealCheckPlan(id: $id, value: $value, secret: $secret) { state dueOn draw { drawn } bodiesDraw { drawn } spotChecks { id state dueOn body { id } certificate { number } organiser { id } } } }",
      { id, value, secret, ...but },
    );
  const fields = "id state dueOn conforms report notice hearing hearingUntil decision reasons publishedOn body { id }";
  const deed =
    (verb: string, given = "") =>
    (actor: Actor, id: string) =>
      it.ask(actor, `mutation { it: ${verb}SpotCheck(id: "${id}"${given}) { ${fields} } }`);
  const [assign, publish, notify, hear] = [
    deed("assign"),
    deed("publish"),
    deed("notify", ', ground: "the buses were left out"'),
    deed("hear", ', statement: "they were hired by the guests"'),
  ];
  const inspect = (actor: Actor, id: string, conforms: boolean) =>
    deed("inspect", `, report: "seen on site", conforms: ${conforms}`)(actor, id);
  /** Proposed by one, and confirmed by another of the office. */
  const decide = async (actor: Actor, id: string, decision: string) => {
    const proposed = await deed("decide", `, decision: ${decision}, reasons: "258 t are not covered"`)(actor, id);
    return byBoth(w, proposed, hnCertificateOfficeSecond, id, `spotCheck(id: "${id}") { ${fields} }`);
  };
  const spoken = () => {
    w.now = "2026-01-20T14:00:00.000Z";
  };
  const stateOf = async (id: string) =>
    (await w.ask(anyone, `{ certificate(id: "${id}") { state revokedOn revocation revocationClause } }`)).certificate;

  /** One certificate drawn of one, and the body that the draw gives it. */
  async function drawn(of: "both" | "one" = "one") {
    const certificate = await it.certificate(hnCertificateOffice, { region: hainan });
    await certified(w, hnInspector, "inspection", hainan);
    if (of === "both") await certified(w, second, "inspection", hainan);
    const plan = await announce(hnDepartment);
    spoken();
    const {
      spotChecks: [check],
    } = await reveal(hnDepartment, plan.id);
    return { certificate, check, plan };
  }

  test("is announced over a frozen pool, drawn by a public source, and can be drawn again by anyone", async () => {
    expect(await announce(hnDepartment)).toMatchObject({ refused: "RULE_BROKEN", reason: "noCertificates" });
    const numbers: string[] = [];
    for (let i = 0; i < 4; i++) numbers.push((await it.certificate(hnCertificateOffice, { region: hainan })).number);
    expect(await announce(hnDepartment)).toMatchObject({ refused: "RULE_BROKEN", reason: "noBodies" });
    await certified(w, hnInspector, "inspection", hainan);
    await certified(w, second, "inspection", hainan);
    for (const actor of [hnOperator, hnInspector, organiser, department, anyone])
      expect(await announce(actor)).toMatchObject({
        refused: "FORBIDDEN",
        competence: "administrator",
        clause: "HN 三(五)",
      });
    expect(await announce(hnDepartment, { sourceDueAt: "2026-01-15T03:00:00.000Z" })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "sourceNotFuture",
    });
    expect(await announce(hnDepartment, { bodiesCommitment: commitmentOf(secret, 10) })).toMatchObject({
      refused: "CONFLICT",
      reason: "commitmentUsed",
    });
    expect(await announce(hnDepartment, { sampleSize: 5 })).toMatchObject({
      refused: "INVALID_INPUT",
      field: "sampleSize",
      reason: "sampleSize",
      size: 4,
    });
    const plan = await announce(hnAdministrator, { sampleSize: 3 });
    expect(plan).toMatchObject({
      state: "announced",
      dueOn: "2026-01-27",
      draw: { pool: numbers, sampleSize: 3, state: "committed" },
      bodiesDraw: { sampleSize: 2 },
    });
    expect(await w.ask(anyone, "{ checkPlans { items { state purpose draw { pool } spotChecks { id } } } }")).toEqual({
      checkPlans: { items: [{ state: "announced", purpose: "2026年抽查", draw: { pool: numbers }, spotChecks: [] }] },
    });
    expect(await reveal(hnDepartment, plan.id)).toMatchObject({ refused: "RULE_BROKEN", reason: "sourceNotSpoken" });
    spoken();
    expect(await reveal(hnOperator, plan.id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await reveal(hnDepartment, plan.id, { value: "7" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "valueForm",
      field: "value",
    });
    expect(await reveal(hnDepartment, plan.id, { secret: "two dice" })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "wrongSecret",
    });
    const frozen = (labels: readonly string[]) =>
      w.store.em().execute(`update "draw" set "pool" = '${JSON.stringify(labels)}' where "id" = '${plan.draw.id}'`);
    await frozen([...numbers, "another"]);
    expect(await reveal(hnDepartment, plan.id)).toMatchObject({ refused: "RULE_BROKEN", reason: "poolChanged" });
    await frozen(numbers);
    expect(await w.store.em().count(SpotCheck)).toBe(0);
    const revealed = await reveal(hnDepartment, plan.id);
    const again = (of: string, pool: readonly string[], k: number) => drawFrom(prkOf(codeOf(of, 10), value), pool, k);
    const order = again(`${secret}/bodies`, plan.bodiesDraw.pool, 2);
    expect(revealed).toMatchObject({
      state: "revealed",
      dueOn: null,
      draw: { drawn: again(secret, numbers, 3) },
      bodiesDraw: { drawn: order },
    });
    const uscc = (id: string) =>
      w.ask(anyone, `{ organization(id: "${id}") { uscc } }`).then(({ organization }) => organization.uscc);
    expect(revealed.spotChecks.map(({ certificate }: any) => certificate.number)).toEqual(
      again(secret, numbers, 3).map(({ label }) => label),
    );
    expect(await Promise.all(revealed.spotChecks.map(({ body }: any) => uscc(body.id)))).toEqual([
      order[0]!.label,
      order[1]!.label,
      order[0]!.label,
    ]);
    for (const check of revealed.spotChecks)
      expect(check).toMatchObject({ state: "drawn", dueOn: "2026-01-27", organiser: { id: "o-organiser" } });
    // What is under check is not drawn again.
    const next = await announce(hnDepartment, {
      commitment: commitmentOf("x", 10),
      bodiesCommitment: commitmentOf("x/bodies", 10),
      sourceDueAt: "2026-02-20T13:15:00.000Z",
    });
    expect(next.draw.pool).toEqual(
      numbers.filter((number) => !again(secret, numbers, 3).some(({ label }) => label === number)),
    );
    expect(await w.ask(anyone, "{ checkSampleSize(all: 100, bad: 5, alpha: 0.05) spotChecks { total } }")).toEqual({
      checkSampleSize: 45,
      spotChecks: { total: 0 },
    });
  });

  test("one is announced at a time: the next when the first is drawn", async () => {
    for (let i = 0; i < 2; i++) await it.certificate(hnCertificateOffice, { region: hainan });
    await certified(w, hnInspector, "inspection", hainan);
    const other = {
      commitment: commitmentOf("x", 10),
      bodiesCommitment: commitmentOf("x/bodies", 10),
      sourceDueAt: "2026-02-20T13:15:00.000Z",
    };
    const first = await announce(hnDepartment);
    for (const actor of [hnDepartment, hnAdministrator])
      expect(await announce(actor, other)).toMatchObject({ refused: "CONFLICT", reason: "planOpen", field: "region" });
    expect(await w.ask(anyone, "{ checkPlans { total } draws { total } }")).toEqual({
      checkPlans: { total: 1 },
      draws: { total: 2 },
    });
    spoken();
    await reveal(hnDepartment, first.id);
    expect(await announce(hnDepartment, other)).toMatchObject({ state: "announced" });
  });

  test("that finds a breach ends in revocation: heard, decided by the office, published; what was retired stays retired", async () => {
    const { certificate, check } = await drawn();
    expect(check).toMatchObject({ state: "drawn", body: { id: "o-hn-inspector" } });
    expect(await assign(hnOperator, check.id)).toMatchObject({ refused: "FORBIDDEN", competence: "acceptor" });
    expect(await assign(hnDepartment, check.id)).toMatchObject({ state: "assigned", dueOn: expect.any(String) });
    for (const actor of [hnDepartment, organiser])
      expect(await inspect(actor, check.id, false)).toMatchObject({
        refused: "FORBIDDEN",
        competence: "inspector",
        clause: "HN 三(五)",
      });
    for (const actor of [second, rivalOrganiser, anyone])
      expect(await inspect(actor, check.id, false)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await inspect(hnInspector, check.id, false)).toMatchObject({
      state: "inspected",
      conforms: false,
      report: "seen on site",
    });
    expect(await publish(hnDepartment, check.id)).toMatchObject({ refused: "RULE_BROKEN", reason: "undecided" });
    expect(await notify(hnDepartment, check.id)).toMatchObject({
      state: "noticed",
      notice: "the buses were left out",
      hearingUntil: "2026-01-27",
      dueOn: "2026-01-27",
    });
    expect(await stateOf(certificate.id)).toMatchObject({ state: "revocationIntended", revokedOn: null });
    for (const actor of [hnDepartment, hnOperator])
      expect(await decide(actor, check.id, "revoke")).toMatchObject({
        refused: "FORBIDDEN",
        competence: "decider",
        clause: "HN 三(五)",
      });
    expect(await decide(hnCertificateOffice, check.id, "revoke")).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "hearingOpen",
      hearingUntil: "2026-01-27",
    });
    expect(await hear(hnInspector, check.id)).toMatchObject({ refused: "FORBIDDEN", competence: "applicant" });
    expect(await hear(organiser, check.id)).toMatchObject({ state: "heard", hearing: "they were hired by the guests" });
    expect(await w.ask(anyone, `{ spotCheck(id: "${check.id}") { id } }`)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await decide(hnCertificateOffice, check.id, "revoke")).toMatchObject({
      state: "decided",
      decision: "revoke",
      reasons: "258 t are not covered",
    });
    expect(await stateOf(certificate.id)).toEqual({
      state: "revoked",
      revokedOn: "2026-01-20",
      revocation: "258 t are not covered",
      revocationClause: "HN 三(五)",
    });
    expect(await publish(hnDepartment, check.id)).toMatchObject({
      state: "published",
      publishedOn: "2026-01-20",
      dueOn: null,
    });
    expect(
      await w.ask(
        anyone,
        `{ certificate(id: "${certificate.id}") { spotChecks { state conforms decision reasons body { name } } } }`,
      ),
    ).toEqual({
      certificate: {
        spotChecks: [
          {
            state: "published",
            conforms: false,
            decision: "revoke",
            reasons: "258 t are not covered",
            body: { name: "o-hn-inspector" },
          },
        ],
      },
    });
    const blocks = await w.store.em().find(Block, { event: certificate.event });
    expect(blocks.map(({ account, kilograms }) => [account, kilograms])).toEqual([["retired", 351_478]]);
    expect(
      await w.ask(
        anyone,
        `{ event(id: "${certificate.event}") { coverage { state } } history(type: "certificate", id: "${certificate.id}") { action clause } }`,
      ),
    ).toEqual({
      event: { coverage: { state: "covered" } },
      history: [
        { action: "revoke", clause: "HN 三(五)" },
        { action: "intend", clause: "HN 三(五)" },
        { action: "issue", clause: "HN 三(五)" },
        { action: "seal", clause: "HN 三(五)" },
        { action: "begin", clause: "HN 三(五)" },
      ],
    });
  });

  test("nobody slips out of it by a new certificate: not after the pool was frozen, nor while the check is open", async () => {
    const first = await it.certificate(hnCertificateOffice, { region: hainan });
    await certified(w, hnInspector, "inspection", hainan);
    const plan = await announce(hnDepartment);
    const replace = (id: string) =>
      it.ask(
        hnCertificateOffice,
        `mutation { it: replaceCertificate(id: "${id}", reason: "a unit was disputed") { state successor { id number } } }`,
      );
    const { successor } = await replace(first.id);
    spoken();
    expect((await reveal(hnDepartment, plan.id)).spotChecks).toMatchObject([
      { certificate: { number: successor.number } },
    ]);
    expect(await replace(successor.id)).toMatchObject({ refused: "RULE_BROKEN", reason: "underCheck" });
    expect(await stateOf(successor.id)).toMatchObject({ state: "valid" });
  });

  test("may be decided unheard once the term has passed, and uphold the certificate", async () => {
    const { certificate, check } = await drawn();
    await assign(hnDepartment, check.id);
    await inspect(hnInspector, check.id, false);
    await notify(hnDepartment, check.id);
    w.now = "2026-01-28T04:00:00.000Z";
    expect(await decide(hnCertificateOffice, check.id, "uphold")).toMatchObject({
      state: "decided",
      decision: "uphold",
      hearing: null,
    });
    expect(await stateOf(certificate.id)).toEqual({
      state: "valid",
      revokedOn: null,
      revocation: null,
      revocationClause: null,
    });
  });

  test("that finds all in order is published at once, and nothing is held against the organiser", async () => {
    const { certificate, check } = await drawn();
    await assign(hnDepartment, check.id);
    await it.ask(
      hnInspector,
      'mutation { it: declareRelation(organization: "o-organiser", kind: shareholding, since: "2025-01-01", until: "2026-01-20") { id } }',
    );
    expect(await inspect(hnInspector, check.id, true)).toMatchObject({
      refused: "FORBIDDEN",
      reason: "conflictOfInterest",
      competence: "inspector",
    });
    w.now = "2026-01-21T04:00:00.000Z";
    await inspect(hnInspector, check.id, true);
    expect(await notify(hnDepartment, check.id)).toMatchObject({ refused: "RULE_BROKEN", reason: "conforms" });
    expect(await publish(hnDepartment, check.id)).toMatchObject({ state: "published", conforms: true });
    expect(await stateOf(certificate.id)).toMatchObject({ state: "valid" });
  });

  test("goes to the next body of the order when the drawn one has served the organiser", async () => {
    const { check } = await drawn("both");
    const first = check.body.id as string;
    const other = first === "o-second" ? "o-hn-inspector" : "o-second";
    const inspectorOf = (id: string) => (id === "o-second" ? second : hnInspector);
    const serve = (provider: string) =>
      it.ask(
        inspectorOf(provider),
        `mutation { it: recordContract(provider: "${provider}", client: "o-organiser", kind: service, since: "2025-01-01") { id } }`,
      );
    await assign(hnDepartment, check.id);
    expect(await assign(hnDepartment, check.id)).toMatchObject({ refused: "RULE_BROKEN", reason: "bodyStands" });
    expect(await serve(first)).toMatchObject({ id: expect.any(String) });
    expect(await inspect(inspectorOf(first), check.id, true)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notIndependent",
    });
    expect(await assign(hnDepartment, check.id)).toMatchObject({ state: "assigned", body: { id: other } });
    expect(await inspect(inspectorOf(first), check.id, true)).toMatchObject({ refused: "NOT_FOUND" });
    await serve(other);
    expect(await assign(hnDepartment, check.id)).toMatchObject({ refused: "RULE_BROKEN", reason: "noIndependentBody" });
  });

  test("a check that nobody opened in time lapses with its draw", async () => {
    await it.certificate(hnCertificateOffice, { region: hainan });
    await certified(w, hnInspector, "inspection", hainan);
    const { id } = await announce(hnDepartment);
    w.now = "2026-01-28T04:00:00.000Z";
    expect(await reveal(hnDepartment, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "revealTooLate" });
    await (await drawModule.jobs![0]!()).work(w.contextOf(anyone));
    for (let i = 0; i < 2; i++) await (await oversightModule.jobs![0]!()).work(w.contextOf(anyone));
    expect(await w.ask(anyone, `{ checkPlan(id: "${id}") { state dueOn draw { state } } }`)).toEqual({
      checkPlan: { state: "lapsed", dueOn: null, draw: { state: "failed" } },
    });
  });
});
