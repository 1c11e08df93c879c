import { afterEach, beforeEach, describe, expect, test } from "vitest";
import shandong from "../../server/policy/packs/370000.json" with { type: "json" };
import { Membership, Person } from "../../server/identity/index.ts";
import { addPack } from "../../server/policy/index.ts";
import { setting, type Asker, type Setting } from "../issuance/setting.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { waitingOn } from "../support/second.ts";
import "../support/packs.ts";

const { department, departmentSecond, operator, forester, hnDepartment, auditor, anyone } = actors;

describe.each(dialects)("what takes two people on %s", (dialect) => {
  let s: Setting, issuance: string;
  beforeEach(async () => {
    s = await setting(dialect);
    issuance = await s.noticed({ subProject: "s2" });
  });
  afterEach(() => s.w.close());

  const propose = (actor: Asker = department, bufferKilograms = 28_036) =>
    s.step(actor, "order", issuance, `, bufferKilograms: ${bufferKilograms}`);
  const waiting = async () => (await waitingOn(s.w, department, issuance))!;
  const confirm = (actor: Asker, id: string) =>
    s.tell(actor, `mutation { it: confirmProposal(id: "${id}") { state } }`);
  const refuse = (actor: Asker, id: string, reason = "缓冲过少") =>
    s.tell(actor, "mutation ($id: ID!, $reason: String!) { it: refuseProposal(id: $id, reason: $reason) { state } }", {
      id,
      reason,
    });
  const withdraw = (actor: Asker, id: string) =>
    s.tell(actor, `mutation { it: withdrawProposal(id: "${id}", reason: "再核一次") { state reason } }`);
  const stateOf = async () => (await s.tell(forester, `{ it: issuance(id: "${issuance}") { state } }`)).state;
  const proposal = async (actor: Asker, id: string, fields: string) =>
    s.tell(actor, `{ it: proposal(id: "${id}") { ${fields} } }`);
  const tasks = async (actor: Asker) =>
    (await s.w.ask(actor, "{ tasks { type id action titleZh } }")).tasks.filter(
      ({ type }: { type: string }) => type === "Issuance" || type === "Proposal",
    );
  const second = async (actor: Asker) =>
    (
      await s.tell(
        actor,
        `{ it: issuance(id: "${issuance}") { moves { action second { by clause otherOffice isThere turnTo } } } }`,
      )
    ).moves.find(({ action }: { action: string }) => action === "order")?.second;
  const put = (text: string) => s.w.store.em().execute(text);

  test("is proposed, tried and taken back, and waits for another of the office", async () => {
    expect(await tasks(department)).toMatchObject([{ type: "Issuance", action: "order" }]);
    expect(await propose()).toMatchObject({ state: "publicNotice", block: null });
    expect([await stateOf(), await s.balance("held:o-forester")]).toEqual(["publicNotice", 0]);
    const id = await waiting();
    expect(await tasks(department)).toEqual([]);
    expect(await tasks(departmentSecond)).toEqual([{ type: "Proposal", id, action: "confirm", titleZh: "林" }]);
    expect(
      await proposal(departmentSecond, id, "subjectType subjectId action input proposedBy { name } dueOn"),
    ).toEqual({
      subjectType: "issuance",
      subjectId: issuance,
      action: "order",
      input: { bufferKilograms: 28_036 },
      proposedBy: { name: "p-department" },
      dueOn: "2026-01-27",
    });
    expect(await propose(departmentSecond)).toMatchObject({ refused: "CONFLICT", reason: "proposalWaits" });
  });

  test("is done as it was proposed once another confirms it, and both are named", async () => {
    await propose();
    const id = await waiting();
    expect(await confirm(departmentSecond, id)).toEqual({ state: "confirmed" });
    expect([await stateOf(), await s.balance("held:o-forester")]).toEqual(["issued", 300_000]);
    const history = (type: string, of: string) =>
      s.tell(department, `{ it: history(type: "${type}", id: "${of}") { action person second } }`);
    expect((await history("issuance", issuance))[0]).toEqual({
      action: "order",
      person: "p-department",
      second: "p-department-second",
    });
    expect(await history("proposal", id)).toEqual([
      { action: "confirm", person: "p-department-second", second: null },
      { action: "begin", person: "p-department", second: null },
    ]);
    const { details, content } = await s.w.store.reading
      .selectFrom("journalEntry as j")
      .innerJoin("leaf as l", "l.id", "j.id")
      .select(["j.details", "l.content"])
      .where("j.type", "=", "issuance")
      .where("j.action", "=", "order")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(details!)).toEqual({ confirmedBy: "p-department-second" });
    expect(content).not.toContain("p-department");
    expect(JSON.parse(content)).toMatchObject({ details: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await tasks(departmentSecond)).toEqual([]);
  });

  test("is never confirmed nor refused by whoever proposed it, whatever other seats they hold", async () => {
    await propose();
    const id = await waiting();
    await s.w.given(Membership, {
      id: "another seat",
      person: "p-department",
      organization: "o-department",
      kind: "operator",
      region: "370000",
      state: "active",
      requestedAt: s.w.now,
    });
    const seats = [...department.parties, { kind: "operator" as const, region: "370000" }];
    for (const actor of [department, { ...department, parties: seats }])
      for (const deed of [confirm, refuse])
        expect(await deed(actor, id)).toMatchObject({ refused: "FORBIDDEN", reason: "secondPerson" });
    expect(await stateOf()).toBe("publicNotice");
  });

  test.each([" p-Department", "ｐ－ｄｅｐａｒｔｍｅｎｔ"])(
    "is not confirmed from another account of the same name in the same office: %s",
    async (name) => {
      await propose();
      const id = await waiting();
      await put(`update "person" set "name" = '${name}' where "id" = 'p-department-second'`);
      expect(await confirm(departmentSecond, id)).toMatchObject({ refused: "FORBIDDEN", reason: "sameName" });
      expect(await second(department)).toMatchObject({ isThere: false });
    },
  );

  test("is another office's to confirm where the pack wants that", async () => {
    const [own] = shandong;
    const platformsOwn = { modality: "must", clause: "platform default", status: "platformDefault" };
    const confirmer = { party: ["department", "operator"], otherOffice: true, ...platformsOwn };
    const seats = { ...own!.seats, issuance: { ...own!.seats.issuance, confirmer } };
    addPack({ ...own, effectiveOn: "2026-06-01", seats });
    await put(`update "issuance" set "policyOn" = '2026-06-01'`);
    expect(await second(department)).toEqual({
      by: "confirmer",
      clause: "platform default",
      otherOffice: true,
      isThere: true,
      turnTo: [],
    });
    await propose();
    const id = await waiting();
    expect(await confirm(departmentSecond, id)).toMatchObject({ refused: "FORBIDDEN", reason: "otherOffice" });
    expect(await tasks(departmentSecond)).toEqual([]);
    expect(await confirm(operator, id)).toEqual({ state: "confirmed" });
  });

  test("is refused with a reason, or withdrawn by whoever proposed it, and may then be proposed again", async () => {
    await propose();
    const first = await waiting();
    expect(await refuse(departmentSecond, first, " ")).toMatchObject({ refused: "INVALID_INPUT", field: "reason" });
    expect(await withdraw(departmentSecond, first)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await refuse(departmentSecond, first)).toEqual({ state: "refused" });
    expect(await proposal(department, first, "state reason decidedBy { name } dueOn")).toEqual({
      state: "refused",
      reason: "缓冲过少",
      decidedBy: { name: "p-department-second" },
      dueOn: null,
    });
    expect(await confirm(departmentSecond, first)).toMatchObject({ refused: "WRONG_STATE" });
    await propose(departmentSecond, 20_000);
    expect(await withdraw(departmentSecond, await waiting())).toEqual({ state: "withdrawn", reason: "再核一次" });
    expect([await stateOf(), await waiting()]).toEqual(["publicNotice", undefined]);
  });

  test("is overtaken by any change of the record it rests on", async () => {
    await propose();
    const id = await waiting();
    await s.step(department, "refuse", issuance, ', reason: "项目已撤回"');
    expect(await proposal(department, id, "state decidedBy { id } dueOn")).toEqual({
      state: "overtaken",
      decidedBy: null,
      dueOn: null,
    });
    expect(await confirm(departmentSecond, id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await tasks(departmentSecond)).toEqual([]);
  });

  test("is not done on a record that was changed past every rule", async () => {
    await propose();
    const id = await waiting();
    await put(`update "issuance" set "verifiedKilograms" = 999999 where "id" = '${issuance}'`);
    expect(await confirm(departmentSecond, id)).toMatchObject({ refused: "CONFLICT", reason: "proposalOvertaken" });
    expect([await stateOf(), await s.balance("held:o-forester")]).toEqual(["publicNotice", 0]);
  });

  test("is checked again when it is confirmed, and waits on where it cannot be done", async () => {
    await propose();
    const id = await waiting();
    const { id: reversal } = await s.report();
    expect(await confirm(departmentSecond, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "reversalOpen" });
    expect(await proposal(department, id, "state")).toEqual({ state: "proposed" });
    await s.tell(department, `mutation { it: dismissReversal(id: "${reversal}", reasons: "未见过火") { state } }`);
    expect(await confirm(departmentSecond, id)).toEqual({ state: "confirmed" });
  });

  test("asks for the rights of both when it is confirmed", async () => {
    await propose();
    const id = await waiting();
    for (const actor of [operator, auditor])
      expect(await confirm(actor, id)).toMatchObject({ refused: "FORBIDDEN", competence: "confirmer" });
    for (const actor of [forester, hnDepartment, anyone])
      expect(await confirm(actor, id)).toMatchObject({ refused: "NOT_FOUND" });
    await put(`update "membership" set "state" = 'ended' where "person" = 'p-department'`);
    expect(await confirm(departmentSecond, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "proposerLeft" });
    expect(await refuse(departmentSecond, id)).toEqual({ state: "refused" });
  });

  test("is done once, however many confirm it at once", async () => {
    await s.w.given(
      Person,
      ...[0, 1, 2, 3].map((n) => ({
        id: `second-${n}`,
        name: `second-${n}`,
        email: `second-${n}@example.org`,
        organization: "o-department",
        joinedAt: s.w.now,
        passwordHash: "-",
      })),
    );
    await propose();
    const id = await waiting();
    const seconds = [0, 1, 2, 3].map((n) => ({ ...departmentSecond, id: `second-${n}` }));
    const answers = await Promise.all(seconds.map((actor) => confirm(actor, id)));
    expect(answers.filter(({ refused }) => !refused)).toHaveLength(1);
    expect(answers.filter(({ refused }) => refused === "WRONG_STATE")).toHaveLength(3);
    expect(await s.balance("held:o-forester")).toBe(300_000);
  });

  test("is kept off by what the deed itself refuses: nothing waits that cannot be done", async () => {
    expect(await propose(operator)).toMatchObject({ refused: "FORBIDDEN", competence: "decider" });
    expect(await propose(forester)).toMatchObject({ refused: "FORBIDDEN", competence: "decider" });
    await s.report();
    expect(await propose()).toMatchObject({ refused: "RULE_BROKEN", reason: "reversalOpen" });
    expect(await s.w.store.reading.selectFrom("proposal").selectAll().execute()).toEqual([]);
  });

  test("says beforehand that nobody is there to confirm it, and to whom to turn", async () => {
    expect(await second(department)).toEqual({
      by: "confirmer",
      clause: "platform default",
      otherOffice: false,
      isThere: true,
      turnTo: [],
    });
    await put(`update "membership" set "state" = 'ended' where "person" = 'p-department-second'`);
    expect(await second(department)).toMatchObject({ isThere: false, turnTo: ["o-department"] });
  });

  test("is before the offices of its region alone", async () => {
    await propose();
    const id = await waiting();
    const total = async (actor: Asker) => (await s.w.ask(actor, "{ proposals { total } }")).proposals.total;
    for (const actor of [department, departmentSecond, operator, auditor]) expect(await total(actor)).toBe(1);
    for (const actor of [forester, hnDepartment, anyone]) {
      expect(await total(actor)).toBe(0);
      expect(await proposal(actor, id, "id")).toMatchObject({ refused: "NOT_FOUND" });
    }
  });
});
