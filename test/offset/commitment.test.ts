import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Event } from "../../server/event/index.ts";
import { Commitment } from "../../server/offset/commitment.entity.ts";
import { lapseCommitments } from "../../server/offset/commitment.ts";
import { platform } from "../../server/platform/context.ts";
import { Project } from "../../server/project/index.ts";
import { Body } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { setting, type Setting } from "./setting.ts";
import { accountedEvent } from "../support/records.ts";

describe.each(dialects)("a sink that is committed to an event on %s", (dialect) => {
  let it: Setting;
  beforeEach(async () => {
    it = await setting(dialect);
    await it.w.given(Body, {
      id: "body",
      organization: "o-validator",
      region: "370000",
      policyOn: "2026-01-01",
      kinds: ["validation"],
      statement: "-",
      state: "certified",
    });
  });
  afterEach(() => it.w.close());
  const commit = (but: object = {}, actor: Parameters<Setting["tell"]>[0] = actors.forester) =>
    it.tell(
      actor,
      "mutation ($input: CommitmentInput!) { it: commitSink(input: $input) { id state exclusive filedBy validatedBy dueOn } }",
      { input: { event: "a", project: "new", kilograms: 500, ...but } },
    );
  const verb = (actor: Parameters<Setting["tell"]>[0], action: string, id: string, more = "") =>
    it.tell(actor, `mutation ($id: ID!) { it: ${action}Commitment(id: $id${more}) { state dueOn } }`, { id });
  const set = (table: string, column: string, value: string) =>
    it.w.store
      .em()
      .getConnection()
      .execute(`update "${table}" set "${column}" = ? where "id" = ?`, [value, table === "event" ? "a" : "new"]);
  const coverage = async () =>
    (
      await it.w.ask(
        actors.anyone,
        '{ event(id: "a") { coverage { removedKilograms pendingKilograms coveredKilograms uncoveredKilograms state } } }',
      )
    ).event.coverage;

  test("waits for its organiser, then counts as pending, and once validated as covered; the queue asks for the rest", async () => {
    await it.admit();
    await it.offer();
    const { id, ...begun } = await commit();
    expect(begun).toEqual({
      state: "proposed",
      exclusive: true,
      filedBy: "2027-01-02",
      validatedBy: "2028-01-02",
      dueOn: "2028-01-02",
    });
    expect(await coverage()).toMatchObject({ state: "none", pendingKilograms: 0 });
    expect(await commit({ event: "b" })).toMatchObject({ refused: "CONFLICT", reason: "alreadyCommitted" });
    expect(await verb(actors.rivalOrganiser, "accept", id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await verb(actors.organiser, "accept", id)).toMatchObject({ state: "committed" });
    expect(await coverage()).toEqual({
      removedKilograms: 0,
      pendingKilograms: 500,
      coveredKilograms: 0,
      uncoveredKilograms: 600,
      state: "pendingNewSink",
    });
    expect(await it.run()).toMatchObject({ kilograms: 100 + 900 });
    expect(await verb(actors.forester, "validate", id, ', kilograms: 500, statement: "合格"')).toMatchObject({
      refused: "FORBIDDEN",
    });
    expect(await verb(actors.validator, "validate", id, ', kilograms: 0, statement: "合格"')).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "nothing",
    });
    expect(await verb(actors.validator, "validate", id, ', kilograms: 501, statement: "合格"')).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "beyondCommitted",
    });
    expect(await verb(actors.validator, "validate", id, ', kilograms: 500, statement: "合格"')).toMatchObject({
      state: "validated",
      dueOn: null,
    });
    expect(await coverage()).toEqual({
      removedKilograms: 500,
      pendingKilograms: 0,
      coveredKilograms: 500,
      uncoveredKilograms: 100,
      state: "partial",
    });
    // A sink that leaves the library removes nothing any more.
    await it.tell(actors.department, 'mutation { it: withdrawProject(id: "new", reason: "失实") { state } }');
    expect(await coverage()).toMatchObject({ removedKilograms: 0, state: "none" });
  });

  test.each([
    ["has served the organiser", { client: "o-organiser" }, "servedClient"],
    ["has served who has a share of the sink", { client: "o-rival-forester" }, "servedClient"],
    ["has a share of the sink", { share: "o-validator" }, "ownAffair"],
  ])(
    "is committed and validated by no body that %s",
    async (_, { client, share = "o-rival-forester" }: any, reason) => {
      const spoil = async () => {
        const shares = ["o-forester", share].map((organization) => ({ organization, basisPoints: 5_000 }));
        await it.w.store.em().nativeUpdate(Project, { id: "new" }, { shares });
        if (client)
          await it.tell(
            actors.validator,
            `mutation { it: recordContract(provider: "o-validator", client: "${client}", kind: service, since: "2025-01-01") { id } }`,
          );
      };
      const { id } = await commit();
      await verb(actors.organiser, "accept", id);
      await spoil();
      const refused = { refused: "RULE_BROKEN", field: "validator", reason };
      expect(await verb(actors.validator, "validate", id, ', kilograms: 500, statement: "合格"')).toMatchObject(
        refused,
      );
      await it.w.store.em().nativeDelete(Commitment, { id });
      expect(await commit()).toMatchObject(refused);
    },
  );

  test("never becomes credits, nor serves another event, whatever becomes of it", async () => {
    const { id } = await commit();
    await verb(actors.organiser, "accept", id);
    const apply = () =>
      it.tell(
        actors.forester,
        'mutation { it: draftIssuance(input: { project: "new", periodFrom: "2024-01-01", periodTo: "2024-12-31", report: "r", verifier: "o-verifier" }) { id } }',
      );
    expect(await apply()).toMatchObject({ refused: "RULE_BROKEN", reason: "committedSink", clause: "SD-E 四(一)" });
    it.w.now = "2028-01-03T04:00:00.000Z";
    await lapseCommitments.work(it.w.contextOf(platform));
    expect((await it.w.ask(actors.anyone, "{ commitments { items { state } } }")).commitments.items).toEqual([
      { state: "lapsed" },
    ]);
    expect(await coverage()).toMatchObject({ state: "none", pendingKilograms: 0, uncoveredKilograms: 600 });
    await it.w.given(
      Event,
      accountedEvent("later", 100, { endsOn: "2027-12-01", organiser: "o-rival-organiser", sequence: 9 }),
    );
    expect(await commit({ event: "later" })).toMatchObject({ state: "proposed" });
    expect(
      await verb(
        actors.rivalOrganiser,
        "accept",
        (await it.w.ask(actors.forester, "{ commitments(filter: { state: { eq: proposed } }) { items { id } } }"))
          .commitments.items[0].id,
      ),
    ).toMatchObject({ refused: "CONFLICT", reason: "alreadyClaimed" });
    expect(await apply()).toMatchObject({ reason: "committedSink" });
  });

  test("lapses a year after the event when it is not filed, two when it is not validated; an unaccepted one expires", async () => {
    await it.w.store
      .em()
      .getConnection()
      .execute(`update "project" set "filedOn" = null, "state" = 'submitted' where "id" = 'new'`);
    const { id, dueOn } = await commit();
    expect(dueOn).toBe("2027-01-02");
    await verb(actors.organiser, "accept", id);
    await it.w.store
      .em()
      .getConnection()
      .execute(`update "project" set "filedOn" = '2026-12-01', "state" = 'filed' where "id" = 'new'`);
    const state = async () =>
      (await it.w.ask(actors.operator, `{ commitment(id: "${id}") { state dueOn } }`)).commitment;
    it.w.now = "2027-01-03T04:00:00.000Z";
    await lapseCommitments.work(it.w.contextOf(platform));
    expect(await state()).toEqual({ state: "committed", dueOn: "2028-01-02" });
    it.w.now = "2028-01-03T04:00:00.000Z";
    await lapseCommitments.work(it.w.contextOf(platform));
    expect(await state()).toEqual({ state: "lapsed", dueOn: null });
  });

  test("needs a validator, and is to keep it until it is accepted", async () => {
    const named = (validator: string | null) =>
      it.w.store
        .em()
        .getConnection()
        .execute('update "project" set "validator" = ? where "id" = ?', [validator, "new"]);
    await named(null);
    expect(await commit()).toMatchObject({ refused: "RULE_BROKEN", reason: "noValidator", field: "project" });
    await named("o-validator");
    const { id } = await commit();
    await named("o-verifier");
    expect(await verb(actors.organiser, "accept", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notAsCommitted",
      field: "project",
    });
  });

  test("is refused with the reason where it cannot be one", async () => {
    await set("event", "organiser", "o-forester");
    for (const [table, column, value, back, reason] of [
      ["event", "state", "draft", "accounted", "notPlanned"],
      ["event", "region", "460000", "370000", "noNewSinks"],
      ["project", "region", "460000", "370000", "otherProvinceOrMechanism"],
      ["project", "speciality", "energy", "forest", "notASink"],
      ["project", "state", "suspended", "filed", "notInGoodStanding"],
      ["project", "type", "existingSink", "newSink", "notNew"],
    ] as const) {
      await set(table, column, value);
      expect(await commit({}, actors.forester), reason).toMatchObject({ reason });
      await set(table, column, back);
    }
    expect(await commit({ elsewhere: "CCER" })).toMatchObject({ refused: "RULE_BROKEN", reason: "exclusive" });
  });

  test("may not be a forest with its own number in CCER, when it is committed as when its removals are validated", async () => {
    const ccer = { elsewhere: true, declarations: [{ mechanism: "CCER", identity: "CCER-14-001" }] } as const;
    const registered = (as: object) => it.w.store.em().nativeUpdate(Project, { id: "new" }, as);
    const refused = {
      refused: "RULE_BROKEN",
      field: "project",
      reason: "registeredElsewhere",
      under: "CCER CCER-14-001",
      clause: "SD-E 四(一)",
    };
    await registered(ccer);
    expect(await commit()).toMatchObject(refused);
    await registered({ elsewhere: false, declarations: [] });
    const { id } = await commit();
    await registered(ccer);
    expect(await verb(actors.organiser, "accept", id)).toMatchObject(refused);
    await registered({ elsewhere: false, declarations: [] });
    await verb(actors.organiser, "accept", id);
    await registered(ccer);
    expect(await verb(actors.validator, "validate", id, ', kilograms: 500, statement: "合格"')).toMatchObject(refused);
  });

  test("is a stand of 1998 only where its validator finds in writing why it is new", async () => {
    await it.w.store.em().nativeUpdate(Project, { id: "new" }, { startedOn: "1998-03-12" });
    const { id } = await commit();
    const early = await it.w.ask(actors.organiser, `{ commitment(id: "${id}") { begunEarly newness } }`);
    expect(early.commitment).toEqual({ begunEarly: true, newness: null });
    await verb(actors.organiser, "accept", id);
    const validate = (more = "") =>
      verb(actors.validator, "validate", id, `, kilograms: 500, statement: "合格"${more}`);
    expect(await validate()).toMatchObject({ refused: "RULE_BROKEN", field: "newness", reason: "newnessOpen" });
    expect(await validate(', newness: "原为荒山，采伐迹地 2025 年重新整地"')).toMatchObject({ state: "validated" });
    expect((await it.w.ask(actors.anyone, `{ commitment(id: "${id}") { newness } }`)).commitment.newness).toBe(
      "原为荒山，采伐迹地 2025 年重新整地",
    );
  });

  test("is looked at again when it is validated: its works may have been dated otherwise when it was committed", async () => {
    const { id } = await commit();
    await verb(actors.organiser, "accept", id);
    await it.w.store.em().nativeUpdate(Project, { id: "new" }, { startedOn: "1998-03-12" });
    expect(await verb(actors.validator, "validate", id, ', kilograms: 500, statement: "合格"')).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "newnessOpen",
    });
  });

  test("counts in Sichuan by units that are retired for the event, never by what its validator finds", async () => {
    const validator = { ...actors.validator, parties: [{ kind: "validationBody", region: "510000" } as const] };
    for (const table of ["event", "project"]) await set(table, "region", "510000");
    const { id } = await commit();
    expect(await verb(actors.organiser, "accept", id)).toMatchObject({ state: "committed" });
    expect(await verb(validator, "validate", id, ', kilograms: 500, statement: "合格"')).toMatchObject({
      refused: "RULE_BROKEN",
      field: "kilograms",
      reason: "unitsOnly",
      clause: "SC 三(五)",
    });
    expect(await coverage()).toMatchObject({ removedKilograms: 0, coveredKilograms: 0 });
  });

  test("is not another's to commit, nor one of which something was issued", async () => {
    expect(await commit({}, actors.rivalForester)).toMatchObject({ refused: "FORBIDDEN" });
    await it.tell(
      actors.forester,
      'mutation { it: draftIssuance(input: { project: "p", periodFrom: "2024-01-01", periodTo: "2024-12-31", report: "r", verifier: "o-verifier" }) { id } }',
    );
    expect(await commit({ event: "nowhere" })).toMatchObject({ refused: "NOT_FOUND" });
  });

  test("is none any more once credits of it were applied for, nor after its days, and goes free with its event", async () => {
    await it.w.given(Body, {
      id: "verifier",
      organization: "o-verifier",
      region: "370000",
      policyOn: "2026-01-01",
      kinds: ["verification"],
      statement: "-",
      state: "certified",
    });
    const { id } = await commit();
    const { id: issuance } = await it.tell(
      actors.forester,
      'mutation { it: draftIssuance(input: { project: "new", periodFrom: "2024-01-01", periodTo: "2024-12-31", report: "r", verifier: "o-verifier" }) { id } }',
    );
    expect(issuance).toEqual(expect.any(String));
    expect(await verb(actors.organiser, "accept", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "alreadyIssued",
    });
    it.w.now = "2028-06-01T04:00:00.000Z";
    expect(await verb(actors.organiser, "accept", id)).toMatchObject({ refused: "RULE_BROKEN" });
    expect(await commit({ event: "b", project: "p" })).toMatchObject({ refused: "RULE_BROKEN" });
  });
});
